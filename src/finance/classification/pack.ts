import type { ClassificationKind } from "./code";

/**
 * The classification pack as stored: rows are single lines of words parted by spaces, which keeps the file small
 * and its changes readable.
 *
 * - `codes`: code, name, source; a line indented by one space stands under the line before it that is not, and gives the
 *   last two digits alone, and so on
 * - `renamed`: code, old name, first year of the present name (or `2010-2017`, in some year of these), source
 * - `reused`: code, what it meant, last year known to have meant it, source
 * - `successors`: code, name it had, code that took it over, year (or years), source
 * - `governmentCodes`: department code, government code of 行政机关, of 事业单位, source
 * - `threePublic`: department code, government code, item, source
 *
 * What the sources are called stands under `sources` of the same file, which no result needs: it is not read, so that
 * it does not travel with the add-in. Whether the pack is sound (no code twice, parents present, a known source behind
 * every line) is a matter of the tests, since it changes with the product alone.
 */
export interface ClassificationPack {
  readonly version: string;
  /** Years of the books each list may judge (`2018-2026`); outside them it names and hints. */
  readonly years: Readonly<Record<ClassificationKind, string>>;
  /** The keys of the sources that confirm: only a row that a recent document holds may accuse. */
  readonly confirmed: readonly string[];
  readonly codes: Readonly<Record<ClassificationKind, readonly string[]>>;
  readonly renamed: readonly string[];
  readonly reused: readonly string[];
  readonly successors: readonly string[];
  readonly governmentCodes: readonly string[];
  readonly threePublic: readonly string[];
}

/** One item as a list of `codes` holds it, its code written out. */
export interface CodeRow {
  readonly code: string;
  readonly name: string;
  readonly source: string;
}

/** The items of a list of `codes`, in their order. A line indented too far gives no code at all. */
export function codeRows(lines: readonly string[]): CodeRow[] {
  const above: string[] = [];
  return lines.map((line) => {
    const [digits = "", name = "", source = ""] = line.trimStart().split(" ");
    const level = line.length - line.trimStart().length;
    const parent = level === 0 ? "" : above[level - 1];
    const code = parent === undefined ? "" : parent + digits;
    above.splice(level, above.length, code);
    return { code, name, source };
  });
}

/** Years as a pack writes them: `2019`, or `2010-2017` for some year of these. */
export function yearsIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return from <= to ? { from, to } : undefined;
}
