import { sumOf } from "../../finance/money/decimal";
import { add, intersection, sumIntervals } from "../../finance/money/interval";
import type { Figure } from "../../narrative/figure";
import { performanceFunds } from "../../narrative/performance-funds";
import { performanceProjectCount } from "../../narrative/performance-project-counts";
import { printedInterval } from "../../narrative/printed-interval";
import type { Statement } from "../../narrative/statement";
import { fundsOfTargets } from "../../templates/departmental-budget/target-cards";
import { factInterval, type Fact, type Facts } from "../../templates/facts";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { cellsAt, cellsOf, shownAs } from "../text/said";

/**
 * The text counts the projects with performance targets (编报绩效目标的项目共4个) as the forms print them: no fewer than
 * there are 绩效目标表, and with the money of these. More than these, or than the project table lists, is a hint: some
 * places publish those of large projects alone, or list projects in groups.
 */
export const performanceProjectsAreCounted = defineCheck({
  id: "performance-projects-are-counted",
  basis: ["B18"],
  severity: "warning",
  check({ facts, narrative }) {
    if (facts.isBlankForm) return notApplicable("blankForm");
    const cards = fundsOfTargets(facts).filter(({ amount }) => !amount.isZero());
    const [targets, projects] = [cards.length, projectLines(facts)];
    if (targets === 0 && projects === 0) return notApplicable("noPerformanceTargets");
    const stated = performanceProjectCount(narrative.figures);
    if (!stated) return notChecked("noProjectCount");
    const count = stated.value.toNumber();
    const sheet =
      narrative.sheets.find(({ paragraphs }) => paragraphs.includes(stated.paragraph))?.name ?? "";
    const breach = (messageId: string, printed: number, isHint = false): Breach => ({
      messageId,
      cells: cellsAt(stated.paragraph, stated.span.start, sheet),
      data: { stated: count, printed },
      identity: ["performance-projects", messageId],
      ...(isHint ? { severity: "info" } : {}),
    });
    if (count < targets) return passedUnless([breach("fewerThanTargets", targets)]);
    if (projects > 0 && count > projects) return passedUnless([breach("moreThanProjects", projects, true)]);
    if (targets > 0 && count > targets) return passedUnless([breach("moreThanTargets", targets, true)]);
    const ofTargets = otherMoney(narrative.statements, cards);
    if (ofTargets.length > 0 || count !== projects) return passedUnless(ofTargets);
    return passedUnless(otherFunds(stated, sheet, facts));
  },
});

/** The text gives all projects together another amount (涉及项目预算资金) than their forms do. */
function otherMoney(statements: readonly Statement[], cards: readonly Fact[]): Breach[] {
  const said = statements.find(
    ({ subject, role }) => subject?.id === "performanceFunds" && role === "stated",
  );
  const printed = said && printedInterval(said.figure);
  const funds = sumIntervals(cards.map(factInterval));
  if (!said || cards.length === 0 || !printed || intersection(printed, funds)) return [];
  const total = sumOf(cards.map(({ amount }) => amount));
  return [
    {
      messageId: "otherMoney",
      cells: cellsOf(said),
      data: { stated: said.figure.text, printed: shownAs(said.figure, total) },
      identity: ["performance-projects", "money"],
    },
  ];
}

/** The text counts every project of 项目支出表, and gives them together another amount than its last line does. */
function otherFunds(count: Figure, sheet: string, facts: Facts): Breach[] {
  const table = facts.table("project-expenditure");
  const inTotal = (column: string) => table?.fact("total", column);
  const carriedOver = inTotal("carryOver");
  const funds = performanceFunds(count);
  const total = funds.find(({ column }) => column === "total")?.figure.yuan;
  const parts = sumOf(funds.flatMap(({ column, figure }) => (column === "total" ? [] : (figure.yuan ?? []))));
  // Parts that exceed their total are told as such.
  if (total?.lessThan(parts)) return [];
  return funds.flatMap(({ column, budget, figure }) => {
    const [printed, fact] = [printedInterval(figure), inTotal(column)];
    if (!printed || !fact || fact.isUnreadable) return [];
    const ofYear = factInterval(fact);
    const possible = carriedOver ? [ofYear, add(ofYear, factInterval(carriedOver))] : [ofYear];
    if (possible.some((values) => intersection(printed, values))) return [];
    return {
      messageId: "otherFunds",
      cells: cellsAt(figure.paragraph, figure.span.start, sheet),
      data: { budget, stated: figure.text, printed: shownAs(figure, fact.amount) },
      identity: ["performance-projects", "money", column],
    };
  });
}

/** Lines of 项目支出表 with money, each name once. */
function projectLines(facts: Facts): number {
  const table = facts.table("project-expenditure");
  const funded = (table?.facts ?? []).filter(
    ({ row, amount, column }) => column.key === "total" && row.key !== "total" && !amount.isZero(),
  );
  return new Set(funded.map(({ row }) => row.label || row.key)).size;
}
