import type { Facts, Table } from "../../templates/facts";
import { defineTies, type TieInstance } from "../tie";
import { accounts, earmarkedBudgets } from "./final-accounts-forms";
import { isClass, notInBook } from "./forms";
import { codeHierarchy, columnSums, declaredSums, equal, equalSums, totalOfRows } from "./within-a-form";

const threeBudgets = ["generalPublicBudget", "governmentFunds", "stateCapital"];

/** Fiscal appropriations of final accounts (J06–J10): their summary, the forms of the three budgets, basic expenditure. */
export const appropriationOfAccountsTies = defineTies([
  {
    id: "fiscal-appropriation-account-adds-up",
    number: "J06",
    title: {
      zh: "财政拨款收入支出决算总表收支平衡，各行各栏及三本预算分别相符",
      en: "The account of fiscal appropriations balances and adds up, for each budget too",
    },
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
    title: {
      zh: "一般公共预算财政拨款支出及各类与财政拨款收入支出决算总表一致",
      en: "General public budget expenditure agrees in total and by class",
    },
    templates: [accounts.appropriation, accounts.generalPublicBudget],
    instances: (facts) => agrees(facts, "generalPublicBudget", accounts.generalPublicBudget),
  },
  {
    id: "basic-expenditure-account-agrees",
    number: "J08",
    title: {
      zh: "基本支出等于人员经费加公用经费，各类各款相加相符",
      en: "Basic expenditure is personnel and operating expenditure, and their items add up",
    },
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
    id: "basic-expenditure-detail-adds-up",
    number: "J08",
    title: {
      zh: "基本支出决算明细表各行各栏相加相符",
      en: "The detail of basic expenditure adds up",
    },
    templates: [],
    instances: (facts) => {
      const table = facts.table(accounts.basicDetail);
      return table
        ? [...columnSums(table), ...codeHierarchy(table)]
        : notInBook(facts, accounts.basicDetail)!;
    },
  },
  {
    id: "earmarked-accounts-agree",
    number: "J09",
    title: {
      zh: "政府性基金、国有资本经营预算决算表与财政拨款收入支出决算总表一致",
      en: "The tables of funds and state capital agree with the account of fiscal appropriations",
    },
    templates: [accounts.appropriation],
    instances: (facts) => {
      const summary = facts.table(accounts.appropriation)!;
      return earmarkedBudgets.flatMap(([budget, form]) => {
        const own = facts.table(form);
        if (!own) return [];
        return [
          ...agrees(facts, budget, form),
          ...equal(own.fact("total", "income"), summary.fact(budget, "amount", "income")),
          ...equal(own.fact("total", "carryOver"), broughtForward(summary, budget)),
        ];
      });
    },
  },
  {
    id: "earmarked-accounts-roll-forward",
    number: "J10",
    title: {
      zh: "年末结转结余等于年初加本年收入减本年支出",
      en: "Balances carried forward are those brought forward plus income less expenditure",
    },
    templates: [],
    instances: (facts) =>
      earmarkedBudgets.flatMap(([, form]) => facts.table(form) ?? []).flatMap(rollsForward),
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
