import type { Table } from "../../templates/facts";
import { defineTies, type Tie, type TieInstance } from "../tie";
import { notInBook } from "./forms";
import { overallBudgets } from "./overall-budget-forms";
import { sumsByOrdinals } from "./sums-by-ordinals";
import { sumsOfKnownLines } from "./sums-of-known-lines";
import { amountColumns, codeHierarchy, columnSums, equal } from "./within-a-form";
import { totalOfNames } from "./named-rows";

/** What each of some forms says of itself, in every table of it; not applicable to a book without them. */
function within(ids: readonly string[], of: (table: Table) => readonly TieInstance[]): Tie["instances"] {
  return (facts) => {
    const tables = ids.flatMap((id) => facts.tablesOf(id));
    return tables.length === 0 ? notInBook(facts, ...ids)! : tables.flatMap(of);
  };
}

/** What the form knows of its lines, and what their numbers say of those it does not know. */
function sumsOfLines(table: Table, section: string): readonly TieInstance[] {
  const known = sumsOfKnownLines(table, section);
  const told = new Set(known.flatMap(({ left }) => left));
  return [
    ...known,
    ...sourcesOfTransfersIn(table, section),
    ...sumsByOrdinals(table, section).filter(({ left: [whole] }) => !told.has(whole!)),
  ];
}

/** 从其他资金调入 is what the other sources of 调入资金 leave: where it is printed, they are all of it. */
function sourcesOfTransfersIn(table: Table, section: string): TieInstance[] {
  const sources = ["fromGovernmentFunds", "fromStateCapital", "fromElsewhere"];
  if (!table.rowsOf(section).some(({ key }) => key === "fromElsewhere")) return [];
  return amountColumns(table, section).flatMap(({ key: column }) =>
    equal(
      table.fact("transfersIn", column, section),
      ...sources.map((source) => table.fact(source, column, section)),
    ),
  );
}

/** Codes add up; the total too, where it stands below or above all classes and is printed once. */
function codedSums(table: Table): readonly TieInstance[] {
  const totals = table.rowsOf().filter(({ key }) => key === "total");
  const classes = table.rowsOf().filter(({ code }) => code?.length === 3);
  const [total] = totals;
  const isWhole =
    total !== undefined &&
    totals.length === 1 &&
    (classes.every(({ row }) => row < total.row) || classes.every(({ row }) => row > total.row));
  return codeHierarchy(table).filter(({ left }) => isWhole || left[0]?.row.key !== "total");
}

/** Sums within the tables of a government's budgets and final accounts (G01, G04, G05, G08). */
export const overallBudgetSumTies = defineTies([
  ...overallBudgets.flatMap(({ key, revenue, expenditure, balance, coded }): Tie[] => [
    {
      id: `overall-${key}-revenue-adds-up`,
      number: key === "general" ? "G01" : "G05",
      templates: [],
      instances: within([revenue, balance], (table) => sumsOfLines(table, "income")),
    },
    {
      id: `overall-${key}-expenditure-adds-up`,
      number: "G05",
      templates: [],
      instances: within([expenditure, balance, coded], (table) =>
        table.section("rows") ? codedSums(table) : sumsOfLines(table, "expenditure"),
      ),
    },
    {
      id: `overall-${key}-budget-balances`,
      number: key === "funds" ? "G08" : "G04",
      templates: [],
      instances: within([balance], (table) =>
        amountColumns(table, "income").flatMap(({ key: column }) =>
          equal(table.fact("total", column, "income"), table.fact("total", column, "expenditure")),
        ),
      ),
    },
  ]),
  {
    id: "government-economic-classes-add-up",
    number: "G07",
    templates: [],
    instances: within(["expenditure-by-government-economic-class", "own-level-basic-expenditure"], codedSums),
  },
  {
    id: "transfers-to-lower-levels-add-up",
    number: "G05",
    templates: [],
    instances: within(
      [
        "transfers-to-lower-levels",
        "funds-transfers-to-lower-levels",
        "state-capital-transfers-to-lower-levels",
      ],
      (table) => [
        ...columnSums(table),
        ...(table.hasColumn("total") ? totalOfNames(table) : sumsByOrdinals(table)),
      ],
    ),
  },
  {
    id: "social-insurance-funds-add-up",
    number: "G05",
    templates: [],
    instances: within(["social-insurance-revenue", "social-insurance-expenditure"], (table) =>
      sumsOfLines(table, table.template.sections[0]!.key),
    ),
  },
]);
