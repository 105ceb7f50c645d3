import type { Facts } from "../../templates/facts";
import { defineTies } from "../tie";
import { accounts } from "./final-accounts-forms";
import { isClass } from "./forms";
import { codeHierarchy, columnSums, declaredSums, equal, equalSums, totalOfRows } from "./within-a-form";

const appropriationKinds = ["generalPublicBudget", "governmentFunds", "stateCapital"];
const otherKinds = [
  "grantsFromHigherLevel",
  "publicService",
  "ancillaryBusiness",
  "fromSubordinateUnits",
  "other",
];

/** Income and expenditure of final accounts (J01–J05, J15): the summary against the tables of income and expenditure. */
export const totalsOfAccountsTies = defineTies([
  {
    id: "accounts-balance",
    number: "J01",
    title: { zh: "收入支出决算总表收支总计相等", en: "Income and expenditure balance" },
    templates: [accounts.summary],
    instances: (facts) => {
      const table = facts.table(accounts.summary)!;
      return equal(table.fact("total", "amount", "income"), table.fact("total", "amount", "expenditure"));
    },
  },
  {
    id: "accounts-summary-adds-up",
    number: "J02",
    title: {
      zh: "收入支出决算总表各项相加相符，总计等于本年数加结转结余",
      en: "The summary adds up: totals are the year's amounts and the balances",
    },
    templates: [accounts.summary],
    instances: (facts) => {
      const table = facts.table(accounts.summary)!;
      return [
        ...declaredSums(table, "income"),
        ...declaredSums(table, "expenditure"),
        ...totalOfRows(table, "expenditure", "currentYearTotal", isClass),
      ];
    },
  },
  {
    id: "accounts-income-agrees",
    number: "J03",
    title: {
      zh: "本年收入与收入决算表、财政拨款收入支出决算总表一致",
      en: "Income of the year agrees with the tables of income and appropriations",
    },
    templates: [accounts.summary, accounts.income],
    instances: (facts) => {
      const [from, to] = [facts.table(accounts.summary)!, facts.table(accounts.income)!];
      const line = (key: string) => from.fact(key, "amount", "income");
      const appropriations = appropriationKinds.flatMap((key) => line(key) ?? []);
      const summary = facts.table(accounts.appropriation);
      const ofTheYear = summary?.fact("currentYearTotal", "amount", "income");
      return [
        ...equal(to.fact("total", "total"), line("currentYearTotal")),
        ...equal(to.fact("total", "fiscalAppropriation"), ...appropriations),
        ...equal(ofTheYear, ...appropriations),
        ...equal(ofTheYear, to.fact("total", "fiscalAppropriation")),
        ...appropriationKinds.flatMap((key) => equal(summary?.fact(key, "amount", "income"), line(key))),
        ...otherKinds.flatMap((key) => equal(to.fact("total", key), line(key))),
      ];
    },
  },
  {
    id: "accounts-expenditure-agrees",
    number: "J04",
    title: {
      zh: "本年支出及各类与支出决算表一致",
      en: "Expenditure agrees with its table, in total and by class",
    },
    templates: [accounts.summary, accounts.expenditure],
    instances: (facts) => {
      const [from, to] = [facts.table(accounts.summary)!, facts.table(accounts.expenditure)!];
      return [
        ...equal(to.fact("total", "total"), from.fact("currentYearTotal", "amount", "expenditure")),
        ...from
          .rowsOf("expenditure")
          .filter(({ code }) => code !== undefined)
          .flatMap(({ key }) => equal(to.fact(key, "total"), from.fact(key, "amount", "expenditure"))),
      ];
    },
  },
  ...[
    { id: "income-account-adds-up", template: accounts.income, zh: "收入决算表", en: "table of income" },
    {
      id: "expenditure-account-adds-up",
      template: accounts.expenditure,
      zh: "支出决算表",
      en: "table of expenditure",
    },
    {
      id: "general-public-budget-account-adds-up",
      template: accounts.generalPublicBudget,
      zh: "一般公共预算财政拨款支出决算表",
      en: "general public budget table",
    },
    {
      id: "government-funds-account-adds-up",
      template: accounts.governmentFunds,
      zh: "政府性基金预算财政拨款收入支出决算表",
      en: "government-managed funds table",
    },
    {
      id: "state-capital-account-adds-up",
      template: accounts.stateCapital,
      zh: "国有资本经营预算财政拨款收入支出决算表",
      en: "state capital operating table",
    },
  ].map(({ id, template, zh, en }) => ({
    id,
    number: "J05",
    title: { zh: `${zh}各行各级相加相符`, en: `The ${en} adds up` },
    templates: [template],
    instances: (facts: Facts) => {
      const table = facts.table(template)!;
      return [...columnSums(table), ...codeHierarchy(table)];
    },
  })),
  {
    id: "balances-explain-the-gap",
    number: "J15",
    title: {
      zh: "本年支出与本年收入之差等于结转结余的变动",
      en: "What expenditure exceeds income by is what the balances lost",
    },
    templates: [accounts.summary],
    instances: (facts) => {
      const table = facts.table(accounts.summary)!;
      const income = (key: string) => table.fact(key, "amount", "income");
      const expenditure = (key: string) => table.fact(key, "amount", "expenditure");
      const whole = expenditure("currentYearTotal");
      const earned = income("currentYearTotal");
      if (!whole || !earned) return [];
      const spent = [whole, expenditure("surplusDistributed"), expenditure("carryForward")];
      const given = [earned, income("surplusUsed"), income("carryOver")];
      return equalSums(
        spent.flatMap((fact) => fact ?? []),
        given.flatMap((fact) => fact ?? []),
      );
    },
  },
]);
