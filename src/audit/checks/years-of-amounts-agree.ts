import type { Narrative } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import type { YearMention } from "../../narrative/year-mentions";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsAt, cellsOf, sameOnce, subjectName } from "../text/said";

/** Sentences that carry the book's amounts speak of its year or the last (年份一致), and the day of the assets lies in one of them. */
export const yearsOfAmountsAgree = defineCheck({
  id: "years-of-amounts-agree",
  basis: ["B25"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const year = facts.year ?? narrative.year;
    if (year === undefined) return notChecked("noYear");
    return passedUnless(
      sameOnce([
        ...narrative.statements.flatMap((statement) => wrongYear(statement, year)),
        ...narrative.changes
          .filter(({ base }) => typeof base?.year === "number" && !isNear(base.year, year))
          .map(({ base, subject, paragraph, span, sheet }) => ({
            messageId: "baseYear",
            cells: cellsAt(paragraph, span.start, sheet),
            data: { subject: subjectName({ subject }), printed: base!.text, year, lastYear: year - 1 },
            identity: [sheet.trim(), subject?.id ?? "", base!.text],
          })),
        ...narrative.years.flatMap((mention) => wrongDay(mention, year, narrative)),
      ]),
    );
  },
});

/** Only quantities of the forms: what a project cost in other years is its own affair. */
function wrongYear(statement: Statement, year: number): Breach[] {
  const { role, subject, year: printed, figure, sheet } = statement;
  const isOfForms =
    subject?.kind === "path" || (subject?.kind === "named" && subject.definition.targets.length > 0);
  if (!isOfForms || (role !== "stated" && role !== "lastYear") || printed === undefined) return [];
  if (isNear(printed, year)) return [];
  return [
    {
      messageId: "amountYear",
      cells: cellsOf(statement),
      data: { subject: subjectName(statement), amount: figure.text, printed, year, lastYear: year - 1 },
      identity: [sheet.trim(), subject.id, printed],
    },
  ];
}

const dayWritten = /^\d{4}年(?:(\d{1,2})月)?(?:(\d{1,2})日|底|末)?/;

/**
 * 截至2024年8月31日: a budget of 2025 counts its vehicles in 2024, final accounts on the last day of their own year.
 * How far a project has come is told for any day.
 */
function wrongDay(
  { role, year: printed, figure, sheet }: YearMention,
  year: number,
  { measure }: Narrative,
): Breach[] {
  const { paragraph, span } = figure;
  if (role !== "day" || !paragraph.text.slice(0, span.start).endsWith("截至")) return [];
  const [day, month, date] = dayWritten.exec(paragraph.text.slice(span.start))!;
  const isOfAccounts = measure === "finalAccount";
  const isRightYear = isOfAccounts ? printed === year : isNear(printed, year);
  const isYearEnd = (month === undefined || Number(month) === 12) && (date === undefined || date === "31");
  if (isRightYear && (isYearEnd || !isOfAccounts || !countsAssets(paragraph.text, span.start))) return [];
  return [
    {
      messageId: isRightYear ? "dayBeforeYearEnd" : "dayYear",
      cells: cellsAt(paragraph, span.start, sheet),
      data: { day, year },
      identity: isRightYear ? [sheet.trim(), "day", day] : [sheet.trim(), "day", printed],
      severity: "warning",
    },
  ];
}

/** The sentence that a day stands in gives the vehicles, buildings and equipment there were on it. */
function countsAssets(text: string, start: number): boolean {
  return /^[^。;]*(?:车辆|房屋|设备|国有资产)/.test(text.slice(start));
}

function isNear(printed: number, year: number): boolean {
  return printed === year || printed === year - 1;
}
