import type { CellWrite, NewSheet } from "./plan";
import { CellKind, type CellValue, type SheetView } from "./snapshot";

/**
 * A running 53-bit digest of texts (the cyrb53 mixing of two 32-bit lanes). It tells an accident or a person's
 * edit from what we wrote; it is no protection against someone who means to deceive.
 */
export class Digest {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): this {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      this.high = Math.imul(this.high ^ unit, 2_654_435_761);
      this.low = Math.imul(this.low ^ unit, 1_597_334_677);
    }
    return this;
  }

  /** The digest so far, in base 36. */
  get text(): string {
    let { high, low } = this;
    high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
    low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
    return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
  }
}

/** What is compared of a cell: a formula or else a constant of a kind. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string | undefined;
  readonly isError?: boolean | undefined;
}

/**
 * The print of a cell's content, empty for an empty cell. A formula counts by itself and not by its value, which
 * a host may calculate anew; its blanks, letter case and needless sheet quotes do not count, since Excel writes
 * them its own way. Numbers count to 15 significant digits, line ends as one sign.
 */
export function contentPrint({ value, formula, isError = false }: CellContent): string {
  if (formula !== undefined) return new Digest().add(`=${plainFormula(formula)}`).text;
  if (value === null || value === "") return "";
  if (typeof value === "number") return new Digest().add(`n${Number(value.toPrecision(15))}`).text;
  if (typeof value === "boolean") return new Digest().add(`b${value}`).text;
  return new Digest().add(isError ? `e${value}` : `t${value.replace(/\r\n?/g, "\n")}`).text;
}

/** A formula as it is compared: without blanks and sheet quotes, in capitals, texts inside it as they are. */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\s|'|_xlfn\.|_xlws\./gi, "").toUpperCase()))
    .join("");
}

/** The content of the cell at a position of a sheet's arrays. */
export function contentAt(sheet: SheetView, index: number, row: number): CellContent {
  const { value, formula, kind } = sheet.cellAt(index, row);
  return { value, formula, isError: kind === CellKind.error };
}

/** The print of one cell of a sheet that was read with its formulas. */
export function cellPrint(sheet: SheetView, row: number, column: number): string {
  const index = sheet.indexOf(row, column);
  return index < 0 ? "" : contentPrint(contentAt(sheet, index, row));
}

/** Digest of what the cells of a sheet say, look apart; the sheet was read whole and with its formulas. */
export function sheetDigest(sheet: SheetView): string {
  const digest = new Digest();
  sheet.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      const print = contentPrint(contentAt(sheet, i, row));
      if (print !== "") digest.add(`${row},${sheet.data.columns[i]},${print};`);
    }
  });
  return digest.text;
}

/** The digest a new sheet will have once it is made and the writes that follow it in the plan are done. */
export function newSheetDigest({ cells }: NewSheet, later: readonly CellWrite[] = []): string {
  const prints = new Map<string, { row: number; column: number; print: string }>();
  for (const cell of [...cells, ...later]) {
    prints.set(`${cell.row},${cell.column}`, {
      row: cell.row,
      column: cell.column,
      print: contentPrint(cell),
    });
  }
  const digest = new Digest();
  const sorted = [...prints.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, print } of sorted) {
    if (print !== "") digest.add(`${row},${column},${print};`);
  }
  return digest.text;
}
