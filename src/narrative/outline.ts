import type { Paragraph } from "./text-sheet";

/** An ordinal that opens a paragraph: 第一部分, 一、, （一）, 1., (1). */
export interface Ordinal {
  readonly text: string;
  /** 0 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1., 4 for (1). */
  readonly level: number;
  /** Its number. */
  readonly value: number;
}

const kinds: readonly RegExp[] = [
  /^第([一二三四五六七八九十]+)(?:部分|章)[:、]?/,
  /^([一二三四五六七八九十]+)[、.]/,
  /^\(([一二三四五六七八九十]+)\)/,
  /^(\d{1,2})(?:、|[.](?!\d)|[.](?=20\d\d年))/,
  /^\((\d{1,2})\)/,
];

/** The ordinal at the beginning of a folded line, if it has one. */
export function ordinalOf(text: string): Ordinal | undefined {
  for (let level = 0; level < kinds.length; level += 1) {
    const match = kinds[level]!.exec(text);
    if (match) return { text: match[0], level, value: ordinalValue(match[1]!) };
  }
  return undefined;
}

/** A heading: a short line that no sentence mark closes and that states no amount. */
export function isHeading({ text }: Paragraph): boolean {
  return (
    text.length <= 50 && !/[。;!?:,]$/.test(text) && !/[。;]/.test(text) && !/\d(?:万|元|%|辆)/.test(text)
  );
}

const digits = "〇一二三四五六七八九";

function ordinalValue(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  const [tens, units] = printed.includes("十") ? printed.split("十") : ["", printed];
  const ten = printed.includes("十") ? (tens === "" ? 1 : digits.indexOf(tens!)) : 0;
  return ten * 10 + (units ? digits.indexOf(units) : 0);
}
