import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { smallRow, smallWorkbook } from "./small-workbook";

const rules = [
  [
    "C2:C4",
    '<cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>10</formula></cfRule>',
  ],
  [
    "B2:B4",
    '<cfRule type="cellIs" dxfId="1" priority="1" operator="lessThan"><formula>C2</formula></cfRule>',
  ],
  [
    "A2:A4",
    '<cfRule type="containsText" dxfId="0" priority="3" stopIfTrue="1" operator="containsText" text="接待"><formula>NOT(ISERROR(SEARCH("接待",A2)))</formula></cfRule>',
  ],
  [
    "D2:D4",
    '<cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FF63BE7B"/><color rgb="FFFFEB84"/><color rgb="FFF8696B"/></colorScale></cfRule>',
  ],
  [
    "E2:E4",
    '<cfRule type="dataBar" priority="5"><dataBar showValue="0"><cfvo type="min"/><cfvo type="num" val="9"/><color rgb="FF5B9BD5"/></dataBar></cfRule>',
  ],
  ["F2:F4", '<cfRule type="top10" dxfId="1" priority="6" rank="1" bottom="1"/>'],
  ["F2:F4", '<cfRule type="aboveAverage" dxfId="1" priority="7" aboveAverage="0" equalAverage="1"/>'],
  [
    "G2:G4",
    '<cfRule type="iconSet" priority="8"><iconSet iconSet="3Arrows" reverse="1" showValue="0"><cfvo type="percent" val="0"/><cfvo type="num" val="5"/><cfvo type="num" val="12" gte="0"/></iconSet></cfRule>',
  ],
  // Fewer steps than three lights are no set, and stars belong to an extension.
  ["G2:G4", '<cfRule type="iconSet" priority="9"><iconSet><cfvo type="min"/></iconSet></cfRule>'],
  [
    "G2:G4",
    '<cfRule type="iconSet" priority="10"><iconSet iconSet="3Stars"><cfvo type="min"/><cfvo type="num" val="1"/><cfvo type="max"/></iconSet></cfRule>',
  ],
]
  .map(([areas, rule]) => `<conditionalFormatting sqref="${areas}">${rule}</conditionalFormatting>`)
  .join("");

const differences =
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs>';

const comments =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张三</author></authors>' +
  '<commentList><comment ref="B2" authorId="0"><text><r><t>上年预算数，</t></r><r><t>已核</t></r></text></comment></commentList></comments>';

/** A sheet 三公 of amounts by year with a note on B2 and conditional formats of each kind; always the same bytes. */
export function annotatedWorkbook(): Uint8Array {
  const rows = [
    smallRow(1, ["项目", "2025", "2026", "色阶", "条", "排名", "图标"]),
    smallRow(2, ["公务接待费", 10, 12, 36, 20, 2, 12]),
    smallRow(3, ["公务用车", 5, 5, 15, 10, 0, 5]),
    smallRow(4, ["因公出国", 8, 20, 60, 16, 12, 20]),
  ].join("");
  const parts = unzipSync(smallWorkbook([{ name: "三公", rows, tail: rules }]));
  const replaced = (part: string, from: string, to: string) => {
    parts[part] = strToU8(strFromU8(parts[part]!).replace(from, to));
  };
  replaced("xl/styles.xml", "</styleSheet>", `${differences}</styleSheet>`);
  replaced(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
  );
  parts["xl/comments1.xml"] = strToU8(comments);
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
  );
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
