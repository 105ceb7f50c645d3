import { describeBase, findBase, type FoundBase, type NamedBase } from "./base";
import { endsInDirection, firstDirection, withoutDirection, type Direction } from "./direction";
import { takeMeasure, type Measure } from "./measure";

/** The words before a figure, taken apart from the right: link, direction, base, measure, year; what is left names the subject. */
export interface Lead {
  readonly phrase: string;
  readonly measure: Measure | undefined;
  readonly year: number | undefined;
  readonly direction: Direction | undefined;
  readonly base: NamedBase | undefined;
  /** The amount is the base's own: 比2024年预算|100万元. */
  readonly isOfBase: boolean;
  /** The lead ends in 占…的: the whole it names, perhaps empty. */
  readonly shareOf: string | undefined;
  /** The lead ends in 完成…的: the base it names. */
  readonly completionOf: NamedBase | undefined;
}

const link = /(?:约为|共计|共|(?<!平)均|(?<![总合小])计|为|是|达到|达|约|即)$/;
const share = /(?:^|[,;:、。\d%元)]|支出|收入)占((?:(?!占)[^,;。])*?)(?:的)?(?:比重|比例|比)?$/;
const completion = /(?:完成|执行率为)((?:(?!完成)[^,;。])*?)的?$/;
const closingYear = /(20\d\d)年(?:度)?(?:内)?[,:]?$/;
/** Not the year of a day (截至2024年8月31日), of a beginning (自2020年起) or of a period (2024-2026年). */
const anyYear = /(?<![-~至])(20\d\d)年(?!\d{1,2}月|起|以来)/g;
/** Titles of documents and remarks carry years of their own. */
const byTheWay = /《[^《》]*》|\([^()]*\)/g;

/** More words than any sentence needs to lead up to a figure; what is longer is no sentence. */
const longestLead = 400;

export function readLead(wholeLead: string): Lead {
  const words = wholeLead.slice(-longestLead);
  const linked = withoutLink(words);
  const direction = endsInDirection(linked) ?? endsInDirection(words);
  const compared = direction ? withoutDirection(linked) : linked;
  const found = findBase(compared);
  const shareOf = direction ? undefined : share.exec(linked)?.[1];
  const completed = direction ? undefined : completion.exec(linked)?.[1];
  const beforeBase = found ? compared.slice(0, found.at) : compared;
  const afterBase = found ? compared.slice(found.end).replace(/^(?:的$|[,:])/, "") : "";
  const isNamedAmount = found !== undefined && namesAmountOf(found, compared);
  const isOfBase = found !== undefined && !direction && (afterBase === "" || isNamedAmount);
  const { measure, rest } = takeMeasure((afterBase || beforeBase).replace(/[,:]$/, ""));
  return {
    phrase: rest.replace(closingYear, "").replace(/(?:其中)?[,:;、]*$/, ""),
    measure: isOfBase ? (found.base.measure ?? (isNamedAmount ? measure : undefined)) : measure,
    year: isOfBase && typeof found.base.year === "number" ? found.base.year : lastYearOf(beforeBase),
    direction,
    base: found?.base,
    isOfBase,
    shareOf,
    completionOf: completed === undefined ? undefined : describeBase(completed),
  };
}

/** 比2024年"三公"经费预算|14.90万元减少…: what follows the year is named of it, where no mark nor 相比 closes the comparison. */
function namesAmountOf({ base, end }: FoundBase, words: string): boolean {
  const after = words.slice(end);
  return (
    typeof base.year === "number" &&
    /^[^,:]*(?:经费|费用?|收入|支出|拨款)(?:财政拨款)?(?:支出)?(?:[预决]算数?)?$/.test(after) &&
    /20\d\d年(?:度)?$/.test(words.slice(0, end)) &&
    !firstDirection(after)
  );
}

function withoutLink(words: string): string {
  let rest = words.replace(/[,:]$/, "");
  for (let i = 0; i < 3; i += 1) rest = rest.replace(link, "");
  return rest;
}

/** The year that words name last: none of a document, nor of a day, a beginning or a period. */
export function lastYearOf(words: string): number | undefined {
  const year = [...words.replace(byTheWay, "").matchAll(anyYear)].at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
}
