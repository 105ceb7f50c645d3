import { HostError } from "../../workbook/host-error";
import { placeTexts, type Place } from "../../workbook/journal-standing";

/** How a failed write left the workbook; `unsettled` is settled by the next `recover`. */
export type WorkbookLeft = "unchanged" | "takenBack" | "unsettled";

/** The error with word of how the workbook was left, unless it has that already. Bugs pass as they are. */
export function leaving(error: unknown, workbook: WorkbookLeft): unknown {
  if (!(error instanceof HostError) || "workbook" in error.data) return error;
  return new HostError(error.code, { ...error.data, workbook }, { cause: error });
}

/** Places named in one sentence; the rest is counted. */
const namedPlaces = 10;

/** Facts on places for the sentence of an error: their count and the first of them, one a line. */
export function placesData(places: readonly Place[]): Readonly<Record<string, string>> {
  const texts = placeTexts(places);
  return { count: String(texts.length), cells: texts.slice(0, namedPlaces).join("\n") };
}

/** Someone wrote since in places that were to be put back; they are listed and nothing was touched. */
export class ChangedSinceError extends HostError {
  constructor(readonly places: readonly Place[]) {
    super("sheetChanged", { ...placesData(places), workbook: "unchanged" satisfies WorkbookLeft });
    this.name = "ChangedSinceError";
  }
}
