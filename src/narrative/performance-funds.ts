import type { Figure } from "./figure";
import { readFigures } from "./read-figures";

/** What a text says that projects with performance targets cost, in all or out of one budget. */
export interface PerformanceFunds {
  /** The column of 项目支出表 that would print it. */
  readonly column: string;
  /** The budget as named; empty for all money. */
  readonly budget: string;
  readonly figure: Figure;
}

const columns: readonly (readonly [column: string, words: RegExp])[] = [
  ["generalPublicBudget", /(一般公共预算)(?:财政)?(?:拨款|资金)?$/],
  ["governmentFunds", /(政府性基金(?:预算)?)(?:财政)?(?:拨款|资金)?$/],
  ["stateCapital", /(国有资本经营预算)(?:财政)?(?:拨款|资金)?$/],
  ["total", /涉及()(?:项目|支出)?(?:预算)?(?:资金|金额)?(?:总额)?(?:共计|合计|共)?$/],
];

/** The money told in the same sentence, right after the number of projects (项目2个，涉及一般公共预算拨款123.45万元). */
export function performanceFunds(count: Figure): PerformanceFunds[] {
  const { text } = count.paragraph;
  const sentenceEnd = text.indexOf("。", count.span.end);
  const end = sentenceEnd < 0 ? text.length : sentenceEnd;
  let from = count.span.end;
  return readFigures(count.paragraph).flatMap((figure) => {
    if (figure.kind !== "amount" || figure.span.start < from || figure.span.start > end) return [];
    const words = text.slice(from, figure.span.start);
    from = figure.span.end;
    for (const [column, pattern] of columns) {
      const [, budget] = pattern.exec(words) ?? [];
      if (budget !== undefined) return { column, budget, figure };
    }
    return [];
  });
}
