import { rangeAddress } from "../workbook/address";
import type { FillWrite } from "../workbook/touched-cells";
import { groupedBy } from "../workbook/grouped-by";
import { rectanglesOf } from "./rectangles";
import { oneSync } from "./session";

/** Excel cuts a longer list of addresses off at 8,192 characters without a word. */
const longestAddressList = 4_000;

/** Paints cells, or takes their fill away: one call for each colour and list of addresses, all in one sync. */
export async function writeFills(sheet: string, fills: readonly FillWrite[]): Promise<void> {
  const last = new Map(fills.map((fill) => [`${fill.row}:${fill.column}`, fill]));
  const byColor = groupedBy(last.values(), ({ color }) => color);
  await oneSync((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [color, cells] of byColor) {
      for (const addresses of addressLists(rectanglesOf(cells).map(rangeAddress))) {
        const areas = worksheet.getRanges(addresses);
        if (color === null) areas.format.fill.clear();
        else areas.format.fill.color = color;
      }
    }
    return () => undefined;
  });
}

/** Addresses joined by commas into lists short enough for Excel. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists[lists.length - 1];
    if (list !== undefined && list.length + 1 + address.length <= longestAddressList) {
      lists[lists.length - 1] = `${list},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}
