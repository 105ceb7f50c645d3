import type { Table } from "../../templates/facts";
import { defineTies, type TieInstance } from "../tie";
import { forms, isClass, notInBook, onlyGeneralPublicBudget, threeBudgets } from "./forms";
import {
  amountsOf,
  codeHierarchy,
  columnSums,
  declaredSums,
  equal,
  equalSums,
  lineAmounts,
  orNotPrinted,
  totalOfRows,
} from "./within-a-form";

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
      const budgets = [forms.generalPublicBudget, forms.governmentFunds, forms.stateCapital].map((id) =>
        facts.table(id),
      );
      return orNotPrinted(
        threeBudgets.some((column) => table.hasColumn(column, "expenditure"))
          ? threeBudgets.flatMap((column, index) => {
              const budget = budgets[index];
              return budget ? byClass(table, column, budget) : [];
            })
          : together(table, budgets),
      );
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
  {
    id: "fiscal-appropriation-tables-agree",
    number: "B11",
    templates: [],
    instances: (facts) => {
      const byFunction = facts.table(forms.appropriationByFunction);
      const basic = facts.table(forms.appropriationBasicExpenditure);
      if (!byFunction && !basic) return notInBook(facts, forms.appropriationByFunction)!;
      return [byFunction, basic]
        .flatMap((table) => (table ? [...columnSums(table), ...codeHierarchy(table)] : []))
        .concat(byFunction ? classesAgree(byFunction, facts.table(forms.appropriation)) : [])
        .concat(byFunction && basic ? basicAgrees(byFunction, basic) : []);
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

/**
 * Total and classes of a summary that prints the three budgets in one column, against their own tables taken together.
 * What last year left is in the summary, and in the tables of some places alone: with it nothing can be said.
 */
function together(table: Table, budgets: readonly (Table | undefined)[]): TieInstance[] {
  const printed = budgets.flatMap((budget) => budget ?? []);
  const carried = table.fact("carryOver", "budget", "income");
  if (printed.length < budgets.length || (carried && !carried.amount.isZero())) return [];
  return table
    .rowsOf("expenditure")
    .filter(({ key }) => key === "total" || isClass(key))
    .flatMap(({ key }) =>
      equal(
        table.fact(key, "total", "expenditure"),
        ...printed.map((budget) => budget.fact(key, "total")),
        ...(key === "total" ? [table.fact("carryForward", "total", "expenditure")] : []),
      ),
    );
}

/** Both print what is spent this year; what is carried to the next stands in the summary alone. */
function appropriationAgrees(table: Table, summary: Table | undefined): TieInstance[] {
  if (!summary) return [];
  const row = ["currentYearTotal", "total"].find((key) => summary.fact(key, "total", "expenditure"));
  if (row === "total" && summary.fact("carryForward", "total", "expenditure")) return [];
  return row ? equal(table.fact("total", "total"), summary.fact(row, "total", "expenditure")) : [];
}

/** The total and the classes that both print. */
function classesAgree(table: Table, summary: Table | undefined): TieInstance[] {
  const classes = table.rowsOf().filter(({ key, occurrence }) => isClass(key) && occurrence === 0);
  return [
    ...appropriationAgrees(table, summary),
    ...classes.flatMap(({ key }) =>
      equal(table.fact(key, "total"), summary?.fact(key, "total", "expenditure")),
    ),
  ];
}

/** Basic expenditure by function and by economic class, with the parts that both print. */
function basicAgrees(byFunction: Table, byEconomicClass: Table): TieInstance[] {
  return [
    ...equalSums(amountsOf(byFunction, "total", "basic"), amountsOf(byEconomicClass, "total", "total")),
    ...["personnel", "operating"].flatMap((part) =>
      equal(byFunction.fact("total", part), byEconomicClass.fact("total", part)),
    ),
  ];
}
