import type { ChangeStatement } from "../../narrative/change-statements";
import type { Statement } from "../../narrative/statement";
import { amountsCompared, type AmountsCompared } from "../text/compared-amounts";
import { growthOnZero } from "../text/growth-on-zero";
import { turned } from "./corrected-words";
import { isAt, isQuoted, withNumber, type TextCorrection, type TextCorrector } from "./text-correction";

/** On a base of zero the rate goes (，增长100%), and the increase alone stays. */
export const ratesOnZeroLeftOut: TextCorrector = (finding, context) =>
  growthOnZero(context.narrative, amountsCompared(context))
    .filter(({ sheet, rate }) => isAt(finding, rate!.figure.paragraph, rate!.figure.span.start, sheet))
    .flatMap(withoutRate);

const introducesRate =
  /^[,、]?(\()?(?:同比)?(?:增长|增加|上升|提高|上涨|增幅)(?:率|幅度)?(?:了|约)?(?:为|达)?$/;

/** Nothing where the rate is all that is said, or the increase follows it: the sentence must then be written anew. */
function withoutRate({ change, rate }: ChangeStatement): TextCorrection[] {
  if (!change || !rate || change.figure.paragraph !== rate.figure.paragraph) return [];
  const { paragraph, span } = rate.figure;
  const start = change.figure.span.end;
  const words = introducesRate.exec(paragraph.text.slice(start, span.start));
  if (!words) return [];
  const closes = paragraph.text[span.end] === ")";
  if (words[1] !== undefined && !closes) return [];
  return [{ paragraph, span: { start, end: span.end + (words[1] === undefined ? 0 : 1) }, after: "" }];
}

/**
 * 减少-3万元 loses its sign. Where the amounts are known, the word becomes theirs; 增加-3万元 without them may mean a
 * rise as well as a fall.
 */
export const signsOnce: TextCorrector = (finding, context) => {
  const compared = amountsCompared(context);
  return context.narrative.changes.flatMap((each) => {
    const negative = [each.change, each.rate].flatMap((statement) =>
      statement?.figure.value.isNegative() ? statement : [],
    );
    const [first] = negative;
    if (!first || !isQuoted(finding, first)) return [];
    const words = wordsFor(each, compared);
    return words ? [...negative.map(withoutSign), ...words] : [];
  });
};

/** What becomes of the word beside the sign; nothing where the sentence does not tell which way it went. */
function wordsFor(change: ChangeStatement, compared: AmountsCompared): TextCorrection[] | undefined {
  const { kind } = change.direction;
  const saysLess = kind === "decrease" || kind === "smaller";
  const amounts = compared.of(change);
  if (!amounts) return saysLess ? [] : undefined;
  const { now, base } = amounts;
  if (now.amount.equals(base.amount)) return undefined;
  return now.amount.lessThan(base.amount) === saysLess ? [] : turned(change);
}

function withoutSign(statement: Statement): TextCorrection {
  return withNumber(statement, /[\d.,]+/.exec(statement.figure.text)![0]);
}
