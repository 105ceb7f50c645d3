import { parseCode } from "../../finance/classification/parse-code";
import { decimalFromNumber, zero, type Decimal } from "../../finance/money/decimal";
import { parseAmount } from "../../finance/money/parse-amount";
import { toYuan, type AmountUnit } from "../../finance/money/unit";
import type { CellRef } from "../../workbook/address";
import { CellKind, type Cell, type SheetView } from "../../workbook/snapshot";
import { foldLabel } from "../headings";
import type { CodeKind } from "../template";
import type { LedgerColumnKey } from "./ledger-columns";
import {
  fundWords,
  natureWords,
  purchasedServiceWords,
  purchaseWords,
  wordIn,
  type Fund,
  type Nature,
  type Purchase,
} from "./ledger-words";

/** One line of a ledger (预算明细、收入明细、定额测算): an appropriation or an income. Amounts in yuan. */
export interface LedgerLine {
  readonly row: number;
  readonly functional: string;
  readonly economic: string;
  readonly nature: Nature;
  readonly fund: Fund;
  readonly purchase: Purchase | undefined;
  readonly isPurchasedService: boolean;
  readonly unit: string;
  readonly project: string;
  readonly amount: Decimal;
  readonly previous: Decimal;
}

/** A cell of a line that cannot be understood: its line counts nowhere until it is mended. */
export interface UnreadableLine {
  readonly cell: CellRef;
  readonly column: LedgerColumnKey;
  readonly text: string;
}

const saysNo = /^(否|无|不属于|[—–/-]*)$/;
const totalLine = /^(合计|总计|小计|注[:：].*|说明[:：].*)$/;

/** The lines of one ledger from a row on, and the cells of it that cannot be understood. */
export function readLedgerLines(
  sheet: SheetView,
  columns: ReadonlyMap<LedgerColumnKey, number>,
  unit: AmountUnit,
  firstRow: number,
): { readonly lines: readonly LedgerLine[]; readonly unreadable: readonly UnreadableLine[] } {
  const reader = new LineReader(sheet, columns, unit);
  for (let row = firstRow; row < sheet.rowEnd; row += 1) reader.read(row);
  return reader;
}

class LineReader {
  readonly lines: LedgerLine[] = [];
  readonly unreadable: UnreadableLine[] = [];
  private readonly words = new Map<string, string | undefined>();
  /** The cells of the row being read, by column. */
  private cells: ReadonlyMap<number, Cell> = new Map();

  constructor(
    private readonly sheet: SheetView,
    private readonly columns: ReadonlyMap<LedgerColumnKey, number>,
    private readonly unit: AmountUnit,
  ) {}

  read(row: number): void {
    const cells = this.sheet.rowCells(row);
    const isTotal = cells.some(
      ({ kind, value }) => kind === CellKind.text && totalLine.test(foldLabel(String(value))),
    );
    if (isTotal) return;
    this.cells = new Map(cells.map((cell) => [cell.column, cell]));
    const amount = this.amount(row, "amount");
    const previous = this.amount(row, "previous");
    if (amount === undefined || previous === undefined) return;
    if (amount.isZero() && previous.isZero()) return;
    const functional = this.code(row, "functional", "functional", 7);
    const economic = this.columns.has("economic") ? this.code(row, "economic", "departmentEconomic", 5) : "";
    const fund = this.word(row, "fund", fundWords);
    const nature = this.columns.has("nature") ? this.word(row, "nature", natureWords) : "basic";
    if (functional === undefined || economic === undefined || !fund || !nature) return;
    const purchase = this.answer(row, "purchase", purchaseWords);
    const purchasedService = this.answer(row, "purchasedService", purchasedServiceWords);
    if (purchase === undefined || purchasedService === undefined) return;
    const [unit, project] = [this.text("unit"), this.text("project")];
    this.lines.push({
      row,
      functional,
      economic,
      nature,
      fund,
      purchase: purchase === "none" ? undefined : purchase,
      isPurchasedService: purchasedService === "yes",
      unit,
      project,
      amount,
      previous,
    });
  }

  private amount(row: number, key: "amount" | "previous"): Decimal | undefined {
    const cell = this.cell(key);
    if (!cell || cell.kind === CellKind.empty) return zero;
    const number = cell.kind === CellKind.number ? decimalFromNumber(Number(cell.value)) : undefined;
    if (number) return toYuan(number, this.unit);
    const isBlank =
      cell.kind === CellKind.text && (parseAmount(String(cell.value), { unit: this.unit })?.isBlank ?? false);
    if (isBlank || String(cell.value).trim() === "") return zero;
    return this.refuse(row, key);
  }

  private code(row: number, key: LedgerColumnKey, kind: CodeKind, length: number): string | undefined {
    const value = this.cell(key)?.value;
    const parsed =
      typeof value === "string" || typeof value === "number" ? parseCode([value], kind) : undefined;
    const isPlain = parsed !== undefined && parsed.code === String(value);
    return isPlain && parsed.level !== undefined && parsed.code.length === length
      ? parsed.code
      : this.refuse(row, key);
  }

  private word<Key extends string>(
    row: number,
    key: LedgerColumnKey,
    words: Parameters<typeof wordIn<Key>>[1],
  ): Key | undefined {
    const text = this.text(key);
    const said = `${key} ${text}`;
    // A column says a few words over thousands of lines.
    if (!this.words.has(said)) this.words.set(said, wordIn(text, words));
    return (this.words.get(said) as Key | undefined) ?? this.refuse(row, key);
  }

  /** A word of a column that may stay blank; another word than the column knows is never taken for a blank. */
  private answer<Key extends string>(
    row: number,
    key: LedgerColumnKey,
    words: Parameters<typeof wordIn<Key>>[1],
  ): Key | "none" | undefined {
    return saysNo.test(this.text(key).trim()) ? "none" : this.word(row, key, words);
  }

  /** As it stands, blanks too: formulas compare the cell itself. */
  private text(key: LedgerColumnKey): string {
    return String(this.cell(key)?.value ?? "");
  }

  private cell(key: LedgerColumnKey): Cell | undefined {
    const column = this.columns.get(key);
    return column === undefined ? undefined : this.cells.get(column);
  }

  private refuse(row: number, key: LedgerColumnKey): undefined {
    const cell = { sheet: this.sheet.name, row, column: this.columns.get(key) ?? 0 };
    this.unreadable.push({ cell, column: key, text: this.text(key) });
    return undefined;
  }
}
