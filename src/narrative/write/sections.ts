import { chineseNumeral } from "../../finance/text/chinese-numeral";
import { heading } from "./sentence";
import type { WrittenParagraph } from "./written-text";

/** A numbered part of a text; one without paragraphs is left out. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly WrittenParagraph[];
}

/** Sections under their headings, numbered 一、二、… as they come. */
export function numbered(sections: readonly Section[]): WrittenParagraph[] {
  return sections
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .flatMap(({ title, paragraphs }, index) => [
      heading(`heading.${title}`, `${chineseNumeral(index + 1)}、${title}`),
      ...paragraphs,
    ]);
}
