import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { News } from "../../src/commands/news";
import type { CellRef } from "../../src/workbook/address";
import type { AuditReport } from "../../src/jobs/audit/audit-report";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { click, openPane } from "./pane";
import { sampleFinding, sampleJobs, sampleReport } from "./sample-jobs";

// Whether something is visible takes jsdom long to find out among Fluent's styles; what is hidden is asked for by itself.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
const auditThis = () => click("审核本工作簿");
const threeFindings = [
  sampleFinding("A", "error"),
  sampleFinding("B", "warning"),
  sampleFinding("C", "warning", "9 三公"),
];
const auditing = (report: AuditReport): Partial<PaneJobs> => ({ audit: () => Promise.resolve(report) });

describe("before an audit", () => {
  test("one sentence and one primary button, in landmarks", async () => {
    await openPane();
    expect(screen.getByRole("banner")).toBeInTheDocument();
    expect(within(screen.getByRole("main")).getByText(/尚未审核/)).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: "审核" })).toHaveAttribute("aria-selected", "true");
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  test("the button says what is audited", async () => {
    await openPane();
    await click("选区", "radio");
    expect(screen.getByRole("button", { name: "审核所选区域" })).toBeInTheDocument();
  });

  test("arrow keys go round the tabs and take the focus along", async () => {
    await openPane();
    fireEvent.keyDown(screen.getByRole("tab", { name: "审核" }), { key: "ArrowLeft" });
    expect(screen.getByRole("tab", { name: "报表" })).toHaveFocus();
    fireEvent.keyDown(screen.getByRole("tab", { name: "报表" }), { key: "ArrowRight" });
    expect(screen.getByRole("tab", { name: "审核" })).toHaveFocus();
  });
});

describe("while an audit runs", () => {
  test("progress takes the place of the button, is heard, and can be stopped", async () => {
    let heardStop = false;
    await openPane({
      audit: (_scope, onProgress, signal) => {
        onProgress({ stage: "checking", share: 0.5 });
        signal.addEventListener("abort", () => (heardStop = true));
        return new Promise(() => {});
      },
    });
    await auditThis();
    expect(screen.queryByRole("button", { name: "审核本工作簿" })).not.toBeInTheDocument();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
    expect(screen.getAllByRole("status").some((status) => status.textContent === "正在核对")).toBe(true);
    await click("停止");
    expect(heardStop).toBe(true);
    expect(screen.getByText("已停止，工作簿未改动。")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "审核本工作簿" })).toBeInTheDocument();
  });
});

