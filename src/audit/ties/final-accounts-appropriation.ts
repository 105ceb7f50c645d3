import type { Facts, Table } from "../../templates/facts";
import { defineTies, type TieInstance } from "../tie";
import { accounts, earmarkedBudgets } from "./final-accounts-forms";
import { isClass, threeBudgets } from "./forms";
import { codeHierarchy, columnSums, declaredSums, equal, equalSums, totalOfRows } from "./within-a-form";

/** Fiscal appropriations of final accounts (J06–J10): their summary, the forms of the three budgets, basic expenditure. */
export const appropriationOfAccountsTies = defineTies([
  {
    id: "fiscal-appropriation-account-adds-up",
    number: "J06",
    templates: [accounts.appropriation],
    instances: (facts) => {
      const table = facts.table(accounts.appropriation)!;
      return [
        ...equal(table.fact("total", "amount", "income"), table.fact("total", "total", "expenditure")),
        ...declaredSums(table, "income"),
        ...equal(
          table.fact("carryOver", "amount", "income"),
          ...threeBudgets.map((budget) => broughtForward(table, budget)),
        ),
        ...columnSums(table, "expenditure"),
        ...declaredSums(table, "expenditure"),
        ...totalOfRows(table, "expenditure", "currentYearTotal", isClass),
        ...threeBudgets.flatMap((budget) => budgetBalances(table, budget)),
      ];
    },
  },
  {
    id: "general-public-budget-account-agrees",
    number: "J07",
    templates: [accounts.appropriation, accounts.generalPublicBudget],
    instances: (facts) => [
      ...agrees(facts, "generalPublicBudget", accounts.generalPublicBudget),
      ...balancesAgree(facts, "generalPublicBudget", accounts.generalPublicBudget),
    ],
  },
  {
    id: "basic-expenditure-account-agrees",
    number: "J08",
    templates: [accounts.generalPublicBudget, accounts.basic],
    instances: (facts) => {
      const table = facts.table(accounts.basic)!;
      return [
        ...equal(
          facts.table(accounts.generalPublicBudget)!.fact("total", "basic"),
          table.fact("total", "amount", "personnel"),
          table.fact("total", "amount", "operating"),
        ),
        ...codeHierarchy(table, "personnel"),
        ...codeHierarchy(table, "operating"),
      ];
    },
  },
  {
    id: "earmarked-accounts-agree",
    number: "J09",
    templates: [accounts.appropriation],
    instances: (facts) =>
      earmarkedBudgets
        .filter(([, form]) => facts.table(form))
        .flatMap(([budget, form]) => [...agrees(facts, budget, form), ...balancesAgree(facts, budget, form)]),
  },
  {
    id: "accounts-of-budgets-roll-forward",
    number: "J10",
    templates: [],
    instances: (facts) =>
      [accounts.generalPublicBudget, ...earmarkedBudgets.map(([, form]) => form)]
        .flatMap((form) => facts.table(form) ?? [])
        .flatMap(rollsForward),
  },
]);

/** The lines of 年初财政拨款结转和结余 bear the names of the lines of the year's income above them. */
function broughtForward(table: Table, budget: string) {
  return table.fact(budget, "amount", "income", 1);
}

/** 本年收入 + 年初 = 本年支出 + 年末, of one budget. */
function budgetBalances(table: Table, budget: string): TieInstance[] {
  const received = [table.fact(budget, "amount", "income"), broughtForward(table, budget)];
  const total = table.fact("total", budget, "expenditure");
  const income = received.flatMap((fact) => fact ?? []);
  return total && income.length === received.length ? equalSums([total], income) : [];
}

/** A budget's column of the summary against its own form, in total and by class. */
function agrees(facts: Facts, budget: string, form: string): TieInstance[] {
  const [summary, own] = [facts.table(accounts.appropriation)!, facts.table(form)!];
  const classes = summary.rowsOf("expenditure").filter(({ code }) => code !== undefined);
  return [
    ...equal(own.fact("total", "total"), summary.fact("currentYearTotal", budget, "expenditure")),
    ...classes.flatMap(({ key }) => equal(own.fact(key, "total"), summary.fact(key, budget, "expenditure"))),
  ];
}

/** What a budget received, brought forward and carries on, by the summary and by its own form. */
function balancesAgree(facts: Facts, budget: string, form: string): TieInstance[] {
  const [summary, own] = [facts.table(accounts.appropriation)!, facts.table(form)!];
  return [
    ...equal(own.fact("total", "income"), summary.fact(budget, "amount", "income")),
    ...equal(own.fact("total", "carryOver"), broughtForward(summary, budget)),
    ...equal(own.fact("total", "carryForward"), summary.fact("carryForward", budget, "expenditure")),
  ];
}

function rollsForward(table: Table): TieInstance[] {
  return table.rowsOf().flatMap(({ key, occurrence }): TieInstance[] => {
    const at = (column: string) => table.fact(key, column, undefined, occurrence);
    const [closing, opening, income, spent] = [
      at("carryForward"),
      at("carryOver"),
      at("income"),
      at("total"),
    ];
    if (!closing || !opening || !income || !spent) return [];
    return [{ left: [closing], right: [opening, income], less: [spent], relation: "equal" }];
  });
}
