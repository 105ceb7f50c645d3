import { ownRulesSheetName } from "../../audit/own-rules/own-rules-columns";
import { correctionsSheetName } from "../../reports/findings/corrections-columns";
import { policySheetName } from "../../reports/policy-columns";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { OwnSettings } from "./own-settings";
import { productRules, type RulesInForce } from "./rules-in-force";

/** What the sheets of ours in a workbook decide for its audit: its policy, its recognition and rules of one's own. */
export interface Decisions extends OwnSettings, RulesInForce {}

/** What is decided where there are no such sheets. */
export const nothingDecided: Decisions = {
  ...productRules,
  corrections: [],
  unusableCorrections: [],
  overrides: [],
  unusable: [],
};

const decidingSheets = [policySheetName, correctionsSheetName, ownRulesSheetName];

/** Whether a workbook has a sheet called 政策参数, 识别更正 or 自定义勾稽, with a number behind it or not. */
export function mayDecide({ sheets }: Pick<WorkbookSnapshot, "sheets">): boolean {
  return sheets.some(({ name }) => decidingSheets.some((title) => name.startsWith(title)));
}
