import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import type { CellWrite } from "../../src/workbook/plan";
import { partsOf, smallPackage, worksheetXml, type SmallPackage } from "../support/small-package";

const part = "xl/worksheets/sheet1.xml";
const chain = "xl/calcChain.xml";

/** The sheet data after writing cells into a sheet with this sheet data. */
function written(sheetData: string, cells: readonly CellWrite[], frame = ""): string {
  const sheet = worksheetXml(`${frame}<sheetData>${sheetData}</sheetData>`);
  const workbook = WorkbookPackage.open(smallPackage({ sheets: { 表: sheet } }));
  workbook.setCells("表", cells);
  const xml = partsOf(workbook.save())[part]!;
  expect(xml.startsWith(worksheetXml(frame).slice(0, -"</worksheet>".length))).toBe(true);
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? /<sheetData\/>/.exec(xml)?.[0] ?? "";
}

const row = (cells: string, attributes = 'r="2"') => `<row ${attributes}>${cells}</row>`;
const old = '<c r="B2" s="4" t="s" x="&gt;"><v>0</v></c>';

describe("a cell is written", () => {
  test.each<[string, CellWrite, string]>([
    ["a number", { row: 1, column: 1, value: -0.1 }, '<c r="B2" s="4"><v>-0.1</v></c>'],
    [
      "a text",
      { row: 1, column: 1, value: "a<b&c" },
      '<c r="B2" s="4" t="inlineStr"><is><t>a&lt;b&amp;c</t></is></c>',
    ],
    [
      "a text with blanks",
      { row: 1, column: 1, value: " 一\n二" },
      '<c r="B2" s="4" t="inlineStr"><is><t xml:space="preserve"> 一\n二</t></is></c>',
    ],
    [
      "signs XML cannot hold",
      { row: 1, column: 1, value: "\u0001_x0041_\r" },
      '<c r="B2" s="4" t="inlineStr"><is><t>_x0001__x005F_x0041__x000D_</t></is></c>',
    ],
    ["a truth value", { row: 1, column: 1, value: true }, '<c r="B2" s="4" t="b"><v>1</v></c>'],
    [
      "an error",
      { row: 1, column: 1, value: "#N/A", isError: true },
      '<c r="B2" s="4" t="e"><v>#N/A</v></c>',
    ],
    [
      "a formula with its value",
      { row: 1, column: 1, value: 3, formula: '1+A1&"<"' },
      '<c r="B2" s="4"><f>1+A1&amp;&quot;&lt;&quot;</f><v>3</v></c>',
    ],
    [
      "a formula that yields text",
      { row: 1, column: 1, value: "x", formula: "A1" },
      '<c r="B2" s="4" t="str"><f>A1</f><v>x</v></c>',
    ],
    [
      "a formula that yields nothing",
      { row: 1, column: 1, value: null, formula: "A1" },
      '<c r="B2" s="4" t="str"><f>A1</f><v></v></c>',
    ],
    ["nothing", { row: 1, column: 1, value: null }, '<c r="B2" s="4"/>'],
  ])("%s, its look kept", (_, cell, expected) => {
    expect(written(row(old), [cell])).toBe(row(expected));
  });
});

