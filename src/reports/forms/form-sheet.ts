import { type Decimal } from "../../finance/money/decimal";
import {
  leavesOf,
  type BookKind,
  type FormLayout,
  type HeadingLeaf,
  type HeadingNode,
} from "../../templates/form-layout";
import type { PerformanceTarget } from "../../templates/departmental-budget/performance-target-ledger";
import type { Table } from "../../templates/facts";
import type { Template } from "../../templates/template";
import type { NewSheet } from "../../workbook/plan";
import { isOfFields } from "../../templates/read-fields";
import { rangeAddress } from "../../workbook/address";
import { cardsSheet } from "./cards-sheet";
import { amountIn, codePart } from "./form-cells";
import { pageNumbers } from "../sheets/list-page";
import type { LiveAmount } from "../sheets/live-amount";
import { headHeight, putHead, rowUnderHead, titleRow } from "./form-head";
import { lineHeight, pageHeight } from "../sheets/printed-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { lineCount } from "../sheets/text-width";

/**
 * One line of a form: a code or a name, and amounts by column key, constant ones in yuan. What is not there stays
 * blank, and a zero shows as blank.
 */
export interface FormLine<Amount extends Decimal | LiveAmount = Decimal | LiveAmount> {
  readonly code?: string;
  /** The key of the item it is, where the form prints its lines by name. */
  readonly item?: string;
  readonly label: string;
  readonly isTotal?: boolean;
  readonly amounts: Readonly<Record<string, Amount>>;
  /** What a project is to reach, in a form that prints one card a project. */
  readonly target?: PerformanceTarget;
}

/** What a form is filled with; a blank form has lines without amounts. */
export interface FormContents {
  readonly kind: BookKind;
  readonly year: number;
  readonly organisation: string;
  /** Lines by section key. A total stands last. */
  readonly lines: Readonly<Record<string, readonly FormLine[]>>;
  /** Printed under the table: why it is empty. */
  readonly note?: string;
}

const firstHeadingRow = rowUnderHead;
/** Points a line of a heading takes. */
const headingLine = 14;

/** A form as it is printed: title, banner, heading tree, lines, note; one of fields as a card for each project. */
export function formSheet(template: Template, layout: FormLayout, contents: FormContents): NewSheet {
  if (isOfFields(template)) return cardsSheet(template, layout, contents);
  const { kind, note } = contents;
  const sheet = new SheetBuilder();
  const headings = layout.headings[kind];
  const leaves = headings.flatMap(leavesOf);
  const columnCount = leaves.length;

  putHead(sheet, template, layout, contents, columnCount);
  const depth = Math.max(...headings.map(depthOf));
  putHeadings(sheet, headings, firstHeadingRow, 0, depth);
  const headingHeight = headingRowHeight(headings, depth);
  for (let row = firstHeadingRow; row < firstHeadingRow + depth; row += 1) sheet.height(row, headingHeight);

  const firstRow = firstHeadingRow + depth;
  const blocks = template.sections.map(({ key }) => [key, contents.lines[key] ?? []] as const);
  const lines = lineCountOf(blocks.map(([, block]) => block));
  for (const [key, block] of blocks)
    putLines(sheet, template, leaves, key, alignTotal(block, lines), firstRow);
  const orientation = layout.orientation ?? "landscape";
  const columnWidths = leaves.map(({ width }) => width);
  const above = headHeight + depth * headingHeight + (note ? 15 : 0);
  const height = lineHeight(18, lines, above, pageHeight(orientation, columnWidths));
  for (let row = firstRow; row < firstRow + lines; row += 1) sheet.height(row, height);
  sheet.frame({ row: firstHeadingRow, column: 0, rowCount: depth + lines, columnCount });
  if (note) sheet.spread({ row: firstRow + lines, column: 0, columnCount }, note, face.note);

  return sheet.build({
    name: layout.sheetName[kind],
    columnWidths,
    freeze: { rows: firstRow, columns: 0 },
    print: {
      orientation,
      area: rangeAddress({
        row: 0,
        column: 0,
        rowCount: firstRow + lines + (note ? 1 : 0),
        columnCount,
      }),
      repeatRowsThrough: firstRow - 1,
      fitToWidth: true,
      footer: pageNumbers,
      centerHorizontally: true,
    },
  });
}

