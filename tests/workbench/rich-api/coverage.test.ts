import { openExcel } from "../../../src/workbench/node/open-excel";
import { extractSchema } from "../../../src/workbench/node/extract-schema";
import { smallWorkbook } from "../support/small-workbook";

jest.setTimeout(60_000);

describe("the schema of the installed office.js", () => {
  const schema = extractSchema();

  test("is read whole", () => {
    expect(Object.keys(schema).length).toBeGreaterThan(180);
    const { Range, Worksheet, WorksheetCollection } = schema;
    expect(Range?.properties["Values"]).toEqual({ name: "values", isWritable: true, since: "ExcelApi 1.1" });
    expect(Range?.methods["GetCellProperties"]).toMatchObject({
      name: "getCellProperties",
      since: "ExcelApi 1.9",
    });
    expect(Worksheet?.navigations["PageLayout"]).toMatchObject({ name: "pageLayout", type: "PageLayout" });
    expect(Worksheet?.events["_RegisterDataChangedEvent"]).toMatchObject({ name: "onChanged", type: 10 });
    expect(WorksheetCollection?.methods["GetItem"]).toMatchObject({ isIndexer: true });
  });

  test("knows every class of the model, so that nothing is answered Excel has not got", async () => {
    const excel = await openExcel({ bytes: smallWorkbook([{ name: "表", rows: "" }]) });
    const sheet = excel.workbook.worksheets.getItem("表");
    const range = sheet.getRange("A1");
    const objects = [
      excel.workbook,
      excel.workbook.worksheets,
      excel.workbook.application,
      excel.workbook.application.cultureInfo,
      excel.workbook.names,
      excel.workbook.settings,
      excel.workbook.customXmlParts,
      excel.workbook.protection,
      sheet,
      sheet.charts,
      sheet.freezePanes,
      sheet.pageLayout,
      sheet.pageLayout.headersFooters,
      sheet.pageLayout.headersFooters.defaultForAllPages,
      sheet.protection,
      range,
      sheet.getRanges("A1,B2"),
      range.format,
      range.format.fill,
      range.format.font,
      range.format.borders,
      range.format.borders.getItem("EdgeTop"),
    ];
    expect(objects.map(({ className }) => className).filter((name) => !schema[name])).toEqual([]);
    excel.dispose();
  });
});
