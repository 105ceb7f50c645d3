import type { Fact, Facts, Table } from "../../templates/facts";
import { balancesOfGovernments, openingBalancesOfGovernments } from "../books/balances-of-governments";
import { amountKey, type ComparedSum } from "../books/comparison";
import { compareWithLastYear } from "../books/last-year";
import { defineCheck } from "../check";

/** How a form prints opening balances, and how it prints the closing ones that they continue. */
interface Balances {
  readonly form: string;
  opening(table: Table): readonly Fact[];
  /** The closing balance of last year that an opening one continues. */
  closing(last: Table, opening: Fact): Fact | undefined;
}

const formsOfBudgets = [
  ["generalPublicBudget", "general-public-budget-account"],
  ["governmentFunds", "government-funds-account"],
] as const;

const budgets = ["generalPublicBudget", "governmentFunds", "stateCapital"];

/** Income lines of the budgets are printed twice: as income, and below it as what was brought forward. */
const broughtForward = 1;

const byCode = (form: string): Balances => ({
  form,
  opening: (table) => table.facts.filter(({ column }) => column.key === "carryOver"),
  closing: (last, { row }) => last.fact(row.key, "carryForward", "rows", row.occurrence),
});

const forms: readonly Balances[] = [
  {
    form: "income-and-expenditure-account",
    opening: (table) => [table.fact("carryOver", "amount", "income")].flatMap((fact) => fact ?? []),
    closing: (last) => last.fact("carryForward", "amount", "expenditure"),
  },
  {
    form: "fiscal-appropriation-account",
    opening: (table) =>
      [
        table.fact("carryOver", "amount", "income"),
        ...budgets.map((budget) => table.fact(budget, "amount", "income", broughtForward)),
      ].flatMap((fact) => fact ?? []),
    closing: (last, { row }) =>
      last.fact("carryForward", row.key === "carryOver" ? "total" : row.key, "expenditure"),
  },
  byCode("general-public-budget-account"),
  byCode("government-funds-account"),
  byCode("state-capital-account"),
];

/**
 * Opening balances (年初结转和结余) of the final accounts continue last year's closing ones (年末结转和结余), of units as
 * of governments (上年结余收入、年终结余). Corrected errors, money taken back and reorganisations may part them, so that a difference asks for a word of explanation.
 */
export const openingBalancesAreLastYearsClosing = defineCheck({
  id: "opening-balances-are-last-years-closing",
  basis: ["J14", "G05"],
  severity: "warning",
  check(context) {
    const { facts } = context;
    const printed = [
      ...forms.flatMap(({ form, opening }) => facts.tablesOf(form).slice(0, 1).flatMap(opening)),
      ...openingBalancesOfGovernments(facts),
    ];
    const find = (last: Facts) => [
      ...forms.flatMap(({ form, opening, closing }) => {
        const [here, there] = [facts.table(form), last.table(form)];
        if (!here || !there) return [];
        return opening(here).map((fact) => ({ here: fact, there: closing(there, fact) }));
      }),
      ...balancesOfGovernments(facts, last),
    ];
    return compareWithLastYear(context, { printed, find }, "opening", budgetsOfTotals(facts));
  },
});

/** What was brought forward in all is the sum of the three budgets; of the whole unit it may hold more than they do. */
function budgetsOfTotals(facts: Facts): ComparedSum[] {
  const appropriations = facts.table("fiscal-appropriation-account");
  const whole = appropriations?.fact("carryOver", "amount", "income");
  if (!appropriations || !whole) return [];
  const parts = budgets.flatMap(
    (budget) => appropriations.fact(budget, "amount", "income", broughtForward) ?? [],
  );
  const ofUnit = facts.table("income-and-expenditure-account")?.fact("carryOver", "amount", "income");
  return [
    { whole: amountKey(whole), parts: parts.map((fact) => [amountKey(fact), 1] as const) },
    ...leads(ofUnit, whole),
    ...formsOfBudgets.flatMap(([budget, form]) =>
      leads(
        appropriations.fact(budget, "amount", "income", broughtForward),
        facts.table(form)?.fact("total", "carryOver"),
      ),
    ),
  ];
}

function leads(whole: Fact | undefined, part: Fact | undefined): ComparedSum[] {
  return whole && part ? [{ whole: amountKey(whole), parts: [[amountKey(part), 1]] }] : [];
}
