import type { Facts, Table } from "../../templates/facts";
import { defineTies, type TieInstance } from "../tie";
import { forms, isClass, onlyGeneralPublicBudget } from "./forms";
import {
  amountColumns,
  amountsOf,
  codeHierarchy,
  columnSums,
  declaredSums,
  equal,
  equalSums,
  lineAmounts,
  totalOfRows,
} from "./within-a-form";

/** Expenditure of departmental and unit budgets (B05–B09): the summary, the tables by function and by economic class. */
export const expenditureTies = defineTies([
  {
    id: "expenditure-table-agrees-with-summary",
    number: "B05",
    title: { zh: "支出总表与收支总表一致", en: "Expenditure table agrees with the summary" },
    templates: [forms.summary, forms.expenditure],
    // What is carried to the next year stands in the summary alone.
    instances: (facts) => {
      const [from, to] = [facts.table(forms.summary)!, facts.table(forms.expenditure)!];
      const carried = from.fact("carryForward", "total", "expenditure");
      return [
        ...equal(from.fact("total", "total", "expenditure"), to.fact("total", "total"), carried),
        ...from
          .rowsOf("expenditure")
          .filter(({ key }) => isClass(key))
          .flatMap(({ key }) => equal(from.fact(key, "total", "expenditure"), to.fact(key, "total"))),
        ...from
          .rowsOf("expenditure")
          .filter(({ key }) => key === "total" || isClass(key))
          .flatMap(({ key }) => kinds.flatMap((column) => columnAgrees(from, to, key, column))),
        ...kinds.flatMap((kind) => lineAgrees(from, to, kind)),
        ...partsOfKinds.flatMap((part) =>
          equal(from.fact(part, "total", "expenditure"), to.fact("total", part)),
        ),
      ];
    },
  },
  {
    id: "summary-expenditure-adds-up",
    number: "B05",
    title: { zh: "收支总表支出各行各栏相加相符", en: "The summary's expenditure adds up" },
    templates: [forms.summary],
    instances: (facts) => {
      const table = facts.table(forms.summary)!;
      return [
        ...columnSums(table, "expenditure"),
        ...declaredSums(table, "expenditure"),
        ...expenditureTotals(table),
      ];
    },
  },
  ...[
    { id: "expenditure-table-adds-up", template: forms.expenditure, zh: "支出总表", en: "expenditure table" },
    {
      id: "general-public-budget-table-adds-up",
      template: forms.generalPublicBudget,
      zh: "一般公共预算支出表",
      en: "general public budget table",
    },
    {
      id: "government-funds-table-adds-up",
      template: forms.governmentFunds,
      zh: "政府性基金预算支出表",
      en: "government-managed funds table",
    },
    {
      id: "state-capital-table-adds-up",
      template: forms.stateCapital,
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
      return [...columnSums(table), ...codeHierarchy(table)];
    },
  })),
  {
    id: "basic-expenditure-is-all-from-general-public-budget",
    number: "B07",
    title: {
      zh: "支出总表基本支出等于基本支出经济分类合计",
      en: "All basic expenditure stands in the economic table",
    },
    templates: [forms.summary, forms.expenditure, forms.basicByEconomicClass],
    instances: (facts) =>
      onlyGeneralPublicBudget(facts) ??
      equalSums(
        amountsOf(facts.table(forms.expenditure)!, "total", "basic"),
        amountsOf(facts.table(forms.basicByEconomicClass)!, "total", "total"),
      ),
  },
  {
    id: "basic-expenditure-agrees-between-function-and-economic-class",
    number: "B08",
    title: {
      zh: "一般公共预算基本支出功能分类与经济分类合计一致",
      en: "Basic expenditure agrees by function and by economic class",
    },
    templates: [forms.generalPublicBudget, forms.basicByEconomicClass],
    instances: (facts) =>
      equalSums(
        amountsOf(facts.table(forms.generalPublicBudget)!, "total", "basic"),
        amountsOf(facts.table(forms.basicByEconomicClass)!, "total", "total"),
      ),
  },
  {
    id: "basic-expenditure-table-adds-up",
    number: "B09",
    title: { zh: "基本支出经济分类表各行各级相加相符", en: "The basic expenditure table adds up" },
    templates: [forms.basicByEconomicClass],
    instances: (facts) => {
      const table = facts.table(forms.basicByEconomicClass)!;
      return [...columnSums(table), ...codeHierarchy(table)];
    },
  },
  {
    id: "expenditure-is-all-from-general-public-budget",
    number: "B13",
    title: {
      zh: "支出总表与一般公共预算支出表一致",
      en: "Expenditure agrees with the general public budget table",
    },
    templates: [forms.summary, forms.expenditure, forms.generalPublicBudget],
    instances: (facts) =>
      onlyGeneralPublicBudget(facts) ??
      sameRows(facts.table(forms.expenditure)!, facts.table(forms.generalPublicBudget)!),
  },
]);

const kinds = ["basic", "project"];
const partsOfKinds = ["personnel", "operating", "otherOperating", "specialPurpose"];

/** A summary that prints the kinds of expenditure as columns. */
function columnAgrees(from: Table, to: Table, row: string, kind: string): TieInstance[] {
  return equalSums(amountsOf(to, row, kind), amountsOf(from, row, kind, "expenditure"));
}

/** A summary that prints them as lines instead of the classes. */
function lineAgrees(from: Table, to: Table, kind: string): TieInstance[] {
  return equalSums(lineAmounts(from, kind, "total", "expenditure"), amountsOf(to, "total", kind));
}

/** The total is the sum of the kinds where the summary goes by kind, else of the classes; what is carried on comes to it. */
function expenditureTotals(table: Table): TieInstance[] {
  const byKind = kinds.flatMap((kind) => lineAmounts(table, kind, "total", "expenditure"));
  if (byKind.length > 0) {
    const carried = table.fact("carryForward", "total", "expenditure");
    return [
      ...equal(table.fact("total", "total", "expenditure"), ...byKind, carried),
      ...equal(table.fact("currentYearTotal", "total", "expenditure"), ...byKind),
    ];
  }
  return [
    ...totalOfRows(table, "expenditure", "total", (key) => isClass(key) || key === "carryForward"),
    ...totalOfRows(table, "expenditure", "currentYearTotal", isClass),
  ];
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
