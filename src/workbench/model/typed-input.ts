import type { CellValue } from "../engine/engine";
import { errorValues } from "../engine/error-values";

/** What Excel makes of a text that is typed, or given to `values` and `formulas`. */
export interface TypedInput {
  readonly value: CellValue;
  /** Without its `=`. */
  readonly formula?: string;
  /** A text that stays one though it looks like a number. */
  readonly isText?: boolean;
  /** The number format a General cell takes on with it. */
  readonly numberFormat?: string;
}

const epoch = Date.UTC(1899, 11, 30);
const dayMilliseconds = 86_400_000;

/** Reads a text as Excel reads what is typed into a cell of this number format. */
export function readTypedInput(typed: string, numberFormat: string | undefined): TypedInput {
  if (typed === "") return { value: null };
  if (numberFormat === "@") return { value: typed, isText: true };
  if (typed.startsWith("'")) return { value: typed.slice(1), isText: true };
  if (/^=./s.test(typed)) return { value: null, formula: typed.slice(1) };
  if (/^[+-]\s*[\p{L}(]/u.test(typed)) return { value: null, formula: typed.replace(/^\+/, "") };
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (errorValues.has(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  return readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed) ?? { value: typed };
}

function readNumber(typed: string): TypedInput | undefined {
  const match = /^(\()?([+-]?)[¥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%)?(\))?$/i.exec(
    typed,
  );
  if (!match || !/\d/.test(match[3]!) || Boolean(match[1]) !== Boolean(match[6])) return undefined;
  const [, bracket, sign, digits = "", exponent = "", percent] = match;
  const size = Number(digits.replaceAll(",", "") + exponent);
  if (!Number.isFinite(size)) return undefined;
  const value = (sign === "-" || bracket ? -size : size) / (percent ? 100 : 1);
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent) return { value, numberFormat: `0${decimals}%` };
  return digits.includes(",") ? { value, numberFormat: `#,##0${decimals}` } : { value };
}

const datePatterns: readonly [
  pattern: RegExp,
  order: readonly ("year" | "month" | "day")[],
  format: string,
][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ["year", "month", "day"], "yyyy/m/d"],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ["year", "month", "day"], 'yyyy"年"m"月"d"日"'],
  [/^(\d{4})年(\d{1,2})月$/, ["year", "month"], 'yyyy"年"m"月"'],
  [/^(\d{4})[-/](\d{1,2})$/, ["year", "month"], "mmm-yy"],
];

function readDate(typed: string): TypedInput | undefined {
  for (const [pattern, order, numberFormat] of datePatterns) {
    const match = pattern.exec(typed);
    if (!match) continue;
    const part = (name: "year" | "month" | "day"): number => {
      const at = order.indexOf(name);
      return at < 0 ? 1 : Number(match[at + 1]);
    };
    const [year, month, day] = [part("year"), part("month"), part("day")];
    const date = new Date(Date.UTC(year, month - 1, day));
    const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
    return isReal ? { value: (date.getTime() - epoch) / dayMilliseconds, numberFormat } : undefined;
  }
  return undefined;
}

function readTime(typed: string): TypedInput | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(typed);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] ? "h:mm:ss" : "h:mm" };
}
