import { openExcel, type OpenedExcel } from "../../../src/workbench/node/open-excel";
import { smallRow, smallWorkbook } from "../support/small-workbook";

const bytes = smallWorkbook([
  { name: "表", rows: smallRow(1, [1, 2]) },
  { name: "保护", rows: smallRow(1, [1]), tail: '<sheetProtection sheet="1"/>' },
]);

/** Writes 7 to A1 and 8 to B1 in one sync; the code and place of the refusal, if any. */
const writeTwo = (excel: OpenedExcel, sheet = "表") =>
  excel.run(
    (name) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem(name).getRange("A1").values = [[7]];
        worksheets.getItem(name).getRange("B1").values = [[8]];
        await context.sync();
      }).then(
        () => "done",
        (error: OfficeExtension.Error) => error.code,
      ),
    sheet,
  );

describe("refusals", () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await openExcel({ bytes });
  });
  afterEach(() => excel.dispose());

  test.each([
    "AccessDenied",
    "InvalidOperationInCellEditMode",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "ActivityLimitReached",
    "GeneralException",
    "ItemNotFound",
  ])("%s can be made to happen, and nothing is written", async (code) => {
    excel.faults.inject({ atSync: 1, code });
    expect(await writeTwo(excel)).toBe(code);
    expect(await excel.cells("表", "A1:B1")).toEqual([[1, 2]]);
    expect(await writeTwo(excel)).toBe("done");
    expect(await excel.cells("表", "A1:B1")).toEqual([[7, 8]]);
  });

  test("a batch whose answer is lost has run all the same", async () => {
    excel.faults.inject({ atSync: 1, code: "InvalidOrTimedOutSession", losesAnswer: true });
    expect(await writeTwo(excel)).toBe("InvalidOrTimedOutSession");
    expect(await excel.cells("表", "A1:B1")).toEqual([[7, 8]]);
  });

  test("a batch cut off in the middle keeps what ran before", async () => {
    let after = 0;
    let cells: unknown;
    do {
      after += 1;
      excel.resetCounters();
      excel.faults.inject({ atSync: 1, code: "GeneralException", afterActions: after });
      await writeTwo(excel);
      cells = await excel.cells("表", "A1:B1");
    } while (JSON.stringify(cells) === "[[1,2]]");
    expect(cells).toEqual([[7, 2]]);
  });

  test("a protected sheet refuses", async () => {
    expect(await writeTwo(excel, "保护")).toBe("AccessDenied");
  });

  test("more than five megabytes are refused in either direction", async () => {
    const code = await excel.run(() =>
      Excel.run(async (context) => {
        const rows = Array.from({ length: 600 }, () => ["字".repeat(3000)]);
        context.workbook.worksheets.getItem("表").getRange("A1:A600").values = rows;
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    await excel.type(
      "表",
      "A1:A1500",
      Array.from({ length: 1500 }, () => ["字".repeat(3000)]),
    );
    const read = await excel.run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表").getRange("A1:A1500").load("values");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(read).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
