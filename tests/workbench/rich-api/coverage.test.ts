import { openExcel } from "../../../src/workbench/node/open-excel";
import { extractSchema } from "../../../src/workbench/node/extract-schema";
import { modelObjects } from "../support/model-objects";
import { smallWorkbook } from "../support/small-workbook";

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
    const objects = modelObjects(excel.workbook);
    expect(objects.map(({ className }) => className).filter((name) => !schema[name])).toEqual([]);
    excel.dispose();
  });
});
