import type { CellRef, RangeRef } from "../workbook/address";
import { HostError } from "../workbook/host-error";
import { rectangleOf } from "./outline";
import { oneSync } from "./session";

/** Goes to a cell: its sheet comes to the front and the cell is selected. */
export async function selectCell({ sheet, row, column }: CellRef): Promise<void> {
  await oneSync(
    (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRangeByIndexes(row, column, 1, 1).select();
      return () => undefined;
    },
    { sheet },
  );
}

/** What is selected; `undefined` when it is no single rectangle of cells, such as several ranges or a chart. */
export async function selectedRange(): Promise<RangeRef | undefined> {
  try {
    return await oneSync((context) => {
      const range = context.workbook
        .getSelectedRange()
        .load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
      return () => ({ sheet: range.worksheet.name, ...rectangleOf(range) });
    });
  } catch (error) {
    if (error instanceof HostError && noSingleRange.has(error.data["officeCode"] ?? "")) return undefined;
    throw error;
  }
}

const noSingleRange: ReadonlySet<string> = new Set(["InvalidSelection", "InvalidArgument", "ItemNotFound"]);
