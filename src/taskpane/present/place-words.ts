import type { CellRef } from "../../workbook/address";
import { textPlaceOf } from "../../workbook/text-place";
import type { PaneText } from "../text.zh";

/** Where something stands: a cell by its address, pasted text by its line. */
export function placeWords(
  cell: CellRef,
  { line }: Pick<PaneText["finding"], "line">,
  address: (cell: CellRef) => string,
): string {
  const place = textPlaceOf(cell);
  return place ? line(place.number) : address(cell);
}
