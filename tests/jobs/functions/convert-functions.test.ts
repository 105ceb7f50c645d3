import path from "node:path";
import { functionsMetadata } from "../../../.ci/functions-metadata.cjs";
import { ExcelHost } from "../../../src/excel/excel-host";
import { builtInFormulas } from "../../../src/jobs/functions/built-in-formulas";
import { proposeConversion } from "../../../src/jobs/functions/convert-functions";
import { writeCells } from "../../../src/jobs/writing/write-cells";
import { undo } from "../../../src/jobs/writing/undo";
import { openExcel, type OpenedExcel } from "../../../src/workbench/node/open-excel";
import { describeBuilt } from "../../manifest/built-addin";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook, type MemoryCell } from "../../support/memory-workbook";
import { smallRow, smallWorkbook } from "../../workbench/support/small-workbook";

const at = "2026-11-21T08:00:00Z";

/** A book whose A1:B3 hold numbers, C1 a text amount, D1 nothing, and E1 the formula in question. */
function bookWith(formula: string, value: MemoryCell["value"], isError = false): MemoryWorkbook {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("表", [
    [10, 40, "1万元", null],
    [20, 40],
    [30, 40],
  ]);
  book.addSheet("收 入", [[5]]);
  sheet.cells.set(4, { value, formula, isError });
  return book;
}

const cellE1 = (book: MemoryWorkbook) => book.sheet("表").cells.get(4);

describe("turning functions into what lives without the add-in", () => {
  test.each([
    { formula: "CS.SHARE(A1,B1)", value: 0.25, becomes: "A1/B1" },
    { formula: "CS.DEBTTOGDP(A1+A2,B1)", value: 0.75, becomes: "(A1+A2)/B1" },
    { formula: "CS.DEBTTOCAPACITY('收 入'!A1,B1)", value: 0.125, becomes: "'收 入'!A1/B1" },
    { formula: "CS.DEBTSERVICE(A1,A2,B1)", value: 0.75, becomes: "(A1+A2)/B1" },
    { formula: "CS.DEBTSERVICE(A1,A2,B1,5)", value: 0.625, becomes: "(A1+A2-5)/B1" },
    { formula: "2*CS.DEBTHEADROOM(B1,A1)", value: 60, becomes: "2*(B1-A1)" },
    { formula: "CS.EXACTSUM(A1:A3)", value: 60, becomes: "SUM(A1:A3)" },
    { formula: "CS.PACE(A1,B1,6)", value: -0.25, becomes: "A1/B1-6/12" },
    { formula: "CS.ROUNDHALF(A1)", value: 10, becomes: 'IF(A1="","",ROUND(A1,2))' },
    { formula: "CS.ROUNDHALF(1.005,2)", value: 1.01, becomes: "ROUND(1.005,2)" },
    { formula: 'CS.TENTHOUSAND(A1,4,"千元")', value: 1, becomes: 'IF(A1="","",ROUND(A1/10,4))' },
    { formula: "CS.WEIGHTEDMEAN(A1:A3,B1:B3)", value: 20, becomes: "SUMPRODUCT(A1:A3,B1:B3)/SUM(B1:B3)" },
    { formula: "CS.SHARE(CS.EXACTSUM(A1:A3),B1)", value: 1.5, becomes: "(SUM(A1:A3))/B1" },
    { formula: "CS.SHARE(D1,B1)", value: 0, becomes: "D1/B1" },
  ])("$formula becomes $becomes", async ({ formula, value, becomes }) => {
    const book = bookWith(formula, value);
    const proposal = await proposeConversion(new MemoryHost(book), undefined);
    expect(proposal).toMatchObject({ formulas: 1, values: 0, left: [], rows: [{ address: "E1" }] });
    await writeCells(new MemoryHost(book), { plan: proposal.plan, at });
    expect(cellE1(book)).toMatchObject({ value, formula: becomes });
  });

  test.each([
    { name: "a text amount among the cells", formula: "CS.SHARE(C1,B1)", value: 250 },
    { name: "a name", formula: "CS.SHARE(总额,B1)", value: 0.25 },
    { name: "dated policy", formula: "CS.DEBTGRADE(A1/B1)", value: "绿色" },
    { name: "wording", formula: 'CS.CHANGE(A1,B1,"万元")', value: "增加30.00万元，增长300.00%" },
    { name: "a unit from a cell", formula: "CS.TENTHOUSAND(A1,2,D1)", value: 0 },
    { name: "a range where it would have many answers", formula: "SUM(CS.SHARE(A1:A3,B1:B3))", value: 1.5 },
    {
      name: "one call without a formula among others",
      formula: "CS.SHARE(A1,B1)&CS.RMBUPPER(A1)",
      value: "0.25拾元",
    },
  ])("$name: the value stays", async ({ formula, value }) => {
    const book = bookWith(formula, value);
    const proposal = await proposeConversion(new MemoryHost(book), undefined);
    expect(proposal).toMatchObject({ formulas: 0, values: 1, left: [] });
    await writeCells(new MemoryHost(book), { plan: proposal.plan, at });
    expect(cellE1(book)).toMatchObject({ value });
    expect(cellE1(book)?.formula).toBeUndefined();
  });

  test("an error is not made lasting", async () => {
    const host = new MemoryHost(bookWith("CS.SHARE(A1,D1)", "#DIV/0!", true));
    const cell = { sheet: "表", row: 0, column: 4 };
    expect(await proposeConversion(host, undefined)).toMatchObject({
      formulas: 0,
      values: 0,
      left: [{ cell, reason: "error" }],
    });
  });

  test.each([
    { name: "below", row: 1, column: 4 },
    { name: "beside", row: 0, column: 5 },
  ])("an answer that covers the cells $name stays", async ({ row, column }) => {
    const book = bookWith("CS.SHARE(A1:A3,B1:B3)", 0.25);
    const sheet = book.sheet("表");
    sheet.cells.set(row * 16_384 + column, { value: 0.5 });
    const proposal = await proposeConversion(new MemoryHost(book), undefined);
    expect(proposal).toMatchObject({ values: 0, left: [{ reason: "spills" }] });
  });

  test("a sum over a range stays one answer whatever stands below", async () => {
    const book = bookWith("CS.EXACTSUM(A1:A3)", 60);
    book.sheet("表").cells.set(16_384 + 4, { value: 7 });
    expect(await proposeConversion(new MemoryHost(book), undefined)).toMatchObject({ formulas: 1, left: [] });
  });

  test("cells outside the selection, and formulas without our functions, are not looked at", async () => {
    const book = bookWith("CS.SHARE(A1,B1)", 0.25);
    book.sheet("表").cells.set(5, { value: 10, formula: "SUM(A1)" });
    const cells = (column: number) => ({ sheet: "表", row: 0, column, rowCount: 3, columnCount: 1 });
    expect(await proposeConversion(new MemoryHost(book), cells(3))).toMatchObject({ formulas: 0, rows: [] });
    expect(await proposeConversion(new MemoryHost(book), cells(4))).toMatchObject({ formulas: 1 });
    expect(await proposeConversion(new MemoryHost(book), cells(5))).toMatchObject({ formulas: 0 });
    expect(await writeCells(new MemoryHost(book), { plan: { purpose: "x", edits: [] }, at })).toBeUndefined();
  });

  test("undo puts the functions back", async () => {
    const book = bookWith("CS.SHARE(A1,B1)", 0.25);
    const { plan } = await proposeConversion(new MemoryHost(book), undefined);
    await writeCells(new MemoryHost(book), { plan, at });
    await undo(new MemoryHost(book));
    expect(cellE1(book)).toMatchObject({ value: 0.25, formula: "CS.SHARE(A1,B1)" });
  });

  test("every built-in formula belongs to a function, with no more arguments than it has", async () => {
    const { functions } = (await functionsMetadata()).chinese;
    for (const [id, rewrite] of Object.entries(builtInFormulas)) {
      const found = functions.find((each) => each.id === id);
      expect(rewrite.length).toBeLessThanOrEqual(found?.parameters.length ?? -1);
    }
  });
});

