import { Decimal, decimalFromNumber } from "../../finance/money/decimal";
import { parseAmount } from "../../finance/money/parse-amount";
import { parseRate } from "../../finance/money/parse-rate";
import { toYuan, type AmountUnit } from "../../finance/money/unit";
import { yesOrNo } from "../../finance/text/yes-no";
import type { CellRef } from "../../workbook/address";
import { CellKind, type Cell, type SheetView } from "../../workbook/snapshot";
import { foldLabel } from "../headings";
import type { LedgerDefinition } from "./ledger";
import { readDay } from "./read-day";

/** Where the columns of a ledger stand on its sheet. */
export interface LedgerPlace<Key extends string> {
  readonly definition: LedgerDefinition<Key>;
  readonly sheet: string;
  readonly unit: AmountUnit;
  readonly columns: ReadonlyMap<Key, number>;
}

/** One row of a ledger: what is typed of it, as text, amount or day. */
export class LedgerEntry<Key extends string> {
  constructor(
    private readonly place: LedgerPlace<Key>,
    private readonly view: SheetView,
    readonly row: number,
    private readonly date1904: boolean,
  ) {}

  /** The entry as a person names it. */
  get name(): string {
    const said = (key: Key) => this.day(key) ?? this.text(key);
    const names = this.place.definition.names.map((keys) => keys.map(said).filter(Boolean).join("—"));
    return names.find((name) => name !== "") ?? "";
  }

  /** What its amounts are typed in. */
  get unit(): AmountUnit {
    return this.place.unit;
  }

  cell(key: Key): CellRef {
    const column = this.place.columns.get(key) ?? this.place.columns.values().next().value ?? 0;
    return { sheet: this.place.sheet, row: this.row, column };
  }

  /** What is typed, folded; empty where nothing is, or the ledger lacks the column. */
  text(key: Key): string {
    const cell = this.typed(key);
    return cell ? foldLabel(String(cell.value)) : "";
  }

  /** In yuan; `undefined` where nothing that reads as an amount is typed. */
  amount(key: Key): Decimal | undefined {
    const cell = this.typed(key);
    if (!cell) return undefined;
    if (cell.kind === CellKind.number) {
      const number = decimalFromNumber(Number(cell.value));
      return number && toYuan(number, this.place.unit);
    }
    return parseAmount(String(cell.value), { unit: this.place.unit })?.yuan;
  }

  /** A plain number, such as litres or heads, its measure word left out: 12人. */
  number(key: Key): Decimal | undefined {
    const cell = this.typed(key);
    if (cell?.kind === CellKind.number) return decimalFromNumber(Number(cell.value));
    const digits = /^\d+(\.\d+)?(?=\D*$)/.exec(this.text(key))?.[0];
    return digits === undefined ? undefined : new Decimal(digits);
  }

  /** Only in columns of days: a number elsewhere is no day. */
  day(key: Key): string | undefined {
    const isDay = this.place.definition.columns[key].content === "day";
    return isDay ? readDay(this.typed(key), this.date1904) : undefined;
  }

  /** A yearly rate as a fraction. A number is in per cent, as the heading says, unless its cell shows per cent. */
  rate(key: Key): Decimal | undefined {
    const cell = this.typed(key);
    if (!cell) return undefined;
    if (cell.kind !== CellKind.number) return parseRate(String(cell.value))?.fraction;
    const number = decimalFromNumber(Number(cell.value));
    return cell.numberFormat?.includes("%") ? number : number?.dividedBy(100);
  }

  /** 是 or 有 is yes, 否 or 无 is no, anything else typed is yes: a number of a paper, a tick. */
  isYes(key: Key): boolean | undefined {
    return yesOrNo(this.text(key));
  }

  /** Whether the ledger has the column at all. */
  has(key: Key): boolean {
    return this.place.columns.has(key);
  }

  private typed(key: Key): Cell | undefined {
    const column = this.place.columns.get(key);
    const cell = column === undefined ? undefined : this.view.cell(this.row, column);
    return cell && cell.kind !== CellKind.empty && String(cell.value).trim() !== "" ? cell : undefined;
  }
}
