import type { Table, TableRow } from "../../templates/facts";
import type { TieInstance } from "../tie";
import { transfers } from "./sums-over-transfers";
import { amountColumns } from "./within-a-form";

const totals: ReadonlySet<string> = new Set(["currentYearTotal", "total"]);
/** One line alone says nothing of a sum. */
const fewestLines = 2;

/** A line that numbers itself, and what is printed under it without such a number. */
interface NumberedLine {
  readonly line: TableRow;
  readonly parts: readonly TableRow[];
}

/**
 * The first total of a form whose lines go by name, as the sum of the lines that number themselves 一、二、三… without a
 * gap: all above it, or all below where it leads the form. What stands under a line, numbered otherwise or not at all,
 * must look like a part of it, or nothing is said.
 */
export function sumsByOrdinals(table: Table, sectionKey?: string): TieInstance[] {
  const rows = table.rowsOf(sectionKey);
  const at = rows.findIndex(({ key }) => totals.has(key));
  const total = rows[at];
  if (!total || total.ordinal !== undefined) return [];
  const isOutside = (row: TableRow) => totals.has(row.key) || isOfOtherSum(table, sectionKey, row, total);
  const next = rows.findIndex((row, index) => index > at && row.ordinal === undefined && isOutside(row));
  const lines = numbered(at === 0 ? rows.slice(1, next < 0 ? undefined : next) : rows.slice(0, at));
  if (!lines) return [];
  return amountColumns(table, sectionKey).flatMap(({ key: column }) => {
    const factOf = (row: TableRow) => table.fact(row.key, column, sectionKey, row.occurrence);
    const isWhole = ({ line, parts }: NumberedLine) =>
      parts.every((part) => {
        const [own, whole] = [factOf(part)?.amount, factOf(line)?.amount];
        return own && whole && own.abs().lessThanOrEqualTo(whole.abs());
      });
    const [left, ...right] = [total, ...lines.map(({ line }) => line)].flatMap((row) => factOf(row) ?? []);
    const areParts = lines.every((each) => isPartOf(table, sectionKey, each) && isWhole(each));
    return left && areParts ? [{ left: [left], right, relation: "equal" as const }] : [];
  });
}

/** The numbered lines, where the first line is 一、 and they count on without a gap. */
function numbered(rows: readonly TableRow[]): readonly NumberedLine[] | undefined {
  const starts = rows.flatMap(({ ordinal }, index) => (ordinal === undefined ? [] : [index]));
  const counts = starts.every((start, index) => rows[start]!.ordinal === index + 1);
  if (!counts || starts.length < fewestLines || starts[0] !== 0) return undefined;
  return starts.map((start, index) => ({
    line: rows[start]!,
    parts: rows.slice(start + 1, starts[index + 1] ?? rows.length),
  }));
}

/** No functional class (预备费 without a number), and no line that the form counts into another sum (上级补助收入). */
function isPartOf(table: Table, sectionKey: string | undefined, { line, parts }: NumberedLine): boolean {
  return parts.every((part) => !part.code && !isOfOtherSum(table, sectionKey, part, line));
}

/** Whether the form counts a line into the sum of a line other than the one given; 转移性收入 is its own. */
function isOfOtherSum(table: Table, sectionKey: string | undefined, row: TableRow, whole: TableRow): boolean {
  const rows = table.section(sectionKey)?.rows;
  const items = rows?.by === "item" ? rows.items : [];
  return (
    transfers.includes(row.key) ||
    items.some(({ key, sumOf = [] }) => key !== whole.key && sumOf.includes(row.key))
  );
}
