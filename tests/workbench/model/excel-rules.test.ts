import { openExcel, type OpenedExcel } from "../../../src/workbench/node/open-excel";
import { smallRow, smallWorkbook } from "../support/small-workbook";

const bytes = smallWorkbook(
  [
    { name: "表", rows: smallRow(1, ["甲", 1]) + smallRow(2, ["乙", 2]) },
    { name: "隐", rows: "", state: "hidden" },
  ],
  '<definedName name="总额">表!$B$2</definedName>',
);

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel({ bytes });
});
afterAll(() => {
  expect(excel.errors).toEqual([]);
  excel.dispose();
});

/** What an expression over `context` and the sheet gives after a sync, or the code and place of the refusal. */
const outcome = (expression: string) =>
  excel.run<unknown, []>(
    `async () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const answer = await (async () => { ${expression} })();
      await context.sync();
      return answer && answer.toJSON ? answer.toJSON() : answer;
    }).catch((error) => error.code + " at " + error.debugInfo.errorLocation)` as unknown as () => unknown,
  );

describe("what Excel refuses", () => {
  test.each([
    [`context.workbook.worksheets.getItem("无").load("name")`, "ItemNotFound at WorksheetCollection.getItem"],
    [`context.workbook.worksheets.add("表")`, "ItemAlreadyExists at WorksheetCollection.add"],
    [`context.workbook.worksheets.add("a/b")`, "InvalidArgument at WorksheetCollection.add"],
    [`context.workbook.worksheets.add("History")`, "InvalidArgument at WorksheetCollection.add"],
    [`context.workbook.worksheets.add("x".repeat(32))`, "InvalidArgument at WorksheetCollection.add"],
    [`sheet.delete()`, "InvalidOperation at Worksheet.delete"],
    [`sheet.visibility = "Hidden"`, "InvalidOperation at Worksheet.visibility"],
    [`context.workbook.worksheets.getItem("隐").activate()`, "InvalidOperation at Worksheet.activate"],
    [`sheet.getRange("A1:B2").values = [[1]]`, "InvalidArgument at Range.values"],
    [`sheet.getRange("A1").values = null`, "InvalidArgument at Range.values"],
    [`sheet.getRange("C:C").values = [[1]]`, "InvalidArgument at Range.values"],
    [`sheet.getRange("A0").load("values")`, "InvalidArgument at Worksheet.getRange"],
    [`sheet.getRange("A1").getOffsetRange(-1, 0).load("address")`, "InvalidArgument at Range.getOffsetRange"],
    [`sheet.getRange("A1:XFC400").load("values")`, "RangeExceedsLimit at Range.values"],
    [`context.workbook.names.add("A1", "=1")`, "InvalidArgument at NamedItemCollection.add"],
    [`context.workbook.names.add("总额", "=1")`, "ItemAlreadyExists at NamedItemCollection.add"],
    [`sheet.getRange("A1").format.fill.color = "blurple"`, "InvalidArgument at RangeFill.color"],
    [`sheet.autoFilter.load("enabled")`, "ApiNotFound at Worksheet.autoFilter"],
    [`sheet.getRange("A1").load("savedAsArray")`, "ApiNotFound at Range.savedAsArray"],
    [`sheet.getRange("A1").removeDuplicates([0], false)`, "ApiNotFound at Range.removeDuplicates"],
  ])("%s → %s", async (expression, refusal) => {
    expect(await outcome(expression)).toBe(refusal);
  });
});

describe("what Excel answers", () => {
  test.each([
    [`sheet.getRange("C:C").load("values,address,cellCount")`, { address: "表!C:C", cellCount: 1_048_576 }],
    [`sheet.getRange("总额").load("address")`, { address: "表!B2" }],
    [`sheet.getUsedRange(true).getLastCell().load("address")`, { address: "表!B2" }],
    [`sheet.getRange("A:A").getUsedRange(true).load("address")`, { address: "表!A1:A2" }],
    [`sheet.getRange("Z9").load("values,valueTypes")`, { values: [[""]], valueTypes: [["Empty"]] }],
    [
      `context.workbook.worksheets.getItem("隐").load("visibility,position")`,
      { visibility: "Hidden", position: 1 },
    ],
  ])("%s", async (expression, answer) => {
    expect(await outcome(`const found = ${expression}; await context.sync(); return found;`)).toMatchObject(
      answer,
    );
  });

  test("null in a matrix leaves its cell, an empty text clears it, one value fills all", async () => {
    await outcome(`sheet.getRange("D1:E2").values = 5`);
    await outcome(`sheet.getRange("D1:E2").values = [[null, ""], [6, null]]`);
    expect(await excel.cells("表", "D1:E2")).toEqual([
      [5, ""],
      [6, 5],
    ]);
  });

  test("what differs between cells reads as null", async () => {
    await outcome(
      `sheet.getRange("A1").format.fill.color = "#FFF2CC"; sheet.getRange("A1").format.font.bold = true`,
    );
    expect(
      await outcome(`const { format } = sheet.getRange("A1:A2"); format.fill.load("color"); format.font.load("bold,name");
        await context.sync(); return [format.fill.color, format.font.bold, format.font.name]`),
    ).toEqual([null, null, "宋体"]);
  });

  test("references and null objects", async () => {
    expect(
      await outcome(`const none = context.workbook.worksheets.getItemOrNullObject("无").getUsedRangeOrNullObject(true);
        none.load("address"); await context.sync(); return none.isNullObject`),
    ).toBe(true);
    expect(
      await outcome(`const kept = sheet.getRange("B2"); kept.load("values"); await context.sync();
        kept.values = [[42]]; await context.sync(); kept.load("values"); await context.sync(); return kept.values`),
    ).toEqual([[42]]);
  });

  test("a large write comes in pieces and arrives whole", async () => {
    const count =
      await outcome(`const rows = Array.from({ length: 400 }, (_, i) => [i, i * 2, i * 3, "行" + i, i / 7]);
      sheet.getRange("H1:L400").values = rows; await context.sync();
      const back = sheet.getRange("H1:L400").load("values"); await context.sync();
      return back.values.filter((row, i) => row.every((value, j) => value === rows[i][j])).length`);
    expect(count).toBe(400);
  });

  test("properties cell by cell", async () => {
    expect(
      await outcome(`sheet.getRange("A4:B4").setCellProperties([[{ format: { fill: { color: "#FFFF00" } } }, {}]]);
        const read = sheet.getRange("A4:B4").getCellProperties({ address: true, format: { fill: { color: true, pattern: true } } });
        await context.sync(); return read.value`),
    ).toEqual([
      [
        { address: "表!A4", format: { fill: { color: "#FFFF00", pattern: "Solid" } } },
        { address: "表!B4", format: { fill: { color: "#FFFFFF", pattern: "None" } } },
      ],
    ]);
  });
});
