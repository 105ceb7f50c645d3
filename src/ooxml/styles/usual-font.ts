import { attribute, child, type XmlElement } from "../xml/document";

/** The usual font of a workbook (标准字体), by whose digits columns are measured. */
export interface UsualFont {
  /** Empty where the file names none. */
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** Chinese fonts draw a digit half as wide as a character, on whole pixels. */
const chineseFont = /[\u4e00-\u9fff]|SimSun|SimHei|FangSong|KaiTi|DengXian|YaHei/i;

/** Pixels of a digit of the usual Western fonts in 11 points. */
export const westernDigit = 7;

/** The first font of a styles part (`styleSheet`). */
export function usualFont(styles: XmlElement | undefined): UsualFont {
  const font = child(child(styles, "fonts"), "font");
  const [name, size] = [child(font, "name"), child(font, "sz")];
  return {
    name: (name && attribute(name, "val")) ?? "",
    size: Number((size && attribute(size, "val")) ?? 11),
  };
}

/** Pixels of a digit, in which a file gives the widths of its columns: 8 in 宋体 11. */
export function digitPixels({ name, size }: UsualFont): number {
  return chineseFont.test(name) ? Math.ceil(Math.round((size * 4) / 3) / 2) : westernDigit;
}
