import type { Unsubscribe } from "../workbook/host";

/**
 * Calls back after cells of any sheet were edited. A hint and no more: a recalculated formula says nothing, a pasted
 * block says little, and when the workbook refuses to tell, nothing is called back at all.
 */
export function onWorkbookEdited(listener: () => void): Unsubscribe {
  return listen(({ onChanged }) => onChanged, listener);
}

/** Calls back after other cells of any sheet were selected, by whomever; a hint like the one above. */
export function onCellsSelected(listener: () => void): Unsubscribe {
  return listen(({ onSelectionChanged }) => onSelectionChanged, listener);
}

type EventOf<Told> = (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<Told>;

function listen<Told>(eventOf: EventOf<Told>, listener: () => void): Unsubscribe {
  let isWanted = true;
  const registration = register(eventOf, () => {
    if (isWanted) listener();
  });
  return () => {
    isWanted = false;
    void registration.then(unregister);
  };
}

async function register<Told>(
  eventOf: EventOf<Told>,
  listener: () => void,
): Promise<OfficeExtension.EventHandlerResult<Told> | undefined> {
  try {
    const context = new Excel.RequestContext();
    const registration = eventOf(context.workbook.worksheets).add(async () => listener());
    await context.sync();
    return registration;
  } catch {
    return undefined;
  }
}

async function unregister<Told>(
  registration: OfficeExtension.EventHandlerResult<Told> | undefined,
): Promise<void> {
  if (!registration) return;
  try {
    registration.remove();
    await registration.context.sync();
  } catch {
    // The workbook is closing; its handlers go with it.
  }
}
