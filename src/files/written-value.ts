import type { CellValue } from "../workbook/snapshot";

/** What a text of a file without types stands for. */
export interface WrittenValue {
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly isError?: boolean;
}

const number = /^[+-]?(?:(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?|\.\d+)$/;
const exponential = /^[+-]?\d(?:\.\d+)?[eE][+-]\d{1,3}$/;
const share = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?%$/;
const error = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;
const quotedFormula = /^="((?:[^"]|"")*)"$/;

/** Digits a number of Excel keeps; identity cards and account numbers have more and stay texts. */
const keptDigits = 15;

/**
 * The value a text stands for, as Excel would take it, save that codes keep their leading zeros (`0201` stays a
 * text) and long numbers their digits. `="0201"` is the way exports force a text.
 */
export function writtenValue(text: string): WrittenValue {
  const trimmed = text.trim();
  if (number.test(trimmed) && digitsOf(trimmed) <= keptDigits) {
    return { value: Number(trimmed.replaceAll(",", "")) };
  }
  if (exponential.test(trimmed)) return { value: Number(trimmed) };
  if (share.test(trimmed)) return { value: Number(trimmed.slice(0, -1)) / 100, numberFormat: "0.00%" };
  if (error.test(trimmed)) return { value: trimmed, isError: true };
  const forced = quotedFormula.exec(trimmed);
  return { value: forced ? forced[1]!.replaceAll('""', '"') : text };
}

/** A fraction's digits beyond the fifteenth are noise of binary floats; those of a whole number are a code's. */
function digitsOf(text: string): number {
  return text.includes(".") ? 0 : text.replace(/\D/g, "").length;
}
