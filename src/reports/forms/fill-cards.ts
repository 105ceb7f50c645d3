import type { Table, TableRow } from "../../templates/facts";
import { foldLabel } from "../../templates/headings";
import type { SectionDefinition } from "../../templates/template";
import type { CellWrite } from "../../workbook/plan";
import { CellKind, type SheetView } from "../../workbook/snapshot";
import type { FormFilling } from "./fill-form";
import { amountIn } from "./form-cells";
import type { FormContents, FormLine } from "./form-sheet";

/**
 * The money of the cards that stand already, each by its project's name; a card without a name takes a project that
 * has none. What people wrote into a card stays, and a project that has no money any more keeps its card without.
 */
export function cardCells(sheet: SheetView, table: Table, contents: FormContents): FormFilling {
  const { lines } = contents;
  const { sections } = table.template;
  const [first] = sections;
  const cards = table.rowsOf(first!.key);
  const { taking, homeless } = newProjects(table, contents);
  const cells: CellWrite[] = [];
  cards.forEach((card, index) => {
    const name = card.label || taking.shift()?.label;
    if (name === undefined) return;
    if (card.label === "") cells.push(...nameCells(sheet, first!, cards, index, name));
    for (const section of sections)
      cells.push(...amountCells(table, section, index, lineOf(lines[section.key], name)));
  });
  if (homeless.length > 0) return { kind: "noLine", labels: homeless.map(({ label }) => label) };
  return { kind: "cells", cells };
}

/** Projects that no card names: those that take a card without a name, and those that find none. */
export function newProjects(
  table: Table,
  { lines }: FormContents,
): { readonly taking: FormLine[]; readonly homeless: readonly FormLine[] } {
  const { key } = table.template.sections[0]!;
  const names = table.rowsOf(key).map(({ label }) => label);
  const unnamed = names.filter((name) => name === "").length;
  const projects = (lines[key] ?? []).filter(({ label }) => !names.includes(label.trim()));
  return { taking: projects.slice(0, unnamed), homeless: projects.slice(unnamed) };
}

function lineOf(lines: readonly FormLine[] | undefined, name: string): FormLine | undefined {
  return lines?.find(({ label }) => label.trim() === name.trim());
}

function amountCells(
  table: Table,
  section: SectionDefinition,
  occurrence: number,
  line: FormLine | undefined,
): CellWrite[] {
  const row = table.rowsOf(section.key).find((each) => each.occurrence === occurrence)?.row;
  if (row === undefined) return [];
  const printing = { unit: table.parts.unit, decimals: table.template.decimals };
  return [...(table.parts.columns.get(section) ?? [])].map(([key, column]) => ({
    row,
    column,
    ...amountIn(line?.amounts[key], printing),
  }));
}

/** The cell beside 项目名称, above the money of its card. */
function nameCells(
  sheet: SheetView,
  { rows }: SectionDefinition,
  cards: readonly TableRow[],
  index: number,
  value: string,
): CellWrite[] {
  if (rows.by !== "field") return [];
  const last = cards[index - 1]?.row ?? 0;
  for (let row = cards[index]!.row; row > last; row -= 1) {
    const label = sheet
      .rowCells(row)
      .find((cell) => cell.kind === CellKind.text && rows.name.test(foldLabel(String(cell.value))));
    if (label) return [{ row, column: label.column + 1, value }];
  }
  return [];
}
