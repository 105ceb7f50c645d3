import { readFile } from "node:fs/promises";
import { HostError } from "../../src/workbook/host-error";
import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import { WorkbookView } from "../../src/workbook/snapshot";
import { carelessFile } from "../support/careless-file";
import { realWorkbooks } from "../support/real-workbooks";
import { partsOf, smallPackage } from "../support/small-package";
import { snapshotLines } from "../support/snapshot-lines";

const nothing = { sheets: [], isBlanked: () => false };

function publish(bytes: Uint8Array, withheld: Parameters<WorkbookPackage["makePublic"]>[0] = nothing) {
  const workbook = WorkbookPackage.open(bytes);
  const made = workbook.makePublic(withheld);
  return { made, bytes: workbook.save() };
}

describe("carriedAlong", () => {
  test("comments with authors, properties, links", () => {
    expect(WorkbookPackage.open(carelessFile()).carriedAlong()).toEqual({
      comments: [{ cell: { sheet: "支出表", row: 1, column: 1 }, author: "张三" }],
      properties: [
        { property: "creator", value: "张三" },
        { property: "lastModifiedBy", value: "李四" },
        { property: "manager", value: "王五" },
        { property: "company", value: "云溪县档案馆" },
        { property: "folder", value: "D:\\科室\\" },
      ],
      externalLinks: ["file:///D:/上年.xlsx"],
      sourceData: [],
    });
  });

  test("nothing in a plain file", () => {
    const bytes = smallPackage({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
    expect(WorkbookPackage.open(bytes).carriedAlong()).toEqual({
      comments: [],
      properties: [],
      externalLinks: [],
      sourceData: [],
    });
  });
});

describe("makePublic", () => {
  const withheld = {
    sheets: ["底稿"],
    isBlanked: ({ row, column }: { row: number; column: number }) => row === 3 || column === 3,
  };
  const { made, bytes } = publish(carelessFile(), withheld);
  const parts = partsOf(bytes);

  test("formulas of every kind became the values they showed", () => {
    expect(made).toEqual({ formulas: 4, withoutValue: [] });
    const view = new WorkbookView(WorkbookPackage.open(bytes).read("all", ["formulas"]));
    const sheet = view.sheet("支出表")!;
    expect([0, 1, 2].map((row) => sheet.cell(row, 1))).toMatchObject([
      { value: 12, formula: undefined },
      { value: 4, formula: undefined },
      { value: 8, formula: undefined },
    ]);
  });

  test("withheld sheets and cells are gone, and so are their words", () => {
    expect(
      WorkbookPackage.open(bytes)
        .outline()
        .sheets.map(({ name }) => name),
    ).toEqual(["支出表", "说明"]);
    const everything = Object.values(parts).join("\n");
    for (const word of [
      "内部测算",
      "内部备注",
      "补助明细",
      "底稿",
      "张三",
      "李四",
      "王五",
      "科室",
      "上年.xlsx",
      "待定",
    ]) {
      expect(everything).not.toContain(word);
    }
    for (const word of ["支出合计", "办公费", "合计", "2025年预算", "标题"])
      expect(everything).toContain(word);
  });

  test("nothing is carried along, and no state is left", () => {
    const workbook = WorkbookPackage.open(bytes);
    expect(workbook.carriedAlong()).toEqual({
      comments: [],
      properties: [],
      externalLinks: [],
      sourceData: [],
    });
    expect(workbook.stateKeys()).toEqual([]);
    expect(
      Object.keys(parts).filter((name) => /comments|vml|externalLink|customXml|calcChain/.test(name)),
    ).toEqual([]);
  });

  test("what leans on nothing that is gone keeps its bytes", () => {
    const before = partsOf(carelessFile());
    expect(parts["xl/worksheets/sheet3.xml"]).toBe(before["xl/worksheets/sheet3.xml"]);
    expect(parts["xl/styles.xml"]).toBe(before["xl/styles.xml"]);
  });

  test("a formula nobody calculated is named", () => {
    const uncalculated = smallPackage({ sheets: { 表: '<row r="1"><c r="A1"><f>1+1</f></c></row>' } });
    expect(publish(uncalculated).made.withoutValue).toEqual([{ sheet: "表", row: 0, column: 0 }]);
  });

  test("a locked structure is not broken up", () => {
    const locked = smallPackage({
      sheets: { 表: "", 底稿: "" },
      beforeSheets: '<workbookProtection lockStructure="1"/>',
    });
    expect(() => publish(locked, { ...nothing, sheets: ["底稿"] })).toThrow(HostError);
  });

  test("doing it twice changes nothing more", () => {
    expect(Buffer.compare(publish(bytes).bytes, bytes)).toBe(0);
  });
});

const real = realWorkbooks();
(real.length > 0 ? describe : describe.skip)("real workbooks", () => {
  test.each(real)("$name shows the same", async ({ file }) => {
    const source = await readFile(file);
    const before = WorkbookPackage.open(source).read("all", ["numberFormats"]);
    const { bytes } = publish(source);
    const after = WorkbookPackage.open(bytes).read("all", ["numberFormats", "formulas"]);
    expect(after.sheets.every(({ formulas }) => formulas.every((formula) => formula < 0))).toBe(true);
    const { date1904 } = before;
    const [shown, kept] = [before, after].map(({ texts, sheets }) =>
      snapshotLines({
        texts,
        names: [],
        date1904,
        sheets: sheets.map((sheet) => ({ ...sheet, formulas: sheet.formulas.map(() => -1) })),
      }),
    );
    expect(kept).toEqual(shown);
  });
});