describe("a cell takes its place", () => {
  const one = (at: { row: number; column: number }): CellWrite => ({ ...at, value: 1 });

  test.each<[string, string, CellWrite, string]>([
    [
      "before the first of its row",
      row(old),
      one({ row: 1, column: 0 }),
      row(`<c r="A2"><v>1</v></c>${old}`),
    ],
    ["behind the last of its row", row(old), one({ row: 1, column: 2 }), row(`${old}<c r="C2"><v>1</v></c>`)],
    [
      "before the first row",
      row(old),
      one({ row: 0, column: 0 }),
      `${row('<c r="A1"><v>1</v></c>', 'r="1"')}${row(old)}`,
    ],
    [
      "behind the last row",
      row(old),
      one({ row: 8, column: 0 }),
      `${row(old)}${row('<c r="A9"><v>1</v></c>', 'r="9"')}`,
    ],
    [
      "in an empty row",
      '<row r="2" ht="20"/>',
      one({ row: 1, column: 0 }),
      row('<c r="A2"><v>1</v></c>', 'r="2" ht="20"'),
    ],
    [
      "in a row with a style",
      '<row r="2" s="3" customFormat="1"/>',
      one({ row: 1, column: 0 }),
      row('<c r="A2" s="3"><v>1</v></c>', 'r="2" s="3" customFormat="1"'),
    ],
    [
      "in a row whose span it leaves",
      '<row r="2" spans="2:2"><c r="B2"/></row>',
      one({ row: 1, column: 4 }),
      row('<c r="B2"/><c r="E2"><v>1</v></c>'),
    ],
    [
      "in a row of cells without addresses",
      "<row><c/></row><row><c/><c/></row>",
      one({ row: 1, column: 1 }),
      '<row><c/></row><row><c/><c r="B2"><v>1</v></c></row>',
    ],
    ["in a sheet without rows", "", one({ row: 1, column: 0 }), row('<c r="A2"><v>1</v></c>')],
    ["nowhere, when it says nothing", row(old), { row: 5, column: 5, value: null }, row(old)],
  ])("%s", (_, before, cell, after) => {
    expect(written(before, [cell])).toBe(after);
  });

  test("in a column with a style", () => {
    expect(written("", [one({ row: 0, column: 1 })], '<cols><col min="2" max="3" style="3"/></cols>')).toBe(
      '<row r="1"><c r="B1" s="3"><v>1</v></c></row>',
    );
  });

  test("in sheet data that is one empty tag, with a prefix", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData /></x:worksheet>`;
    const workbook = WorkbookPackage.open(smallPackage({ sheets: { 表: "" }, parts: { [part]: sheet } }));
    workbook.setCells("表", [{ row: 0, column: 0, value: "一" }]);
    expect(partsOf(workbook.save())[part]).toBe(
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>一</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test("several in one go, in whatever order they come, the last of two for one place", () => {
    const cells = [
      { row: 3, column: 1, value: 4 },
      { row: 0, column: 3, value: 9 },
      { row: 0, column: 1, value: 1 },
      { row: 0, column: 3, value: 2 },
    ];
    expect(written('<row r="1"><c r="C1"/></row><row r="2"/>', cells)).toBe(
      '<row r="1"><c r="B1"><v>1</v></c><c r="C1"/><c r="D1"><v>2</v></c></row><row r="2"/><row r="4"><c r="B4"><v>4</v></c></row>',
    );
  });
});

test("the dimension grows with the cells", () => {
  const sheet = worksheetXml('<dimension ref="B2:C3"/><sheetData/>');
  const workbook = WorkbookPackage.open(smallPackage({ sheets: { 表: sheet } }));
  workbook.setCells("表", [{ row: 9, column: 0, value: 1 }]);
  expect(partsOf(workbook.save())[part]).toContain('<dimension ref="A2:C10"/>');
});

describe("formulas about the cell", () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="D1"><f t="shared" ref="D1:D2" si="1">E1</f></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="D2"><f t="shared" si="1"/></c></row>' +
    '<row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v>a&amp;b</v></c></row>';

  test("of a shared group are written out, other groups stay", () => {
    expect(written(shared, [{ row: 0, column: 0, value: 7 }])).toBe(
      '<row r="1"><c r="A1"><v>7</v></c><c r="D1"><f t="shared" ref="D1:D2" si="1">E1</f></c></row>' +
        '<row r="2"><c r="A2"><f>B2*2</f><v>4</v></c><c r="D2"><f t="shared" si="1"/></c></row>' +
        '<row r="3"><c r="A3" t="str"><f>B3*2</f><v>a&amp;b</v></c></row>',
    );
  });

  test("of an array or data table refuse the change of one cell", () => {
    const array = (kind: string) =>
      `<row r="1"><c r="A1"><f t="${kind}" ref="A1:B2">C1:D2</f><v>1</v></c></row>`;
    for (const kind of ["array", "dataTable"]) {
      expect(() => written(array(kind), [{ row: 1, column: 1, value: 7 }])).toThrow(
        expect.objectContaining({
          code: "invalidArgument",
          data: { reason: "arrayFormula", sheet: "表", cell: "B2" },
        }),
      );
      expect(written(array(kind), [{ row: 2, column: 1, value: 7 }])).toContain('<c r="B3"><v>7</v></c>');
    }
  });

  test("an array of one cell may be replaced", () => {
    const array = '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(C1:D2*2)</f><v>1</v></c></row>';
    expect(written(array, [{ row: 0, column: 0, value: 7 }])).toBe('<row r="1"><c r="A1"><v>7</v></c></row>');
  });
});

describe("what else changes with a cell", () => {
  const withFormula: SmallPackage = {
    sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>', 另: "" },
    behindSheets: '<calcPr calcId="191029"/>',
    parts: {
      [chain]:
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        [
          "worksheet:worksheets/sheet1.xml",
          "worksheet:worksheets/sheet2.xml",
          "styles:styles.xml",
          "calcChain:calcChain.xml",
        ]
          .map((each, i) => {
            const [kind, target] = each.split(":");
            return `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
          })
          .join("") +
        "</Relationships>",
    },
  };
  const changedParts = (content: SmallPackage, cells: readonly CellWrite[], sheet = "表") => {
    const bytes = smallPackage(content);
    const workbook = WorkbookPackage.open(bytes);
    workbook.setCells(sheet, cells);
    const before = partsOf(bytes);
    const after = partsOf(workbook.save());
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return { after, changed: names.filter((name) => before[name] !== after[name]).sort() };
  };

  test("nothing in a workbook without formulas", () => {
    const { changed } = changedParts({ sheets: { 表: "" } }, [{ row: 0, column: 0, value: 1 }]);
    expect(changed).toEqual([part]);
  });

  test("a constant asks for calculation and keeps the chain", () => {
    const { changed, after } = changedParts(withFormula, [{ row: 0, column: 0, value: 2 }]);
    expect(changed).toEqual(["xl/workbook.xml", part]);
    expect(after["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
  });

  test.each<[string, CellWrite, string]>([
    ["a formula overwritten", { row: 0, column: 1, value: 2 }, "表"],
    ["a formula written", { row: 4, column: 4, value: 2, formula: "A1" }, "另"],
  ])("%s drops the chain with its relationship and content type", (_, cell, sheet) => {
    const { changed, after } = changedParts(withFormula, [cell], sheet);
    expect(changed).toContain(chain);
    expect(after[chain]).toBeUndefined();
    expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(after["[Content_Types].xml"]).not.toContain("calcChain");
  });
});

