import { ExcelError } from "./excel-error";

/** Arguments come from outside and may be anything; these say what is wanted, or refuse as Excel does. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

export function integer(value: unknown, from = 0, to = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < from || value > to) {
    throw new ExcelError("InvalidArgument");
  }
  return value;
}

export function number(value: unknown, from: number, to: number): number {
  if (typeof value !== "number" || !(value >= from && value <= to)) throw new ExcelError("InvalidArgument");
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** One of the words an enumeration of the API knows. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}

/** `#RRGGBB` of a colour given so or by one of the names HTML gives the plainest colours. */
export function color(value: unknown): string {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1] ?? namedColors[given.toLowerCase()];
  if (!hex) throw new ExcelError("InvalidArgument");
  return `#${hex.toUpperCase()}`;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
};
