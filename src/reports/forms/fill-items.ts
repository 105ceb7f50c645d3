import type { Table } from "../../templates/facts";
import type { SectionDefinition } from "../../templates/template";
import type { CellWrite } from "../../workbook/plan";
import type { FormFilling } from "./fill-form";
import { amountCells, hasMoney } from "./form-cells";
import type { FormLine } from "./form-sheet";

/** Amounts go beside the names that are printed; classes into the rows that no item takes. */
export function itemCells(table: Table, section: SectionDefinition, lines: readonly FormLine[]): FormFilling {
  const { firstRow, names } = table.parts.places.get(section)!;
  const rows = table.rowsOf(section.key);
  const items = section.rows.by === "item" ? section.rows.items.map(({ key }) => key) : [];
  const printed = rows.filter(({ key }) => items.includes(key));
  const rowOf = new Map(printed.map(({ key, row }) => [key, row]).reverse() as [string, number][]);
  const free = freeRows(firstRow, Math.max(...printed.map(({ row }) => row)), printed);
  const cells: CellWrite[] = [];
  const homeless: FormLine[] = [];
  const classes: FormLine[] = [];
  for (const line of lines) {
    const row = line.item === undefined ? undefined : rowOf.get(line.item);
    if (row !== undefined) cells.push(...amountCells(table, section, row, line));
    else if (/^\d{3}$/.test(line.item ?? "")) classes.push(line);
    else if (hasMoney(line)) homeless.push(line);
  }
  if (homeless.length > 0) return { kind: "noLine", labels: homeless.map(({ label }) => label) };
  if (section.rows.by !== "item" || !section.rows.classes) return { kind: "cells", cells };
  if (classes.length > free.length) return { kind: "noRoom", lines: classes.length, rows: free.length };
  free.forEach((row, index) => {
    const line = classes[index];
    if (names !== undefined) cells.push({ row, column: names, value: line?.label ?? null });
    cells.push(...amountCells(table, section, row, line));
  });
  return { kind: "cells", cells };
}

/** Lines that begin with classes, as we print them: one under the other, and the total where it stands. */
export function ownClassCells(
  table: Table,
  section: SectionDefinition,
  lines: readonly FormLine[],
): FormFilling | undefined {
  const { firstRow, names } = table.parts.places.get(section)!;
  const end = totalOfClasses(table, section);
  if (end === undefined || names === undefined) return undefined;
  const total = lines.find(({ isTotal }) => isTotal);
  const body = lines.filter((line) => line !== total);
  const rows = end - firstRow;
  if (body.length > rows) return { kind: "noRoom", lines: body.length, rows };
  const cells = Array.from({ length: rows }, (_, index) => {
    const row = firstRow + index;
    const name = { row, column: names, value: body[index]?.label ?? null };
    return [name, ...amountCells(table, section, row, body[index])];
  });
  return { kind: "cells", cells: [...cells.flat(), ...amountCells(table, section, end, total)] };
}

/** The row of the total of a section whose lines begin with classes. */
export function totalOfClasses(table: Table, section: SectionDefinition): number | undefined {
  if (section.rows.by !== "item" || !section.rows.classes) return undefined;
  return table.rowsOf(section.key).findLast(({ key }) => key === "total")?.row;
}

function freeRows(first: number, last: number, taken: readonly { readonly row: number }[]): number[] {
  const rows = new Set(taken.map(({ row }) => row));
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index).filter(
    (row) => !rows.has(row),
  );
}
