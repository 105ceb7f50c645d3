import type { Policy } from "../finance/policy/policy";
import type { Narrative } from "../narrative/narrative";
import type { Facts } from "../templates/facts";
import type { UnitSlip } from "../templates/restate";
import type { CellRef } from "../workbook/address";
import type { CarriedAlong } from "../workbook/carried-along";
import type { WorkbookView } from "../workbook/snapshot";
import type { Explanation } from "./engine/culprits";
import type { NamedCause } from "./engine/named-causes";
import type { UnderstoodRule } from "./own-rules/own-rule";
import type { MessageData, ShownAmount, Severity } from "./finding";

/** What goes out with a workbook beside its cells (随文件公开的内容). */
export interface DisclosedBeside {
  /** Absent where the host cannot look. */
  readonly carried: CarriedAlong | undefined;
  /** Our journal or settings are kept in it. */
  readonly hasOwnRecords: boolean;
}

/** Everything a check may look at. */
export interface AuditContext {
  readonly book: WorkbookView;
  readonly facts: Facts;
  readonly narrative: Narrative;
  /** The day the audit is made for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly policy: Policy;
  /** Tables whose banner names the wrong unit; `facts` reads them in the likely one. */
  readonly unitSlips: readonly UnitSlip[];
  /** What the accountant asks beside the rules of the product (自定义勾稽). */
  readonly ownRules?: readonly UnderstoodRule[];
  /** What the scan before publication looks at beside the cells. */
  readonly disclosed?: DisclosedBeside;
  /** Last year's workbook, where one was given. */
  readonly previous?: { readonly book: WorkbookView; readonly facts: Facts };
  /** The approved reply (批复), the platform's export of the same book (一体化导出): those that were given. */
  readonly approved?: readonly OtherBook[];
  /** The books of a department's units, and the units of which none came. */
  readonly units?: { readonly books: readonly OtherBook[]; readonly missing: readonly string[] };
}

/** Another book that amounts are compared with, and what messages call it. */
export interface OtherBook {
  readonly name: string;
  readonly facts: Facts;
}

/** One breach. The engine adds id, severity and words. */
export interface Breach {
  readonly messageId: string;
  readonly cells: readonly CellRef[];
  readonly data: MessageData;
  /** What makes it this breach and no other, apart from addresses: template, row, column, kind. */
  readonly identity: readonly (string | number)[];
  /** Where a breach is graver or milder than its check. */
  readonly severity?: Severity;
  readonly actual?: ShownAmount;
  readonly expected?: ShownAmount;
  readonly difference?: ShownAmount;
  readonly basis?: readonly string[];
  /** It says why amounts are wrong: what the ties they break would say is said with it. */
  readonly cause?: NamedCause;
}

export type CheckOutcome =
  | { readonly outcome: "passed" }
  | { readonly outcome: "failed"; readonly breaches: readonly Breach[] }
  | {
      readonly outcome: "notApplicable" | "notChecked";
      readonly reason: string;
      readonly data?: MessageData;
    };

/** A rule that is no linear tie. It must answer with one of the four outcomes; nothing returns silently. */
export interface Check {
  /** States what must hold; file, test and reference page carry the same name. */
  readonly id: string;
  /** The numbers in the catalogue of what it rests on, such as `B28`; the first is its own. */
  readonly basis: readonly string[];
  /** Its own word, where none is dated in finance/policy/severities. */
  readonly severity: Severity;
  /**
   * One answer, or several where parts of the workbook are answered apart.
   *
   * @param explanations - What the broken ties are put down to, so that a check leaves it unsaid.
   */
  check(context: AuditContext, explanations: readonly Explanation[]): CheckOutcome | readonly CheckOutcome[];
}

export function defineCheck(check: Check): Check {
  return check;
}

export const passed: CheckOutcome = { outcome: "passed" };

export function notApplicable(reason: string, data: MessageData = {}): CheckOutcome {
  return { outcome: "notApplicable", reason, data };
}

export function notChecked(reason: string, data: MessageData = {}): CheckOutcome {
  return { outcome: "notChecked", reason, data };
}

/** Passed when there is no breach. */
export function passedUnless(breaches: readonly Breach[]): CheckOutcome {
  return breaches.length === 0 ? passed : { outcome: "failed", breaches };
}

/** An answer with further breaches in front of its own. */
export function withBreaches(breaches: readonly Breach[], answer: CheckOutcome): CheckOutcome {
  if (breaches.length === 0 || answer.outcome === "notApplicable") return answer;
  return {
    outcome: "failed",
    breaches: [...breaches, ...(answer.outcome === "failed" ? answer.breaches : [])],
  };
}
