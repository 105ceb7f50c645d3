import { CellKind, type Cell, type SheetView } from "../workbook/snapshot";
import type { TableRow } from "./facts";
import { isLabelled, placeOfAmount } from "./field-amounts";
import { foldLabel } from "./headings";
import type { SectionColumns } from "./match-columns";
import { noteAfter } from "./notes-of-tables";
import type { ReadRows } from "./read-rows";
import type { SectionDefinition, Template } from "./template";

/** A form made of fields: each has its amount beside its label, under the project named last. */
export function isOfFields({ sections }: Template): boolean {
  return sections.every(({ rows }) => rows.by === "field");
}

/**
 * Reads a form of fields from one row to another.
 *
 * @returns `undefined` when a field is nowhere printed in front of an amount or of an empty cell.
 */
export function readFields(
  sheet: SheetView,
  { sections }: Template,
  from: number,
  to: number,
): (SectionColumns & ReadRows)[] | undefined {
  const labels = sections.flatMap(({ rows }) => (rows.by === "field" ? [rows.label] : []));
  const found = sections.map((section) => readField(sheet, section, labels, from, to));
  return found[0] && found.flatMap((field) => field ?? []);
}

function readField(
  sheet: SheetView,
  section: SectionDefinition,
  labels: readonly RegExp[],
  from: number,
  to: number,
): (SectionColumns & ReadRows) | undefined {
  if (section.rows.by !== "field") return undefined;
  const { label, name, hasTasks = false } = section.rows;
  const rows: TableRow[] = [];
  let amountColumn: number | undefined;
  let labelColumn: number | undefined;
  let project = "";
  for (let row = from; row <= to; row += 1) {
    const cells = sheet.rowCells(row);
    if (hasTasks && cells.some((cell) => isLabelled(cell, /^三级指标/))) break;
    const at = cells.findIndex((cell) => isLabelled(cell, label));
    project = nameIn(cells, name) ?? project;
    const place = at < 0 ? undefined : placeOfAmount(sheet, cells, at, { labels, hasTasks });
    if (!place || place.column !== (amountColumn ?? place.column)) continue;
    labelColumn ??= cells[at]!.column;
    amountColumn = place.column;
    rows.push({
      key: section.key,
      occurrence: rows.length,
      row: place.row,
      label: project,
      labelCell: { sheet: sheet.name, row, column: cells[at]!.column },
      codeCells: [],
      codeOddities: [],
    });
  }
  if (amountColumn === undefined) return undefined;
  return {
    section,
    amounts: new Map(section.columns.map(({ key }) => [key, amountColumn])),
    codes: [],
    names: labelColumn,
    unknown: [],
    changes: [],
    rows,
    note: noteAfter(sheet, rows.at(-1)!.row + 1, to),
    lastRow: rows.at(-1)!.row,
  };
}

function nameIn(cells: readonly Cell[], name: RegExp): string | undefined {
  const at = cells.findIndex(
    (cell) => cell.kind === CellKind.text && name.test(foldLabel(String(cell.value))),
  );
  const value = at < 0 ? undefined : cells[at + 1];
  return value && value.kind !== CellKind.empty ? String(value.value).trim() : undefined;
}
