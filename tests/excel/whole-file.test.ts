import { wholeFile } from "../../src/excel/whole-file";
import { HostError } from "../../src/workbook/host-error";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { WorkbookView } from "../../src/workbook/snapshot";
import { excelInNode, type ExcelInNode } from "../support/excel-in-node";
import { smallRow, smallWorkbook } from "../workbench/support/small-workbook";

let open: ExcelInNode;
beforeAll(async () => {
  open = await excelInNode(smallWorkbook([{ name: "表", rows: smallRow(1, [1, "=A1*2|2"]) }]));
});
afterAll(() => {
  expect(open.excel.errors).toEqual([]);
  open.excel.dispose();
});

test.each([
  { name: "whole", read: () => open.host.file() },
  { name: "slice by slice", read: () => wholeFile(500) },
])("the workbook comes as a file, $name, with what was not saved yet", async ({ read }) => {
  await open.excel.type("表", "A1", [[5]]);
  const file = await read();
  const sheet = new WorkbookView(readWorkbook(file)).sheet("表")!;
  expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1)?.value]).toEqual([5, 10]);
  expect(Buffer.from(file).equals(await open.excel.save())).toBe(true);
});

test("a file is opened as a workbook beside this one", async () => {
  const bytes = smallWorkbook([{ name: "公开版", rows: smallRow(1, [7]) }]);
  await open.host.openBeside(bytes);
  expect(open.excel.newWorkbooks.map((each) => Buffer.from(each).equals(Buffer.from(bytes)))).toEqual([true]);
});

test("an Excel that hands out no file says so", async () => {
  const office = (globalThis as unknown as { Office: typeof Office }).Office;
  const supported = jest.spyOn(office.context.requirements, "isSetSupported").mockReturnValue(false);
  await expect(open.host.file()).rejects.toEqual(new HostError("apiMissing"));
  supported.mockRestore();
});
