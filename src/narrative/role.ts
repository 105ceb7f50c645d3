import type { Figure } from "./figure";
import type { Lead } from "./lead";
import type { Measure } from "./measure";
import type { Role } from "./statement";
import type { Subject } from "./subjects/subject";

export interface StatementOptions {
  /** The year the book is about. */
  readonly year: number | undefined;
  /** The measure that plain amounts of the book are: 预算 or 决算. */
  readonly measure: Measure;
}

const limitAfter = /^(?:\(含\))?(?:及|或)?以(?:上|下|内)/;
const limitBefore = /(?:单价|不超过|不低于|限额|标准)(?:为)?$/;
const lastYearBefore = /(?:上年|去年).{0,6}$/;

/** What a figure does in its sentence, from the words before it and those just after. */
export function roleOf(
  figure: Figure,
  lead: Lead,
  words: string,
  subject: Subject | undefined,
  book: StatementOptions,
): Role {
  if (figure.kind === "rate") {
    if (lead.direction) return "changeRate";
    if (lead.completionOf) return "completion";
    return lead.shareOf === undefined ? "otherRate" : "share";
  }
  const after = figure.paragraph.text.slice(figure.span.end, figure.span.end + 8);
  if (limitAfter.test(after) || limitBefore.test(words)) return "limit";
  if (lead.direction) return "change";
  // 完成年初预算数|60999万元: the amount is that of the base.
  if (lead.completionOf?.text) return "otherMeasure";
  if (lead.isOfBase) return lead.base?.year === undefined ? "otherMeasure" : "lastYear";
  if (isOfLastYear(lead, book.year)) return "lastYear";
  if (lead.measure && !isOwnMeasure(lead.measure, subject, book.measure)) return "otherMeasure";
  return "stated";
}

function isOfLastYear({ year, phrase }: Lead, bookYear: number | undefined): boolean {
  return (year !== undefined && bookYear !== undefined && year < bookYear) || lastYearBefore.test(phrase);
}

/** In a budget 年初预算 is the budget itself; what no form holds has one measure only, whatever it is called. */
function isOwnMeasure(measure: Measure, subject: Subject | undefined, own: Measure): boolean {
  if (subject?.kind === "named" && subject.definition.targets.length === 0) return true;
  return measure === own || (own === "budget" && measure === "initialBudget");
}
