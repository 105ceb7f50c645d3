import { heading } from "./sentence";
import type { WrittenParagraph } from "./written-text";

/** A numbered part of a text; one without paragraphs is left out. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly WrittenParagraph[];
}

const numerals = "一二三四五六七八九十";

/** Sections under their headings, numbered 一、二、… as they come. */
export function numbered(sections: readonly Section[]): WrittenParagraph[] {
  return sections
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .flatMap(({ title, paragraphs }, index) => [
      heading(`heading.${title}`, `${numeral(index + 1)}、${title}`),
      ...paragraphs,
    ]);
}

function numeral(number: number): string {
  return number <= 10 ? numerals[number - 1]! : `十${numerals[number - 11]!}`;
}
