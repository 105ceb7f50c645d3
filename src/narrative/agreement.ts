import { Decimal } from "../finance/money/decimal";
import { contains } from "../finance/money/interval";
import { fromYuan } from "../finance/money/unit";
import { factInterval, type Fact } from "../templates/facts";
import type { Figure } from "./figure";
import { findSlip, type Slip } from "./slip";

/** How a figure stands to the fact it speaks of; `rounded` is half up to the decimals printed, `truncated` cut off. */
export type AgreementKind = "equal" | "rounded" | "truncated" | "differs";

export interface Agreement {
  readonly kind: AgreementKind;
  /** What should be printed, in the text's unit, decimals and grouping: `87.36`. */
  readonly expected: string;
  /** For what differs: the slip of the hand that explains it. */
  readonly slip?: Slip;
}

/**
 * Compares an amount of the text with the amount of the form (B21). The form's amount is rounded half up to the
 * decimals the text prints; where the form is the coarser of the two, its whole step is allowed.
 *
 * @returns `undefined` when the text prints no unit.
 */
export function compareWithFact(figure: Figure, fact: Fact): Agreement | undefined {
  const { unit, yuan, value, decimals } = figure;
  if (!unit || !yuan) return undefined;
  const exact = fromYuan(fact.amount, unit);
  const rounded = exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const truncated = exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN);
  const expected = printed(rounded, figure);
  if (value.equals(exact)) return { kind: "equal", expected };
  if (value.equals(rounded) || contains(factInterval(fact), yuan)) return { kind: "rounded", expected };
  if (value.equals(truncated)) return { kind: "truncated", expected };
  const slip = findSlip(figure, exact);
  return { kind: "differs", expected, ...(slip && { slip }) };
}

/** Whether the text prints the amount of the form (与表一致): the same, or rounded; one cut off is another. */
export function agrees(agreement: Agreement | undefined): boolean {
  return agreement?.kind === "equal" || agreement?.kind === "rounded";
}

/** An amount as the figure prints its own: same decimals, thousands separators where it has them. */
function printed(amount: Decimal, { decimals, isGrouped }: Figure): string {
  const plain = amount.toFixed(decimals);
  if (!isGrouped) return plain;
  const [whole, fraction] = plain.split(".");
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
