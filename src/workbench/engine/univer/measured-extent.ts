import type { Worksheet } from "@univerjs/core";
import type { Area } from "../engine";
import { contains } from "./ranges";

/** The rectangle around everything valued, or valued or formatted, on a sheet or within an area of it. */
export function measuredExtent(sheet: Worksheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.getCellMatrix().forValue((row, column, raw) => {
    const isValued = raw?.f !== undefined || (raw?.v ?? null) !== null || Boolean(raw?.p);
    if (!isValued && (valuesOnly || !raw?.s)) return;
    if (within && !contains(within, row, column)) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
