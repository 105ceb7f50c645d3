import { columnLimit, parseAddress, rowLimit } from "../../workbook/address";
import { asciiText, characterData } from "../xml/byte-text";

/** The `t` of a cell. */
export const CellType = {
  number: 0,
  sharedText: 1,
  formulaText: 2,
  inlineText: 3,
  boolean: 4,
  error: 5,
  date: 6,
} as const;
export type CellType = (typeof CellType)[keyof typeof CellType];

/** The `t` of a formula. */
export const FormulaType = { normal: 0, shared: 1, array: 2, dataTable: 3 } as const;
export type FormulaType = (typeof FormulaType)[keyof typeof FormulaType];

/** The type written in an attribute value; numbers for what is not known. Every type has a length of its own or is one letter. */
export function cellTypeOf(bytes: Uint8Array, start: number, end: number): CellType {
  switch (end - start) {
    case 1:
      return letterTypes[bytes[start]!] ?? CellType.number;
    case 3:
      return bytes[start] === 0x73 ? CellType.formulaText : CellType.number;
    case 9:
      return bytes[start] === 0x69 ? CellType.inlineText : CellType.number;
    default:
      return CellType.number;
  }
}

/** By the code of the letter: `s`, `b`, `e`, `d`. */
const letterTypes: Readonly<Record<number, CellType>> = {
  0x73: CellType.sharedText,
  0x62: CellType.boolean,
  0x65: CellType.error,
  0x64: CellType.date,
};

/** Told by the length alone, which each type has for itself but `normal`, which is as long as `shared`. */
export function formulaTypeOf(bytes: Uint8Array, start: number, end: number): FormulaType {
  switch (end - start) {
    case 5:
      return FormulaType.array;
    case 6:
      return bytes[start] === 0x73 ? FormulaType.shared : FormulaType.normal;
    case 9:
      return FormulaType.dataTable;
    default:
      return FormulaType.normal;
  }
}

/** A whole number of up to nine digits; -1 when the value is none. */
export function integerOf(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - 48;
    if (!(digit >= 0 && digit <= 9) || at - start > 8) return slowInteger(bytes, start, end);
    number = number * 10 + digit;
  }
  return end > start ? number : -1;
}

/** Row and column of an address as one number, `row * columnLimit + column`; -1 when it is none. */
export function packedAddressOf(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (; at < end && at - start < 3; at += 1) {
    const letter = bytes[at]! - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = at;
  let row = 0;
  for (; at < end && at - digits < 7; at += 1) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const isPlain = at === end && column > 0 && column <= columnLimit && row > 0 && row <= rowLimit;
  return isPlain ? (row - 1) * columnLimit + column - 1 : slowAddress(bytes, start, end);
}

/** The value of an attribute whose writing is unusual: escaped, or with spaces about it. */
export function attributeText(bytes: Uint8Array, start: number, end: number): string {
  return bytes.subarray(start, end).includes(0x26)
    ? characterData(bytes, start, end, true).trim()
    : asciiText(bytes, start, end).trim();
}

function slowInteger(bytes: Uint8Array, start: number, end: number): number {
  const text = attributeText(bytes, start, end);
  return /^\+?\d{1,9}$/.test(text) ? Number(text) : -1;
}

function slowAddress(bytes: Uint8Array, start: number, end: number): number {
  const address = parseAddress(attributeText(bytes, start, end));
  return address ? address.row * columnLimit + address.column : -1;
}
