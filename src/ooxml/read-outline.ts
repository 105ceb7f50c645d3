import type { Outline } from "../workbook/host";
import { outlineOf } from "../workbook/outline-of";
import { readArchive } from "./read-workbook";
import type { Archive } from "./zip/archive";

/** Which sheets there are, and where each has values or formulas. */
export function readOutline(archive: Archive): Outline {
  return outlineOf(readArchive(archive, "all", ["formulas"]));
}
