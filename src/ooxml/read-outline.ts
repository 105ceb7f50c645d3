import type { Outline } from "../workbook/host";
import { outlineOf } from "../workbook/outline-of";
import { readArchive } from "./read-workbook";
import { rowsAreFixed } from "./rows/rows-are-fixed";
import { readWorkbookPart } from "./workbook-part";
import type { Archive } from "./zip/archive";

/** Which sheets there are, where each has values or formulas, and which take no rows. */
export function readOutline(archive: Archive): Outline {
  const { sheets } = readWorkbookPart(archive);
  const fixed = new Set(sheets.filter((each) => rowsAreFixed(archive, each)).map(({ name }) => name));
  const outline = outlineOf(readArchive(archive, "all", ["formulas"]));
  return {
    sheets: outline.sheets.map((each) => (fixed.has(each.name) ? { ...each, areRowsFixed: true } : each)),
  };
}
