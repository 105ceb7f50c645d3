import { maskedNumber } from "../../finance/text/masked-number";
import { CellKind, type SheetView } from "../../workbook/snapshot";
import type { Breach } from "../check";

/**
 * Personal numbers on a sheet, as one breach. Only texts are read: a number cell keeps fifteen digits and can hold
 * none. The report repeats the last four digits alone.
 *
 * @param numbersIn - Finds the numbers of a kind in a text.
 */
export function personalNumbers(
  sheet: SheetView,
  numbersIn: (text: string) => string[],
): Omit<Breach, "messageId">[] {
  const cells: Breach["cells"][number][] = [];
  let count = 0;
  let example = "";
  sheet.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      if (sheet.data.kinds[i] !== CellKind.text) continue;
      const found = numbersIn(String(sheet.valueAt(i)));
      if (found.length === 0) continue;
      if (count === 0) example = maskedNumber(found[0]!);
      count += found.length;
      cells.push({ sheet: sheet.name, row, column: sheet.data.columns[i]! });
    }
  });
  if (count === 0) return [];
  const data = { sheet: sheet.name.trim(), count, example };
  return [{ cells, data, identity: [sheet.name.trim()] }];
}
