import "@testing-library/jest-dom";
import { act, configure, screen, within } from "@testing-library/react";
import type { OwnRuleLines } from "../../src/taskpane/pane-jobs/own-rules-jobs";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { click, openPane } from "./pane";
import { sampleJobs } from "./sample-jobs";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
const cell = (row: number) => ({ sheet: "自定义勾稽", row, column: 0 });
const lines: OwnRuleLines = {
  hasSheet: true,
  withoutHeadings: [],
  rules: [
    { text: "支出总表[合计, 基本支出] = 基本支出表[合计, 合计]", cell: cell(3), isSuspended: false },
    { text: "某表[合计, 合计] = 1", cell: cell(4), isSuspended: false, problem: "没有找到“某表”" },
    { text: "旧规则", cell: cell(5), isSuspended: true },
  ],
};

async function openPage(jobs: Partial<PaneJobs> = {}) {
  await openPane({ ownRules: () => Promise.resolve(lines), ...jobs });
  await click("更多");
  await click("自定义勾稽", "menuitem");
  return screen.findByRole("region", { name: "自定义勾稽" });
}

test("each rule says whether it can be used, and how to write it where it cannot", async () => {
  await openPage();
  const items = await screen.findAllByRole("listitem");
  expect(items.map((item) => item.lastElementChild!.textContent)).toEqual([
    "可用",
    "不能使用：没有找到“某表”。",
    "停用",
  ]);
  expect(screen.getByText("可用1条，不能使用1条")).toBeInTheDocument();
});

test("rules that could not be read are read again on request", async () => {
  const ownRules = jest.fn(() => Promise.resolve(lines)).mockRejectedValueOnce(new Error("busy"));
  await openPage({ ownRules });
  await click("重试");
  expect(await screen.findByText("可用1条，不能使用1条")).toBeInTheDocument();
});

test("leads to the cell of a rule", async () => {
  const goTo = jest.fn(sampleJobs().goTo);
  const page = await openPage({ goTo });
  await within(page).findByRole("button", { name: "A5" });
  await click("A5");
  expect(goTo).toHaveBeenCalledWith(cell(4));
});

test("is looked at again when the sheet is edited", async () => {
  let edit = () => {};
  const ownRules = jest
    .fn<Promise<OwnRuleLines>, []>()
    .mockResolvedValueOnce({ ...lines, rules: [] })
    .mockResolvedValueOnce(lines);
  const page = await openPage({
    ownRules,
    onOwnRulesOutdated: (listener) => {
      edit = listener;
      return () => {};
    },
  });
  expect(await within(page).findByText(/还没有规则/)).toBeInTheDocument();
  await act(async () => edit());
  expect(await within(page).findAllByRole("listitem")).toHaveLength(3);
});

test("offers the blank sheet where there is none, with its preview", async () => {
  const preview = jest.fn(sampleJobs().preview);
  const page = await openPage({
    preview,
    ownRules: () => Promise.resolve({ rules: [], hasSheet: false, withoutHeadings: [] }),
  });
  await within(page).findByRole("button", { name: "写入自定义勾稽表" });
  await click("写入自定义勾稽表");
  expect(preview).toHaveBeenCalledWith({ kind: "ownRulesSheet" }, "zh");
});

test("a sheet without its headings is told, and what cannot be read is said", async () => {
  const page = await openPage({
    ownRules: () => Promise.resolve({ ...lines, rules: [], withoutHeadings: ["自定义勾稽 (2)"] }),
  });
  expect(await within(page).findByText(/“自定义勾稽 \(2\)”没有“规则、性质、说明、依据”/)).toBeInTheDocument();
});

test("a failure says what to do", async () => {
  const page = await openPage({ ownRules: () => Promise.reject(new Error("busy")) });
  expect(await within(page).findByText(/请按回车结束编辑/)).toBeInTheDocument();
});
