import { agrees, compareWithFact } from "../../narrative/agreement";
import type { ChangeStatement } from "../../narrative/change-statements";
import { FactFinder } from "../../narrative/find-fact";
import type { Statement } from "../../narrative/statement";
import type { AuditContext } from "../check";
import { amountsCompared, type AmountsCompared } from "../text/compared-amounts";
import { isAt, type TextCorrection, type TextCorrector } from "./text-correction";

/** The year of an amount becomes the book's, where the amount is the form's of this year and nothing else speaks of it. */
export const yearsOfForms: TextCorrector = (finding, context) => {
  const { printed, year, amount } = finding.data;
  if (typeof printed !== "number" || typeof year !== "number") return [];
  const finder = new FactFinder(context.facts);
  return context.narrative.statements
    .filter(
      ({ year: said, figure, sheet }) =>
        said === printed &&
        figure.text === amount &&
        isAt(finding, figure.paragraph, figure.span.start, sheet),
    )
    .filter((each) => isOfThisYear(each, finder, context))
    .flatMap((each) => yearBefore(each, printed, year, context));
};

function isOfThisYear(statement: Statement, finder: FactFinder, { narrative }: AuditContext): boolean {
  const { subject, figure } = statement;
  if (figure.value.isZero() || (subject?.kind !== "named" && subject?.kind !== "path")) return false;
  const isSaidAgain = narrative.statements.some(
    (other) =>
      other !== statement &&
      other.subject?.id === subject.id &&
      other.item === statement.item &&
      (other.role === "stated" || other.role === "lastYear"),
  );
  if (isSaidAgain) return false;
  const facts = subject.kind === "named" ? finder.ofNamed(subject) : finder.ofPath(subject);
  return facts.some((fact) => !fact.isUnreadable && agrees(compareWithFact(figure, fact)));
}

/** The last mention of a year before a figure, if it is that one. */
function yearBefore(
  { figure: { paragraph, span } }: Statement,
  printed: number,
  year: number,
  { narrative }: AuditContext,
): TextCorrection[] {
  const mention = narrative.years.findLast(
    ({ figure }) => figure.paragraph === paragraph && figure.span.end <= span.start,
  );
  return mention?.year === printed ? [yearAt(mention.figure.span.start, paragraph, year)] : [];
}

/** The year that a change is reckoned from becomes last year, where last year's amount bears the change out. */
export const yearsOfBases: TextCorrector = (finding, context) => {
  const { printed, lastYear } = finding.data;
  if (typeof printed !== "string" || typeof lastYear !== "number") return [];
  const compared = amountsCompared(context);
  return context.narrative.changes
    .filter(
      ({ base, paragraph, span, sheet }) =>
        base?.text === printed && isAt(finding, paragraph, span.start, sheet),
    )
    .filter((change) => isBorneOut(change, lastYear, compared))
    .flatMap(({ paragraph, span }) => {
      const start = paragraph.text.slice(0, span.start).lastIndexOf(printed);
      const at = start + printed.search(/20\d\d/);
      return start >= 0 ? [yearAt(at, paragraph, lastYear)] : [];
    });
};

function isBorneOut(change: ChangeStatement, lastYear: number, compared: AmountsCompared): boolean {
  if (!change.base || !change.change) return false;
  const since = { ...change, base: { ...change.base, year: lastYear }, baseAmount: undefined };
  const source = compared.of(since)?.source;
  return (source === "lastYearsBook" || source === "lastYearsColumn") && !compared.refutes(since);
}

function yearAt(start: number, paragraph: TextCorrection["paragraph"], year: number): TextCorrection {
  return { paragraph, span: { start, end: start + 4 }, after: String(year) };
}
