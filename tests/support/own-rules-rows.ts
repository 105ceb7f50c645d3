import { ownRuleColumns, ownRulesSheetName } from "../../src/audit/own-rules/own-rules-columns";
import type { SheetRows } from "./book";

/** A sheet 自定义勾稽 with rules: text, and where given nature, note and basis. */
export function ownRulesRows(...rules: readonly (readonly string[])[]): SheetRows {
  return [[ownRulesSheetName], Object.values(ownRuleColumns), ...rules];
}
