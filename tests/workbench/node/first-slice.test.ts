import { openExcel, type OpenedExcel } from "../../../src/workbench/node/open-excel";
import { changedParts, partText } from "../support/parts";
import { smallRow, smallWorkbook } from "../support/small-workbook";

const bytes = smallWorkbook([
  {
    name: "收入表",
    rows: [
      smallRow(1, ["项目", "预算数"]),
      smallRow(2, ["税收收入", 10]),
      smallRow(3, ["非税收入", 5]),
      smallRow(4, ["合计", "=SUM(B2:B3)|99"]),
    ].join(""),
  },
  { name: "封面", rows: smallRow(1, ["部门预算"]) },
]);

describe("a script on the installed office.js, from the opened file to the saved one", () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await openExcel({ bytes });
  });
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.dispose();
  });

  test("office.js finds its host and says what it has", async () => {
    const found = await excel.run(async () => {
      const info = await Office.onReady();
      const { requirements, displayLanguage } = Office.context;
      return {
        ...info,
        displayLanguage,
        floor: requirements.isSetSupported("ExcelApi", "1.14"),
        beyond: requirements.isSetSupported("ExcelApi", "1.16"),
      };
    });
    expect(found).toMatchObject({
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: "zh-CN",
      floor: true,
      beyond: false,
    });
  });

  test("values come as the file cached them; nothing is computed on opening", async () => {
    const read = await excel.run(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("收入表").getUsedRange(true);
        used.load("address,values,formulas,valueTypes");
        await context.sync();
        return used.toJSON();
      }),
    );
    expect(read).toEqual({
      address: "收入表!A1:B4",
      values: [
        ["项目", "预算数"],
        ["税收收入", 10],
        ["非税收入", 5],
        ["合计", 99],
      ],
      formulas: [
        ["项目", "预算数"],
        ["税收收入", 10],
        ["非税收入", 5],
        ["合计", "=SUM(B2:B3)"],
      ],
      valueTypes: [
        ["String", "String"],
        ["String", "Double"],
        ["String", "Double"],
        ["String", "Double"],
      ],
    });
  });

  test("a write is computed within its own batch, and only its sheet changes in the saved file", async () => {
    const total = await excel.run(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("收入表");
        sheet.getRange("B2").values = [[20]];
        const sum = sheet.getRange("B4").load("values");
        await context.sync();
        return sum.values[0]?.[0] as number;
      }),
    );
    expect(total).toBe(25);
    expect(excel.counters).toMatchObject({ syncs: 1, cellsRead: 1, cellsWritten: 1 });

    const saved = await excel.save();
    expect(changedParts(bytes, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain("<f>SUM(B2:B3)</f><v>25</v>");
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain("税收收入");
    expect(partText(saved, "xl/workbook.xml")).toContain("fullCalcOnLoad");
  });

  test("a workbook that was only read is saved as the bytes it was opened from", async () => {
    await excel.cells("收入表", "A1:B4");
    expect(Buffer.from(await excel.save()).equals(Buffer.from(bytes))).toBe(true);
  });
});
