import type { Fact, Facts, Table } from "../../templates/facts";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
import { overallBudgets, pairsOf } from "./overall-budget-forms";
import { amountColumns, equal } from "./within-a-form";

const none: Unanswered = { outcome: "notApplicable", reason: "noTablesOfOneBudget" };

function unlessNone(instances: readonly TieInstance[]): readonly TieInstance[] | Unanswered {
  return instances.length > 0 ? instances : none;
}

/** Agreement between the tables of a government's budgets and final accounts (G02, G03, G07, G08). */
export const overallBudgetAgreementTies = defineTies([
  {
    id: "overall-budget-tables-agree",
    number: "G02",
    templates: [],
    instances: (facts) =>
      unlessNone(
        overallBudgets.flatMap(({ balance, revenue, expenditure, coded }) => [
          ...pairsOf(facts, balance, revenue).flatMap(([whole, table]) => agreement(whole, table, "income")),
          ...pairsOf(facts, balance, expenditure).flatMap(([whole, table]) =>
            agreement(whole, table, "expenditure"),
          ),
          ...pairsOf(facts, balance, coded).flatMap(([whole, table]) => codedAgreement(whole, table)),
        ]),
      ),
  },
  {
    id: "final-expenditure-stays-within-adjusted-budget",
    number: "G03",
    templates: [],
    isSoft: true,
    instances: (facts) =>
      unlessNone(
        overallBudgets.flatMap(({ balance, expenditure, coded }) =>
          [expenditure, balance, coded].flatMap((id) => facts.tablesOf(id).flatMap(withinAdjustedBudget)),
        ),
      ),
  },
  {
    id: "government-expenditure-agrees-between-function-and-economic-class",
    number: "G07",
    isSoft: true,
    templates: [],
    instances: (facts) => {
      const economic = "expenditure-by-government-economic-class";
      const byItem = pairsOf(facts, economic, "overall-expenditure").flatMap(([one, other]) =>
        inCommon(one, other, "rows", "expenditure").flatMap((column) =>
          equal(one.fact("total", column), other.fact("currentYearTotal", column)),
        ),
      );
      const byCode = pairsOf(facts, economic, "own-level-expenditure").flatMap(([one, other]) =>
        inCommon(one, other, "rows", "rows").flatMap((column) =>
          equal(one.fact("total", column), other.fact("total", column)),
        ),
      );
      return unlessNone([...byItem, ...byCode]);
    },
  },
  {
    id: "transfers-from-funds-reach-the-general-budget",
    number: "G08",
    templates: [],
    isSoft: true,
    instances: (facts) =>
      unlessNone([
        ...transfers(facts, "overall-funds-balance", "overall-balance"),
        ...transfers(facts, "overall-funds-expenditure", "overall-revenue"),
      ]),
  },
]);

function inCommon(one: Table, other: Table, section: string, otherSection: string): string[] {
  return amountColumns(one, section)
    .map(({ key }) => key)
    .filter((key) => other.hasColumn(key, otherSection));
}

const totals = ["currentYearTotal", "total"];

/** 合计 means the year's own amounts only where nothing else that 总计 adds stands above it. */
function totalsAreApart(table: Table, section: string): boolean {
  const rows = table.section(section)?.rows;
  const year = table.rowsOf(section).find(({ key }) => key === "currentYearTotal");
  if (rows?.by !== "item" || !year) return false;
  const { sumOf = [] } = rows.items.find(({ key }) => key === "total") ?? {};
  return !table.rowsOf(section).some(({ key, row }) => sumOf.includes(key) && row < year.row);
}

/** Every known line of a balance against the same line of the table of its own. */
function agreement(whole: Table, table: Table, section: string): TieInstance[] {
  return inCommon(whole, table, section, section).flatMap((column) =>
    whole
      .rowsOf(section)
      .filter(({ key, occurrence }) => occurrence === 0 && !key.startsWith("name:"))
      .filter(
        ({ key }) => !totals.includes(key) || [whole, table].every((each) => totalsAreApart(each, section)),
      )
      .flatMap(({ key }) => equal(table.fact(key, column, section), whole.fact(key, column, section))),
  );
}

/** The classes and the total of a balance against the table by code. */
function codedAgreement(whole: Table, table: Table): TieInstance[] {
  const hasOneTotal = table.rowsOf().filter(({ key }) => key === "total").length === 1;
  const isComparable = hasOneTotal && totalsAreApart(whole, "expenditure");
  return inCommon(whole, table, "expenditure", "rows").flatMap((column) =>
    whole
      .rowsOf("expenditure")
      .filter(
        ({ code, key, occurrence }) =>
          occurrence === 0 && (code || (isComparable && key === "currentYearTotal")),
      )
      .flatMap(({ key }) =>
        equal(
          table.fact(key === "currentYearTotal" ? "total" : key, column),
          whole.fact(key, column, "expenditure"),
        ),
      ),
  );
}

/** 转移性支出 holds balances and transfers, which no budget limits. */
const transferExpenditure = "230";

/** Only where the heading says 调整预算数 or 变动预算数: an opening budget may well be exceeded. */
function withinAdjustedBudget(table: Table): TieInstance[] {
  const section = table.section("rows") ? "rows" : "expenditure";
  return table
    .rowsOf(section)
    .filter(({ code, key }) => code !== undefined || key === "currentYearTotal")
    .filter(({ code }) => !code?.startsWith(transferExpenditure))
    .flatMap((row): TieInstance[] => {
      const [account, adjusted] = ["account", "adjustedBudget"].map((column) =>
        table.fact(row.key, column, section, row.occurrence),
      );
      return account && adjusted && !adjusted.isBlank
        ? [{ left: [account], right: [adjusted], relation: "atMost" }]
        : [];
    });
}

/** 调出资金 of the funds against 从政府性基金预算调入 where that line is printed, else against 调入资金. */
function transfers(facts: Facts, from: string, to: string): TieInstance[] {
  return pairsOf(facts, from, to).flatMap(([funds, general]) =>
    inCommon(funds, general, "expenditure", "income").flatMap((column) =>
      atMost(
        funds.fact("transfersOut", column, "expenditure"),
        general.fact("fromGovernmentFunds", column, "income") ??
          general.fact("transfersIn", column, "income"),
      ),
    ),
  );
}

function atMost(part: Fact | undefined, whole: Fact | undefined): TieInstance[] {
  return part && whole ? [{ left: [part], right: [whole], relation: "atMost" }] : [];
}
