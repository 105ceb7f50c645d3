import nzh from "nzh/cn";

/** A whole number as forms count their lines (一、二、…十一、二十). */
export function chineseNumeral(number: number): string {
  return nzh.encodeS(number);
}

/** The whole number that such a numeral says. */
export function chineseNumeralValue(numeral: string): number {
  return Number(nzh.decodeS(numeral));
}
