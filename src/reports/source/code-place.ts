import type { Criterion } from "./criterion";

/** How a source sheet says its classification codes: whole in one column, or in a column for each part (类、款、项). */
export interface CodePlace {
  /** Zero-based, left to right. */
  readonly columns: readonly number[];
  /** Whether codes of one column stand as texts, as numbers or as both. */
  readonly holds: "texts" | "numbers" | "both";
  /** Digits of the most detailed codes: 7 for 项, 5 for an economic 款. */
  readonly length: number;
}

/**
 * What tells the most detailed lines under a code, so that the lines of 类 and 款 and the total that stand between
 * them are never counted twice. Each alternative is a set of criteria that hold together; their sums add up.
 *
 * @param prefix - A code, or the beginning of codes; empty for all lines.
 */
export function detailUnder(place: CodePlace, prefix: string): readonly (readonly Criterion[])[] {
  const [first = 0] = place.columns;
  if (place.columns.length > 1) return [partsOf(place, prefix)];
  if (prefix.length === place.length) return [[{ column: first, test: prefix }]];
  const missing = place.length - prefix.length;
  const texts: Criterion[] = [{ column: first, test: prefix + "?".repeat(missing) }];
  const numbers: Criterion[] = [
    { column: first, test: `>=${(prefix || "1").padEnd(place.length, "0")}` },
    { column: first, test: `<=${prefix.padEnd(place.length, "9")}` },
  ];
  return { texts: [texts], numbers: [numbers], both: [texts, numbers] }[place.holds];
}

/** What tells the one line of a code that stands above the usual level and has none below it. */
export function lineOf(place: CodePlace, code: string): readonly Criterion[] {
  const [first = 0] = place.columns;
  if (place.columns.length === 1) return [{ column: first, test: code }];
  return partsOf(place, code).map((criterion) =>
    criterion.test === "<>" ? { ...criterion, test: "" } : criterion,
  );
}

function partsOf({ columns }: CodePlace, prefix: string): readonly Criterion[] {
  const ends = columns.map((_column, level) => 3 + 2 * level);
  const given = columns.flatMap((column, level) => {
    const end = ends[level]!;
    if (end > prefix.length) return [];
    return [{ column, test: prefix.slice(level > 0 ? end - 2 : 0, end) }];
  });
  const last = columns.at(-1)!;
  return ends.at(-1)! > prefix.length ? [...given, { column: last, test: "<>" }] : given;
}
