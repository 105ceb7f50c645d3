import type { AmountUnit } from "../../finance/money/unit";
import { CellKind, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import { readBanner, unitIn } from "../banner";
import { foldLabel } from "../headings";
import { keysOf, type LedgerDefinition } from "./ledger";
import { LedgerEntry, type LedgerPlace } from "./ledger-entry";

/** A ledger as found on a sheet. */
export interface Ledger<Key extends string> extends LedgerPlace<Key> {
  readonly headingRow: number;
  readonly entries: readonly LedgerEntry<Key>[];
}

const headingsWithin = 12;
const unitOfHeading = /\((单位:)?([千万亿]?元)\)$/;

/** The ledgers of one kind in a workbook, found by their headings in whatever order. */
export function readLedgers<Key extends string>(
  view: WorkbookView,
  definition: LedgerDefinition<Key>,
): Ledger<Key>[] {
  const isLedger = (columns: ReadonlyMap<Key, number>) =>
    columns.size >= definition.fewestColumns &&
    definition.telling.every((keys) => keys.some((key) => columns.has(key)));
  return view.sheets.flatMap((sheet) => {
    for (let row = 0; row < Math.min(headingsWithin, sheet.rowEnd); row += 1) {
      const columns = columnsIn(sheet, row, definition);
      if (isLedger(columns)) return [ledgerAt(sheet, row, columns, definition, view.snapshot.date1904)];
    }
    return [];
  });
}

function labelsIn(sheet: SheetView, row: number): { readonly label: string; readonly column: number }[] {
  return sheet
    .rowCells(row)
    .filter(({ kind }) => kind === CellKind.text)
    .map(({ value, column }) => ({ label: foldLabel(String(value)), column }));
}

function columnsIn<Key extends string>(
  sheet: SheetView,
  row: number,
  definition: LedgerDefinition<Key>,
): Map<Key, number> {
  const found = new Map<Key, number>();
  for (const { label, column } of labelsIn(sheet, row)) {
    const said = label.replace(unitOfHeading, "");
    const key = keysOf(definition).find(
      (each) => !found.has(each) && definition.columns[each].label.test(said),
    );
    if (key) found.set(key, column);
  }
  return found;
}

function ledgerAt<Key extends string>(
  sheet: SheetView,
  headingRow: number,
  columns: ReadonlyMap<Key, number>,
  definition: LedgerDefinition<Key>,
  date1904: boolean,
): Ledger<Key> {
  const unit = readBanner(sheet, 0, headingRow).unit ?? unitOfHeadings(sheet, headingRow) ?? definition.unit;
  const place = { definition, sheet: sheet.name, unit, columns };
  const entries: LedgerEntry<Key>[] = [];
  for (let row = headingRow + 1; row < sheet.rowEnd; row += 1) {
    const entry = new LedgerEntry(place, sheet, row, date1904);
    const said = definition.entered.map((key) => entry.text(key)).filter(Boolean);
    if (said.length > 0 && !said.some((text) => /^(合计|总计|小计|注[:：].*|说明[:：].*)$/.test(text)))
      entries.push(entry);
  }
  return { ...place, headingRow, entries };
}

/** The unit that headings themselves name (金额（万元）), where they all name the same. */
function unitOfHeadings(sheet: SheetView, row: number): AmountUnit | undefined {
  const units = labelsIn(sheet, row).flatMap(({ label }) => {
    const unit = unitOfHeading.exec(label)?.[2];
    return unit ? [unitIn(`单位:${unit}`)] : [];
  });
  return units.every((unit) => unit === units[0]) ? units[0] : undefined;
}
