import { excelInNode, type ExcelInNode } from "../support/excel-in-node";
import { describeHostContract } from "../contract/host-contract";
import { smallRow, smallWorkbook } from "../workbench/support/small-workbook";

jest.setTimeout(60_000);

const bytes = smallWorkbook([
  { name: "首页", rows: smallRow(1, ["单位"]) },
  { name: "锁定", rows: smallRow(1, [1]), tail: '<sheetProtection sheet="1"/>' },
  { name: "隐藏", rows: "", state: "hidden" },
]);

async function make() {
  let open: ExcelInNode = await excelInNode(bytes);
  return {
    host: open.host,
    async reopen() {
      const saved = await open.excel.save();
      open.excel.dispose();
      open = await excelInNode(saved);
      return open.host;
    },
    async dispose() {
      expect(open.excel.errors).toEqual([]);
      open.excel.dispose();
    },
  };
}

describeHostContract("the host over Office.js", make, {
  protectedSheet: "锁定",
  hiddenSheet: "隐藏",
  charts: true,
});
