/** What a column of an execution sheet (执行进度表) holds. */
export type ExecutionColumn =
  | { readonly kind: "month"; readonly month: number }
  /** 1-9月, 1至9月累计: from January to that month. */
  | { readonly kind: "through"; readonly month: number }
  | { readonly kind: "budget" | "current" | "cumulative" };

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"] as const;

/** The month a word such as 3, 03 or 三 names; `undefined` for what is none. */
function monthOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const written = numerals.findIndex((numeral) => numeral === word) + 1;
  const month = written > 0 ? written : Number(word);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
}

const word = "(\\d{1,2}|[一二三四五六七八九]|十[一二]?)";
const single = new RegExp(`^(?:\\d{4}年)?${word}月份?(?:支出|执行)?(?:数|金额)?$`);
const span = new RegExp(
  `^(?:\\d{4}年)?(?:1|一)月?(?:-|至|到|—|~)${word}月份?(?:累计)?(?:支出|执行)?(?:数|金额)?$`,
);

/** What a folded heading says of its column; `undefined` for any other label. */
export function executionColumnOf(label: string): ExecutionColumn | undefined {
  const through = monthOf(span.exec(label)?.[1]);
  if (through) return { kind: "through", month: through };
  const month = monthOf(single.exec(label)?.[1]);
  if (month) return { kind: "month", month };
  if (/^(本年|全年|年初|年度)?预算(数|金额)?$/.test(label)) return { kind: "budget" };
  if (/^(本月|当月)(支出|执行|发生)?(数|额|金额)?$/.test(label)) return { kind: "current" };
  if (/^(本年|截至本月)?累计(支出|执行|发生)?(数|额|金额)?$|^合计$/.test(label))
    return { kind: "cumulative" };
  return undefined;
}

/** The month a title or banner says a sheet goes to: 2026年1-9月, 截至9月; `undefined` where none is said. */
export function monthSaidIn(text: string): number | undefined {
  const found =
    new RegExp(`(?:1|一)月?(?:-|至|到|—|~)${word}月`).exec(text) ??
    new RegExp(`(?:截至|截止)[^月]{0,6}?${word}月`).exec(text);
  return monthOf(found?.[1]);
}
