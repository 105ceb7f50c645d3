import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { openExcel } from "../../../src/workbench/node/open-excel";

jest.setTimeout(120_000);

const folder = path.resolve(__dirname, "../../../../shared/workbooks");

function workbooks(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const file = path.join(directory, name);
    if (statSync(file).isDirectory()) return workbooks(file);
    return name.endsWith(".xlsx") ? [file] : [];
  });
}

const files = existsSync(folder) ? workbooks(folder) : [];

/** Published workbooks open, are read through office.js, and are saved as the bytes they were. */
async function opensAndStaysAsItIs(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const excel = await openExcel({ bytes });
  const read = await excel.run(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("cellCount"));
      await context.sync();
      return used.map((range) => (range.isNullObject ? 0 : range.cellCount));
    }),
  );
  expect(read).toHaveLength(excel.workbook.sheets.length);
  expect(read.some((cells) => cells > 0)).toBe(true);
  expect(excel.errors).toEqual([]);
  expect(Buffer.from(await excel.save()).equals(Buffer.from(bytes))).toBe(true);
  excel.dispose();
}

describe("real workbooks", () => {
  if (files.length === 0) {
    test("are not here", () => console.log("The real workbooks are not here; opening them is not tested."));
  }
  for (const file of files) test(path.relative(folder, file), () => opensAndStaysAsItIs(file));
});
