import type stored from "../../assets/packs/classification.json";
import { classificationKinds, isWellFormed, kindOf, parentOf } from "../../src/finance/classification/code";
import { codeRows, yearsIn } from "../../src/finance/classification/pack";

/** The pack of the classification as its file holds it, its sources too. */
export type StoredClassification = typeof stored;

/** Words of each line of a list, by list. */
const widths = { renamed: 4, reused: 4, successors: 5, governmentCodes: 4, threePublic: 4 } as const;

/**
 * What is unsound in a classification pack: years that cannot be read, malformed codes, a parent that is missing, a
 * code or old name that stands twice, a line without a known source.
 */
export function classificationFaults(pack: StoredClassification): string[] {
  return [...faultsOfFrame(pack), ...faultsOfCodes(pack), ...faultsOfLists(pack)];
}

function* faultsOfFrame(pack: StoredClassification): Generator<string> {
  for (const kind of classificationKinds) {
    if (yearsIn(pack.years[kind]) === undefined) yield `no years of ${kind}`;
  }
  const known = new Set(pack.sources.map(({ key }) => key));
  for (const key of pack.confirmed) if (!known.has(key)) yield `source ${key} is not listed`;
}

function* faultsOfCodes(pack: StoredClassification): Generator<string> {
  const sources = new Set<string>();
  for (const { key, title } of pack.sources) {
    if (sources.has(key)) yield `source ${key} stands twice`;
    if (title === "") yield `source ${key} has no title`;
    sources.add(key);
  }
  for (const kind of classificationKinds) {
    const seen = new Set<string>();
    for (const line of pack.codes[kind])
      if (line.trim().split(" ").length !== 3) yield `${line.trim()} is not a code, a name and a source`;
    for (const { code, name, source } of codeRows(pack.codes[kind])) {
      if (!isWellFormed(code, kind)) yield `${code}${name} is no item of ${kind}`;
      if (seen.has(code)) yield `${code} stands twice`;
      if (!sources.has(source)) yield `${code} has no source`;
      const parent = parentOf(code);
      if (parent !== undefined && !seen.has(parent)) yield `${code} stands before or without ${parent}`;
      seen.add(code);
    }
  }
}

function* faultsOfLists(pack: StoredClassification): Generator<string> {
  const sources = new Set(pack.sources.map(({ key }) => key));
  const known = new Set<string>();
  for (const kind of classificationKinds) {
    for (const { code } of codeRows(pack.codes[kind])) known.add(code);
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
