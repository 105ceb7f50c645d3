import { findByName } from "../../finance/classification/find-by-name";
import type { Fact, Table, TableRow } from "../../templates/facts";
import type { TieInstance } from "../tie";
import { classesOfLeadingTotal, partsOfTotalWithTransfers } from "./sums-over-transfers";
import { amountColumns, lineAmounts } from "./within-a-form";

/** One sum a section declares, in one column, and the rows it reaches over. */
interface DeclaredSum {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  readonly from: number;
  readonly to: number;
}

/**
 * The sums of a government's table: what its lines declare, and the functional classes of the year's expenditure. Places
 * add lines of their own; a sum among whose lines one stands that nobody knows is not tested.
 */
export function sumsOfKnownLines(table: Table, sectionKey: string): TieInstance[] {
  return amountColumns(table, sectionKey).flatMap(({ key: column }) => {
    const sums = [...declaredSums(table, sectionKey, column), ...sumOfClasses(table, sectionKey, column)];
    const rows = table
      .rowsOf(sectionKey)
      .filter((row) => !isNothing(table.fact(row.key, column, sectionKey, row.occurrence)));
    const uncertain = new Set(
      rows
        .filter(
          (row) =>
            (isStranger(row) && !isPartOfLine(table, sectionKey, row)) ||
            (row.code && !sums.some((sum) => holds(sum, row))),
        )
        .map(({ row }) => innermost(sums, row)),
    );
    return sums
      .filter((sum) => !uncertain.has(sum) && !rows.some((row) => isOfOuterSum(table, sectionKey, row, sum)))
      .map(({ whole, parts }) => ({ left: [whole], right: parts, relation: "equal" as const }));
  });
}

function declaredSums(table: Table, sectionKey: string, column: string): DeclaredSum[] {
  const rows = table.section(sectionKey)?.rows;
  if (rows?.by !== "item") return [];
  return rows.items.flatMap(({ key, sumOf: declared = [] }) => {
    const sumOf = (key === "total" && partsOfTotalWithTransfers(table, sectionKey)) || declared;
    const sums = sumOver(
      table.fact(key, column, sectionKey),
      sumOf.flatMap((part) => lineAmounts(table, part, column, sectionKey)),
    );
    const isWhole = key === "total" && !table.fact("currentYearTotal", column, sectionKey);
    return isWhole ? sums.map((sum) => ({ ...sum, from: firstRow(table, sectionKey) })) : sums;
  });
}

/** Without 本年收入合计 among its lines, 收入总计 reaches over every line printed above it, be it known or not. */
function firstRow(table: Table, sectionKey: string): number {
  return Math.min(...table.rowsOf(sectionKey).map(({ row }) => row));
}

/** 本年支出合计 is the sum of the classes above it, or of those below where it leads the table. */
function sumOfClasses(table: Table, sectionKey: string, column: string): DeclaredSum[] {
  const whole = table.fact("currentYearTotal", column, sectionKey);
  const classes = table.rowsOf(sectionKey).filter(({ code, occurrence }) => code && occurrence === 0);
  const above = classes.filter(({ row }) => whole && row < whole.cell.row);
  const parts = (above.length > 0 ? above : classes).map(({ key }) => key);
  return sumOver(
    whole,
    (above.length > 0 ? parts : classesOfLeadingTotal(table, sectionKey, parts)).flatMap(
      (key) => table.fact(key, column, sectionKey) ?? [],
    ),
  );
}

function sumOver(whole: Fact | undefined, parts: readonly Fact[]): DeclaredSum[] {
  if (!whole || parts.length === 0) return [];
  const rows = [whole, ...parts].map(({ cell }) => cell.row);
  return [{ whole, parts, from: Math.min(...rows), to: Math.max(...rows) }];
}

/** A line that is neither known to the form nor an item (款、项) printed under its class. */
function isStranger({ key, label }: TableRow): boolean {
  return key.startsWith("name:") && findByName(label, "functional").length === 0;
}

/** A line without a number under one that has its own (三、城乡社区支出) is part of it, unless the form says of which it is the sum. */
function isPartOfLine(table: Table, sectionKey: string, row: TableRow): boolean {
  const rows = table.section(sectionKey)?.rows;
  if (rows?.by !== "item" || row.ordinal !== undefined) return false;
  const known = (each: TableRow) => rows.items.find(({ key }) => key === each.key);
  const above = table
    .rowsOf(sectionKey)
    .findLast((each) => each.row < row.row && (each.ordinal !== undefined || known(each)));
  return above?.ordinal !== undefined && !known(above)?.sumOf;
}

function holds({ parts }: DeclaredSum, { row }: TableRow): boolean {
  return parts.some(({ cell }) => cell.row === row);
}

/** A line of a sum farther out that stands among these: 合计 then says more than its own lines. */
function isOfOuterSum(table: Table, sectionKey: string, row: TableRow, sum: DeclaredSum): boolean {
  const rows = table.section(sectionKey)?.rows;
  const isAmong = row.row >= sum.from && row.row <= sum.to && row.row !== sum.whole.cell.row;
  if (rows?.by !== "item" || !isAmong || holds(sum, row)) return false;
  const outer = rows.items.find(({ sumOf = [] }) => sumOf.includes(row.key));
  if (!outer || outer.key === sum.whole.row.key) return false;
  const above = table.rowsOf(sectionKey).find(({ key }) => key === outer.key);
  return !above || above.row < sum.from || above.row > sum.to;
}

function isNothing(fact: Fact | undefined): boolean {
  return !fact || (!fact.isUnreadable && fact.amount.isZero());
}

/** The sum that reaches over the fewest rows around a line. */
function innermost(sums: readonly DeclaredSum[], row: number): DeclaredSum | undefined {
  return sums
    .filter(({ from, to }) => from <= row && row <= to)
    .reduce<DeclaredSum | undefined>(
      (best, sum) => (best && best.to - best.from <= sum.to - sum.from ? best : sum),
      undefined,
    );
}
