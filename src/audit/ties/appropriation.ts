import type { Table } from "../../templates/facts";
import { defineTies, type TieInstance } from "../tie";
import { forms, isClass, notInBook, onlyGeneralPublicBudget } from "./forms";
import {
  amountsOf,
  codeHierarchy,
  columnSums,
  declaredSums,
  equal,
  equalSums,
  lineAmounts,
  totalOfRows,
} from "./within-a-form";

const threeBudgets = ["generalPublicBudget", "governmentFunds", "stateCapital"];

/** Fiscal appropriations of departmental and unit budgets (B10–B12): their summary against the three budgets. */
export const appropriationTies = defineTies([
  {
    id: "fiscal-appropriation-summary-adds-up",
    number: "B10",
    templates: [forms.appropriation],
    instances: (facts) => {
      const table = facts.table(forms.appropriation)!;
      return [
        ...equal(table.fact("total", "budget", "income"), table.fact("total", "total", "expenditure")),
        ...declaredSums(table, "income"),
        ...columnSums(table, "expenditure"),
        ...totalOfRows(table, "expenditure", "total", (key) => isClass(key) || key === "carryForward"),
        ...totalOfRows(table, "expenditure", "currentYearTotal", isClass),
      ];
    },
  },
  {
    id: "fiscal-appropriation-agrees-with-the-three-budgets",
    number: "B11",
    templates: [forms.appropriation],
    instances: (facts) => {
      const table = facts.table(forms.appropriation)!;
      return threeBudgets.flatMap((column, index) => {
        const budget = facts.table(
          [forms.generalPublicBudget, forms.governmentFunds, forms.stateCapital][index]!,
        );
        return budget ? byClass(table, column, budget) : [];
      });
    },
  },
  {
    id: "fiscal-appropriation-income-agrees-with-summary",
    number: "B12",
    templates: [forms.summary, forms.appropriation],
    instances: (facts) => {
      const [from, to] = [facts.table(forms.summary)!, facts.table(forms.appropriation)!];
      const ofTheYear =
        to.fact("currentYearTotal", "budget", "income") ??
        (to.fact("carryOver", "budget", "income") ? undefined : to.fact("total", "budget", "income"));
      return [
        ...(ofTheYear
          ? equalSums([ofTheYear], lineAmounts(from, "fiscalAppropriation", "budget", "income"))
          : []),
        ...threeBudgets.flatMap((key) =>
          equal(to.fact(key, "budget", "income"), from.fact(key, "budget", "income")),
        ),
      ];
    },
  },
  {
    id: "fiscal-appropriation-by-economic-class-adds-up",
    number: "B11",
    templates: [],
    instances: (facts) => {
      const table = facts.table(forms.appropriationByEconomicClass);
      if (!table) return notInBook(facts, forms.appropriationByEconomicClass)!;
      return [
        ...columnSums(table),
        ...codeHierarchy(table),
        ...appropriationAgrees(table, facts.table(forms.appropriation)),
      ];
    },
  },
  {
    id: "fiscal-appropriation-basic-expenditure-agrees",
    number: "B08",
    templates: [],
    instances: (facts) => {
      const absent = notInBook(facts, forms.appropriationByEconomicClass, forms.basicByEconomicClass);
      return (
        absent ??
        onlyGeneralPublicBudget(facts) ??
        equalSums(
          amountsOf(facts.table(forms.appropriationByEconomicClass)!, "total", "basic"),
          amountsOf(facts.table(forms.basicByEconomicClass)!, "total", "total"),
        )
      );
    },
  },
]);

/** Total and classes of one budget's column against that budget's own table. A class only one side prints is zero on the other. */
function byClass(table: Table, column: string, budget: Table): TieInstance[] {
  const keys = table.rowsOf("expenditure").map(({ key }) => key);
  return keys
    .filter((key) => key === "total" || isClass(key))
    .flatMap((key) => equal(table.fact(key, column, "expenditure"), budget.fact(key, "total")));
}

/** Both print what is spent this year; what is carried to the next stands in the summary alone. */
function appropriationAgrees(table: Table, summary: Table | undefined): TieInstance[] {
  if (!summary) return [];
  const row = ["currentYearTotal", "total"].find((key) => summary.fact(key, "total", "expenditure"));
  if (row === "total" && summary.fact("carryForward", "total", "expenditure")) return [];
  return row ? equal(table.fact("total", "total"), summary.fact(row, "total", "expenditure")) : [];
}
