import type { Table } from "../../templates/facts";
import type { Finding } from "../finding";
import type { Correction, FixContext, Fixer } from "./fixer";

/** The budgets whose forms may be empty, as notes name them. */
const budgets = ["政府性基金预算", "国有资本经营预算"] as const;
const named = /(?:政府性基金|国有资本经营|一般公共)预算/g;

/**
 * The note of an empty form (空表说明): one that names another budget gets the right name in its place, a missing one
 * is written in the first row under the form, where nothing stands.
 */
export const emptyTableNotes: Fixer = (finding, context) => {
  const table = tableOf(finding, context);
  const budget = table && budgets.find((name) => table.template.emptyNoteNames?.test(name));
  if (!table || !budget) return [];
  return finding.messageId === "missing"
    ? missingNote(table, budget, context)
    : renamedNote(finding, budget, context);
};

function tableOf({ data: { form } }: Finding, { facts }: FixContext): Table | undefined {
  return typeof form === "string" ? facts.table(form) : undefined;
}

function renamedNote({ cells: [cell] }: Finding, budget: string, { book }: FixContext): Correction[] {
  const found = cell && book.cell(cell);
  if (!cell || typeof found?.value !== "string" || found.formula !== undefined) return [];
  const names = new Set(found.value.match(named));
  return names.size === 1 ? [{ cell, value: found.value.replace(named, budget) }] : [];
}

function missingNote(table: Table, budget: string, { book, facts }: FixContext): Correction[] {
  const { sheet, extent } = table.parts;
  const row = extent.to + 1;
  const { year, bookKind } = facts;
  const view = book.sheet(sheet);
  if (!view || year === undefined || bookKind === undefined || view.rowCells(row).length > 0) return [];
  const own = { department: "本部门", unit: "本单位" }[bookKind];
  const note = `注：${own}${year}年没有安排${budget}支出，故本表为空表。`;
  return [{ cell: { sheet, row, column: 0 }, value: note }];
}