describeBuilt("turning functions into formulas in the embedded Excel", (addin) => {
  jest.setTimeout(120_000);
  let excel: OpenedExcel;
  afterEach(() => excel.dispose());

  test("the formulas give what the functions gave, and undo brings the functions back", async () => {
    expect(addin.has("functions.json")).toBe(true);
    const rows = [1, 2, 3].map((row) => smallRow(row, [row * 10.1, 40.3, row])).join("");
    excel = await openExcel({
      bytes: smallWorkbook([{ name: "表", rows }]),
      addin: { directory: path.resolve(__dirname, "../../../dist/addin") },
    });
    Object.assign(globalThis, { Excel: excel.namespace("Excel") });
    const formulas = [
      "CS.SHARE(A1,B1)",
      "CS.DEBTSERVICE(A1,A2,B1,C1)",
      "CS.EXACTSUM(A1:B3)",
      "CS.ROUNDHALF(A1/3,1)",
      "CS.TENTHOUSAND(A3,4)",
      "CS.WEIGHTEDMEAN(A1:A3,C1:C3)",
      "CS.TIE(60.6,A1:A3)",
      "CS.TIE(60.61,A1:A3)",
      "CS.TIE(60.63,A1:A3)",
      "CS.PACE(A1,B1,C3)",
      "CS.COMPANIONS(14)",
    ].map((formula) => [`=${formula}`]);
    const range = `E1:E${formulas.length}`;
    await excel.type("表", range, formulas);
    await excel.settled();
    const before = await excel.cells("表", range);
    const host = new ExcelHost();
    const proposal = await proposeConversion(host, undefined);
    expect(proposal).toMatchObject({ formulas: 10, values: 1, left: [] });
    await writeCells(host, { plan: proposal.plan, at });
    await excel.settled();
    const sheet = excel.workbook.worksheets.getItem("表");
    expect(String(sheet.getRange(range).formulas)).not.toContain("CS.");
    const after = (await excel.cells("表", range)) as unknown[][];
    for (const [index, [value]] of (before as unknown[][]).entries()) {
      if (typeof value === "number") expect(after[index]![0]).toBeCloseTo(value, 12);
      else expect(after[index]![0]).toBe(value);
    }
    await undo(host);
    await excel.settled();
    expect(sheet.getRange(range).formulas).toEqual(formulas);
    expect(await excel.cells("表", range)).toEqual(before);
  });
});
