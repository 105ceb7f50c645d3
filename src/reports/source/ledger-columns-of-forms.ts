import type { Fund, Nature } from "../../templates/budget-ledger/ledger-words";
import { operatingClasses, personnelClasses } from "./economic-blocks";
import type { FormColumn } from "./form-source";

/** Which lines of a ledger an amount of a form is made of. What is absent may be anything. */
export interface LedgerChoice {
  readonly side: "expenditure" | "income";
  /** What the form's rows go by. */
  readonly by: "functional" | "economic" | "project" | "unit";
  readonly natures?: readonly Nature[];
  readonly funds?: readonly Fund[];
  /** The beginnings of economic codes. */
  readonly economic?: readonly string[];
  readonly purchase?: "goods" | "works" | "services" | "any";
  /** Last year's budget of the lines (上年预算) instead of this year's. */
  readonly measure?: "previous";
  /** Services bought from outside (政府购买服务) alone. */
  readonly isPurchasedService?: true;
}

const budgets = ["generalPublicBudget", "governmentFunds", "stateCapital"] as const;
const ownFunds = [
  "publicService",
  "ancillaryBusiness",
  "grantsFromHigherLevel",
  "fromSubordinateUnits",
  "other",
] as const;

type Filter = Omit<LedgerChoice, "side" | "by">;

/** What a column of any form means, in words of the ledger. */
const columns: Readonly<Record<string, Filter>> = {
  total: {},
  budget: {},
  previousBudget: { measure: "previous" },
  basic: { natures: ["basic"] },
  project: { natures: ["project"] },
  personnel: { natures: ["basic"], economic: personnelClasses },
  operating: { natures: ["basic"], economic: operatingClasses },
  fiscalAppropriation: { funds: budgets },
  generalPublicBudget: { funds: ["generalPublicBudget"] },
  governmentFunds: { funds: ["governmentFunds"] },
  stateCapital: { funds: ["stateCapital"] },
  specialAccount: { funds: ["specialAccount"] },
  unitFunds: { funds: ownFunds },
  publicService: { funds: ["publicService"] },
  ancillaryBusiness: { funds: ["ancillaryBusiness"] },
  grantsFromHigherLevel: { funds: ["grantsFromHigherLevel"] },
  fromSubordinateUnits: { funds: ["fromSubordinateUnits"] },
  other: { funds: ["other"] },
  carryOver: { funds: ["carryOver"] },
  currentYearTotal: { funds: [...budgets, "specialAccount", ...ownFunds] },
  goods: { purchase: "goods" },
  works: { purchase: "works" },
  services: { purchase: "services" },
};

const byFunction = { side: "expenditure", by: "functional" } as const;

/** What a form is about, by the id of its definition and the section. */
const forms: Readonly<Record<string, LedgerChoice>> = {
  "income-and-expenditure-summary/income": { side: "income", by: "functional" },
  "income-and-expenditure-summary/expenditure": byFunction,
  "income-summary/rows": { side: "income", by: "functional" },
  "expenditure-summary/rows": byFunction,
  "expenditure-by-unit/rows": { side: "expenditure", by: "unit" },
  "fiscal-appropriation-summary/income": { side: "income", by: "functional", funds: budgets },
  "fiscal-appropriation-summary/expenditure": { ...byFunction, funds: budgets },
  "fiscal-appropriation-by-economic-class/rows": { side: "expenditure", by: "economic", funds: budgets },
  "general-public-budget-expenditure/rows": { ...byFunction, funds: ["generalPublicBudget"] },
  "government-funds-expenditure/rows": { ...byFunction, funds: ["governmentFunds"] },
  "state-capital-expenditure/rows": { ...byFunction, funds: ["stateCapital"] },
  "basic-expenditure-by-economic-class/rows": {
    side: "expenditure",
    by: "economic",
    natures: ["basic"],
    funds: ["generalPublicBudget"],
  },
  "project-expenditure/rows": { side: "expenditure", by: "project", natures: ["project"] },
  "general-public-budget-projects/rows": {
    side: "expenditure",
    by: "project",
    natures: ["project"],
    funds: ["generalPublicBudget"],
  },
  "government-procurement/rows": { side: "expenditure", by: "project", purchase: "any" },
  "purchased-services/rows": { side: "expenditure", by: "project", isPurchasedService: true },
};

/** The lines of a ledger behind a column of a form; `undefined` where a ledger does not tell it. */
export function ledgerChoice({ template, section, column }: FormColumn): LedgerChoice | undefined {
  const form = forms[`${template}/${section}`];
  const filter = columns[column];
  return form && filter ? narrowed(form, filter) : undefined;
}

/** The lines behind an item of a form, such as 财政拨款收入; `undefined` where a ledger does not tell it. */
export function ledgerItem(column: FormColumn, item: string): LedgerChoice | undefined {
  const choice = ledgerChoice(column);
  const filter = columns[item];
  return choice && filter ? narrowed(choice, filter) : undefined;
}

/** Both at once; funds and natures that exclude each other leave nothing. */
function narrowed(form: LedgerChoice, filter: Filter): LedgerChoice {
  const both = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined) =>
    a && b ? a.filter((each) => b.includes(each)) : (a ?? b);
  const [natures, funds] = [both(form.natures, filter.natures), both(form.funds, filter.funds)];
  const purchase = filter.purchase ?? form.purchase;
  return {
    ...form,
    ...(natures ? { natures } : {}),
    ...(funds ? { funds } : {}),
    ...(filter.economic ? { economic: filter.economic } : {}),
    ...(purchase ? { purchase } : {}),
    ...(filter.measure ? { measure: filter.measure } : {}),
  };
}
