import { ExcelError } from "./excel-error";
import { Range } from "./range";
import { forEachGiven, readCells } from "./range-cells";

/** Rows or columns that are asked for one by one. */
const lineLimit = 200_000;

type Tree = { readonly [key: string]: unknown };

/** The properties of each cell that the options name, such as `{ format: { fill: { color: true } } }`. */
export function getCellProperties(range: Range, wanted: unknown): unknown {
  if (!isTree(wanted)) throw new ExcelError("InvalidArgument");
  const cells = readCells(range, (_cell, row, column) => {
    const cell = new Range(range.sheet, { row, column, rowCount: 1, columnCount: 1 });
    return pick(cell, wanted);
  });
  if (!cells) throw new ExcelError("InvalidArgument");
  return cells;
}

/** The properties of each row or column of a range, such as `{ rowHidden: true }`. */
export function getLineProperties(wanted: unknown, count: number, line: (index: number) => Range): unknown {
  if (!isTree(wanted) || count > lineLimit) throw new ExcelError("InvalidArgument");
  return Array.from({ length: count }, (_, index) => pick(line(index), wanted));
}

/** Sets what a matrix of objects gives for each cell; an empty object leaves its cell alone. */
export function setCellProperties(range: Range, given: unknown): void {
  if (!Array.isArray(given)) throw new ExcelError("InvalidArgument");
  range.sheet.assertWritable();
  forEachGiven(range, given, (row, column, properties) => {
    if (!isTree(properties)) throw new ExcelError("InvalidArgument");
    assign(new Range(range.sheet, { row, column, rowCount: 1, columnCount: 1 }), properties);
  });
}

function pick(object: object, wanted: Tree): Tree {
  const picked: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    const value = member(object, name);
    if (isTree(want)) picked[name] = pick(value as object, want);
    else if (want === true) picked[name] = value;
  }
  return picked;
}

function assign(object: object, properties: Tree): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (isTree(value) && name !== "hyperlink") assign(member(object, name) as object, value);
    else if (name in object) (object as Record<string, unknown>)[name] = value;
    else throw new ExcelError("InvalidArgument");
  }
}

function member(object: object, name: string): unknown {
  if (!(name in object)) throw new ExcelError("InvalidArgument");
  return (object as Record<string, unknown>)[name];
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
