import { zero, type Decimal } from "../../finance/money/decimal";
import { itemOfPreviousKey } from "../../templates/departmental-budget/three-public-expenses";
import type { Facts, Table } from "../../templates/facts";
import { threePublicFact } from "../../templates/three-public-fact";
import type { FormColumn } from "./form-source";

/** A column of last year's amounts by classification code, in yuan: constants, since they stand in another workbook. */
export interface LastYearColumn {
  readonly codes: readonly string[];
  /** What stands at a code, or in all when it is empty. */
  under(code: string): Decimal;
}

/** What last year's workbook tells of the columns that print last year's budget (上年预算数). */
export interface LastYearBook {
  coded(column: FormColumn): LastYearColumn | undefined;
  /** The one amount of a column, in forms of one row. */
  item(column: FormColumn): Decimal | undefined;
}

/** Last year's budget as its own workbook printed it, form by form. */
export function lastYearBook(facts: Facts): LastYearBook {
  return {
    coded(column) {
      const table = column.column === "previousBudget" ? facts.table(column.template) : undefined;
      return table && codedTotals(table, column.section);
    },
    item({ template, column }) {
      const item = template === "three-public-expenses" ? itemOfPreviousKey(column) : undefined;
      return item && threePublicFact(facts, item)?.amount;
    },
  };
}

/** Codes whose own line is not printed have what stands below them. */
function codedTotals(table: Table, section: string): LastYearColumn | undefined {
  if (!table.hasColumn("total", section)) return undefined;
  const rows = table.rowsOf(section);
  const at = (key: string) => table.fact(key, "total", section)?.amount;
  const codes = [...new Set(rows.flatMap(({ code }) => code ?? []))];
  const childrenOf = (code: string) =>
    codes.filter(
      (each) =>
        each !== code &&
        each.startsWith(code) &&
        !codes.some((between) => between !== code && between !== each && isBetween(code, between, each)),
    );
  const under = (code: string): Decimal =>
    at(code === "" ? "total" : code) ?? childrenOf(code).reduce((sum, child) => sum.plus(under(child)), zero);
  return { codes, under };
}

function isBetween(above: string, code: string, below: string): boolean {
  return code.startsWith(above) && below.startsWith(code);
}
