/** Of when and where a passage speaks: amounts of other years or of other areas are other quantities. */
export interface Passage {
  /** The year named last, bases of comparison apart; absent where none is. */
  readonly year: number | undefined;
  /** 全国, 中央, 全市, 市级…: empty where the text names none. */
  readonly area: string;
}

/** Where a clause opens with it: 加上补充中央预算稳定调节基金 and 中央八项规定 name none. */
const areas = /(?:^|[,;:。、)]|年|年度)(全国|中央(?!八项)|地方|[省市县区州镇乡]本?级|全[省市县区州])/g;

/** The area that the words before a figure name last. */
export function areaIn(words: string): string | undefined {
  return [...words.matchAll(areas)].at(-1)?.[1];
}
