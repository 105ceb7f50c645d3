import path from "node:path";
import { openExcel, type OpenedExcel } from "../../src/workbench/node/open-excel";
import { functionExamples } from "../support/function-examples";
import { describeBuilt } from "../manifest/built-addin";
import { smallRow, smallWorkbook } from "../workbench/support/small-workbook";

jest.setTimeout(120_000);

/** Rows an example may spill over. */
const rowsEach = 4;
const bytes = smallWorkbook([
  { name: "函数", rows: smallRow(1, [null]) },
  { name: "数", rows: [1, 2, 3].map((row) => smallRow(row, [row * 10, 100, "待填"])).join("") },
]);

describeBuilt("the custom functions in the embedded Excel", () => {
  let excel: OpenedExcel;
  beforeAll(async () => {
    const directory = path.resolve(__dirname, "../../dist/addin");
    excel = await openExcel({ bytes, addin: { directory } });
    for (const [index, { formula }] of functionExamples.entries())
      await excel.type("函数", `A${index * rowsEach + 1}`, [[`=${formula}`]]);
    await excel.settled();
  });
  afterAll(() => excel.dispose());

  test.each(functionExamples.map((example, index) => ({ ...example, index })))(
    "=$formula",
    async ({ index, value }) => {
      const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
      const from = index * rowsEach + 1;
      const lastColumn = String.fromCharCode(64 + rows[0]!.length);
      const answer = await excel.cells("函数", `A${from}:${lastColumn}${from + rows.length - 1}`);
      expect(answer).toEqual(rows);
    },
  );

  test.each([
    { formula: "CS.SHARE(A1:A3,B1:B3)", expected: [[0.1], [0.2], [0.3]] },
    { formula: "CS.SHARE(A1,B1)*100", expected: [[10]] },
    { formula: "CS.SHARE(C1,B1)", expected: [["#VALUE!"]] },
    { formula: "CS.SHARE(A1,0)", expected: [["#DIV/0!"]] },
    { formula: "CS.SHARE(A1:A2,B1:B3)", expected: [["#N/A"]] },
    { formula: 'CS.CODENAME("2999999")', expected: [["#N/A"]] },
    { formula: "CS.DEBTGRADE(CS.SHARE(A3*4,B3))", expected: [["黄色"]] },
  ])("=$formula over cells", async ({ formula, expected }) => {
    await excel.type("数", "E1:E3", [[""], [""], [""]]);
    await excel.type("数", "E1", [[`=${formula}`]]);
    expect(await excel.cells("数", `E1:E${expected.length}`)).toEqual(expected);
  });

  test("nothing went wrong in the add-in", () => expect(excel.errors).toEqual([]));
});
