import { takeMeasure, type Measure } from "./measure";

/** What a change, rate or completion is measured against, as the text names it. */
export interface NamedBase {
  /** As printed: 2024年预算, 上年预算执行数, 同比. */
  readonly text: string;
  /** The year named; `previous` for 上年 and 同比; absent where none is. */
  readonly year?: number | "previous";
  readonly measure?: Measure;
}

/** 合同金额 compares nothing. */
const compared =
  /(?:同口径)?(?:比|较|与|(?<!合)同|相比)((?:(?:20\d\d)年(?:度)?|上一?年(?:度)?|去年|以前年度)?(?:同期)?(?:当年|年初|全年|调整后?的?)?(?:部门|单位|本部门|本单位)?(?:累计)?(?:支出|收入)?(?:预算|决算)?(?:执行)?(?:数|金额|安排)?)(?:相比|比较|相)?/g;

export interface FoundBase {
  readonly base: NamedBase;
  /** Where the words that introduce it begin, and where it ends. */
  readonly at: number;
  readonly end: number;
}

/** The last base named in a phrase (比2024年预算…, 与上年相比…, 同比…), and where it begins. */
export function findBase(phrase: string): FoundBase | undefined {
  let found: FoundBase | undefined;
  for (const match of phrase.matchAll(compared)) {
    if (match[1])
      found = { base: describeBase(match[1]), at: match.index, end: match.index + match[0].length };
  }
  const shorthand = /同比|环比/.exec(phrase);
  if (!shorthand || (found && found.at > shorthand.index)) return found;
  const { 0: text, index: at } = shorthand;
  return { base: { text, year: "previous" }, at, end: at + text.length };
}

/** A base from the words that name it. */
export function describeBase(text: string): NamedBase {
  const year = /20\d\d(?=年)/.exec(text);
  const { measure } = takeMeasure(text);
  const isPrevious = /上一?年|去年|上年度/.test(text);
  return {
    text,
    ...(year ? { year: Number(year[0]) } : isPrevious ? { year: "previous" as const } : {}),
    ...(measure && { measure }),
  };
}
