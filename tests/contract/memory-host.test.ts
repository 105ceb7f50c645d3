import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";
import { describeHostContract } from "./host-contract";

async function make() {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("首页", [["单位"]]);
  workbook.addSheet("锁定", [[1]], true);
  workbook.addSheet("隐藏").visibility = "hidden";
  const host = new MemoryHost(workbook);
  return { host, reopen: async () => new MemoryHost(workbook), dispose: async () => undefined };
}

describeHostContract("the memory host", make, {
  protectedSheet: "锁定",
  hiddenSheet: "隐藏",
  charts: true,
});
