import { decimalFromNumber, zero, type Decimal } from "../../finance/money/decimal";
import { parseAmount } from "../../finance/money/parse-amount";
import { toYuan, type AmountUnit } from "../../finance/money/unit";
import type { ReconciledLedger } from "../../finance/reconciliation/reconcile";
import { CellKind, type Cell, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import { readBanner } from "../banner";
import { foldLabel } from "../headings";
import { organisationKey, type LocatedEntry } from "./located-entry";

/** What the columns of a ledger sheet are called. */
const headings = {
  organisation: /^(?:预算)?(?:单位|部门)(?:名称)?$/,
  code: /^(?:支出)?(?:功能)?(?:分类)?科目(?:编码|代码)$/,
  name: /^(?:支出)?(?:功能)?(?:分类)?科目(?:名称)?$/,
  amount: /^(?:金额|拨款金额|拨款数|本年累计|累计拨款|决算数|执行数|支出数|收入数|余额)$/,
  posts: /^(?:核定)?编制(?:人)?数$/,
  heads: /^(?:年末)?(?:在职)?实有(?:人)?数$/,
} as const;
type Column = keyof typeof headings;

/** What a sheet says it is, by its name and its first rows. */
const titles: readonly (readonly [ledger: ReconciledLedger, title: RegExp])[] = [
  ["specialAccounts", /专户|预算外/],
  ["governmentFunds", /基金/],
  ["generalPublicBudget", /一般公共预算|一般预算|预算内|总会计/],
];

const rowsToHeadings = 15;

/**
 * Reads the sheets of the treasury's books (国库科总会计、财政专户账) and of the list of posts (编制、实有人数): a row a unit
 * and code, or a unit. Each is known by its headings, and by its title which ledger it is.
 *
 * @param organisation - Whose figures they are where a sheet has no column of units.
 */
export function readLedgerSheets(view: WorkbookView, organisation?: string): LocatedEntry[] {
  return view.sheets.flatMap((sheet) => entriesOf(sheet, organisation));
}

/** A sheet of the treasury's own books: it has a column of units, which a unit's ledger of itself does without. */
export function isOfSeveralUnits(sheet: SheetView): boolean {
  return headingRow(sheet)?.columns.has("organisation") ?? false;
}

function entriesOf(sheet: SheetView, organisation: string | undefined): LocatedEntry[] {
  const found = headingRow(sheet);
  if (!found) return [];
  const { row: heading, columns } = found;
  const unit = readBanner(sheet, 0, heading).unit ?? "yuan";
  const entries: LocatedEntry[] = [];
  let above = "";
  for (let row = heading + 1; row < sheet.rowEnd; row += 1) {
    const text = (column: Column) => textAt(sheet, row, columns.get(column));
    // A unit printed once stands for the rows below it.
    above = text("organisation") || above;
    const whose = organisationKey(columns.has("organisation") ? above : (organisation ?? ""));
    if (whose === "" || /合计|总计|小计/.test(whose)) continue;
    entries.push(...entriesOfRow(sheet, row, { whose, unit, columns, ledger: ledgerOf(sheet, heading) }));
  }
  return entries;
}

interface RowContext {
  readonly whose: string;
  readonly unit: AmountUnit;
  readonly columns: ReadonlyMap<Column, number>;
  readonly ledger: ReconciledLedger | undefined;
}

function entriesOfRow(
  sheet: SheetView,
  row: number,
  { whose, unit, columns, ledger }: RowContext,
): LocatedEntry[] {
  const entry = (
    column: Column,
    parts: Pick<LocatedEntry, "ledger" | "code" | "name">,
    scale: AmountUnit,
  ) => {
    const at = columns.get(column);
    const amount = at === undefined ? undefined : amountOf(sheet.cell(row, at), scale);
    if (at === undefined || !amount) return [];
    return [
      { organisation: whose, ...parts, amount, step: zero, cell: { sheet: sheet.name, row, column: at } },
    ];
  };
  const code = textAt(sheet, row, columns.get("code")).replace(/\D/g, "");
  const heads = { ledger: "headCount" as const };
  return [
    ...(ledger && code !== ""
      ? entry("amount", { ledger, code, name: textAt(sheet, row, columns.get("name")) }, unit)
      : []),
    ...entry("posts", { ...heads, code: "posts", name: "编制数" }, "yuan"),
    ...entry("heads", { ...heads, code: "heads", name: "实有人数" }, "yuan"),
  ];
}

/** The first row with the headings of a ledger: code and amount, or posts or heads. */
function headingRow(sheet: SheetView): { row: number; columns: Map<Column, number> } | undefined {
  for (let row = 0; row < Math.min(sheet.rowEnd, rowsToHeadings); row += 1) {
    const columns = new Map<Column, number>();
    for (const { kind, value, column } of sheet.rowCells(row)) {
      if (kind !== CellKind.text) continue;
      const label = foldLabel(String(value));
      for (const key of Object.keys(headings) as Column[]) {
        if (!columns.has(key) && headings[key].test(label)) columns.set(key, column);
      }
    }
    const isLedger = columns.has("code") && columns.has("amount");
    if (isLedger || columns.has("posts") || columns.has("heads")) return { row, columns };
  }
  return undefined;
}

function ledgerOf(sheet: SheetView, heading: number): ReconciledLedger | undefined {
  const texts = [sheet.name];
  for (let row = 0; row < heading; row += 1) {
    for (const { value } of sheet.rowCells(row)) texts.push(String(value ?? ""));
  }
  const said = foldLabel(texts.join(" "));
  return titles.find(([, title]) => title.test(said))?.[0];
}

function textAt(sheet: SheetView, row: number, column: number | undefined): string {
  const value = column === undefined ? null : (sheet.cell(row, column)?.value ?? null);
  return value === null ? "" : String(value).trim();
}

function amountOf(cell: Cell | undefined, unit: AmountUnit): Decimal | undefined {
  if (cell?.kind === CellKind.number) {
    const amount = decimalFromNumber(Number(cell.value));
    return amount && toYuan(amount, unit);
  }
  return cell?.kind === CellKind.text ? parseAmount(String(cell.value), { unit })?.yuan : undefined;
}
