import { previousYearKey, threePublicItemTitles } from "./departmental-budget/three-public-expenses";
import type { Fact } from "./facts";

/** What last year's amounts beside this year's are: its budget (上年预算数) or what became of it (上年执行数、上年决算数). */
export type LastYearsMeasure = "budget" | "executed";

const columnOf: Readonly<Record<LastYearsMeasure, string>> = {
  budget: "previousBudget",
  executed: "previousExecuted",
};

/** Columns of this year's amounts that last year's stand beside, whole. */
const wholes: readonly string[] = ["total", "budget"];

/**
 * Last year's amount that a form prints beside this year's.
 *
 * @returns `undefined` where the form has no such column, or one that is blank throughout: that is no data, not zero.
 */
export function lastYearsBeside(fact: Fact, measure: LastYearsMeasure): Fact | undefined {
  const { table, section, row, column } = fact;
  const key =
    section.rows.by === "single" && column.key in threePublicItemTitles
      ? measure === "budget"
        ? previousYearKey(column.key as keyof typeof threePublicItemTitles)
        : undefined
      : wholes.includes(column.key)
        ? columnOf[measure]
        : undefined;
  const beside = key === undefined ? undefined : table.fact(row.key, key, section.key, row.occurrence);
  return beside && hasData(beside) ? beside : undefined;
}

/** One row has nothing beside it to tell a blank of no data from one of zero. */
function hasData({ table, section, column, row }: Fact): boolean {
  const isSame =
    section.rows.by === "single"
      ? (other: Fact) => other.row === row && other.column.isLastYear === true
      : (other: Fact) => other.column === column;
  return table.facts.some((other) => other.section === section && isSame(other) && !other.isBlank);
}
