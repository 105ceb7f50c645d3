import { formulaShown, formulaStored } from "../../../src/workbench/file/function-prefixes";
import { openExcel } from "../../../src/workbench/node/open-excel";
import { partText } from "../support/parts";
import { smallRow, smallWorkbook } from "../support/small-workbook";

describe("a formula as Excel shows it and as the file stores it", () => {
  test.each([
    ["TEXTJOIN(A1,TRUE,B1:B3)", "_xlfn.TEXTJOIN(A1,TRUE,B1:B3)"],
    ["XLOOKUP(A1,B:B,IFNA(C:C,0))", "_xlfn.XLOOKUP(A1,B:B,_xlfn.IFNA(C:C,0))"],
    ["SUM(FILTER(A1:A9,B1:B9>0))", "SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ['"XLOOKUP("&CONCAT(A1)', '"XLOOKUP("&_xlfn.CONCAT(A1)'],
    ["'IFS(旧)'!A1+IFS(A1>0,1)", "'IFS(旧)'!A1+_xlfn.IFS(A1>0,1)"],
    ["SUMIFS(A:A,B:B,1)+LET", "SUMIFS(A:A,B:B,1)+LET"],
    ["CS.DEBTTOGDP(60,100)", "_xldudf_CS_DEBTTOGDP(60,100)"],
  ])("%s ↔ %s", (shown, stored) => {
    expect(formulaStored(shown, ["CS"])).toBe(stored);
    expect(formulaShown(stored)).toBe(shown);
  });
});

test("a workbook opens without prefixes, and is saved with them, those that were there and those typed", async () => {
  const rows = [smallRow(1, ["甲", "乙", "=_xlfn.CONCAT(A1,B1)|甲乙"]), smallRow(2, [1, 2])].join("");
  const excel = await openExcel({ bytes: smallWorkbook([{ name: "表", rows }]) });
  const shown = excel.workbook.worksheets.getItem("表").getRange("C1").formulas;
  await excel.run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1").values = [["丙"]];
      sheet.getRange("C2").formulas = [["=XLOOKUP(2,A2:B2,A1:B1)"]];
      await context.sync();
    }),
  );
  const xml = partText(await excel.save(), "xl/worksheets/sheet1.xml");
  const { errors } = excel;
  excel.dispose();
  expect(errors).toEqual([]);
  expect(shown).toEqual([["=CONCAT(A1,B1)"]]);
  expect(xml).toContain("<f>_xlfn.CONCAT(A1,B1)</f>");
  expect(xml).toContain("<f>_xlfn.XLOOKUP(2,A2:B2,A1:B1)</f>");
  expect(xml).toContain("丙乙");
});
