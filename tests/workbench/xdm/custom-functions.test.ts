import { openExcel, type OpenedExcel } from "../../../src/workbench/node/open-excel";
import { smallRow, smallWorkbook } from "../support/small-workbook";

const bytes = smallWorkbook([
  {
    name: "债务",
    rows: smallRow(1, [50, 200]) + smallRow(2, ["=CS.RATIO(A1,B1)|0.25", "=_xldudf_CS_RATIO(B1,A1)|4"]),
  },
]);

const scalar = { dimensionality: "scalar" };
const functions = {
  namespace: "CS",
  metadata: {
    functions: [
      { id: "RATIO", name: "RATIO", parameters: [scalar, scalar] },
      { id: "TOTAL", name: "TOTAL", parameters: [{ dimensionality: "matrix" }] },
      { id: "TWICE", name: "TWICE", parameters: [{ dimensionality: "matrix" }] },
      { id: "CODE", name: "CODE", parameters: [{ dimensionality: "matrix" }, scalar] },
      { id: "NONE", name: "NONE", parameters: [] },
      { id: "ABSENT", name: "ABSENT", parameters: [] },
    ],
  },
};

const script = `
  globalThis.calls = [];
  CustomFunctions.associate("RATIO", (a, b) => { calls.push(["RATIO", a, b]); return a / b; });
  CustomFunctions.associate("TOTAL", (rows) => rows.flat().reduce((sum, value) => sum + Number(value), 0));
  CustomFunctions.associate("TWICE", (rows) => rows.map((row) => row.map((value) => value * 2)));
  CustomFunctions.associate("CODE", (code, mark) => [[mark === null ? "20103" : 'a "' + mark + '"']]);
  CustomFunctions.associate("NONE", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有"); });
`;

describe("custom functions, asked for by message", () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await openExcel({ bytes, functions, addin: { script } });
  });
  afterEach(() => excel.dispose());

  const calls = () => excel.run(() => (globalThis as unknown as { calls: unknown[] }).calls);

  test("nothing is asked on opening; the cached values stand", async () => {
    await excel.settled();
    expect(await excel.cells("债务", "A2:B2")).toEqual([[0.25, 4]]);
    expect(await calls()).toEqual([]);
  });

  test("a typed formula is busy, then has its value, and so has what depends on it", async () => {
    await excel.type("债务", "C1:C2", [["=CS.RATIO(A1,B1)"], ["=C1*100"]]);
    expect(excel.workbook.worksheets.getItem("债务").getRange("C1:C2").values).toEqual([
      ["#BUSY!"],
      ["#BUSY!"],
    ]);
    expect(await excel.cells("债务", "C1:C2")).toEqual([[0.25], [25]]);
    expect(await calls()).toEqual([["RATIO", 50, 200]]);
  });

  test("it is asked again when an input changes", async () => {
    await excel.type("债务", "C1", [["=CS.RATIO(A1,B1)"]]);
    await excel.settled();
    await excel.type("债务", "A1", [[100]]);
    expect(await excel.cells("债务", "C1")).toEqual([[0.5]]);
    expect(await calls()).toContainEqual(["RATIO", 100, 200]);
  });

  test.each([
    { formula: "=CS.TOTAL(A1:B1)", value: 250 },
    { formula: "=CS.CODE(A1)", value: "20103" },
    { formula: '=CS.CODE(A1,"b")', value: 'a "b"' },
    { formula: "=ISTEXT(CS.CODE(A1))", value: true },
    { formula: "=CS.NONE()", value: "#N/A" },
    { formula: "=CS.ABSENT()", value: "#VALUE!" },
    { formula: "=CS.UNDECLARED()", value: "#NAME?" },
    { formula: "=CS.RATIO(A1:B1,1)", value: "#VALUE!" },
    { formula: "=CS.RATIO(#N/A,1)", value: "#N/A" },
  ])("$formula gives $value", async ({ formula, value }) => {
    await excel.type("债务", "D1", [[formula]]);
    expect(await excel.cells("债务", "D1")).toEqual([[value]]);
  });

  test("an array answer spills", async () => {
    await excel.type("债务", "D1", [["=CS.TWICE(A1:B1)"]]);
    expect(await excel.cells("债务", "D1:E1")).toEqual([[100, 400]]);
  });

  test("the file keeps them under Excel's own names", async () => {
    await excel.type("债务", "C1", [["=CS.RATIO(A1,B1)"]]);
    const saved = await openExcel({ bytes: await excel.save(), functions });
    expect(saved.workbook.worksheets.getItem("债务").getRange("C1").formulas).toEqual([["=CS.RATIO(A1,B1)"]]);
    saved.dispose();
  });
});
