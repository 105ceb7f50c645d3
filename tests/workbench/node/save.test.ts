import { openExcel, type OpenedExcel } from "../../../src/workbench/node/open-excel";
import { changedParts, partText } from "../support/parts";
import { smallRow, smallWorkbook } from "../support/small-workbook";

const bytes = smallWorkbook(
  [
    {
      name: "表",
      rows: smallRow(1, ["项目", "数"]) + smallRow(2, ["甲", 1]) + smallRow(3, ["乙", "=B2*2|2"]),
    },
    { name: "二", rows: smallRow(1, ["留"]) },
  ],
  '<definedName name="旧名">表!$B$2</definedName>',
);

/** Runs a script on the workbook, saves, and opens what was saved. */
async function reopened(change: () => Promise<void>): Promise<{ saved: Uint8Array; excel: OpenedExcel }> {
  const excel = await openExcel({ bytes });
  await excel.run(change);
  expect(excel.errors).toEqual([]);
  const saved = await excel.save();
  excel.dispose();
  return { saved, excel: await openExcel({ bytes: saved }) };
}

test("fills are painted and nothing else is touched", async () => {
  const { saved, excel } = await reopened(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRanges("A2,B2").format.fill.color = "#FFF2CC";
      await context.sync();
    }),
  );
  expect(changedParts(bytes, saved)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  const { workbook } = excel;
  expect(workbook.worksheets.getItem("表").getRange("A2:B2").format.fill.color).toBe("#FFF2CC");
  expect(workbook.worksheets.getItem("表").getRange("A1").format.fill.pattern).toBe("None");
  excel.dispose();
});

test("a sheet of ours comes back with its cells and links behind the sheet it was put", async () => {
  const { saved, excel } = await reopened(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("审核结果");
      sheet.position = 1;
      sheet.getRange("A1:B2").formulas = [
        ["序号", "金额"],
        [1, "=表!B3+1"],
      ];
      sheet.getRange("B2").numberFormat = [["#,##0.00"]];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A2").hyperlink = { documentReference: "表!B2", textToDisplay: "1" };
      sheet.getRange("A1:B1").format.columnWidth = 60;
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
    }),
  );
  const { worksheets } = excel.workbook;
  expect(worksheets.items.map(({ name }) => name)).toEqual(["表", "审核结果", "二"]);
  const sheet = worksheets.getItem("审核结果");
  expect(sheet.getRange("B2").formulas).toEqual([["=表!B3+1"]]);
  expect(sheet.getRange("B2").values).toEqual([[3]]);
  expect(sheet.getRange("B2").numberFormat).toEqual([["#,##0.00"]]);
  const xml = partText(
    saved,
    changedParts(bytes, saved).find((name) => /sheet\d+\.xml$/.test(name))!,
  );
  expect(xml).toContain("hyperlink");
  expect(xml).toContain('orientation="landscape"');
  expect(xml).toContain("<pane ");
  excel.dispose();
});

test("names, a deleted sheet and custom XML", async () => {
  const { excel } = await reopened(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      workbook.names.add("新名", workbook.worksheets.getItem("表").getRange("B3"));
      workbook.names.getItem("旧名").delete();
      workbook.worksheets.getItem("二").delete();
      workbook.customXmlParts.add('<state xmlns="urn:example:journal">一&amp;二</state>');
      await context.sync();
    }),
  );
  expect(excel.workbook.names.items.map(({ name, formula }) => [name, formula])).toEqual([
    ["新名", "=表!$B$3"],
  ]);
  expect(excel.workbook.worksheets.items.map(({ name }) => name)).toEqual(["表"]);
  const state = await excel.run(() =>
    Excel.run(async (context) => {
      const part = context.workbook.customXmlParts
        .getByNamespace("urn:example:journal")
        .getOnlyItemOrNullObject();
      const xml = part.getXml();
      await context.sync();
      return xml.value;
    }),
  );
  expect(state).toContain("一&amp;二");
  excel.dispose();
});

test("a chart made through the API is drawn into the file", async () => {
  const { saved, excel } = await reopened(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "图一";
      chart.title.text = "两年比较";
      chart.setPosition("D1", "H12");
      chart.series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
      await context.sync();
    }),
  );
  const chart = changedParts(bytes, saved).find((name) => /charts\/chart/.test(name));
  expect(partText(saved, chart!)).toContain("两年比较");
  expect(partText(saved, chart!)).toContain("1F4E79");
  excel.dispose();
});

test("undoing by hand leaves the opened bytes", async () => {
  const { saved, excel } = await reopened(async () => {
    for (const value of [9, 1]) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表").getRange("B2").values = [[value]];
        await context.sync();
      });
    }
  });
  expect(changedParts(bytes, saved)).toEqual([]);
  excel.dispose();
});
