import { parseAmount } from "../finance/money/parse-amount";
import { CellKind, type Cell } from "../workbook/snapshot";

/** Whether a cell holds a number, or a text that reads as one. */
export function holdsAmount({ kind, value }: Cell): boolean {
  return (
    kind === CellKind.number ||
    (kind === CellKind.text &&
      /\d/.test(String(value)) &&
      parseAmount(String(value), { unit: "yuan" }) !== undefined)
  );
}
