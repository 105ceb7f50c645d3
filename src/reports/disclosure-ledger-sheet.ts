import {
  departmentDisclosureDays,
  threePublicActualsDay,
} from "../finance/policy/parameters/budget-deadlines";
import { valueIfAny } from "../finance/policy/value-if-any";
import { daySerial } from "../templates/ledgers/day-serial";
import { disclosureLedger } from "../templates/ledgers/disclosure-ledger";
import { keysOf } from "../templates/ledgers/ledger";
import type { CellStyle, CellWrite, NewSheet } from "../workbook/plan";
import {
  computedCells,
  type DisclosureColumn,
  type LedgerCells,
  type LedgerDays,
  type LedgerUnit,
} from "./disclosure-ledger-cells";
import { listPage } from "./sheets/list-page";
import { SheetBuilder } from "./sheets/sheet-builder";
import * as face from "./sheets/sheet-style";

const columns = keysOf(disclosureLedger);
const widths: Readonly<Record<DisclosureColumn, number>> = {
  number: 6,
  unit: 34,
  approved: 13,
  due: 13,
  published: 13,
  place: 34,
  status: 11,
  expensesPublished: 13,
  expensesStatus: 13,
  remark: 22,
};
const bannerRow = 1;
const headingRow = 2;
/** Rows for units to be added by hand. */
const spareRows = 10;

const dayFormat = { horizontal: "center", numberFormat: "yyyy-mm-dd" } as const;
const styles: Readonly<Record<DisclosureColumn, CellStyle>> = {
  number: face.centered,
  unit: face.toFill,
  approved: { ...face.toFill, ...dayFormat },
  due: { ...face.text, ...dayFormat },
  published: { ...face.toFill, ...dayFormat },
  place: face.toFill,
  status: face.centered,
  expensesPublished: { ...face.toFill, ...dayFormat },
  expensesStatus: face.centered,
  remark: face.toFill,
};

const ownCells: LedgerCells = {
  columnOf: (column) => columns.indexOf(column),
  day: { row: bannerRow, column: columns.indexOf("remark") },
};

/**
 * The ledger of publication (公开台账): a row for each unit, the last day in time and whether it was kept as live
 * formulas over the days of approval and publication, which a person fills in.
 */
export function disclosureLedgerSheet(
  units: readonly LedgerUnit[],
  days: LedgerDays,
  { name, organisation = "" }: { readonly name: string; readonly organisation?: string },
): NewSheet {
  const sheet = new SheetBuilder();
  const columnCount = columns.length;
  sheet.spread({ row: 0, column: 0, columnCount }, disclosureLedger.title, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: bannerRow, column: 0, columnCount: 3 }, `主管部门：${organisation}`, face.banner);
  sheet.put(bannerRow, ownCells.day.column - 1, "截至日期：", face.bannerRight);
  sheet.put(bannerRow, ownCells.day.column, daySerial(days.on, days.date1904), {
    ...face.banner,
    horizontal: "left",
    numberFormat: "yyyy-mm-dd",
    fill: face.toFillColor,
  });
  columns.forEach((key, column) =>
    sheet.put(headingRow, column, disclosureLedger.columns[key].title, face.heading),
  );
  sheet.height(headingRow, 24);
  const rowCount = units.length + spareRows;
  for (let index = 0; index < rowCount; index += 1) {
    const cells = ledgerRow(headingRow + 1 + index, index, units[index], days);
    for (const { row, column, value, formula } of cells)
      sheet.put(row, column, value, styles[columns[column]!], formula === undefined ? {} : { formula });
    sheet.height(headingRow + 1 + index, 20);
  }
  sheet.frame({ row: headingRow, column: 0, rowCount: rowCount + 1, columnCount });
  const noteRow = headingRow + 1 + rowCount;
  sheet.spread({ row: noteRow, column: 0, columnCount }, noteOf(days), face.note);
  sheet.height(noteRow, 34);
  ["填表人：", "审核人：", "日期："].forEach((words, index) =>
    sheet.put(noteRow + 1, [0, 4, 6][index]!, words, face.banner),
  );
  return sheet.build({
    name,
    columnWidths: columns.map((key) => widths[key]),
    ...listPage(headingRow, { columns: 2 }),
  });
}

/** Every cell of one row; one without a unit waits for it. */
function ledgerRow(row: number, index: number, unit: LedgerUnit | undefined, days: LedgerDays): CellWrite[] {
  const serial = (day: string | undefined) => (day === undefined ? null : daySerial(day, days.date1904));
  const computed = computedCells(row, unit, days, ownCells);
  const typed: Partial<Record<DisclosureColumn, CellWrite["value"]>> = {
    number: index + 1,
    unit: unit?.unit ?? null,
    approved: serial(unit?.approved),
    published: serial(unit?.published),
    expensesPublished: serial(unit?.expensesPublished),
  };
  return columns.map((key, column) => ({ row, column, value: typed[key] ?? null, ...computed[key] }));
}

function noteOf({ policy, on }: LedgerDays): string {
  const limit = valueIfAny(policy, departmentDisclosureDays, on)?.value;
  const words = limit ? `批复后${limit.days}${limit.workingDays ? "个工作日" : "日"}内公开。` : "";
  const last = valueIfAny(policy, threePublicActualsDay, on)?.value;
  const expenses = last ? `“三公”经费全年实际支出在当年${last.month}月${last.day}日前公开。` : "";
  return `注：${words}${expenses}黄色各栏由单位填列；截至日期可以修改，公开情况随之更新。没有批复日期的为未检查，不代表按时公开。`;
}
