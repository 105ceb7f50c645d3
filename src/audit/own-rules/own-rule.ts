import type { CellRef } from "../../workbook/address";
import type { Severity } from "../finding";
import type { Misread } from "../words/own-rule-problems";

/** One line of the sheet 自定义勾稽: plain data, so that it crosses workers. */
export interface OwnRule {
  /** As written: 支出总表[合计, 基本支出] = 基本支出明细表[合计, 合计]. */
  readonly text: string;
  /** `unknown` where another word stands under 性质; the rule is then asked as 须改正, and the word is told. */
  readonly nature: Severity | "suspended" | "unknown";
  /** What the accountant says of a breach; empty when nothing. */
  readonly note: string;
  /** What it rests on; empty when nothing. */
  readonly basis: string;
  /** Where it is written. */
  readonly cell: CellRef;
}

/** A rule in force as it was understood: one that cannot be read is asked of nothing, and its own check says so. */
export interface UnderstoodRule {
  readonly rule: OwnRule;
  readonly misread: Misread | undefined;
}

/** The id of a rule by its text: the same tomorrow, wherever it is written. */
export function ownRuleId(text: string): string {
  return `${prefix}${text.replace(/\s+/g, "")}`;
}

const prefix = "own-rule:";

/** The text of an own rule by its id; `undefined` for a rule of the product. */
export function ownRuleText(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}
