import { tableByHeadings } from "../../workbook/rows-by-headings";
import type { WorkbookView } from "../../workbook/snapshot";
import type { OwnRule } from "./own-rule";
import { ownRuleColumns, ownRulesSheetName } from "./own-rules-columns";

/** Where the name was taken, ours has a number behind it. */
const ownRulesSheetNames = new RegExp(`^${ownRulesSheetName}( \\(\\d+\\))?$`);

/** What may stand under 性质; nothing is 须改正. */
const natures: Readonly<Record<string, OwnRule["nature"]>> = {
  "": "error",
  须改正: "error",
  需说明: "warning",
  提示: "info",
  停用: "suspended",
};

/** What the sheets 自定义勾稽 of a workbook say. */
export interface WrittenOwnRules {
  readonly rules: readonly OwnRule[];
  /** Sheets of that name without its headings: nothing in them can be asked. */
  readonly withoutHeadings: readonly string[];
}

/** The rules written in a workbook, sheet by sheet from the top down. */
export function readOwnRules({ sheets }: WorkbookView): WrittenOwnRules {
  const rules: OwnRule[] = [];
  const withoutHeadings: string[] = [];
  for (const sheet of sheets.filter(({ name }) => ownRulesSheetNames.test(name))) {
    const table = tableByHeadings(sheet, ownRuleColumns);
    if (!table) withoutHeadings.push(sheet.name);
    for (const { row, texts } of table?.rows ?? []) {
      if (texts.text === "") continue;
      rules.push({
        text: texts.text,
        nature: natures[texts.nature] ?? "unknown",
        note: texts.note,
        basis: texts.basis,
        cell: { sheet: sheet.name, row, column: table!.columns.text },
      });
    }
  }
  return { rules, withoutHeadings };
}