describe("a protected sheet", () => {
  const sheet = worksheetXml(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="3"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
  );
  const open = () => WorkbookPackage.open(smallPackage({ sheets: { 表: sheet } }));

  test("refuses a locked cell and takes an unlocked one", () => {
    const workbook = open();
    const refused = expect.objectContaining({ code: "sheetProtected", data: { sheet: "表" } });
    expect(() =>
      workbook.setCells("表", [
        { row: 0, column: 1, value: 2 },
        { row: 0, column: 0, value: 2 },
      ]),
    ).toThrow(refused);
    expect(() => workbook.setFills("表", [{ row: 0, column: 1, color: "#FFF2CC" }])).toThrow(refused);
    expect(workbook.isChanged).toBe(false);
    workbook.setCells("表", [{ row: 0, column: 1, value: 2 }]);
    expect(partsOf(workbook.save())[part]).toContain('<c r="B1" s="3"><v>2</v></c>');
  });
});

describe("fills", () => {
  test("change the fill alone: protection, number format and content stay", () => {
    const workbook = WorkbookPackage.open(
      smallPackage({
        sheets: {
          表: '<row r="1"><c r="A1" s="4" t="str"><f>1&amp;2</f><v>12</v></c><c s=\'3\' r=\'B1\'/></row>',
        },
      }),
    );
    workbook.setFills("表", [
      { row: 0, column: 0, color: "#DDEBF7" },
      { row: 0, column: 1, color: "#DDEBF7" },
      { row: 6, column: 6, color: "#FFF2CC" },
      { row: 7, column: 7, color: null },
    ]);
    const parts = partsOf(workbook.save());
    expect(parts[part]).toContain(
      '<c r="A1" s="5" t="str"><f>1&amp;2</f><v>12</v></c><c r=\'B1\' s="6"/></row>',
    );
    expect(parts[part]).toContain('<row r="7"><c r="G7" s="7"/></row></sheetData>');
    expect(parts["xl/styles.xml"]).toContain('<cellXfs count="8">');
    expect(parts["xl/styles.xml"]).toContain(
      '<xf applyFill="1" numFmtId="4" fontId="0" fillId="3" borderId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf>',
    );
  });

  test("taken away and given again find the styles they had", () => {
    const workbook = WorkbookPackage.open(
      smallPackage({ sheets: { 表: '<row r="1"><c r="A1" s="1"/></row>' } }),
    );
    const paint = (color: string | null) => workbook.setFills("表", [{ row: 0, column: 0, color }]);
    paint("#DDEBF7");
    const once = partsOf(workbook.save())["xl/styles.xml"];
    paint(null);
    paint("#DDEBF7");
    paint(null);
    paint("#DDEBF7");
    const often = partsOf(workbook.save())["xl/styles.xml"]!;
    expect(once).toContain('<fills count="4">');
    expect(often).toContain('<fills count="4">');
    expect(often).toContain('<cellXfs count="7">');
  });
});
