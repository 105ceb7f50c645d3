import type { Fact, Facts, Table } from "../../templates/facts";
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
    templates: [forms.summary, forms.expenditure],
    // What is carried to the next year stands in the summary alone, or in a table by lines as well.
    instances: (facts) => {
      const [from, to] = [facts.table(forms.summary)!, facts.table(forms.expenditure)!];
      const carried = from.fact("carryForward", "total", "expenditure");
      const isInBoth = to.fact("carryForward", "total") !== undefined;
      return [
        ...equal(
          from.fact("total", "total", "expenditure"),
          to.fact("total", "total"),
          isInBoth ? undefined : carried,
        ),
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
    templates: [forms.summary],
    instances: (facts) => {
      const table = facts.table(forms.summary)!;
      return [
        ...columnSums(table, "expenditure"),
        ...declaredSums(table, "expenditure"),
        ...expenditureTotals(table, "expenditure"),
      ];
    },
  },
  ...[
    { id: "expenditure-table-adds-up", template: forms.expenditure },
    { id: "general-public-budget-table-adds-up", template: forms.generalPublicBudget },
    { id: "government-funds-table-adds-up", template: forms.governmentFunds },
    { id: "state-capital-table-adds-up", template: forms.stateCapital },
  ].map(({ id, template }) => ({
    id,
    number: "B06",
    templates: [template],
    instances: (facts: Facts) => {
      const table = facts.table(template)!;
      return [
        ...columnSums(table),
        ...codeHierarchy(table),
        ...(isByLines(table) ? [...declaredSums(table, "rows"), ...expenditureTotals(table, "rows")] : []),
      ];
    },
  })),
  {
    id: "basic-expenditure-is-all-from-general-public-budget",
    number: "B07",
    templates: [forms.summary, forms.expenditure, forms.basicByEconomicClass],
    instances: (facts) =>
      onlyGeneralPublicBudget(facts) ??
      equalSums(
        kindAmounts(facts.table(forms.expenditure)!, "basic"),
        amountsOf(facts.table(forms.basicByEconomicClass)!, "total", "total"),
      ),
  },
  {
    id: "basic-expenditure-agrees-between-function-and-economic-class",
    number: "B08",
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
    templates: [forms.basicByEconomicClass],
    instances: (facts) => {
      const table = facts.table(forms.basicByEconomicClass)!;
      return [...columnSums(table), ...codeHierarchy(table)];
    },
  },
  {
    id: "expenditure-is-all-from-general-public-budget",
    number: "B13",
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
  return equalSums(lineAmounts(from, kind, "total", "expenditure"), kindAmounts(to, kind));
}

/** All expenditure of a kind in the expenditure table, which has a column or a line for it. */
export function kindAmounts(table: Table, kind: string): Fact[] {
  return isByLines(table) ? lineAmounts(table, kind, "total", "rows") : amountsOf(table, "total", kind);
}

function isByLines(table: Table): boolean {
  return table.section("rows")?.rows.by === "item";
}

/** The total is the sum of the kinds where the summary goes by kind, else of the classes; what is carried on comes to it. */
function expenditureTotals(table: Table, section: string): TieInstance[] {
  const byKind = kinds.flatMap((kind) => lineAmounts(table, kind, "total", section));
  if (byKind.length > 0) {
    const carried = table.fact("carryForward", "total", section);
    return [
      ...equal(table.fact("total", "total", section), ...byKind, carried),
      ...equal(table.fact("currentYearTotal", "total", section), ...byKind),
    ];
  }
  return [
    ...totalOfRows(table, section, "total", (key) => isClass(key) || key === "carryForward"),
    ...totalOfRows(table, section, "currentYearTotal", isClass),
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
