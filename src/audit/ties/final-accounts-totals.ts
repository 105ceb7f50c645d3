import type { Facts } from "../../templates/facts";
import { expenditureByNature } from "../../templates/final-accounts/expenditure-by-nature";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
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
    templates: [accounts.summary],
    instances: (facts) => {
      const table = facts.table(accounts.summary)!;
      return equal(table.fact("total", "amount", "income"), table.fact("total", "amount", "expenditure"));
    },
  },
  {
    id: "accounts-summary-adds-up",
    number: "J02",
    templates: [accounts.summary],
    instances: (facts) => {
      const table = facts.table(accounts.summary)!;
      const hasAllBudgets = table.fact("generalPublicBudget", "amount", "income") !== undefined;
      return [
        ...declaredSums(table, "income").filter(
          ({ left: [whole] }) => hasAllBudgets || whole?.row.key !== "fiscalAppropriation",
        ),
        ...declaredSums(table, "expenditure"),
        ...totalOfRows(table, "expenditure", "currentYearTotal", isClass),
      ];
    },
  },
  {
    id: "accounts-income-agrees",
    number: "J03",
    templates: [accounts.summary, accounts.income],
    instances: (facts) => {
      const [from, to] = [facts.table(accounts.summary)!, facts.table(accounts.income)!];
      const line = (key: string) => from.fact(key, "amount", "income");
      const inOneLine = line("fiscalAppropriation");
      const appropriations = inOneLine ? [inOneLine] : appropriationKinds.flatMap((key) => line(key) ?? []);
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
    { id: "income-account-adds-up", template: accounts.income },
    { id: "expenditure-account-adds-up", template: accounts.expenditure },
    { id: "general-public-budget-account-adds-up", template: accounts.generalPublicBudget },
    { id: "government-funds-account-adds-up", template: accounts.governmentFunds },
    { id: "state-capital-account-adds-up", template: accounts.stateCapital },
  ].map(({ id, template }) => ({
    id,
    number: "J05",
    templates: [template],
    instances: (facts: Facts) => {
      const table = facts.table(template)!;
      return [...columnSums(table), ...codeHierarchy(table)];
    },
  })),
  {
    id: "expenditure-by-nature-agrees",
    number: "Z01",
    templates: [accounts.summary],
    isSoft: true,
    instances: (facts) => byNatureAgrees(facts),
  },
  {
    id: "balances-explain-the-gap",
    number: "J15",
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

const kindsOfExpenditure = [
  "basic",
  "project",
  "remittedToHigherLevel",
  "ancillaryBusiness",
  "subsidiesToSubordinateUnits",
];
const summedUp = ["currentYearTotal", "surplusDistributed", "carryForward", "total"];

/** The report-maker's block by nature and economic class against the one by function and the table of expenditure. */
function byNatureAgrees(facts: Facts): readonly TieInstance[] | Unanswered {
  const table = facts.table(accounts.summary)!;
  const { key } = expenditureByNature;
  if (table.rowsOf(key).length === 0) return { outcome: "notApplicable", reason: "noExpenditureByNature" };
  const line = (item: string) => table.fact(item, "amount", key);
  const byKind = facts.table(accounts.expenditure);
  return [
    ...declaredSums(table, key),
    ...summedUp.flatMap((item) => equal(line(item), table.fact(item, "amount", "expenditure"))),
    ...kindsOfExpenditure.flatMap((kind) => equal(line(kind), byKind?.fact("total", kind))),
  ];
}
