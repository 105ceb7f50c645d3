import { widthInFont } from "../../../src/ooxml/styles/width-in-font";
import { WorkbookPackage } from "../../../src/ooxml/workbook-package";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import { partsOf } from "../../support/small-package";

test.each([
  { name: "宋体", size: 11, width: 57.75 },
  { name: "等线", size: 11, width: 57.75 },
  { name: "SimSun", size: 12, width: 57.75 },
  { name: "宋体", size: 10, width: 66 },
  { name: "宋体", size: 9, width: 77 },
  { name: "Calibri", size: 11, width: 66 },
  { name: "", size: 11, width: 66 },
])("66 characters are $width of $name $size", ({ name, size, width }) => {
  expect(widthInFont(66, { name, size })).toBe(width);
});

test("a sheet added to a workbook of 宋体 11 is as wide as the same in one of Calibri", () => {
  const blank = workbookOfSheets([{ name: "一", styles: [], cells: [], columnWidths: [66] }]);
  const workbook = WorkbookPackage.open(blank);
  workbook.addSheet({ name: "二", styles: [], cells: [], columnWidths: [66, 10] });
  const xml = Object.entries(partsOf(workbook.save())).filter(([part]) => part.includes("worksheets/"));
  for (const [, sheet] of xml)
    expect(sheet).toContain('<col min="1" max="1" width="57.75" customWidth="1"/>');
});
