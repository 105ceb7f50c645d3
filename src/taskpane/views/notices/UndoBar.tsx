import type { UndoOutcome, WriteReceipt } from "../../pane-jobs/write-jobs";
import { addressList } from "../../present/address-list";
import { useText } from "../../text";
import { Notice } from "./Notice";

interface Props {
  readonly receipt: WriteReceipt | undefined;
  readonly undone: UndoOutcome | undefined;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was written last and the means to take it back; or what became of taking it back. */
export function UndoBar({ receipt, undone, onUndo, onDismiss }: Props) {
  const { undo, failure, recovery } = useText();
  const dismiss = { label: failure.dismiss, onClick: onDismiss };
  if (undone?.outcome === "undone") {
    return (
      <Notice intent="success" actions={[dismiss]}>
        {undo.undone(undone.cellCount)}
      </Notice>
    );
  }
  if (undone?.outcome === "refused") {
    return (
      <Notice intent="warning" actions={[dismiss]}>
        {undo.refused(addressList(undone.changed))}
      </Notice>
    );
  }
  if (!receipt) return null;
  const { kind, cellCount, sheet, commented, kept } = receipt;
  const told = [
    sheet ? undo.doneSheet(kind, sheet) : undo.done(kind, cellCount),
    ...(commented === undefined ? [] : [undo.commented(commented)]),
    ...(kept ? [recovery.changed(addressList(kept))] : []),
  ];
  return (
    <Notice intent={kept ? "warning" : "success"} actions={[{ label: undo.button, onClick: onUndo }]}>
      {told.join("")}
    </Notice>
  );
}
