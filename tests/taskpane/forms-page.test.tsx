import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen } from "@testing-library/react";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { click, openPane } from "./pane";
import { sampleJobs, sampleReport } from "./sample-jobs";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

const inUse = { name: "表样.json", version: "2025.1", forms: 2 };

async function openForms(jobs: Partial<PaneJobs>) {
  await openPane(jobs);
  await click("更多");
  await click("识别的表", "menuitem");
  await screen.findByRole("region", { name: "版式" });
}

async function load(name: string, text: string) {
  const file = Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
  await act(async () => {
    fireEvent.change(screen.getByLabelText("载入版式", { selector: "input" }), { target: { files: [file] } });
  });
}

const section = () => screen.getByRole("region", { name: "版式" });

test("a file is loaded, shown, and removed; what was audited is audited again each time", async () => {
  const loadVariants = jest.fn(() => Promise.resolve({ inUse }));
  const removeVariants = jest.fn();
  const audit = jest.fn(sampleJobs().audit);
  await openForms({ audit, loadVariants, removeVariants });
  await load("表样.json", "{}");
  expect(loadVariants).toHaveBeenCalledWith("表样.json", "{}", "zh");
  expect(section()).toHaveTextContent("正在采用：表样.json（2025.1，2种表）");
  expect(audit).not.toHaveBeenCalled();
  await click("转到审核");
  await click("审核本工作簿");
  await click("更多");
  await click("识别的表", "menuitem");
  await click("移除");
  expect(removeVariants).toHaveBeenCalledTimes(1);
  expect(section()).not.toHaveTextContent("正在采用");
  expect(audit).toHaveBeenCalledTimes(2);
});

test("a bad file is told and what is in use stays", async () => {
  const problem = "坏.json 第2行起不是有效的 json，没有载入。";
  await openForms({ variantsInUse: () => inUse, loadVariants: () => Promise.resolve({ problem }) });
  await load("坏.json", "{");
  expect(section()).toHaveTextContent(problem);
  expect(screen.getAllByText(problem).some((each) => each.closest("[role=status]"))).toBe(true);
  expect(section()).toHaveTextContent("正在采用：表样.json");
});

test.each([
  {
    exported: { name: "版式-2026-11-21.json", forms: 1, tooShort: ["表"] },
    said: "已将“识别更正”表导出为 版式-2026-11-21.json，共1种表。表题“表”太短，不足以识别报表，没有采用。",
  },
  { exported: { forms: 0, tooShort: [] }, said: /^“识别更正”表中没有可用的更正，没有导出。/ },
])("what became of the export is said aloud: $exported.forms", async ({ exported, said }) => {
  await openForms({ exportVariants: () => Promise.resolve(exported) });
  await click("导出为版式");
  expect(screen.getByText(said).closest("[role=status]")).toBeInTheDocument();
});

test("a label that the form does not define is said to mean one of its columns", async () => {
  const report = sampleReport();
  const [form] = report.forms;
  const unknown = { ...report, forms: [{ ...form!, unknownLabels: ["基本经费"] }] };
  const preview = jest.fn(sampleJobs().preview);
  const { template, cell } = form!;
  await openForms({
    audit: () => Promise.resolve(unknown),
    forms: () => Promise.resolve([{ template, title: "收支总表", parts: ["基本支出"] }]),
    preview,
  });
  await click("转到审核");
  await click("审核本工作簿");
  await click("更多");
  await click("识别的表", "menuitem");
  await click("更正");
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  choose("表中未识别的栏目或行", "基本经费");
  expect(screen.queryByRole("button", { name: "预览写入" })).toBeNull();
  choose("相当于标准表的", "基本支出");
  await click("预览写入");
  const part = { printed: "基本经费", means: "基本支出" };
  expect(preview).toHaveBeenCalledWith({ kind: "correction", cell, template, part }, "zh");
});
