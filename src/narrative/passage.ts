/** Of when and where a passage speaks: amounts of other years, months, areas or budgets are other quantities. */
export interface Passage {
  /** The year named last, bases of comparison apart; absent where none is. */
  readonly year: number | undefined;
  /** Part of a year: 7月, 1-7月, 上半年; empty where the whole is meant. */
  readonly period: string;
  /** 全国, 中央, 全市, 市级…: empty where the text names none. */
  readonly area: string;
  /** The budget named last, by its heading or by its words: 一般公共预算, 政府性基金; empty where none is. */
  readonly budget: string;
}

/** The days of dates are none. */
const periods = /(?:\d{1,2}[-~至])?\d{1,2}月(?!\d)|[一二三四]季度|[上下]半年/g;
const budgets = /一般公共预算(?:财政)?(?:当年(?:财政)?拨款)?|政府性基金|国有资本经营/g;
/** Where a clause opens with it: 加上补充中央预算稳定调节基金 and 中央八项规定 name none. */
const areas = /(?:^|[,;:。、)]|年|年度)(全国|中央(?!八项)|地方|[省市县区州镇乡]本?级|全[省市县区州])/g;

/** The passage that goes on with the words before a figure. */
export function readOn(passage: Passage, words: string, year: number | undefined): Passage {
  return {
    year: year ?? passage.year,
    period: [...words.matchAll(periods)].at(-1)?.[0] ?? passage.period,
    area: [...words.matchAll(areas)].at(-1)?.[1] ?? passage.area,
    budget: budgetNamedLast(words) ?? passage.budget,
  };
}

/** The budget that words name last, if they name one. */
export function budgetNamedLast(words: string): string | undefined {
  return [...words.matchAll(budgets)].at(-1)?.[0].replaceAll("财政", "");
}
