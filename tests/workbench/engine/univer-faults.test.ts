import { openExcel, type OpenedExcel } from "../../../src/workbench/node/open-excel";
import { shiftMonths } from "../../../src/workbench/engine/univer/month-shift";
import { smallRow, smallWorkbook } from "../support/small-workbook";

/** Known faults of Univer 0.25.1: those the engine mends, and those that stand, as they are. */
describe("faults of Univer", () => {
  let excel: OpenedExcel;
  beforeAll(async () => {
    const rate = '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>';
    excel = await openExcel({ bytes: smallWorkbook([{ name: "表", rows: rate + smallRow(2, [46112]) }]) });
  });
  afterAll(() => excel.dispose());

  const sheet = () => excel.workbook.worksheets.getItem("表");

  test("mended: a formula without a format keeps none", async () => {
    await excel.type("表", "B1", [["=A1*2"]]);
    expect(sheet().getRange("B1").numberFormat).toEqual([["General"]]);
  });

  test("mended: a formatted formula gives its value and not its text", async () => {
    sheet().getRange("C1").numberFormat = "0.0%";
    await excel.type("表", "C1", [["=A1/3"]]);
    expect((await excel.cells("表", "C1")) as number[][]).toEqual([[0.5 / 3]]);
    expect(sheet().getRange("C1").text).toEqual([["16.7%"]]);
  });

  test("mended: EDATE stops at the end of a shorter month", async () => {
    await excel.type("表", "D2", [["=EDATE(A2,1)"]]);
    expect(await excel.cells("表", "D2")).toEqual([[46142]]);
  });

  test("mended: a formula is computed at once, not a tenth of a second later", async () => {
    const values = await excel.run(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("表").getRange("E1");
        cell.formulas = [["=A1+1"]];
        cell.load("values");
        await context.sync();
        return cell.values;
      }),
    );
    expect(values).toEqual([[1.5]]);
  });

  test("stands: amounts in capital numerals are not shown so", () => {
    sheet().getRange("F1").values = [[12]];
    sheet().getRange("F1").numberFormat = "[DBNum2]General";
    expect(sheet().getRange("F1").text).not.toEqual([["壹拾贰"]]);
  });
});

describe("the same day of another month", () => {
  test.each([
    { serial: 46112, months: 1, shifted: 46142, name: "31 March 2026 → 30 April" },
    { serial: 45322, months: 1, shifted: 45351, name: "31 January 2024 → 29 February" },
    { serial: 45351, months: 12, shifted: 45716, name: "29 February 2024 → 28 February 2025" },
    { serial: 46112, months: -1, shifted: 46081, name: "31 March 2026 → 28 February" },
    { serial: 31, months: 1, shifted: 59, name: "31 January 1900 → 28 February" },
    { serial: 15, months: -1, shifted: undefined, name: "before 1900" },
  ])("$name", ({ serial, months, shifted }) => {
    expect(shiftMonths(serial, months)).toBe(shifted);
  });
});
