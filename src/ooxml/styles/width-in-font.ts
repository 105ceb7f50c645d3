/** Pixels of a digit that widths of columns are planned in, those of the usual Western fonts in 11 points. */
const plannedPixels = 7;

/** Chinese fonts draw a digit half as wide as a character, on whole pixels. */
const chineseFont = /[\u4e00-\u9fff]|SimSun|SimHei|FangSong|KaiTi|DengXian|YaHei/i;

/**
 * The width of a column in characters of a workbook's usual font (标准字体): files count columns in its digits, so that
 * 66 characters in a workbook of 宋体 11 would be an eighth wider than in one of Calibri 11, and than in Excel itself.
 *
 * @param planned - In characters of the usual Western fonts.
 * @param size - In points.
 */
export function widthInFont(
  planned: number,
  { name, size }: { readonly name: string; readonly size: number },
): number {
  if (!chineseFont.test(name)) return planned;
  const pixels = Math.ceil(Math.round((size * 4) / 3) / 2);
  return Math.round(((planned * plannedPixels) / pixels) * 100) / 100;
}
