import { unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { snapshotLines } from "../support/snapshot-lines";
import { smallPackage, worksheetXml } from "../support/small-package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const strings =
  `<sst xmlns="${main}" count="9"><si><t>预算</t></si>` +
  '<si><r><rPr><b/></rPr><t>一般</t></r><r><t xml:space="preserve"> 公共</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
  "<si/><si><t>a&lt;b&#x4E00;&#20108;</t></si><si><t><![CDATA[<三>]]>&amp;</t></si>" +
  "<si><t>第一行_x000D_\n第二行_x005F_x0041_</t></si><si><t/></si></sst>";

const lines = (sheetData: string) =>
  snapshotLines(readWorkbook(smallPackage({ sheets: { 表: sheetData }, sharedStrings: strings }))).slice(1);

describe("a cell is read as it is stored", () => {
  test.each([
    ["an integer", '<c r="A1"><v>42</v></c>', "A1 number 42"],
    ["a decimal", '<c r="A1"><v>-0.1</v></c>', "A1 number -0.1"],
    ["seventeen digits", '<c r="A1"><v>0.30000000000000004</v></c>', "A1 number 0.30000000000000004"],
    ["an exponent", '<c r="A1"><v>1.5E-7</v></c>', "A1 number 1.5e-7"],
    ["a number that says so", '<c r="A1" t="n"><v>7</v></c>', "A1 number 7"],
    ["a number with blanks about it", '<c r="A1"><v> 7\n</v></c>', "A1 number 7"],
    ["what is no number, as text", '<c r="A1"><v>七</v></c>', 'A1 text "七"'],
    ["an endless number, as text", '<c r="A1"><v>INF</v></c>', 'A1 text "INF"'],
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', 'A1 text "预算"'],
    ["rich text", '<c r="A1" t="s"><v>1</v></c>', 'A1 text "一般 公共"'],
    ["text without its phonetic run", '<c r="A1" t="s"><v>2</v></c>', 'A1 text "東京"'],
    ["entities", '<c r="A1" t="s"><v>4</v></c>', 'A1 text "a<b一二"'],
    ["CDATA", '<c r="A1" t="s"><v>5</v></c>', 'A1 text "<三>&"'],
    ["escaped signs", '<c r="A1" t="s"><v>6</v></c>', 'A1 text "第一行\\r\\n第二行_x0041_"'],
    ["inline text", '<c r="A1" t="inlineStr"><is><t>直接</t></is></c>', 'A1 text "直接"'],
    [
      "inline rich text",
      '<c r="A1" t="inlineStr"><is><r><t>直</t></r><r><t>接</t></r></is></c>',
      'A1 text "直接"',
    ],
    ["true", '<c r="A1" t="b"><v>1</v></c>', "A1 boolean true"],
    ["false", '<c r="A1" t="b"><v>0</v></c>', "A1 boolean false"],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', 'A1 error "#DIV/0!"'],
    ["an ISO date", '<c r="A1" t="d"><v>2025-01-01T12:00:00</v></c>', "A1 number 45658.5"],
    ["a text a formula yields", '<c r="A1" t="str"><f>B1&amp;""</f><v>x</v></c>', 'A1 text "x" =B1&""'],
    ["a formula that yields nothing", '<c r="A1" t="str"><f>B1</f><v></v></c>', "A1 empty null =B1"],
    ["a formula without a value", '<c r="A1"><f>1+2</f></c>', "A1 empty null =1+2"],
    ["a custom number format", '<c r="A1" s="1"><v>1</v></c>', 'A1 number 1 as 0.0"万元"'],
    ["a built-in date format", '<c r="A1" s="2"><v>45658</v></c>', "A1 number 45658 as yyyy/m/d"],
    ["a style that is not there", '<c r="A1" s="99"><v>1</v></c>', "A1 number 1"],
    ["single quotes and blanks in tags", "<c r = 'B2'  t='n' ><v >3</v ></c >", "B2 number 3"],
  ])("%s", (_, cell, expected) => {
    expect(lines(`<row>${cell}</row>`)).toEqual([expected]);
  });

  test.each([
    ["an empty shared text", '<c r="A1" t="s"><v>3</v></c>'],
    ["a shared text with an empty tag", '<c r="A1" t="s"><v>7</v></c>'],
    ["a styled blank", '<c r="A1" s="4"/>'],
    ["a blank with an empty value", '<c r="A1" t="n"><v></v></c>'],
    ["an empty inline text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
  ])("%s is no value", (_, cell) => {
    expect(lines(`<row r="1">${cell}</row>`)).toEqual([]);
  });
});

test("addresses left out count on from the cell before", () => {
  const rows =
    "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row r='5'/><row><c><v>4</v></c></row>";
  expect(lines(rows)).toEqual(["A1 number 1", "D1 number 2", "E1 number 3", "A6 number 4"]);
});

test("a sheet with prefixed elements, comments and unknown elements is read like any other", () => {
  const sheet =
    `<x:worksheet xmlns:x="${main}" xmlns:y="urn:other"><!-- <sheetData> --><x:sheetData><!-- <x:row> -->` +
    '<y:row><y:c><y:v>9</y:v></y:c></y:row><x:row r="1"><y:c r="Z1"/><x:c r="A1"><y:v>8</y:v><x:v>1<!-- 0 --></x:v>' +
    "<x:extLst><x:ext><x:v>7</x:v></x:ext></x:extLst></x:c></x:row></x:sheetData></x:worksheet>";
  const bytes = smallPackage({ sheets: { 表: "" }, parts: { "xl/worksheets/sheet1.xml": sheet } });
  expect(snapshotLines(readWorkbook(bytes)).slice(1)).toEqual(["A1 number 1"]);
});

test("a part in UTF-16 is read", () => {
  const sheet =
    '<?xml version="1.0" encoding="UTF-16"?>' +
    worksheetXml('<sheetData><row><c t="str"><v>元</v></c></row></sheetData>');
  const units = Uint16Array.from(`\uFEFF${sheet}`, (unit) => unit.charCodeAt(0));
  const utf16 = String.fromCharCode(...new Uint8Array(units.buffer));
  const parts = unzipSync(smallPackage({ sheets: { 表: "" } }));
  parts["xl/worksheets/sheet1.xml"] = Uint8Array.from(utf16, (unit) => unit.charCodeAt(0));
  expect(snapshotLines(readWorkbook(zipSync(parts))).slice(1)).toEqual(['A1 text "元"']);
});

describe("formulas", () => {
  test("of a shared group read as they stand in each cell", () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A$1:A1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect(lines(rows)).toEqual([
      "B1 number 1 =A1*$C$1+SUM(A$1:A1)",
      "B2 number 2 =A2*$C$1+SUM(A$1:A2)",
      "B3 number 3 =A3*$C$1+SUM(A$1:A3)",
    ]);
  });

  test("of a shared group may come before the cell that writes it out", () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" si="4"/><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" ref="B1:B2" si="4">A2</f><v>2</v></c></row>';
    expect(lines(rows)).toEqual(["B1 number 1 =A1", "B2 number 2 =A2"]);
  });

  test("of an array belong to every cell of its range", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c></row>';
    expect(lines(rows)).toEqual([
      "A1 number 1 =C1:D2*2",
      "B1 number 2 =C1:D2*2",
      "C1 number 3",
      "A2 number 4 =C1:D2*2",
    ]);
  });

  test("do not come when they are not asked for", () => {
    const bytes = smallPackage({ sheets: { 表: "<row><c><f>1+1</f><v>2</v></c></row>" } });
    expect(snapshotLines(readWorkbook(bytes, { facets: [] })).slice(1)).toEqual(["A1 number 2"]);
  });
});

