import { smallPackage, worksheetXml } from "../small-package";

/** A small .xlsx with one of everything the reader knows: shared texts and formulas, dates, errors, names, merges. */
export const soundPackage: Uint8Array = smallPackage({
  sheets: {
    支出总表: worksheetXml(
      '<sheetPr/><dimension ref="A1:D6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
        '<cols><col min="4" max="4" width="9" hidden="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="inlineStr"><is><r><t>项目</t></r><r><t>支出</t></r></is></c></row>' +
        '<row r="3"><c r="A3" t="str"><v>201</v></c><c r="B3" s="1"><v>12.5</v></c><c r="C3" s="4"><v>7</v></c><c r="D3"><f t="shared" ref="D3:D5" si="0">B3+C3</f><v>19.5</v></c></row>' +
        '<row r="4" hidden="1"><c r="A4"><v>20101</v></c><c r="B4"><v>1E2</v></c><c r="D4"><f t="shared" si="0"/><v>100</v></c></row>' +
        '<row r="5"><c r="B5" t="e"><v>#N/A</v></c><c r="C5" t="b"><v>1</v></c><c r="D5"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="6"><c r="A6" t="s"><v>3</v></c><c r="B6" s="2"><f>SUM(B3:B5)</f><v>112.5</v></c></row></sheetData>' +
        '<sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' +
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    ),
    说明: '<row r="1"><c r="A1" t="s"><v>4</v></c></row>',
  },
  sharedStrings:
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="5" uniqueCount="5">' +
    "<si><t>2026年单位支出总表</t></si><si><t>科目</t></si><si><r><rPr><b/></rPr><t>基本</t></r><r><t>支出</t></r></si>" +
    '<si><t xml:space="preserve"> 合计 </t></si><si><t>支出112.50万元，比上年增长10%。</t></si></sst>',
  beforeSheets: '<workbookPr date1904="0"/>',
  behindSheets: '<definedNames><definedName name="合计">支出总表!$B$6</definedName></definedNames>',
});
