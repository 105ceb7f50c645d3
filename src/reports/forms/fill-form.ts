import type { SectionBlock, Table } from "../../templates/facts";
import { isOfFields } from "../../templates/read-fields";
import type { SectionDefinition } from "../../templates/template";
import { contentAt, contentPrint } from "../../workbook/digest";
import type { CellWrite } from "../../workbook/plan";
import type { SheetView } from "../../workbook/snapshot";
import { cardCells } from "./fill-cards";
import { fillBanner } from "./fill-banner";
import { typedLastYear } from "../typed-last-year";
import { itemCells, ownClassCells } from "./fill-items";
import { amountCells, codePart, isMoney } from "./form-cells";
import type { FormContents, FormLine } from "./form-sheet";

/** What a form that stands in a workbook needs, or why its lines do not fit into it. */
export type FormFilling =
  | { readonly kind: "cells"; readonly cells: readonly CellWrite[] }
  /** Rows of the form are fewer than the lines to be printed. */
  | { readonly kind: "noRoom"; readonly lines: number; readonly rows: number }
  /** Amounts of these lines or columns have no place in the form. */
  | { readonly kind: "noLine"; readonly labels: readonly string[] };

/**
 * Fills a form that is there already (在原表上填列), an official blank one or one of ours from an earlier day: its
 * codes, names, amounts, year, maker and empty note alone, and of these only the cells that change. Its layout, and
 * whatever a person added beside it, stays.
 *
 * @param isOurs - It is laid out as we print it: lines under its classes may move within it.
 */
export function fillForm(
  sheet: SheetView,
  table: Table,
  contents: FormContents,
  { isOurs }: { readonly isOurs: boolean },
): FormFilling {
  const filled = isOfFields(table.template)
    ? cardCells(sheet, table, contents)
    : sectionCells(sheet, table, contents, isOurs);
  if (filled.kind !== "cells") return filled;
  const cells = [
    ...fillBanner(sheet, table, contents),
    ...filled.cells,
    ...noteCells(sheet, table, contents),
  ];
  return { kind: "cells", cells: cells.filter((cell) => changes(sheet, cell)) };
}

function sectionCells(sheet: SheetView, table: Table, contents: FormContents, isOurs: boolean): FormFilling {
  const cells: CellWrite[] = [];
  for (const section of table.template.sections.filter((each) => table.parts.places.has(each))) {
    const lines = contents.lines[section.key] ?? [];
    const homeless = columnsWithoutPlace(table, section, lines);
    if (homeless.length > 0) return { kind: "noLine", labels: homeless };
    const filled =
      section.rows.by === "item"
        ? ((isOurs ? ownClassCells(table, section, lines) : undefined) ?? itemCells(table, section, lines))
        : section.rows.by === "single"
          ? singleCells(table, section, lines)
          : listCells(sheet, table, section, lines);
    if (filled.kind !== "cells") return filled;
    cells.push(...filled.cells);
  }
  return { kind: "cells", cells };
}

function changes(sheet: SheetView, cell: CellWrite): boolean {
  const index = sheet.indexOf(cell.row, cell.column);
  const present = index < 0 ? { value: null } : contentAt(sheet, index, cell.row);
  return contentPrint(present) !== contentPrint(cell);
}

/**
 * Lines from the first row under the headings on, block after block where the section runs on; the total in its own
 * row; rows between are emptied.
 */
function listCells(
  sheet: SheetView,
  table: Table,
  section: SectionDefinition,
  lines: readonly FormLine[],
): FormFilling {
  const typed = typedLastYear(sheet, table, section, lines);
  if (typed.homeless.length > 0) return { kind: "noLine", labels: typed.homeless };
  const { firstRow } = table.parts.places.get(section)!;
  const blocks = blocksOf(table, section);
  const total = lines.find(({ isTotal }) => isTotal);
  const body = lines.filter((line) => line !== total);
  const totalRow = table.rowsOf(section.key).findLast(({ key }) => key === "total")?.row;
  const end = totalRow ?? table.parts.extent.to + 1;
  const height = Math.max(0, end - firstRow);
  if (body.length > height * blocks.length)
    return { kind: "noRoom", lines: body.length, rows: height * blocks.length };
  const cells = blocks.flatMap((block, place) =>
    Array.from({ length: height }, (_, index) => {
      const [row, line] = [firstRow + index, body[place * height + index]];
      return [...lineCells(table, section, block, row, line), ...typed.cellsOf(line?.code, row)];
    }).flat(),
  );
  const last = blocks.at(-1)!;
  if (totalRow !== undefined) cells.push(...amountCells(table, section, totalRow, total, last.amounts));
  return { kind: "cells", cells };
}

/** The blocks of a section from the left, its first among them. */
function blocksOf({ parts }: Table, section: SectionDefinition): readonly SectionBlock[] {
  const { codes, names, further } = parts.places.get(section)!;
  return [{ codes, names, amounts: parts.columns.get(section)! }, ...further];
}

function singleCells(table: Table, section: SectionDefinition, lines: readonly FormLine[]): FormFilling {
  const row = table.rowsOf(section.key)[0]?.row ?? table.parts.places.get(section)!.firstRow;
  return { kind: "cells", cells: amountCells(table, section, row, lines[0]) };
}

function lineCells(
  table: Table,
  section: SectionDefinition,
  { codes, names, amounts }: SectionBlock,
  row: number,
  line: FormLine | undefined,
): CellWrite[] {
  const parts = codes.map((column, part) => ({
    row,
    column,
    value: codePart(line?.code, codes.length === 1 ? "whole" : (part as 0 | 1 | 2)),
  }));
  const name = names === undefined ? [] : [{ row, column: names, value: line?.label ?? null }];
  return [...parts, ...name, ...amountCells(table, section, row, line, amounts)];
}

/** The note of an empty table under it; one of an earlier day goes when the table is no longer empty. */
function noteCells(sheet: SheetView, { parts }: Table, { note }: FormContents): CellWrite[] {
  const standing = parts.note;
  if (standing) {
    const { row, column } = standing.cell;
    if (note !== undefined) return [{ row, column, value: note }];
    return /空表/.test(standing.text) ? [{ row, column, value: null }] : [];
  }
  if (note === undefined) return [];
  const row = parts.extent.to + 1;
  const column = parts.title?.cell.column ?? 0;
  return sheet.rowCells(row).length === 0 ? [{ row, column, value: note }] : [];
}

/** Titles of columns with amounts that the form as it stands does not print. */
function columnsWithoutPlace(
  { parts }: Table,
  section: SectionDefinition,
  lines: readonly FormLine[],
): readonly string[] {
  const printed = parts.columns.get(section);
  const withMoney = new Set(
    lines.flatMap(({ amounts }) => Object.keys(amounts).filter((key) => isMoney(amounts[key]))),
  );
  return section.columns.flatMap(({ key, title, isLastYear }) =>
    withMoney.has(key) && !printed?.has(key) && !isLastYear ? [title] : [],
  );
}
