import { PackError } from "../packs/pack-error";
import { classificationKinds, isWellFormed, kindOf, parentOf, type ClassificationKind } from "./code";

/** Where a row was read; only a recent document confirms, so that only then the row may accuse. */
export interface RowSource {
  readonly key: string;
  readonly title: string;
  readonly confirmed: boolean;
  readonly year?: number;
}

/**
 * The classification pack as stored: rows are single lines of words parted by spaces, which keeps the file small
 * and its changes readable.
 *
 * - `codes`: code, name, source
 * - `renamed`: code, old name, first year of the present name (or `2010-2017`, in some year of these), source
 * - `reused`: code, what it meant, last year known to have meant it, source
 * - `successors`: code, name it had, code that took it over, year (or years), source
 * - `governmentCodes`: department code, government code of 行政机关, of 事业单位, source
 * - `threePublic`: department code, government code, item, source
 */
export interface ClassificationPack {
  readonly schema: 1;
  readonly kind: "classification";
  readonly version: string;
  readonly confirmedOn: string;
  /** Years of the books each list may judge (`2018-2026`); outside them it names and hints. */
  readonly years: Readonly<Record<ClassificationKind, string>>;
  readonly sources: readonly RowSource[];
  readonly codes: Readonly<Record<ClassificationKind, readonly string[]>>;
  readonly renamed: readonly string[];
  readonly reused: readonly string[];
  readonly successors: readonly string[];
  readonly governmentCodes: readonly string[];
  readonly threePublic: readonly string[];
}

export const classificationSchema = 1;

/** Words of each line of a list, by list. */
const widths = { renamed: 4, reused: 4, successors: 5, governmentCodes: 4, threePublic: 4 } as const;

/**
 * Checks a classification pack: schema, form of codes, parents present, no code or old name twice, a known source
 * behind every line.
 *
 * @throws PackError with every fault found.
 */
export function readClassificationPack(json: unknown): ClassificationPack {
  const pack = json as Partial<ClassificationPack> | null;
  if (pack?.kind !== "classification" || pack.schema !== classificationSchema) {
    throw new PackError("classification", [`schema ${String(pack?.schema)} of kind ${String(pack?.kind)}`]);
  }
  const faults = [...faultsOfFrame(pack as ClassificationPack)];
  if (faults.length === 0) {
    faults.push(...faultsOfCodes(pack as ClassificationPack), ...faultsOfLists(pack as ClassificationPack));
  }
  if (faults.length > 0) throw new PackError("classification", faults);
  return pack as ClassificationPack;
}

function* faultsOfFrame(pack: ClassificationPack): Generator<string> {
  if (!/^\d{4}\.\d{1,2}\.\d+$/.test(pack.version ?? "")) yield "no version";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(pack.confirmedOn ?? "")) yield "no day of confirmation";
  if (!Array.isArray(pack.sources)) yield "no sources";
  for (const kind of classificationKinds) {
    if (yearsIn(pack.years?.[kind] ?? "") === undefined) yield `no years of ${kind}`;
    if (!Array.isArray(pack.codes?.[kind])) yield `no codes of ${kind}`;
  }
  for (const list of Object.keys(widths) as (keyof typeof widths)[]) {
    if (!Array.isArray(pack[list])) yield `no list ${list}`;
  }
}

function* faultsOfCodes(pack: ClassificationPack): Generator<string> {
  const sources = new Set<string>();
  for (const { key, title } of pack.sources) {
    if (sources.has(key)) yield `source ${key} stands twice`;
    if (title === "") yield `source ${key} has no title`;
    sources.add(key);
  }
  for (const kind of classificationKinds) {
    const seen = new Set<string>();
    for (const line of pack.codes[kind]) {
      const [code = "", name = "", source = "", ...more] = line.split(" ");
      if (!isWellFormed(code, kind)) yield `${code} is no code of ${kind}`;
      if (seen.has(code)) yield `${code} stands twice`;
      if (name === "" || more.length > 0) yield `${code} has no single name`;
      if (!sources.has(source)) yield `${code} has no source`;
      const parent = parentOf(code);
      if (parent !== undefined && !seen.has(parent)) yield `${code} stands before or without ${parent}`;
      seen.add(code);
    }
  }
}

function* faultsOfLists(pack: ClassificationPack): Generator<string> {
  const sources = new Set(pack.sources.map(({ key }) => key));
  const known = new Set<string>();
  for (const kind of classificationKinds) {
    for (const line of pack.codes[kind]) known.add(line.slice(0, line.indexOf(" ")));
  }
  for (const [list, width] of Object.entries(widths) as [keyof typeof widths, number][]) {
    const seen = new Set<string>();
    for (const line of pack[list]) {
      const words = line.split(" ");
      const [code = "", second = ""] = words;
      const key = list === "governmentCodes" || list === "threePublic" ? code : `${code} ${second}`;
      if (words.length !== width || words.includes("")) yield `${list}: ${line} has not ${width} words`;
      if (seen.has(key)) yield `${list}: ${key} stands twice`;
      if (!sources.has(words.at(-1) ?? "")) yield `${list}: ${line} has no source`;
      if (kindOf(code) === undefined) yield `${list}: ${code} is no code`;
      if ((list === "renamed" || list === "reused") && !known.has(code))
        yield `${list}: ${code} is not listed`;
      if ((list === "renamed" || list === "reused") && yearsIn(words[2] ?? "") === undefined) {
        yield `${list}: ${line} has no year`;
      }
      seen.add(key);
    }
  }
}

/** Years as a pack writes them: `2019`, or `2010-2017` for some year of these. */
export function yearsIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return from <= to ? { from, to } : undefined;
}
