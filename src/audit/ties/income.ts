import { parentOf } from "../../finance/classification/code";
import type { Fact, Table } from "../../templates/facts";
import { defineTies, type TieInstance } from "../tie";
import { forms, threeBudgets } from "./forms";
import {
  amountsOf,
  codeHierarchy,
  columnSums,
  declaredSums,
  equal,
  equalSums,
  lineAmounts,
  orNotPrinted,
  unitHierarchy,
} from "./within-a-form";

/** Income kinds of the year that stand as rows in the summary and as columns in the income table. */
const kindsOfTheYear = [
  "fiscalAppropriation",
  "specialAccount",
  "unitFunds",
  "publicService",
  "ancillaryBusiness",
  "grantsFromHigherLevel",
  "fromSubordinateUnits",
  "other",
];

/** Money of earlier years that is used beside the income of the year. */
const earlierYears = ["surplusUsed", "carryOver"];

/** Kinds that 单位资金 is made of: where it is printed, they are its parts and no sources beside it. */
const ownKinds = new Set([
  "publicService",
  "ancillaryBusiness",
  "grantsFromHigherLevel",
  "fromSubordinateUnits",
  "other",
]);

/** Lines of income by kind: all of it, and that of the year, is the sum of the sources listed beside each other, each once. */
function sumsOfSources(table: Table, column: string, section: string): TieInstance[] {
  const amountOf = (line: string) => table.fact(line, column, section);
  const hasUnitFunds = amountOf("unitFunds") !== undefined;
  const sources = (kinds: readonly string[]) =>
    kinds
      .filter((kind) => (hasUnitFunds ? !ownKinds.has(kind) : kind !== "unitFunds"))
      .flatMap((kind) => lineAmounts(table, kind, column, section));
  return [
    ...equal(amountOf("total"), ...sources([...kindsOfTheYear, ...earlierYears])),
    ...equal(amountOf("currentYearTotal"), ...sources(kindsOfTheYear)),
  ];
}

/** Income of departmental and unit budgets (B01–B04, B06): the summary and the income table. */
export const incomeTies = defineTies([
  {
    id: "income-equals-expenditure",
    number: "B01",
    templates: [forms.summary],
    instances: (facts) => {
      const table = facts.table(forms.summary)!;
      return equal(table.fact("total", "budget", "income"), table.fact("total", "total", "expenditure"));
    },
  },
  {
    id: "income-total-is-sum-of-sources",
    number: "B02",
    templates: [forms.summary],
    instances: (facts) => {
      return sumsOfSources(facts.table(forms.summary)!, "budget", "income");
    },
  },
  {
    id: "appropriation-is-sum-of-three-budgets",
    number: "B03",
    templates: [forms.summary],
    instances: (facts) => orNotPrinted(declaredSums(facts.table(forms.summary)!, "income")),
  },
  {
    id: "income-table-agrees-with-summary",
    number: "B04",
    templates: [forms.summary, forms.income],
    instances: (facts) => {
      const [from, to] = [facts.table(forms.summary)!, facts.table(forms.income)!];
      const beside = earlierYears
        .filter((kind) => !to.hasColumn(kind) && !to.fact(kind, "total"))
        .map((kind) => from.fact(kind, "budget", "income"));
      return [
        ...equal(from.fact("total", "budget", "income"), to.fact("total", "total"), ...beside),
        ...[...kindsOfTheYear, ...earlierYears].flatMap((kind) =>
          equalSums(lineAmounts(from, kind, "budget", "income"), [
            ...amountsOf(to, "total", kind),
            ...lineAmounts(to, kind, "total", "rows"),
          ]),
        ),
        // Where the income table goes by lines, fiscal appropriation is their sum.
        ...threeBudgets.flatMap((line) =>
          equalSums(lineAmounts(from, line, "budget", "income"), lineAmounts(to, line, "total", "rows")),
        ),
      ];
    },
  },
  {
    id: "income-table-adds-up",
    number: "B06",
    templates: [forms.income],
    instances: (facts) => {
      const table = facts.table(forms.income)!;
      return [
        ...columnSums(table),
        ...codeHierarchy(table),
        ...unitHierarchy(table),
        ...declaredSums(table, "rows"),
        ...sumsOfSources(table, "total", "rows"),
      ];
    },
  },
  {
    id: "income-lines-agree-with-expenditure-lines",
    number: "B04",
    templates: [forms.income, forms.expenditure],
    instances: (facts) =>
      linesOfBoth(facts.table(forms.income)!, facts.table(forms.expenditure)!) ?? {
        outcome: "notApplicable",
        reason: "incomeByOtherItems",
      },
  },
]);

/**
 * Many sets print income by the items it is spent on, line by line as expenditure has them. Where that is not so
 * throughout, a difference says nothing, unless two lines of one class merely changed places.
 */
function linesOfBoth(income: Table, expenditure: Table): readonly TieInstance[] | undefined {
  const pairs = income
    .rowsOf()
    .filter(({ code, occurrence }) => code !== undefined && occurrence === 0)
    .map(({ key }) => [income.fact(key, "total"), expenditure.fact(key, "total")] as const);
  const differing = pairs.filter(([here, there]) => !here || !there || !here.amount.equals(there.amount));
  if (pairs.length === 0 || (differing.length > 0 && !areExchanged(differing))) return undefined;
  return pairs.flatMap(([here, there]) => equal(here, there));
}

function areExchanged(differing: readonly (readonly [Fact | undefined, Fact | undefined])[]): boolean {
  const [[here, there] = [], [otherHere, otherThere] = []] = differing;
  if (differing.length !== 2 || !here || !there || !otherHere || !otherThere) return false;
  return (
    parentOf(here.row.code!) === parentOf(otherHere.row.code!) &&
    here.amount.equals(otherThere.amount) &&
    there.amount.equals(otherHere.amount)
  );
}
