import { CellError } from "./cell-error";
import { say } from "./words";

/**
 * The number of decimals asked for; two when left out.
 *
 * @throws The error of the cell, with its sentence.
 */
export function placesOf(decimals: number | null | undefined): number {
  const places = decimals ?? 2;
  if (!Number.isInteger(places) || places < 0 || places > 10) {
    throw new CellError("value", say().noPlaces(String(places))).toExcel();
  }
  return places;
}
