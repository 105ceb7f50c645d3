import { addressOf } from "../../workbook/address";
import type { CellWrite, Edit } from "../../workbook/plan";
import type { Finding } from "../finding";
import { codesTypedPlainly } from "./codes-typed-plainly";
import { emptyTableNotes } from "./empty-table-notes";
import type { Correction, FixContext, Fixer } from "./fixer";
import { lostZerosRestored } from "./lost-zeros";
import { textAmountsToNumbers } from "./text-amounts";

/** Every finding that can be put right safely, by `rule.messageId`. */
const fixers: Readonly<Record<string, Fixer>> = {
  "amounts-are-numbers.textAmount": textAmountsToNumbers,
  "codes-and-names-are-typed-plainly.uneven": codesTypedPlainly,
  "code-matches-name.lostZero": lostZerosRestored,
  "empty-table-has-its-note.missing": emptyTableNotes,
  "empty-table-has-its-note.wrongBudget": emptyTableNotes,
};

/** What puts one finding right. */
export interface SafeFix {
  readonly findingId: string;
  readonly rule: string;
  readonly messageId: string;
  readonly corrections: readonly Correction[];
}

/** The safe fixes of findings (安全修正): amounts stay what they are, and nothing is decided for the person. */
export function safeFixes(findings: readonly Finding[], context: FixContext): SafeFix[] {
  return findings.flatMap((finding) => {
    const { id: findingId, rule, messageId } = finding;
    const corrections = fixers[`${rule}.${messageId}`]?.(finding, context) ?? [];
    return corrections.length > 0 ? [{ findingId, rule, messageId, corrections }] : [];
  });
}

/** Fixes as edits, one for each sheet; a cell is written once. */
export function editsOf(fixes: readonly Pick<SafeFix, "corrections">[]): Edit[] {
  const bySheet = new Map<string, Map<string, CellWrite>>();
  for (const { cell, value } of fixes.flatMap(({ corrections }) => corrections)) {
    const { sheet, row, column } = cell;
    const cells = bySheet.get(sheet) ?? new Map<string, CellWrite>();
    bySheet.set(sheet, cells.set(addressOf(cell), { row, column, value }));
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: "setCells", sheet, cells: [...cells.values()] }));
}
