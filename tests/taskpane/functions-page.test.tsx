import "@testing-library/jest-dom";
import { configure, fireEvent, screen } from "@testing-library/react";
import { HostError } from "../../src/workbook/host-error";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { click, openPane } from "./pane";
import { sampleJobs } from "./sample-jobs";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
const entry = (name: string, group: string) => ({
  name,
  group,
  description: `${name}的说明`,
  parameters: [
    { name: "debt", description: "债务余额", isOptional: false },
    { name: "gdp", description: "地区生产总值", isOptional: true },
  ],
  example: `${name}(60,100)`,
});
const functions = () =>
  Promise.resolve([entry("CS.DEBTTOGDP", "政府债务"), entry("CS.RMBUPPER", "金额和比率")]);

async function openPage(jobs: Partial<PaneJobs> = {}) {
  await openPane({ functions, ...jobs });
  await click("更多");
  await click("函数", "menuitem");
  await screen.findByText("例：=CS.DEBTTOGDP(60,100)");
}

test("a call is put together and previewed in the selected cell", async () => {
  const preview = jest.fn(sampleJobs().preview);
  await openPage({ preview });
  await click("填写 CS.DEBTTOGDP 的参数");
  fireEvent.change(screen.getByLabelText("债务余额"), { target: { value: "B2" } });
  await click("预览写入所选单元格");
  expect(preview).toHaveBeenCalledWith(
    {
      kind: "functionCall",
      cell: { sheet: "1 收支总表", row: 4, column: 1 },
      formula: "CS.DEBTTOGDP(B2)",
    },
    "zh",
  );
});

test("an argument that must be there is asked for", async () => {
  const preview = jest.fn(sampleJobs().preview);
  await openPage({ preview });
  await click("填写 CS.DEBTTOGDP 的参数");
  await click("预览写入所选单元格");
  expect(screen.getByText("请填写此项。")).toBeInTheDocument();
  expect(preview).not.toHaveBeenCalled();
});

test("a search leaves what matches, and says so when nothing does", async () => {
  await openPage();
  const box = screen.getByRole("searchbox", { name: "查找函数" });
  fireEvent.change(box, { target: { value: "rmb" } });
  expect(screen.queryByText("CS.DEBTTOGDP的说明")).not.toBeInTheDocument();
  expect(screen.getByText("CS.RMBUPPER的说明")).toBeInTheDocument();
  fireEvent.change(box, { target: { value: "没有" } });
  expect(screen.getByText("没有符合的函数。")).toBeInTheDocument();
});

test("the selected cells are turned into built-in formulas or values after a preview", async () => {
  const preview = jest.fn(sampleJobs().preview);
  await openPage({ preview });
  await click("所选单元格转为内置公式或数值");
  const selection = { sheet: "1 收支总表", row: 4, column: 1, rowCount: 1, columnCount: 1 };
  expect(preview).toHaveBeenCalledWith({ kind: "convertFunctions", selection }, "zh");
});

test("without a selection it is said what to do", async () => {
  await openPage({ selectedCells: () => Promise.reject(new HostError("invalidArgument")) });
  await click("所选单元格转为内置公式或数值");
  expect(screen.getByText(/请按回车结束编辑/)).toBeInTheDocument();
});
