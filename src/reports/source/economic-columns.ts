import { zero, sumOf, type Decimal } from "../../finance/money/decimal";
import type { Table } from "../../templates/facts";
import type { SheetView } from "../../workbook/snapshot";
import { liveSum, type LiveAmount } from "../sheets/live-amount";
import { codedAmounts, type CodedAmounts } from "./coded-lines";
import { operatingClasses, personnelClasses } from "./economic-blocks";
import { codePlaceOf, detailRows, sourceRows } from "./table-place";

const blocks: Readonly<Record<string, readonly string[]>> = {
  personnel: personnelClasses,
  operating: operatingClasses,
};

/**
 * Basic expenditure by economic item from the report-maker's detail, whose economic items are columns: what table 06
 * prints as lines. Each amount adds up a column over the most detailed functional items.
 *
 * @param block - `personnel` or `operating`.
 * @returns `undefined` where a class holds more or less than its known items: a column is missing or has another name.
 */
export function economicColumns(sheet: SheetView, table: Table, block: string): CodedAmounts | undefined {
  const section = table.section();
  const wanted = blocks[block];
  const columns = section && table.parts.columns.get(section);
  const place = section && table.parts.places.get(section);
  if (!wanted || !columns || !place || section.rows.by !== "code") return undefined;
  const rows = detailRows(table.rowsOf());
  const codes = codePlaceOf(sheet, place, rows, section.rows.kind);
  const column = (code: string): LiveAmount | undefined => {
    const at = columns.get(code);
    if (at === undefined) return undefined;
    const lines = rows.map((row) => ({ code: row.code!, yuan: amountAt(table, row.row, at) }));
    const unit = table.parts.unit;
    return codedAmounts({
      rows: sourceRows(table, place),
      place: codes,
      amountColumn: at,
      unit,
      lines,
    }).under("");
  };
  const items = [...columns.keys()].filter((code) => code.length === 5);
  const itemsUnder = (code: string) => items.filter((item) => item.startsWith(code));
  const sum = (parts: readonly string[]): LiveAmount | undefined => {
    const [first, ...rest] = parts.flatMap((part) => under(part) ?? []);
    return first && liveSum([first, ...rest]);
  };
  const under = (code: string): LiveAmount | undefined =>
    code === "" ? sum(wanted) : (column(code) ?? (code.length === 3 ? sum(itemsUnder(code)) : undefined));

  const isWhole = wanted.every((code) => {
    const parts = itemsUnder(code).map((item) => column(item)!.yuan);
    const whole = column(code);
    return !whole || parts.length === 0 || sumOf(parts).equals(whole.yuan);
  });
  if (!isWhole) return undefined;
  const printed = wanted.flatMap((code) => (itemsUnder(code).length > 0 ? itemsUnder(code) : [code]));
  return { codes: printed, under };
}

function amountAt(table: Table, row: number, column: number): Decimal {
  return table.factAt(row, column)?.amount ?? zero;
}
