import { sumOf, zero, type Decimal } from "../../finance/money/decimal";
import type { AmountUnit } from "../../finance/money/unit";
import { groupedBy } from "../../workbook/grouped-by";
import { liveSum, type LiveAmount } from "../sheets/live-amount";
import { detailUnder, lineOf, type CodePlace } from "./code-place";
import { sumIfs, type Criterion, type SourceRows } from "./criterion";

/** One of the most detailed lines of a source: its code and its amount in yuan. */
export interface CodedLine {
  readonly code: string;
  readonly yuan: Decimal;
}

/** Amounts of a source by classification code. */
export interface CodedAmounts {
  /** The codes of its most detailed lines, each once. */
  readonly codes: readonly string[];
  /** What stands under a code, or under every code when it is empty; `undefined` where nothing ever can. */
  under(code: string): LiveAmount | undefined;
}

/** A column of amounts of a source sheet, and the lines that are meant. */
export interface CodedColumn {
  readonly rows: SourceRows;
  readonly place: CodePlace;
  readonly amountColumn: number;
  readonly unit: AmountUnit;
  /** What the lines must say beside their code. */
  readonly where?: readonly Criterion[];
  readonly lines: readonly CodedLine[];
}

/** The amounts by code of a column of a source sheet, as SUMIFS over its most detailed lines. */
export function codedAmounts({
  rows,
  place,
  amountColumn,
  unit,
  where = [],
  lines,
}: CodedColumn): CodedAmounts {
  const sums = sumsByPrefix(lines);
  const short = [...new Set(lines.flatMap(({ code }) => (code.length < place.length ? [code] : [])))];
  return {
    codes: [...new Set(lines.map(({ code }) => code))],
    under(code) {
      const alternatives = [
        ...detailUnder(place, code),
        ...short.filter((each) => each.startsWith(code)).map((each) => lineOf(place, each)),
      ];
      const formula = alternatives
        .map((criteria) => sumIfs(rows, amountColumn, [...criteria, ...where]))
        .join("+");
      return { yuan: sums.get(code) ?? zero, formula, unit };
    },
  };
}

/** Several sources of the same amounts as one: what stands under a code in any of them. */
export function joined(parts: readonly [CodedAmounts, ...CodedAmounts[]]): CodedAmounts {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first;
  return {
    codes: [...new Set(parts.flatMap(({ codes }) => codes))],
    under: (code) => sumOfAny(parts.map((part) => part.under(code))),
  };
}

/** The same amounts under certain codes alone, such as 301 and 303 for personnel. */
export function within(amounts: CodedAmounts, prefixes: readonly string[]): CodedAmounts {
  return {
    codes: amounts.codes.filter((code) => prefixes.some((prefix) => code.startsWith(prefix))),
    under(code) {
      if (prefixes.some((prefix) => code.startsWith(prefix))) return amounts.under(code);
      const below = prefixes.filter((prefix) => prefix.startsWith(code));
      return sumOfAny(below.map((prefix) => amounts.under(prefix)));
    },
  };
}

function sumOfAny(amounts: readonly (LiveAmount | undefined)[]): LiveAmount | undefined {
  const [first, ...rest] = amounts.flatMap((amount) => amount ?? []);
  return first && liveSum([first, ...rest]);
}

/** Sums for every code and all codes above it, made once. */
function sumsByPrefix(lines: readonly CodedLine[]): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const [code, own] of groupedBy(lines, (line) => line.code)) {
    const sum = sumOf(own.map(({ yuan }) => yuan));
    for (const end of [0, 3, 5, 7]) {
      if (end > code.length) break;
      const prefix = code.slice(0, end);
      sums.set(prefix, (sums.get(prefix) ?? zero).plus(sum));
    }
  }
  return sums;
}
