import { workbookName } from "../../src/taskpane/workbook-name";

test.each([
  { address: "C:\\预算\\2026年单位预算.xlsx", name: "2026年单位预算.xlsx" },
  { address: "/Users/me/2026年单位预算.xlsx", name: "2026年单位预算.xlsx" },
  { address: "https://host/2026%E5%B9%B4.xlsx?web=1", name: "2026年.xlsx" },
  { address: "C:\\预算\\完成95%.xlsx", name: "完成95%.xlsx" },
  { address: "C:\\预算\\#1 单位预算.xlsx", name: "#1 单位预算.xlsx" },
  { address: "工作簿1", name: "工作簿1" },
  { address: "", name: undefined },
  { address: undefined, name: undefined },
])("$address is called $name", ({ address, name }) => expect(workbookName(address)).toBe(name));
