import { contractFeatures, contractWorkbook } from "../contract/contract-workbook";
import { describeHostContract } from "../contract/host-contract";
import { excelInNode } from "../support/excel-in-node";

async function make() {
  let open = await excelInNode(contractWorkbook);
  const close = () => {
    expect(open.excel.errors).toEqual([]);
    open.excel.dispose();
  };
  return {
    host: open.host,
    async reopen() {
      const saved = await open.excel.save();
      close();
      open = await excelInNode(saved);
      return open.host;
    },
    dispose: async () => close(),
  };
}

describeHostContract("the host over Office.js", make, contractFeatures);
