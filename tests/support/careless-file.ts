import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import { smallPackage, worksheetXml } from "./small-package";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const openPackage = "http://schemas.openxmlformats.org/package/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const relationships = (
  ...all: readonly (readonly [id: string, type: string, target: string, more?: string])[]
) =>
  `<Relationships xmlns="${openPackage}/relationships">${all
    .map(
      ([id, type, target, more = ""]) =>
        `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`,
    )
    .join("")}</Relationships>`;

/** An invented number with the right check digit, of a person who never was. */
export const inventedIdentityNumber = "110101190001010014";
/** An invented card number with the right check digit. */
export const inventedCardNumber = "6222021234567894";

const expenditure = worksheetXml(
  '<cols><col min="4" max="4" width="9" hidden="1"/></cols><sheetData>' +
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(B2:B3)</f><v>12</v></c><c r="D1" t="s"><v>3</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">底稿!A1*2</f><v>4</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><t>合计</t></is></c><c r="B3" s="1"><f t="shared" si="0"/><v>8</v></c></row>' +
    '<row r="4" hidden="1"><c r="A4" t="s"><v>4</v></c><c r="B4" s="2"><v>7</v></c></row>' +
    '<row r="5"><c r="B5" t="str"><f>[1]Sheet1!A1</f><v></v></c></row></sheetData>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>底稿!$A$1:$A$2</formula1></dataValidation></dataValidations>' +
    '<legacyDrawing r:id="rId2"/>',
);

/**
 * A file with all that nobody means to publish: a hidden sheet, a hidden row and column, notes and their author,
 * properties, a linked file, a drop-down list and a name that lean on the hidden sheet, our journal, personal numbers.
 */
export function carelessFile(): Uint8Array {
  const plain = smallPackage({
    sheets: {
      支出表: expenditure,
      底稿: '<row r="1"><c r="A1"><v>2</v></c><c r="B1" t="s"><v>2</v></c></row>',
      说明: `<row r="1"><c r="A1" t="inlineStr"><is><t>联系人身份证${inventedIdentityNumber}，卡号${inventedCardNumber}</t></is></c></row>`,
    },
    hiddenSheets: ["底稿"],
    sharedStrings: `<sst xmlns="${main}">${["支出合计", "办公费", "内部测算", "内部备注", "补助明细"]
      .map((text) => `<si><t>${text}</t></si>`)
      .join("")}</sst>`,
    beforeSheets:
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="D:\\科室\\"/></mc:Choice></mc:AlternateContent>',
    behindSheets:
      '<externalReferences><externalReference r:id="rId50"/></externalReferences>' +
      '<definedNames><definedName name="单位">\'底稿\'!$A$1</definedName><definedName name="标题">支出表!$A$1</definedName></definedNames>',
    parts: {
      "_rels/.rels": relationships(
        ["rId1", `${office}/relationships/officeDocument`, "xl/workbook.xml"],
        ["rId2", `${openPackage}/relationships/metadata/core-properties`, "docProps/core.xml"],
        ["rId3", `${office}/relationships/extended-properties`, "docProps/app.xml"],
      ),
      "docProps/core.xml":
        `<cp:coreProperties xmlns:cp="${openPackage}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        "<dc:title>2025年预算</dc:title><dc:creator>张三</dc:creator><cp:lastModifiedBy>李四</cp:lastModifiedBy></cp:coreProperties>",
      "docProps/app.xml": `<Properties xmlns="${office}/extended-properties"><Application>Microsoft Excel</Application><Manager>王五</Manager><Company>云溪县档案馆</Company></Properties>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", `${office}/relationships/worksheet`, "worksheets/sheet1.xml"],
        ["rId2", `${office}/relationships/worksheet`, "worksheets/sheet2.xml"],
        ["rId3", `${office}/relationships/worksheet`, "worksheets/sheet3.xml"],
        ["rId50", `${office}/relationships/externalLink`, "externalLinks/externalLink1.xml"],
        ["rId98", `${office}/relationships/styles`, "styles.xml"],
        ["rId99", `${office}/relationships/sharedStrings`, "sharedStrings.xml"],
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["rId1", `${office}/relationships/comments`, "../comments1.xml"],
        ["rId2", `${office}/relationships/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ),
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>张三</author></authors><commentList><comment ref="B2" authorId="0"><text><t>待定</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": '<xml><v:shape><x:ClientData ObjectType="Note"/></v:shape></xml>',
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}"/>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
        "rId1",
        `${office}/relationships/externalLinkPath`,
        "file:///D:/上年.xlsx",
        ' TargetMode="External"',
      ]),
    },
  });
  const workbook = WorkbookPackage.open(plain);
  workbook.setState("journal", "{}");
  return workbook.save();
}
