import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import { WorkbookView } from "../../src/workbook/snapshot";
import { sheetDigest } from "../../src/workbook/digest";
import type { NewSheet } from "../../src/workbook/plan";
import { sampleSheet } from "../support/sample-sheet";
import { partsOf, smallPackage } from "../support/small-package";

const plain = (name: string, after?: string): NewSheet => ({
  name,
  styles: [],
  cells: [],
  columnWidths: [],
  ...(after === undefined ? {} : { after }),
});

const names =
  '<definedNames><definedName name="合计">二!$A$1</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="1">二!$1:$2</definedName></definedNames>';

const three = (protection = "") =>
  smallPackage({
    sheets: { 一: "", 二: "", 三: "" },
    beforeSheets: `${protection}<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>`,
    behindSheets: names,
  });

const workbookXml = (workbook: WorkbookPackage) => partsOf(workbook.save())["xl/workbook.xml"]!;

describe("a sheet added", () => {
  test("is written with all it has", () => {
    const workbook = WorkbookPackage.open(three());
    workbook.addSheet(sampleSheet);
    const parts = partsOf(workbook.save());
    const xml = parts["xl/worksheets/sheet4.xml"]!;
    for (const part of [
      '<sheetPr><tabColor rgb="FFFFC000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
      '<col min="1" max="1" width="21" customWidth="1"/>',
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="5" t="inlineStr">',
      '<c r="A3" s="5"/>',
      '<row r="9" ht="20" customHeight="1"></row>',
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      '<hyperlink ref="A4" location="\'审核\'\'s 结果\'!A1" display=" 去看 "/>',
      '<printOptions horizontalCentered="1"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      "<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>",
    ]) {
      expect(xml).toContain(part);
    }
    expect(parts["xl/workbook.xml"]).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"3\">'审核''s 结果'!$1:$1</definedName>",
    );
    expect(parts["xl/workbook.xml"]).toContain(
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"3\">'审核''s 结果'!$A$1:$B$4</definedName>",
    );
    expect(parts["xl/styles.xml"]).toContain('<numFmts count="1">');
  });

  test("between others moves what counts sheets by position", () => {
    const workbook = WorkbookPackage.open(three());
    workbook.addSheet(plain("新", "一"));
    const xml = workbookXml(workbook);
    expect(workbook.outline().sheets.map(({ name }) => name)).toEqual(["一", "新", "二", "三"]);
    expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="2">');
    expect(xml).toContain('<workbookView firstSheet="2" activeTab="3"/>');
    workbook.removeSheet("新");
    expect(workbookXml(workbook)).toBe(partsOf(three())["xl/workbook.xml"]);
  });

  test("to a workbook without styles brings a style sheet", () => {
    const bytes = smallPackage({
      sheets: { 一: "" },
      parts: {
        "xl/styles.xml": null,
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      },
    });
    const workbook = WorkbookPackage.open(bytes);
    workbook.addSheet(sampleSheet);
    const reopened = new WorkbookView(
      WorkbookPackage.open(workbook.save()).read("all", ["fills", "numberFormats"]),
    );
    const sheet = reopened.sheet(sampleSheet.name)!;
    expect(sheet.fillAt(sheet.indexOf(0, 0))).toBe("#FFF2CC");
    expect(sheet.cell(1, 1)?.numberFormat).toBe('0.0"万元"');
  });

  test.each([
    ["a name that is taken", plain("二"), "sheetExists"],
    ["a neighbour that is not there", plain("新", "四"), "sheetMissing"],
    ["a name with a sign Excel forbids", plain("一:二"), "invalidArgument"],
  ])("is refused for %s, and nothing changes", (_, sheet, code) => {
    const workbook = WorkbookPackage.open(three());
    expect(() => workbook.addSheet(sheet)).toThrow(expect.objectContaining({ code }));
    expect(workbook.isChanged).toBe(false);
  });

  test("or removed is refused where the structure is protected", () => {
    const workbook = WorkbookPackage.open(three('<workbookProtection lockStructure="1"/>'));
    const refused = expect.objectContaining({ code: "sheetProtected" });
    expect(() => workbook.addSheet(plain("新"))).toThrow(refused);
    expect(() => workbook.removeSheet("三")).toThrow(refused);
  });
});

describe("a sheet removed", () => {
  test("takes its names along, and the open sheet before it stays open", () => {
    const workbook = WorkbookPackage.open(three());
    workbook.removeSheet("二");
    expect(workbookXml(workbook)).toContain(
      '<definedNames><definedName name="合计">二!$A$1</definedName></definedNames>',
    );
    expect(workbookXml(workbook)).toContain('firstSheet="0" activeTab="1"');
    expect(Object.keys(partsOf(workbook.save()))).not.toContain("xl/worksheets/sheet2.xml");
  });

  test("must still be what it was", () => {
    const workbook = WorkbookPackage.open(three());
    workbook.addSheet(sampleSheet);
    const digest = sheetDigest(new WorkbookView(workbook.read([sampleSheet.name])).sheet(sampleSheet.name)!);
    workbook.setCells(sampleSheet.name, [{ row: 3, column: 3, value: "有人写过" }]);
    expect(() => workbook.removeSheet(sampleSheet.name, digest)).toThrow(
      expect.objectContaining({ code: "sheetChanged" }),
    );
  });

  test("may not be the last one visible", () => {
    const workbook = WorkbookPackage.open(smallPackage({ sheets: { 一: "" } }));
    expect(() => workbook.removeSheet("一")).toThrow(expect.objectContaining({ code: "invalidArgument" }));
  });
});

describe("a name", () => {
  test("is set, set anew whatever its case, and taken away", () => {
    const workbook = WorkbookPackage.open(three());
    workbook.setName("新名", '一!$A$1&"<"');
    workbook.setName("合计", "三!$B$2");
    expect(workbook.read().names.map(({ name, formula }) => `${name} ${formula}`)).toEqual([
      "合计 三!$B$2",
      "_xlnm.Print_Titles 二!$1:$2",
      '新名 一!$A$1&"<"',
    ]);
    workbook.setName("新名", null);
    workbook.setName("没有", null);
    workbook.setName("合计", "二!$A$1");
    expect(workbookXml(workbook)).toBe(partsOf(three())["xl/workbook.xml"]);
  });
});

describe("state", () => {
  test("stands in custom parts Excel also finds, and leaves nothing behind", () => {
    const bytes = three();
    const workbook = WorkbookPackage.open(bytes);
    workbook.setState("caishen.journal", '{"a":"<&>\u0001"}');
    const parts = partsOf(workbook.save());
    expect(parts["customXml/item1.xml"]).toContain('xmlns="urn:caishen:state:caishen.journal"');
    expect(parts["customXml/_rels/item1.xml.rels"]).toContain('Target="itemProps1.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="../customXml/item1.xml"');
    expect(WorkbookPackage.open(workbook.save()).getState("caishen.journal")).toBe('{"a":"<&>\u0001"}');
    workbook.setState("caishen.journal", undefined);
    expect(partsOf(workbook.save())).toEqual(partsOf(bytes));
  });
});
