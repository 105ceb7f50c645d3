import { useCallback, useEffect, useState, type RefObject } from "react";
import type { CellRef } from "../../../workbook/address";
import { addressWords } from "../../present/address-list";
import type { FindingListHandle } from "./FindingList";
import { onReturnByKeyboard } from "./return-by-keyboard";

interface Jump {
  readonly lineId: string;
  readonly address: string;
  /** The cell that was selected before. */
  readonly from: CellRef | undefined;
}

/** Takes the sheet to a finding's cell and brings the person back to the finding, also when they come back to the pane by the keyboard. */
export function useJump(
  goTo: (cell: CellRef) => Promise<CellRef | undefined>,
  list: RefObject<FindingListHandle | null>,
  onFailed: (error: unknown) => void,
) {
  const [jump, setJump] = useState<Jump>();

  const jumpTo = useCallback(
    (lineId: string, cell: CellRef) => {
      const address = addressWords(cell);
      goTo(cell).then((from) => setJump((last) => ({ lineId, address, from: last?.from ?? from })), onFailed);
    },
    [goTo, onFailed],
  );

  const back = useCallback(() => {
    if (!jump) return;
    setJump(undefined);
    list.current?.focusLine(jump.lineId);
    if (jump.from) goTo(jump.from).catch(onFailed);
  }, [goTo, jump, list, onFailed]);

  useEffect(() => {
    if (!jump) return;
    return onReturnByKeyboard(() => list.current?.focusLine(jump.lineId));
  }, [jump, list]);

  return { jump, jumpTo, back };
}
