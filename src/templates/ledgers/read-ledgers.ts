import type { AmountUnit } from "../../finance/money/unit";
import { onceFor } from "../../workbook/once-for";
import { CellKind, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import { readBanner } from "../banner";
import { foldLabel, readHeadings } from "../headings";
import { unitBehind, withoutUnit } from "../printed-unit";
import { keysOf, type LedgerDefinition } from "./ledger";
import { LedgerEntry, type LedgerPlace } from "./ledger-entry";

/** A ledger as found on a sheet. */
export interface Ledger<Key extends string> extends LedgerPlace<Key> {
  readonly headingRow: number;
  readonly entries: readonly LedgerEntry<Key>[];
}

/** Sums (教育小计), notes, and who signs below a ledger (填表人：). */
const isNoEntry =
  /(合计|总计|小计|累计)$|^(注|说明|备注)[:：]|^(填表|填报|制表|经办|审核|复核|单位?负责|日期)\p{L}*[:：]/u;
/** Every column of a ledger is called by Chinese words; other texts need no folding. */
const isChinese = /\p{Script=Han}/u;
const headingsWithin = 12;

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
      const [columns, headingRow] = headingsFrom(sheet, row, definition);
      if (isLedger(columns))
        return [ledgerAt(sheet, headingRow, columns, definition, view.snapshot.date1904)];
    }
    return [];
  });
}

interface Label {
  readonly label: string;
  /** The label without its unit. */
  readonly name: string;
  readonly column: number;
}

function labelOf(column: number, label: string): Label {
  return { label, name: withoutUnit(label), column };
}

/** The columns that the headings from a row on name, and the last row of them: two where merged cells stand over others. */
function headingsFrom<Key extends string>(
  sheet: SheetView,
  row: number,
  definition: LedgerDefinition<Key>,
): readonly [columns: ReadonlyMap<Key, number>, lastRow: number] {
  const alone = columnsIn(labelsIn(sheet, row), definition);
  if (alone.size === 0) return [alone, row];
  const below = sheet.rowCells(row + 1).filter(({ kind }) => kind !== CellKind.empty);
  const isOfTexts = below.length > 0 && below.every(({ kind }) => kind === CellKind.text);
  if (!isOfTexts) return [alone, row];
  const lowest = readHeadings(sheet, row, row + 1)
    .filter(({ isOwn }) => isOwn)
    .map(({ column, path }) => labelOf(column, path.at(-1) ?? ""));
  const both = columnsIn(lowest, definition);
  return both.size > alone.size ? [both, row + 1] : [alone, row];
}

const labelsOfRows = onceFor((): Label[][] => []);

/** The Chinese texts of a row, folded once for all the kinds of ledger that are looked for in it. */
function labelsIn(sheet: SheetView, row: number): readonly Label[] {
  return (labelsOfRows(sheet)[row] ??= sheet
    .rowCells(row)
    .filter(({ kind, value }) => kind === CellKind.text && isChinese.test(String(value)))
    .map(({ value, column }) => labelOf(column, foldLabel(String(value)))));
}

function columnsIn<Key extends string>(
  labels: readonly Label[],
  definition: LedgerDefinition<Key>,
): Map<Key, number> {
  const found = new Map<Key, number>();
  const keys = keysOf(definition);
  for (const { name, column } of labels) {
    const key = keys.find((each) => !found.has(each) && definition.columns[each].label.test(name));
    if (key) found.set(key, column);
  }
  const { whenAlone: [first, second] = [] } = definition;
  const column = first && second && !found.has(second) ? found.get(first) : undefined;
  const said = labels.find((each) => each.column === column)?.name;
  if (first && second && column !== undefined && said && definition.columns[second].label.test(said)) {
    found.delete(first);
    found.set(second, column);
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
    if (said.length > 0 && !said.some((text) => isNoEntry.test(text)) && !isSum(sheet, row))
      entries.push(entry);
  }
  return { ...place, headingRow, entries };
}

/** A row of sums says so in whatever column: 小计 under 序号. */
function isSum(sheet: SheetView, row: number): boolean {
  return labelsIn(sheet, row).some(({ label }) => /^(本[页月季年])?(合计|总计|小计|累计)[:：]?$/.test(label));
}

/** The unit that headings themselves name (金额（万元）), where they all name the same. */
function unitOfHeadings(sheet: SheetView, row: number): AmountUnit | undefined {
  const units = labelsIn(sheet, row).flatMap(({ label }) => unitBehind(label) ?? []);
  return units.every((unit) => unit === units[0]) ? units[0] : undefined;
}
