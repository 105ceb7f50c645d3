import type { RangeRef } from "../workbook/address";
import type { Facet } from "../workbook/host";
import { HostError } from "../workbook/host-error";
import { SheetBuilder, TextPool } from "../workbook/snapshot-builder";
import { SheetView, type SheetData, type WorkbookSnapshot } from "../workbook/snapshot";

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

function cellsWithin(sheet: SheetData, texts: readonly string[], ranges: readonly RangeRef[]): SheetData {
  const packed = new SheetBuilder(new TextPool());
  new SheetView(sheet, texts).forEachRow((row, start, end) => {
    const crossing = ranges.filter((range) => row >= range.row && row < range.row + range.rowCount);
    for (let i = start; i < end; i += 1) {
      const column = sheet.columns[i]!;
      if (!crossing.some((range) => column >= range.column && column < range.column + range.columnCount)) {
        continue;
      }
      const kind = sheet.kinds[i] as Parameters<SheetBuilder["addCoded"]>[2];
      packed.addCoded(row, column, kind, sheet.values[i]!, sheet.formulas[i]!, sheet.formats[i]!);
    }
  });
  return packed.build(sheet);
}

function withFacets(sheet: SheetData, facets: readonly Facet[]): SheetData {
  const none = () => new Int32Array(sheet.columns.length).fill(-1);
  return {
    ...sheet,
    ...(facets.includes("formulas") ? {} : { formulas: none(), sharedFormulas: [] }),
    ...(facets.includes("numberFormats") ? {} : { formats: none() }),
    ...(facets.includes("hidden") ? {} : { hiddenRows: [], hiddenColumns: [] }),
  };
}
