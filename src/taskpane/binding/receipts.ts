import type { EntryHeader } from "../../workbook/journal-entry";
import type { Place } from "../../workbook/journal-standing";
import { sameCell, type CellRef } from "../../workbook/address";
import type { WriteKind, WriteReceipt } from "../pane-jobs/write-jobs";

/** The writes of the pane by the purpose of their plans. */
const kinds: Readonly<Record<string, WriteKind>> = {
  mark: "marks",
  "add-findings-sheet": "findingsSheet",
  "explain-finding": "explanation",
  "add-policy-sheet": "policySheet",
  "correct-recognition": "correction",
  fix: "fixes",
  "fix-on-new-sheet": "fixes",
  "add-own-rules-sheet": "ownRulesSheet",
  "add-debt-monitoring-sheet": "debtSheets",
  "add-debt-form": "debtForm",
  "add-three-public-sheets": "threePublicSheets",
  "add-expense-form": "expenseForm",
  "report-forms": "reportForms",
  "add-blank-form": "blankForm",
  "add-check-sheet": "checkSheet",
  "write-narrative": "narrative",
  "correct-text": "textCorrections",
  "correct-text-on-new-sheet": "textCorrections",
  "disclosure-ledger": "disclosureLedger",
  "add-reconciliation-sheets": "reconciliation",
  "insert-function": "functionCall",
  "convert-functions": "convertFunctions",
};

/** What was written, for the bar that offers to take it back. */
export function receiptOf({ purpose, title }: EntryHeader): WriteReceipt {
  return {
    kind: kinds[purpose] ?? "other",
    cellCount: Number(title["cells"] ?? 0),
    ...(Number(title["commented"] ?? 0) > 0 && { commented: Number(title["commented"]) }),
    ...(title["sheet"] === undefined ? {} : { sheet: title["sheet"] }),
  };
}

/** The cells among places, each once; a whole sheet stands for its first cell. */
export function cellsOf(places: readonly Place[]): readonly CellRef[] {
  const cells = places.flatMap((place): CellRef[] => {
    if (place.kind === "name") return [];
    const { sheet } = place;
    return [
      place.kind === "sheet" ? { sheet, row: 0, column: 0 } : { sheet, row: place.row, column: place.column },
    ];
  });
  return cells.filter((cell, i) => cells.findIndex((each) => sameCell(each, cell)) === i);
}
