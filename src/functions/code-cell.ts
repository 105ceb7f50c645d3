import { kindOf, type ClassificationKind } from "../finance/classification/code";
import { parseCode } from "../finance/classification/parse-code";
import { CellError } from "./cell-error";
import { say } from "./words";

/** A classification code with the list it belongs to. */
export interface KindedCode {
  readonly code: string;
  readonly kind: ClassificationKind;
}

/**
 * The classification code in a cell, as text or number.
 *
 * @throws CellError `value` for what has the form of no code.
 */
export function codeOf(cell: unknown): KindedCode {
  const parsed =
    typeof cell === "string" || typeof cell === "number" ? parseCode([cell], "functional") : undefined;
  const kind = parsed && kindOf(parsed.code);
  if (!kind) throw new CellError("value", say().noCode(String(cell)));
  return { code: parsed.code, kind };
}

/**
 * A year such as 2026.
 *
 * @throws CellError `value` for anything else.
 */
export function yearOf(cell: unknown): number {
  const year = typeof cell === "string" ? Number(cell) : cell;
  if (typeof year !== "number" || !Number.isInteger(year) || year < 1900 || year > 9999)
    throw new CellError("value", say().noYear(String(cell ?? "")));
  return year;
}
