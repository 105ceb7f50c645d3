import { digitPixels, westernDigit, type UsualFont } from "./usual-font";

/**
 * The width of a column in characters of a workbook's usual font (标准字体): files count columns in its digits, so that
 * 66 characters in a workbook of 宋体 11 would be an eighth wider than in one of Calibri 11, and than in Excel itself.
 *
 * @param planned - In characters of the usual Western fonts.
 */
export function widthInFont(planned: number, font: UsualFont): number {
  return Math.round(((planned * westernDigit) / digitPixels(font)) * 100) / 100;
}
