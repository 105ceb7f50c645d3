import type { Decimal } from "../finance/money/decimal";
import type { AmountUnit } from "../finance/money/unit";
import type { Paragraph, Span } from "./text-sheet";

export type FigureKind =
  | "amount"
  | "rate"
  | "count"
  | "number"
  | "year"
  | "date"
  | "ordinal"
  | "articleNumber"
  | "documentNumber"
  | "identifier";

/** A number of the text, with what it is printed in. */
export interface Figure {
  readonly kind: FigureKind;
  readonly paragraph: Paragraph;
  /** Number and unit, in the paragraph's text. */
  readonly span: Span;
  /** As printed, folded: `2,389.52万元`. */
  readonly text: string;
  /** In its own unit; rates as fractions. */
  readonly value: Decimal;
  /** Decimals printed. */
  readonly decimals: number;
  /** Printed with thousands separators. */
  readonly isGrouped: boolean;
  /** Amounts only: the unit printed; absent when none is. */
  readonly unit?: AmountUnit;
  /** Amounts with a unit only. */
  readonly yuan?: Decimal;
  /** Counts only: 人, 辆, 个…. */
  readonly counted?: string;
  /** What should be printed and is not: the whole unit, the 元 of 万元, the per-cent sign. */
  readonly missing?: "unit" | "yuan" | "percentSign";
}

/** Amounts and rates are what a text can get wrong: coverage counts these. */
export function isQuantity({ kind }: Figure): boolean {
  return kind === "amount" || kind === "rate";
}

/** 个百分点: a difference of rates, which no amounts give. */
export function isPercentagePoints({ text }: Figure): boolean {
  return text.endsWith("百分点");
}
