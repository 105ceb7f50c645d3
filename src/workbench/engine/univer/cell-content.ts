import type { ICellData, Nullable } from "@univerjs/core";
import type { CellInput, CellValue, EngineCell } from "../engine";
import { errorValues } from "../error-values";

const textType = 1;
const numberType = 2;
const booleanType = 3;
const forcedTextType = 4;

/** What Univer calls an error that will be replaced once an answer has come; Excel shows `#BUSY!`. */
export const pending = "#GETTING_DATA";

/** A text as Excel would put it: Univer has some errors of its own. */
function excelText(text: string): string {
  if (text === pending) return "#BUSY!";
  if (text === "#CYCLE!") return "0";
  return text === "#ERROR!" ? "#VALUE!" : text;
}

/** Reads a cell of Univer's matrix: the raw value, never the formatted text. */
export function contentOf(cell: Nullable<ICellData>): EngineCell {
  if (!cell) return { value: null, isError: false };
  const { value, isError } = valueOf(cell);
  return cell.f ? { value, isError, formula: cell.f.replace(/^=/, "") } : { value, isError };
}

function valueOf({ v, t, p }: ICellData): { value: CellValue; isError: boolean } {
  if (v === undefined || v === null || v === "") {
    const rich = p?.body?.dataStream.replace(/\r?\n$/, "");
    return { value: rich ? rich : null, isError: false };
  }
  if (t === booleanType || typeof v === "boolean")
    return { value: v === true || v === 1 || v === "1", isError: false };
  if (t === forcedTextType) return { value: String(v), isError: false };
  if (typeof v === "number") return { value: v, isError: false };
  if (t === numberType && v.trim() !== "" && Number.isFinite(Number(v)))
    return { value: Number(v), isError: false };
  const text = excelText(v);
  return { value: text, isError: errorValues.has(text) };
}

/** What is put into a cell, with every trace of what it held before taken out. */
export function cellDataOf({ value, formula, isText }: Omit<CellInput, "row" | "column">): ICellData {
  const emptied = { f: null, si: null, p: null };
  if (formula !== undefined) return { ...emptied, f: `=${formula}`, ...plain(value ?? null, false) };
  return { ...emptied, ...plain(value ?? null, isText === true) };
}

function plain(value: CellValue, isText: boolean): ICellData {
  if (value === null || value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: numberType };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: booleanType };
  return { v: value, t: isText ? forcedTextType : textType };
}