test("fills come when they are asked for, blank cells included", () => {
  const bytes = smallPackage({
    sheets: { 表: '<row r="1"><c r="A1" s="4"/><c r="B1" s="4"><v>1</v></c></row>' },
  });
  expect(snapshotLines(readWorkbook(bytes, { facets: ["fills"] })).slice(1)).toEqual([
    "A1 empty null on #FFF2CC",
    "B1 number 1 on #FFF2CC",
  ]);
});

test("rows and columns that are hidden come as runs", () => {
  const sheet = worksheetXml(
    '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="9"/></cols>' +
      '<sheetData><row r="1" hidden="true"/><row r="2" hidden="1"/><row r="4" hidden="0"/><row r="9" hidden="1"/></sheetData>',
  );
  const { sheets } = readWorkbook(smallPackage({ sheets: { 表: sheet } }));
  expect(sheets[0]!.hiddenRows).toEqual([
    { from: 0, to: 1 },
    { from: 8, to: 8 },
  ]);
  expect(sheets[0]!.hiddenColumns).toEqual([{ from: 1, to: 2 }]);
});

test("names, hidden sheets, protection and the day counting starts are those of the workbook", () => {
  const bytes = smallPackage({
    beforeSheets: '<workbookPr date1904="1"/>',
    sheets: { 一: "", 二: worksheetXml('<sheetData/><sheetProtection sheet="1" objects="1"/>') },
    behindSheets:
      '<definedNames><definedName name="合计">一!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">二!$1:$2</definedName></definedNames>',
  });
  const snapshot = readWorkbook(bytes);
  expect(snapshot.date1904).toBe(true);
  expect(snapshot.names).toEqual([
    { name: "合计", formula: "一!$A$1" },
    { name: "_xlnm.Print_Titles", sheet: "二", formula: "二!$1:$2" },
  ]);
  expect(snapshot.sheets.map(({ isProtected }) => isProtected)).toEqual([false, true]);
});

test("targets may be absolute, relative, of another case or percent-encoded, and the package strict", () => {
  const strict = "http://purl.oclc.org/ooxml";
  const bytes = smallPackage({
    sheets: { 一: "", 二: "" },
    parts: {
      "xl/worksheets/sheet1.xml": null,
      "xl/worksheets/sheet2.xml": null,
      "xl/worksheets/Sheet1.xml": `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
      "data/表 二.xml": `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>`,
      "xl/workbook.xml": `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><sheets><sheet name="一" sheetId="1" q:id="a"/><sheet name="二" sheetId="2" q:id="b" state="veryHidden"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="a" Type="${strict}/officeDocument/relationships/worksheet" Target="/xl/WORKSHEETS/sheet1.xml"/>` +
        `<Relationship Id="b" Type="${strict}/officeDocument/relationships/worksheet" Target="../data/./%E8%A1%A8%20%E4%BA%8C.xml"/></Relationships>`,
    },
  });
  expect(snapshotLines(readWorkbook(bytes))).toEqual([
    "[一] visible",
    "A1 number 1",
    "[二] veryHidden",
    "A1 number 2",
  ]);
});
