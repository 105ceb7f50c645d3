import { parseRange, rangeAddress } from "../../workbook/address";
import { movedFormula, movedRanges, type RowMove } from "../../workbook/moved-references";
import { RowShift, type RowInsertion } from "../../workbook/row-shift";
import { SheetFrame } from "../sheet/sheet-frame";
import type { SheetPart } from "../sheet/sheet-part";
import { attribute, child, childrenOf, type XmlElement } from "../xml/document";
import { tagName, type XmlEdits } from "../xml/edits";

/** Elements that hold a formula: drop-down lists, conditional formats, and their extensions. */
const formulas: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f"]);
/** Attributes that name places of the sheet itself. */
const places = ["ref", "sqref", "activeCell"] as const;
/** Elements that go when the rows they speak of go. */
const fleeting: ReadonlySet<string> = new Set([
  "mergeCell",
  "hyperlink",
  "conditionalFormatting",
  "dataValidation",
  "ignoredError",
  "protectedRange",
]);

/**
 * A sheet whose frame follows a move of rows: merges, drop-down lists, conditional formats, links, filters, page breaks.
 *
 * @param putIn - The rows put in, where they are put into this sheet: they are merged as the rows they look like.
 */
export function movedFrame(
  sheet: SheetPart,
  home: string,
  move: RowMove,
  putIn: readonly RowInsertion[] = [],
): Uint8Array {
  const frame = new SheetFrame(sheet);
  const { root, edits } = frame;
  const isOwn = home.toLowerCase() === move.sheet.toLowerCase();
  for (const element of root.children) {
    if (element.name === "sheetData") continue;
    follow(element, { home, move, edits, isOwn });
  }
  const merges = child(root, "mergeCells");
  const repeated = merges ? repeatedMerges(merges, putIn) : [];
  if (merges && repeated.length > 0) {
    const tag = tagName(merges, "mergeCell");
    edits.append(merges, repeated.map((range) => `<${tag} ref="${range}"/>`).join(""));
    edits.setAttribute(merges, "count", String(merges.children.length + repeated.length));
  }
  return frame.bytes();
}

interface Following {
  readonly home: string;
  readonly move: RowMove;
  readonly edits: XmlEdits;
  /** Whether the rows of this sheet move, and not only what it says of another. */
  readonly isOwn: boolean;
}

function follow(element: XmlElement, context: Following): void {
  const { home, move, edits, isOwn } = context;
  if (isOwn && element.name === "rowBreaks") followBreaks(element, move, edits);
  if (isOwn && isGone(element, move)) {
    edits.remove(element);
    return;
  }
  const gone = isOwn ? element.children.filter((each) => isGone(each, move)).length : 0;
  if (gone > 0 && gone === element.children.length) {
    edits.remove(element);
    return;
  }
  if (gone > 0 && attribute(element, "count") !== undefined)
    edits.setAttribute(element, "count", String(element.children.length - gone));
  for (const name of isOwn ? places : []) {
    const ranges = attribute(element, name);
    const moved = ranges && movedRanges(ranges, move);
    if (moved && moved !== ranges) edits.setAttribute(element, name, moved);
  }
  const location = attribute(element, "location");
  if (location !== undefined && element.name === "hyperlink")
    setIfOther(location, movedFormula(location, home, move), (text) =>
      edits.setAttribute(element, "location", text),
    );
  if (formulas.has(element.name))
    setIfOther(element.text, movedFormula(element.text, home, move), (text) => edits.setText(element, text));
  if (isOwn && element.name === "sqref")
    setIfOther(element.text, movedRanges(element.text, move), (text) => edits.setText(element, text));
  for (const each of element.children) follow(each, context);
}

function setIfOther(before: string, after: string, set: (text: string) => void): void {
  if (before !== after) set(after);
}

/** Whether all the places an element speaks of go away. */
function isGone(element: XmlElement, move: RowMove): boolean {
  const ranges = attribute(element, "ref") ?? attribute(element, "sqref");
  return fleeting.has(element.name) && ranges !== undefined && movedRanges(ranges, move) === "";
}

/** A page break is counted by the row above it. */
function followBreaks(element: XmlElement, move: RowMove, edits: XmlEdits): void {
  for (const each of childrenOf(element, "brk")) {
    const below = Number(attribute(each, "id"));
    const moved = move.first(below);
    if (Number.isInteger(below) && moved !== below) edits.setAttribute(each, "id", String(moved));
  }
}

/** The merges of rows that others look like, again in those others; only merges that lie within a run of them. */
function repeatedMerges(merges: XmlElement, insertions: readonly RowInsertion[]): string[] {
  const ranges = childrenOf(merges, "mergeCell").flatMap(
    (each) => parseRange(attribute(each, "ref") ?? "") ?? [],
  );
  const shift = new RowShift(insertions);
  return insertions.flatMap(({ before, like }) => {
    const first = shift.after(before) - like.length;
    return like.flatMap((_row, index) =>
      ranges
        .filter(({ row, rowCount }) =>
          Array.from({ length: rowCount }, (_, offset) => like[index + offset] === row + offset).every(
            Boolean,
          ),
        )
        .map((range) => rangeAddress({ ...range, row: first + index })),
    );
  });
}