describe("after an audit", () => {
  test("the first line answers, the lines know their place among all", async () => {
    await openPane(auditing(sampleReport(threeFindings)));
    await auditThis();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("须改正 1 处，需说明 2 处");
    const items = await screen.findAllByRole("listitem");
    expect(items.map((item) => item.getAttribute("aria-posinset"))).toEqual(["1", "2", "3"]);
    expect(items.every((item) => item.getAttribute("aria-setsize") === "3")).toBe(true);
    expect(items[0]).toHaveTextContent("须改正");
    expect(items[0]).toHaveTextContent("887.36");
    expect(items[0]).toHaveTextContent("单位：万元");
  });

  test("no findings claims no more than was checked", async () => {
    const report = sampleReport();
    const notChecked = [{ rule: "no-error-values", reason: "noAmounts", data: {} }];
    await openPane(auditing({ ...report, result: { ...report.result, notChecked } }));
    await auditThis();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("未发现问题；未检查 1 项");
    expect(await screen.findByRole("listitem")).toHaveTextContent("未检查");
  });

  test("a workbook without forms does not read as one without faults", async () => {
    await openPane(auditing({ ...sampleReport(), status: "unrecognised", forms: [] }));
    await auditThis();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("未识别出可审核的报表");
    expect(screen.queryByText(/未发现问题/)).not.toBeInTheDocument();
  });

  test("a failure says what happened and leaves the earlier result", async () => {
    const audit = jest
      .fn<Promise<AuditReport>, []>()
      .mockResolvedValueOnce(sampleReport(threeFindings))
      .mockRejectedValueOnce(new Error("busy"));
    await openPane({ audit });
    await auditThis();
    await auditThis();
    expect(screen.getByText(/单元格正在编辑/)).toHaveTextContent("上次结果仍可查看");
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });

  test("why something was not checked or does not apply is folded away below the counts", async () => {
    const report = sampleReport(threeFindings);
    const notApplicable = [{ rule: "sums-hold", reason: "otherForms", data: {} }];
    await openPane(auditing({ ...report, result: { ...report.result, notApplicable } }));
    await auditThis();
    const region = screen.getByRole("region", { name: "不适用、未检查的原因", hidden: true });
    expect(region.closest("details")).not.toHaveAttribute("open");
    fireEvent.click(screen.getByText("不适用、未检查的原因"));
    expect(region.closest("details")).toHaveAttribute("open");
    expect(region).toHaveAttribute("tabindex", "0");
    expect(region).toHaveTextContent("不适用没有上年数（1项）上年数与上年一致");
    expect(region).not.toHaveTextContent("未检查");
  });

  test("an edit makes the result out of date; it stays readable and can be renewed", async () => {
    let edit = () => {};
    await openPane({
      ...auditing(sampleReport(threeFindings)),
      onOutdated: (listener) => {
        edit = listener;
        return () => {};
      },
    });
    await auditThis();
    act(() => edit());
    expect(screen.getByText(/结果已过期/)).toBeInTheDocument();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await click("重新审核");
    expect(screen.queryByText(/结果已过期/)).not.toBeInTheDocument();
  });
});

