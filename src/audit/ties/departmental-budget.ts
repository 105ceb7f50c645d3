import type { Fact, Facts, Table } from "../../templates/facts";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
import { amountColumns, codeHierarchy, declaredSums, equal, rowSums, totalOfRows } from "./within-a-form";

const summary = "income-and-expenditure-summary";
const income = "income-summary";
const expenditure = "expenditure-summary";
const appropriation = "fiscal-appropriation-summary";
const generalPublicBudget = "general-public-budget-expenditure";
const governmentFunds = "government-funds-expenditure";
const stateCapital = "state-capital-expenditure";
const basicByEconomicClass = "basic-expenditure-by-economic-class";
const threePublic = "three-public-expenses";

const isClass = (key: string) => /^\d{3}$/.test(key) || key.startsWith("name:");

/** Income of the summary that is not money of the general public budget. */
const otherFunding = [
  "governmentFunds",
  "stateCapital",
  "publicService",
  "ancillaryBusiness",
  "grantsFromHigherLevel",
  "fromSubordinateUnits",
  "other",
  "surplusUsed",
  "carryOver",
];

/** Income kinds that stand as rows in the summary and as columns in the income table. */
const incomeKinds = [
  "fiscalAppropriation",
  "publicService",
  "ancillaryBusiness",
  "grantsFromHigherLevel",
  "fromSubordinateUnits",
  "other",
  "carryOver",
];

