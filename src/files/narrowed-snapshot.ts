import type { RangeRef } from "../workbook/address";
import { cellsWithin } from "../workbook/cells-within";
import type { Facet } from "../workbook/host";
import { HostError } from "../workbook/host-error";
import type { SheetData, WorkbookSnapshot } from "../workbook/snapshot";

/**
 * The part of a snapshot that was asked for: its sheets, the ranges within them and the facets beside values.
 *
 * @throws HostError `sheetMissing` when a sheet asked for is not there.
 */
export function narrowedSnapshot(
  snapshot: WorkbookSnapshot,
  what: readonly (string | RangeRef)[] | "all",
  facets: readonly Facet[],
): WorkbookSnapshot {
  const asked = what === "all" ? snapshot.sheets.map(({ name }) => name) : what;
  const missing = asked.map(sheetOf).find((name) => snapshot.sheets.every((sheet) => sheet.name !== name));
  if (missing !== undefined) throw new HostError("sheetMissing", { sheet: missing });
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const parts = asked.filter((each) => sheetOf(each) === sheet.name);
    if (parts.length === 0) return [];
    const ranges = parts.filter((each): each is RangeRef => typeof each !== "string");
    const within = ranges.length === parts.length ? cellsWithin(sheet, snapshot.texts, ranges) : sheet;
    return [withFacets(within, facets)];
  });
  return { ...snapshot, sheets };
}

const sheetOf = (asked: string | RangeRef) => (typeof asked === "string" ? asked : asked.sheet);

function withFacets(sheet: SheetData, facets: readonly Facet[]): SheetData {
  const none = () => new Int32Array(sheet.columns.length).fill(-1);
  return {
    ...sheet,
    ...(facets.includes("formulas") ? {} : { formulas: none(), sharedFormulas: [] }),
    ...(facets.includes("numberFormats") ? {} : { formats: none() }),
    ...(facets.includes("hidden") ? {} : { hiddenRows: [], hiddenColumns: [] }),
  };
}