describe("the list", () => {
  const open = async (jobs: Partial<PaneJobs> = {}) => {
    await openPane({ ...auditing(sampleReport(threeFindings)), ...jobs });
    await auditThis();
    return screen.findAllByRole("listitem");
  };

  test("one line at a time is reached by Tab; arrows, Home and End move", async () => {
    const [first, second, third] = await open();
    expect([first, second, third].map((item) => item!.tabIndex)).toEqual([0, -1, -1]);
    act(() => first!.focus());
    fireEvent.keyDown(first!, { key: "ArrowDown" });
    expect(second).toHaveFocus();
    fireEvent.keyDown(second!, { key: "End" });
    expect(third).toHaveFocus();
    fireEvent.keyDown(third!, { key: "ArrowDown" });
    expect(third).toHaveFocus();
    fireEvent.keyDown(third!, { key: "Home" });
    expect(first).toHaveFocus();
  });

  test("Enter leads to the cell; 返回 goes back to the cell before and to the line", async () => {
    const before = { sheet: "封面", row: 0, column: 0 };
    const goTo = jest.fn().mockResolvedValue(before);
    const [, second] = await open({ goTo });
    act(() => second!.focus());
    await act(async () => {
      fireEvent.keyDown(second!, { key: "Enter" });
    });
    expect(goTo).toHaveBeenLastCalledWith(threeFindings[1]!.cells[0]);
    expect(screen.getByText("已定位到 '1 收支总表'!B5")).toBeInTheDocument();
    act(() => second!.blur());
    await click("返回");
    expect(goTo).toHaveBeenLastCalledWith(before);
    expect(second).toHaveFocus();
  });

  test("the focus is back on the line when the pane gets it again", async () => {
    const [first, second] = await open();
    await act(async () => {
      fireEvent.click(within(second!).getByText("定位"));
    });
    act(() => first!.focus());
    act(() => window.dispatchEvent(new Event("focus")));
    await waitFor(() => expect(second).toHaveFocus());
  });

  test("the cell asked about in the sheet leads to its line, and one without a line is named", async () => {
    let tell: (news: News) => void = () => {};
    const lines = await open({
      onNews: (listener) => {
        tell = listener;
        return () => {};
      },
    });
    const ask = (cell: CellRef) => act(async () => tell({ kind: "viewWanted", view: "audit", cell }));
    const { cells } = threeFindings[2]!;
    await ask({ ...cells[0]! });
    expect(lines[2]).toHaveFocus();
    act(() => lines[0]!.focus());
    await ask({ ...cells[0]! });
    expect(lines[2]).toHaveFocus();
    expect(screen.queryByText(/没有审核意见/)).not.toBeInTheDocument();
    await ask({ sheet: "封面", row: 0, column: 0 });
    expect(screen.getByText("所选单元格 封面!A1 没有审核意见。")).toBeInTheDocument();
  });

  test("a cell asked about before any audit is looked for in one that starts at once", async () => {
    let tell: Parameters<PaneJobs["onNews"]>[0] = () => {};
    const audit = jest.fn(() => Promise.resolve(sampleReport(threeFindings)));
    const onNews: PaneJobs["onNews"] = (listener) => {
      tell = listener;
      return () => {};
    };
    await openPane({ audit, onNews });
    const ask = (cell: CellRef) => act(async () => tell({ kind: "viewWanted", view: "audit", cell }));
    await ask({ ...threeFindings[2]!.cells[0]! });
    const lines = await screen.findAllByRole("listitem");
    await waitFor(() => expect(lines[2]).toHaveFocus());
    await ask({ sheet: "封面", row: 0, column: 0 });
    expect(audit).toHaveBeenCalledTimes(1);
  });

  test("a press that brings the focus back keeps it where it was pressed", async () => {
    const [first, second] = await open();
    await act(async () => {
      fireEvent.click(within(second!).getByText("定位"));
    });
    fireEvent.pointerDown(first!);
    act(() => first!.focus());
    act(() => window.dispatchEvent(new Event("focus")));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(first).toHaveFocus();
  });

  test("why is folded away until asked for", async () => {
    const [first] = await open();
    const why = within(first!).getByRole("button", { name: "为什么" });
    expect(why).toHaveAttribute("aria-expanded", "false");
    fireEvent.click(why);
    expect(why).toHaveAttribute("aria-expanded", "true");
    expect(document.getElementById(why.getAttribute("aria-controls")!)).toHaveTextContent("依据");
  });

  test("a nature taken out of the filter leaves, and comes back with 清除筛选", async () => {
    await open();
    await click("筛选与分组");
    await click("需说明", "menuitemcheckbox");
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByText(/已筛选，显示1条（共3条）/)).toBeInTheDocument();
    await act(async () => {
      fireEvent.click(screen.getByText("清除筛选"));
    });
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });

  test("an explanation that lapsed asks for another; one that holds is shown", async () => {
    const [first, second] = await open({
      explanations: () =>
        Promise.resolve([
          { findingId: "A", text: "旧说明", lapsed: true },
          { findingId: "B", text: "已报经批准", lapsed: false },
        ]),
    });
    expect(first).toHaveTextContent("数字已变动，原说明失效");
    expect(second).toHaveTextContent("审核说明：已报经批准");
  });
});

