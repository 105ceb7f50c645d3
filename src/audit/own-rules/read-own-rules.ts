import { tableByHeadings } from "../../workbook/rows-by-headings";
import type { WorkbookSnapshot, WorkbookView } from "../../workbook/snapshot";
import type { OwnRule } from "./own-rule";

/** The sheet an accountant writes rules in, and its headings, by which it is read again. */
export const ownRulesSheetName = "自定义勾稽";
/** Where the name was taken, ours has a number behind it. */
const ownRulesSheetNames = new RegExp(`^${ownRulesSheetName}( \\(\\d+\\))?$`);
export const ownRuleColumns = { text: "规则", nature: "性质", note: "说明", basis: "依据" } as const;
export type OwnRuleColumn = keyof typeof ownRuleColumns;

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

/** Whether a workbook has a sheet 自定义勾稽, in order or not. */
export function holdsOwnRules({ sheets }: Pick<WorkbookSnapshot, "sheets">): boolean {
  return sheets.some(isOwnRulesSheet);
}

function isOwnRulesSheet({ name }: { readonly name: string }): boolean {
  return ownRulesSheetNames.test(name);
}

/** The rules written in a workbook, sheet by sheet from the top down. */
export function readOwnRules({ sheets }: WorkbookView): WrittenOwnRules {
  const rules: OwnRule[] = [];
  const withoutHeadings: string[] = [];
  for (const sheet of sheets.filter(isOwnRulesSheet)) {
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
