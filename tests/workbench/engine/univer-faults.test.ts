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

  test("mended: SUMIFS adds every row that meets two patterns", async () => {
    const rows = [
      ["甲一", "基本支出", 1],
      ["甲二", "项目支出", 2],
      ["乙一", "基本支出", 4],
      ["甲三", "基本支出", 8],
    ];
    await excel.type("表", "H1:J4", rows);
    await excel.type("表", "L1", [['=SUMIFS(J1:J4,H1:H4,"甲*",I1:I4,"基本*")']]);
    expect(await excel.cells("表", "L1")).toEqual([[9]]);
    await excel.type("表", "L2", [['=SUMIFS(J1:J5,H1:H5,"<>",I1:I5,"<>")+SUMIFS(J1:J5,K1:K5,"")']]);
    expect(await excel.cells("表", "L2")).toEqual([[30]]);
    await excel.type("表", "J4", [[16]]);
    expect(await excel.cells("表", "L1")).toEqual([[17]]);
  });

  test("SUMIFS with a block of criteria yields a sum for each", async () => {
    await excel.type("表", "L3", [['=SUM(SUMIFS(J1:J4,H1:H4,{"甲一","乙一"}))']]);
    expect(await excel.cells("表", "L3")).toEqual([[5]]);
  });

  test("mended: a criterion for blank cells takes no 0 for one", async () => {
    await excel.type("表", "N1:N2", [[0], [5]]);
    await excel.type("表", "O1", [['=SUMIFS(N1:N2,N1:N2,"<>")+COUNTA(N1:N2)']]);
    await excel.type("表", "P1", [['=SUMIFS(O1:O1,N1:N1,"")']]);
    expect(await excel.cells("表", "O1:P1")).toEqual([[7, 0]]);
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
