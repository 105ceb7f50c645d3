import type { Figure } from "./figure";

/** How many projects a text says have performance targets (编报绩效目标的项目共4个). */
export function performanceProjectCount(figures: readonly Figure[]): Figure | undefined {
  const found = figures.filter(countsProjects);
  const [first] = found;
  // Stated more than once and differently, it says nothing certain.
  return first && found.every(({ value }) => value.equals(first.value)) ? first : undefined;
}

const before =
  /(?:编报|编制|设置|申报|纳入|实行|实施)了?(?:预算)?绩效目标(?:管理|编报)?的?(?:20\d\d年(?:度)?)?(?:预算)?项目(?:支出)?(?:数量?)?(?:共计|共有|共|合计|为|计)?$/;
const after = /^项目(?:支出)?(?:均|全部|已)?(?:编报|编制|设置|申报|纳入)了?(?:预算)?绩效目标/;
/** A part of them, or last year's. */
const ofOthers = /其中|上年|去年/;
const reach = 40;

function countsProjects({ kind, counted, decimals, paragraph, span }: Figure): boolean {
  if (kind !== "count" || decimals > 0 || (counted !== "个" && counted !== "项")) return false;
  const sentence = paragraph.text
    .slice(Math.max(0, span.start - reach), span.start)
    .split(/[。;]/)
    .at(-1)!;
  if (ofOthers.test(sentence)) return false;
  return before.test(sentence) || after.test(paragraph.text.slice(span.end, span.end + reach));
}