describe("a write", () => {
  const cell = { sheet: "1 收支总表", row: 4, column: 1 };
  const rows = [
    { id: "1", cell, before: "887.36", after: "87.36", safe: true },
    { id: "2", cell: { ...cell, row: 5 }, before: "=SUM(B1:B2)", after: "1", safe: false, note: "原为公式" },
  ];
  const preview: PaneJobs["preview"] = (request, language) =>
    Promise.resolve({
      request,
      language,
      rows,
      isByRow: true,
      offersNewSheet: true,
      addsSheets: [],
      locked: [],
    });

  const askForMarks = async (jobs: Partial<PaneJobs>) => {
    await openPane({ ...auditing(sampleReport(threeFindings)), preview, ...jobs });
    await auditThis();
    await click("写入");
    await click("标记到表", "menuitem");
    return screen.findByRole("dialog");
  };

  test("shows old and new first, ticks what is safe, and the button counts", async () => {
    const apply = jest.fn(sampleJobs().apply);
    const dialog = await askForMarks({ apply });
    expect(within(dialog).getByRole("checkbox", { name: "写入 '1 收支总表'!B5" })).toBeChecked();
    const unsafe = within(dialog).getByRole("checkbox", { name: "写入 '1 收支总表'!B6" });
    expect(unsafe).not.toBeChecked();
    expect(within(dialog).getByRole("button", { name: "写入 1 处" })).toBeEnabled();
    fireEvent.click(unsafe);
    await click("写入 2 处");
    expect(apply).toHaveBeenCalledWith(expect.objectContaining({ rows }), ["1", "2"], {
      destination: "inPlace",
      withComments: false,
    });
    expect(screen.getByText("标记到表：已写入2处。")).toBeInTheDocument();
  });

  test("of a protected sheet is not ticked where it stands, only for a new sheet", async () => {
    const apply = jest.fn(sampleJobs().apply);
    const dialog = await askForMarks({
      apply,
      preview: async (request, language) => {
        const [first, second] = rows;
        const lockedRow = { ...second!, isLocked: true, note: "工作表受保护" };
        return { ...(await preview(request, language)), rows: [first!, lockedRow], locked: ["1 收支总表"] };
      },
    });
    expect(dialog).toHaveTextContent("“1 收支总表”受保护，其中的单元格不能写入");
    const box = within(dialog).getByRole("checkbox", { name: "写入 '1 收支总表'!B6" });
    expect(box).toBeDisabled();
    fireEvent.click(within(dialog).getByRole("checkbox", { name: "全选" }));
    await click("新表", "radio");
    expect(box).toBeEnabled();
    expect(box).toBeChecked();
    await click("原表", "radio");
    expect(box).not.toBeChecked();
    await click("新表", "radio");
    await click("写入 1 处");
    expect(apply).toHaveBeenCalledWith(
      expect.anything(),
      ["2"],
      expect.objectContaining({ destination: "newSheet" }),
    );
  });

  test("of many rows has those in sight in the page, and each knows its place", async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({ ...rows[0]!, id: String(index) }));
    const dialog = await askForMarks({
      preview: async (request, language) => ({ ...(await preview(request, language)), rows: many }),
    });
    expect(within(dialog).getByRole("table")).toHaveAttribute("aria-rowcount", "2001");
    const shown = within(dialog).getAllByRole("row");
    expect(shown.length).toBeLessThan(100);
    expect(shown.slice(0, 3).map((row) => row.getAttribute("aria-rowindex"))).toEqual(["1", "2", "3"]);
    expect(within(dialog).getByRole("button", { name: "写入 2000 处" })).toBeEnabled();
  });

  test("goes to a new sheet on request", async () => {
    const apply = jest.fn(sampleJobs().apply);
    await askForMarks({ apply });
    await click("新表", "radio");
    await click("写入 1 处");
    expect(apply).toHaveBeenCalledWith(expect.anything(), ["1"], {
      destination: "newSheet",
      withComments: false,
    });
  });

  test("brings comments when they are asked for, and shows what they will say", async () => {
    const apply: PaneJobs["apply"] = jest.fn(({ request }, ids) =>
      Promise.resolve({ kind: request.kind, cellCount: ids.length, commented: 1 }),
    );
    const commented = rows.map((row) => ({ ...row, comment: "【须改正】多录一位数字。" }));
    const withSentences: PaneJobs["preview"] = async (request, language) => ({
      ...(await preview(request, language)),
      rows: commented,
    });
    const dialog = await askForMarks({ apply, preview: withSentences });
    const box = within(dialog).getByRole("checkbox", { name: "同时加批注说明" });
    expect(box).not.toBeChecked();
    expect(dialog).not.toHaveTextContent("多录一位数字");
    fireEvent.click(box);
    expect(dialog).toHaveTextContent("批注：【须改正】多录一位数字。");
    await click("写入 1 处");
    expect(apply).toHaveBeenCalledWith(expect.anything(), ["1"], {
      destination: "inPlace",
      withComments: true,
    });
    expect(screen.getByText("标记到表：已写入1处。其中1处已有批注，未另加。")).toBeInTheDocument();
  });

  test("offers no comments where none could be written", async () => {
    const dialog = await askForMarks({});
    expect(within(dialog).queryByRole("checkbox", { name: "同时加批注说明" })).not.toBeInTheDocument();
  });

  test("changes nothing when cancelled", async () => {
    const apply = jest.fn(sampleJobs().apply);
    await askForMarks({ apply });
    await click("取消");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(apply).not.toHaveBeenCalled();
  });

  test("can be taken back, also after reopening", async () => {
    await openPane({ lastWrite: () => Promise.resolve({ kind: "marks", cellCount: 12 }) });
    await click("撤销");
    expect(screen.getByText("已撤销，恢复1处。")).toBeInTheDocument();
  });

  test("is not taken back where cells were changed since; which ones is said", async () => {
    await openPane({
      lastWrite: () => Promise.resolve({ kind: "marks", cellCount: 12 }),
      undo: () => Promise.resolve({ outcome: "refused", changed: [cell] }),
    });
    await click("撤销");
    expect(screen.getByText(/未撤销：'1 收支总表'!B5在写入后又有改动/)).toBeInTheDocument();
  });

  test("that was cut off is told of on opening", async () => {
    await openPane({
      recover: () => Promise.resolve([{ kind: "marks", outcome: "takenBack", changed: [] }]),
    });
    expect(screen.getByText("上次“标记到表”中途断开，已恢复原状。")).toBeInTheDocument();
  });
});