/** The ties of departmental and unit budgets that go by forms T1–T9 (勾稽关系 B01–B16). */
export const departmentalBudgetTies = defineTies([
  {
    id: "income-equals-expenditure",
    number: "B01",
    title: { zh: "收入总计等于支出总计", en: "Total income equals total expenditure" },
    templates: [summary],
    instances: (facts) => {
      const table = facts.table(summary)!;
      return equal(table.fact("total", "budget", "income"), ...expenditureTotals(table));
    },
  },
  {
    id: "income-total-is-sum-of-sources",
    number: "B02",
    title: { zh: "收入总计等于各项收入之和", en: "Total income is the sum of its sources" },
    templates: [summary],
    instances: (facts) => {
      const table = facts.table(summary)!;
      const sources = [...incomeKinds, "surplusUsed"].map((key) => table.fact(key, "budget", "income"));
      return equal(table.fact("total", "budget", "income"), ...sources);
    },
  },
  {
    id: "appropriation-is-sum-of-three-budgets",
    number: "B03",
    title: { zh: "财政拨款收入等于三本预算之和", en: "Fiscal appropriation is the sum of the three budgets" },
    templates: [summary],
    instances: (facts) => declaredSums(facts.table(summary)!, "income"),
  },
  {
    id: "income-table-agrees-with-summary",
    number: "B04",
    title: { zh: "收入总表与收支总表一致", en: "Income table agrees with the summary" },
    templates: [summary, income],
    instances: (facts) => {
      const [from, to] = [facts.table(summary)!, facts.table(income)!];
      return [
        ...equal(from.fact("total", "budget", "income"), to.fact("total", "total")),
        ...incomeKinds.flatMap((kind) => equal(from.fact(kind, "budget", "income"), to.fact("total", kind))),
      ];
    },
  },
  {
    id: "expenditure-table-agrees-with-summary",
    number: "B05",
    title: { zh: "支出总表与收支总表一致", en: "Expenditure table agrees with the summary" },
    templates: [summary, expenditure],
    instances: (facts) => {
      const [from, to] = [facts.table(summary)!, facts.table(expenditure)!];
      return from
        .rowsOf("expenditure")
        .filter(({ key }) => key === "total" || isClass(key))
        .flatMap(({ key }) => [
          ...equal(from.fact(key, "total", "expenditure"), to.fact(key, "total")),
          ...equal(from.fact(key, "project", "expenditure"), to.fact(key, "project")),
          ...equal(
            to.fact(key, "basic"),
            from.fact(key, "personnel", "expenditure"),
            from.fact(key, "operating", "expenditure"),
          ),
        ]);
    },
  },
  {
    id: "summary-expenditure-adds-up",
    number: "B05",
    title: { zh: "收支总表支出各行各栏相加相符", en: "The summary's expenditure adds up" },
    templates: [summary],
    instances: (facts) => {
      const table = facts.table(summary)!;
      return [
        ...rowSums(table, "total", ["personnel", "operating", "project"], "expenditure"),
        ...totalOfRows(table, "expenditure", "total", (key) => isClass(key) || key === "carryForward"),
      ];
    },
  },
  {
    id: "income-table-adds-up",
    number: "B06",
    title: { zh: "收入总表各行各级相加相符", en: "The income table adds up" },
    templates: [income],
    instances: (facts) => {
      const table = facts.table(income)!;
      return [...rowSums(table, "total", incomeKinds), ...codeHierarchy(table)];
    },
  },
  ...[
    { id: "expenditure-table-adds-up", template: expenditure, zh: "支出总表", en: "expenditure table" },
    {
      id: "general-public-budget-table-adds-up",
      template: generalPublicBudget,
      zh: "一般公共预算支出表",
      en: "general public budget table",
    },
    {
      id: "government-funds-table-adds-up",
      template: governmentFunds,
      zh: "政府性基金预算支出表",
      en: "government-managed funds table",
    },
    {
      id: "state-capital-table-adds-up",
      template: stateCapital,
      zh: "国有资本经营预算支出表",
      en: "state capital operating table",
    },
  ].map(({ id, template, zh, en }) => ({
    id,
    number: "B06",
    title: { zh: `${zh}各行各级相加相符`, en: `The ${en} adds up` },
    templates: [template],
    instances: (facts: Facts) => {
      const table = facts.table(template)!;
      return [...rowSums(table, "total", ["basic", "project"]), ...codeHierarchy(table)];
    },
  })),
  {
    id: "basic-expenditure-is-all-from-general-public-budget",
    number: "B07",
    title: {
      zh: "支出总表基本支出等于基本支出经济分类合计",
      en: "All basic expenditure stands in the economic table",
    },
    templates: [summary, expenditure, basicByEconomicClass],
    instances: (facts) =>
      onlyGeneralPublicBudget(facts) ??
      equal(
        facts.table(expenditure)!.fact("total", "basic"),
        facts.table(basicByEconomicClass)!.fact("total", "total"),
      ),
  },
  {
    id: "basic-expenditure-agrees-between-function-and-economic-class",
    number: "B08",
    title: {
      zh: "一般公共预算基本支出功能分类与经济分类合计一致",
      en: "Basic expenditure agrees by function and by economic class",
    },
    templates: [generalPublicBudget, basicByEconomicClass],
    instances: (facts) =>
      equal(
        facts.table(generalPublicBudget)!.fact("total", "basic"),
        facts.table(basicByEconomicClass)!.fact("total", "total"),
      ),
  },
  {
    id: "basic-expenditure-table-adds-up",
    number: "B09",
    title: { zh: "基本支出经济分类表各行各级相加相符", en: "The basic expenditure table adds up" },
    templates: [basicByEconomicClass],
    instances: (facts) => {
      const table = facts.table(basicByEconomicClass)!;
      return [...rowSums(table, "total", ["personnel", "operating"]), ...codeHierarchy(table)];
    },
  },
  {
    id: "fiscal-appropriation-summary-adds-up",
    number: "B10",
    title: {
      zh: "财政拨款收支总表收支平衡、各行各栏相加相符",
      en: "The fiscal appropriation summary balances and adds up",
    },
    templates: [appropriation],
    instances: (facts) => {
      const table = facts.table(appropriation)!;
      return [
        ...equal(table.fact("total", "budget", "income"), table.fact("total", "total", "expenditure")),
        ...declaredSums(table, "income"),
        ...rowSums(table, "total", ["generalPublicBudget", "governmentFunds", "stateCapital"], "expenditure"),
        ...totalOfRows(table, "expenditure", "total", (key) => isClass(key) || key === "carryForward"),
      ];
    },
  },
  {
    id: "fiscal-appropriation-agrees-with-the-three-budgets",
    number: "B11",
    title: {
      zh: "财政拨款支出等于三本预算支出表",
      en: "Fiscal appropriation expenditure agrees with the three budgets' tables",
    },
    templates: [appropriation],
    instances: (facts) => {
      const table = facts.table(appropriation)!;
      const budgets = [
        ["generalPublicBudget", facts.table(generalPublicBudget)],
        ["governmentFunds", facts.table(governmentFunds)],
        ["stateCapital", facts.table(stateCapital)],
      ] as const;
      return budgets.flatMap(([column, budget]) => (budget ? byClass(table, column, budget) : []));
    },
  },
  {
    id: "fiscal-appropriation-income-agrees-with-summary",
    number: "B12",
    title: { zh: "财政拨款收入与收支总表一致", en: "Fiscal appropriation income agrees with the summary" },
    templates: [summary, appropriation],
    instances: (facts) => {
      const [from, to] = [facts.table(summary)!, facts.table(appropriation)!];
      const sources = ["generalPublicBudget", "governmentFunds", "stateCapital"];
      return [
        ...(to.fact("carryOver", "budget", "income")
          ? []
          : equal(
              to.fact("total", "budget", "income"),
              from.fact("fiscalAppropriation", "budget", "income"),
            )),
        ...sources.flatMap((key) =>
          equal(to.fact(key, "budget", "income"), from.fact(key, "budget", "income")),
        ),
      ];
    },
  },
  {
    id: "expenditure-is-all-from-general-public-budget",
    number: "B13",
    title: {
      zh: "支出总表与一般公共预算支出表一致",
      en: "Expenditure agrees with the general public budget table",
    },
    templates: [summary, expenditure, generalPublicBudget],
    instances: (facts) =>
      onlyGeneralPublicBudget(facts) ??
      sameRows(facts.table(expenditure)!, facts.table(generalPublicBudget)!),
  },
  {
    id: "three-public-total-is-sum-of-items",
    number: "B14",
    title: { zh: "“三公”经费合计等于各项之和", en: "Three public expenses are the sum of their items" },
    templates: [threePublic],
    instances: (facts) => {
      const table = facts.table(threePublic)!;
      const at = (column: string) => table.fact("amounts", column);
      return [
        ...equal(at("total"), at("overseasVisits"), at("officialReceptions"), at("officialVehicles")),
        ...equal(at("officialVehicles"), at("vehiclePurchases"), at("vehicleOperation")),
      ];
    },
  },
  {
    id: "three-public-codes-stay-within-the-three-public-table",
    number: "B16",
    title: {
      zh: "基本支出中的“三公”科目不大于“三公”经费表",
      en: "Three public items of basic expenditure stay within the three public table",
    },
    templates: [basicByEconomicClass, threePublic],
    instances: (facts) => {
      const [basic, table] = [facts.table(basicByEconomicClass)!, facts.table(threePublic)!];
      return threePublicCodes.flatMap(([code, item]) => {
        const part = basic.fact(code, "total");
        const whole = table.fact("amounts", item);
        return part && whole ? [{ left: [part], right: [whole], relation: "atMost" as const }] : [];
      });
    },
  },
]);

