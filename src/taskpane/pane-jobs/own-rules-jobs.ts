import type { Language } from "../../audit/words/language";
import type { CellRef } from "../../workbook/address";
import type { Unsubscribe } from "../../workbook/host";

/** A rule of the sheet 自定义勾稽 as it stands. */
export interface OwnRuleLine {
  readonly text: string;
  readonly cell: CellRef;
  readonly isSuspended: boolean;
  /** What is wrong with it and how to write it; absent when it can be used (可用). */
  readonly problem?: string;
}

/** The rules of the workbook. */
export interface OwnRuleLines {
  readonly rules: readonly OwnRuleLine[];
  /** Whether there is a sheet to write them in. */
  readonly hasSheet: boolean;
  /** Sheets of that name without the headings, of which nothing is read. */
  readonly withoutHeadings: readonly string[];
}

/** What the page 自定义勾稽 has done for it. */
export interface OwnRulesJobs {
  ownRules(language: Language): Promise<OwnRuleLines>;
  /** Calls when the workbook no longer says what the rules were looked up in; already debounced. */
  onOwnRulesOutdated(listener: () => void): Unsubscribe;
}