describe("the pages of the menu", () => {
  const openPage = async (name: string, jobs: Partial<PaneJobs> = {}) => {
    const opened = await openPane(jobs);
    await click("更多");
    await click(name, "menuitem");
    await screen.findByRole("heading", { level: 2, name });
    return opened;
  };

  test.each(["识别的表", "政策参数", "设置", "帮助"])(
    "%s takes the focus and gives it back",
    async (name) => {
      await openPage(name);
      expect(screen.getByRole("heading", { level: 2, name })).toHaveFocus();
      await click("返回");
      expect(screen.getByRole("button", { name: "更多" })).toHaveFocus();
    },
  );

  test("the language changes at once and is kept", async () => {
    const { onSettings } = await openPage("设置");
    await click("English", "radio");
    expect(screen.getByRole("tab", { name: "Audit" })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe("en");
    expect(onSettings).toHaveBeenCalledWith({ language: "en", theme: "office" });
  });

  test("封存 asks once more", async () => {
    const seal = jest.fn(() => Promise.resolve());
    await openPage("设置", { seal });
    await click("封存");
    expect(seal).not.toHaveBeenCalled();
    await click("确认封存");
    expect(seal).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/已封存/)).toBeInTheDocument();
  });

  test("a policy value says its source and which value won", async () => {
    const line = { id: "x", title: "增长提示线", value: "15%", from: "2024-01-01", source: "本县通知" };
    await openPage("政策参数", {
      policy: () => Promise.resolve([{ ...line, status: "warningOnly", overridden: true, setAside: "10%" }]),
    });
    const item = await screen.findByText("增长提示线");
    expect(item.parentElement).toHaveTextContent("仅提示 · 自2024-01-01起");
    expect(item.parentElement).toHaveTextContent("采用本工作簿“政策参数”表的数值 · 内置数值10%未采用");
    expect(item.parentElement).toHaveTextContent("来源：本县通知");
  });

  test("a sheet taken for the wrong form can be said to be none", async () => {
    const preview = jest.fn(sampleJobs().preview);
    await openPane({ ...auditing(sampleReport(threeFindings)), preview });
    await auditThis();
    await click("更多");
    await click("识别的表", "menuitem");
    await screen.findByText("标题：2026年部门收支总表");
    await click("更正");
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "" } });
    await click("预览写入");
    expect(preview).toHaveBeenCalledWith(
      { kind: "correction", cell: expect.objectContaining({ sheet: "1 收支总表" }), template: null },
      "zh",
    );
  });
});
