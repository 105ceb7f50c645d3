import type { FUniver } from "@univerjs/core/facade";
import type { EmbeddedExcel } from "../embedded-excel";

/** What a person may change: contents of cells, which a save puts back into the file without losing anything. */
const edits = new Set(
  [
    "set-range-values",
    "clear-selection-content",
    "auto-clear-content",
    "auto-fill",
    "refill",
    "copy-down",
    "copy-right",
    "cut",
    "move-range",
    "paste",
    "paste-value",
    "optional-paste",
    "insert-defined-name",
    "set-defined-name",
    "remove-defined-name",
  ].map((name) => `sheet.command.${name}`),
);
const takenBack = new Set(["univer.command.undo", "univer.command.redo"]);

/** What changes only what is seen. */
const views =
  /^sheet\.command\.(copy|move-selection|expand-selection|select-|scroll-|set-scroll-|change-zoom-ratio|set-zoom-ratio|set-worksheet-activate|toggle-note-popup)/;

/**
 * Holds a person at the grid to what the embedded Excel offers, and lets an edit that falls into a batch of the
 * add-in wait for its end.
 *
 * @param onRefused - Hears of what is not offered: rows moved, formats changed, sheets renamed.
 */
export function guardCommands(api: FUniver, excel: EmbeddedExcel, onRefused: () => void): void {
  let isInTurn = false;
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, params } = event;
    if (excel.isWriting || isInTurn) return;
    const isEdit = edits.has(id) || takenBack.has(id);
    if (!isEdit && id.startsWith("sheet.command.") && !views.test(id)) {
      event.cancel = true;
      onRefused();
    } else if (isEdit && excel.conversation.isBusy) {
      event.cancel = true;
      void excel.conversation.inTurn(async () => {
        isInTurn = true;
        try {
          await api.executeCommand(id, params);
        } finally {
          isInTurn = false;
        }
      });
    }
  });
}
