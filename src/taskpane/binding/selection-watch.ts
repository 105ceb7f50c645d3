import type { RangeRef } from "../../workbook/address";
import type { Host, Unsubscribe } from "../../workbook/host";

/** People move over cells by the arrow keys; only where they rest so long, in milliseconds, is looked at. */
const rest = 200;

/**
 * Tells what is selected, at once and whenever that changes; `undefined` for what is no single rectangle of cells.
 * While a cell is being edited nothing is told.
 */
export function watchSelection(
  host: Pick<Host, "selection" | "onSelected">,
  listener: (selection: RangeRef | undefined) => void,
): Unsubscribe {
  let isWanted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () =>
    void host.selection().then(
      (selection) => isWanted && listener(selection),
      () => undefined,
    );
  const unsubscribe = host.onSelected?.(() => {
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  });
  look();
  return () => {
    isWanted = false;
    clearTimeout(timer);
    unsubscribe?.();
  };
}