/** As many lines as the longest block has; a total never stands alone, so that lines can be put in above it later. */
function lineCountOf(blocks: readonly (readonly FormLine[])[]): number {
  const isBare = blocks.every((block) => block.length === 1 && block[0]!.isTotal);
  return isBare ? 2 : Math.max(...blocks.map(({ length }) => length));
}

/**
 * Whether a form on a sheet is laid out as we print it: its title and its first line stand where ours do. Official
 * blank forms have a layout of their own, which is never touched.
 */
export function isOurPrint({ parts, template }: Table, { headings }: FormLayout, kind: BookKind): boolean {
  const { title, places } = parts;
  const depth = Math.max(...headings[kind].map(depthOf));
  const firstRows = template.sections
    .filter(({ isOptional }) => !isOptional)
    .map((section) => places.get(section)?.firstRow);
  return (
    title?.cell.row === titleRow &&
    title.cell.column === 0 &&
    firstRows.every((row) => row === firstHeadingRow + depth)
  );
}

/** High enough for the label that wraps most, over the rows it reaches. */
function headingRowHeight(nodes: readonly HeadingNode[], rowsLeft: number): number {
  const heights = nodes.map((node) => {
    if ("under" in node) return headingRowHeight(node.under, rowsLeft - 1);
    return (lineCount(node.label, node.width - 1) * headingLine + 6) / rowsLeft;
  });
  return Math.max(22, ...heights);
}

function depthOf(node: HeadingNode): number {
  return "under" in node ? 1 + Math.max(...node.under.map(depthOf)) : 1;
}

/** Draws a level of the heading tree; a label without others below it reaches down to the table. */
function putHeadings(
  sheet: SheetBuilder,
  nodes: readonly HeadingNode[],
  row: number,
  firstColumn: number,
  rowsLeft: number,
): void {
  let column = firstColumn;
  for (const node of nodes) {
    const columnCount = leavesOf(node).length;
    const rowCount = "under" in node ? 1 : rowsLeft;
    sheet.spread({ row, column, rowCount, columnCount }, node.label, face.heading);
    if ("under" in node) putHeadings(sheet, node.under, row + 1, column, rowsLeft - 1);
    column += columnCount;
  }
}

/** Totals of blocks side by side stand in one row, the last. */
function alignTotal(lines: readonly FormLine[], count: number): readonly (FormLine | undefined)[] {
  const total = lines.findLast(({ isTotal }) => isTotal);
  const body = lines.filter((line) => line !== total);
  const gap = Array.from<undefined>({ length: Math.max(0, count - lines.length) });
  return total ? [...body, ...gap, total] : [...body, ...gap];
}

function putLines(
  sheet: SheetBuilder,
  template: Template,
  leaves: readonly HeadingLeaf[],
  section: string,
  lines: readonly (FormLine | undefined)[],
  firstRow: number,
): void {
  const own = leaves.flatMap((leaf, column) => (leaf.section === section ? [{ leaf, column }] : []));
  const labels = own.filter(({ leaf }) => leaf.content.kind !== "amount");
  const amountFace = face.amount(template.decimals, { hidesZero: true });
  lines.forEach((line, index) => {
    const row = firstRow + index;
    const spansLabels = line?.isTotal && labels.length > 0;
    if (spansLabels) {
      const style = { ...face.centered, font: face.heading.font ?? {} };
      sheet.spread({ row, column: labels[0]!.column, columnCount: labels.length }, line.label, style);
    }
    for (const { leaf, column } of own) {
      const { content } = leaf;
      if (content.kind === "amount") {
        const { value, formula } = amountIn(line?.amounts[content.column], template);
        sheet.put(row, column, value, amountFace, formula === undefined ? {} : { formula });
      } else if (!spansLabels) {
        const part = content.kind === "code" ? codePart(line?.code, content.part) : (line?.label ?? null);
        sheet.put(row, column, part, content.kind === "code" ? face.code : nameFace(line));
      }
    }
  });
}

/** Names stand further in with each level of their code: 类, 款, 项. */
function nameFace(line: FormLine | undefined): typeof face.text {
  const level = line?.code ? (line.code.length - 3) / 2 : 0;
  return level > 0 ? { ...face.text, indent: level } : face.text;
}
