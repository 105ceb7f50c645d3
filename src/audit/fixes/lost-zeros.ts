import { CellKind } from "../../workbook/snapshot";
import type { Correction, Fixer } from "./fixer";

/** Codes get back the zero they lost (科目编码补零), as text, or it would be lost again: 2 → 02. */
export const lostZerosRestored: Fixer = ({ cells, data: { code } }, { book }) =>
  cells.flatMap((cell): Correction[] => {
    const found = book.cell(cell);
    if (!found || found.formula !== undefined || typeof code !== "string") return [];
    if (found.kind !== CellKind.number && found.kind !== CellKind.text) return [];
    const value = `0${String(found.value).trim()}`;
    return /^0\d$/.test(value) && code.endsWith(value) ? [{ cell, value }] : [];
  });