/** Economic items that are three public expenses, with their column in the three public table. */
const threePublicCodes = [
  ["30212", "overseasVisits"],
  ["30217", "officialReceptions"],
  ["30231", "vehicleOperation"],
  ["31013", "vehiclePurchases"],
] as const;

function expenditureTotals(table: Table): Fact[] {
  const whole = table.fact("total", "total", "expenditure");
  return whole ? [whole] : [];
}

/** Total and classes of one budget's column against that budget's own table. A class only one side prints is zero on the other. */
function byClass(table: Table, column: string, budget: Table): TieInstance[] {
  const keys = table.rowsOf("expenditure").map(({ key }) => key);
  return keys
    .filter((key) => key === "total" || isClass(key))
    .flatMap((key) => equal(table.fact(key, column, "expenditure"), budget.fact(key, "total")));
}

/** Every amount of rows that both tables print. */
function sameRows(table: Table, other: Table): TieInstance[] {
  return table
    .rowsOf()
    .filter(({ occurrence }) => occurrence === 0)
    .flatMap(({ key: row }) =>
      amountColumns(table).flatMap(({ key: column }) =>
        equal(table.fact(row, column), other.fact(row, column)),
      ),
    );
}

/** Two ties hold only for a book financed by the general public budget alone. */
function onlyGeneralPublicBudget(facts: Facts): Unanswered | undefined {
  const table = facts.table(summary)!;
  const others = otherFunding.flatMap((key) => table.fact(key, "budget", "income") ?? []);
  const funded = others.find(({ amount }) => !amount.isZero());
  return funded && { outcome: "notApplicable", reason: "otherFunding", data: { source: funded.row.label } };
}
