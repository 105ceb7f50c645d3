import type { Unsubscribe } from "../workbook/host";

/**
 * Calls back after cells of any sheet were edited. A hint and no more: a recalculated formula says nothing, a pasted
 * block says little, and when the workbook refuses to tell, nothing is called back at all.
 */
export function onWorkbookEdited(listener: () => void): Unsubscribe {
  let isWanted = true;
  const registration = register(() => {
    if (isWanted) listener();
  });
  return () => {
    isWanted = false;
    void registration.then(unregister);
  };
}

type Registration = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

async function register(listener: () => void): Promise<Registration | undefined> {
  try {
    const context = new Excel.RequestContext();
    const registration = context.workbook.worksheets.onChanged.add(async () => listener());
    await context.sync();
    return registration;
  } catch {
    return undefined;
  }
}

async function unregister(registration: Registration | undefined): Promise<void> {
  if (!registration) return;
  try {
    registration.remove();
    await registration.context.sync();
  } catch {
    // The workbook is closing; its handlers go with it.
  }
}
