import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen, within } from "@testing-library/react";
import type { RangeRef } from "../../src/workbook/address";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { markedParts, stretchesOf } from "../../src/taskpane/views/reports/stretches";
import { click, openPane } from "./pane";
import { sampleFinding, sampleJobs, sampleReport } from "./sample-jobs";
import { sampleNarrativeReport, sampleProposal, sampleReportAnswer } from "./sample-reports";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
async function openTab(jobs: Partial<PaneJobs> = {}) {
  await openPane(jobs);
  await click("报表", "tab");
  await screen.findByRole("button", { name: "查看可生成的报表" });
}
async function lookAt(jobs: Partial<PaneJobs> = {}) {
  await openTab(jobs);
  await click("查看可生成的报表");
}
const headline = () => screen.getByRole("heading", { level: 2 });
const section = (name: string) => screen.getByRole("region", { name });

describe("making forms", () => {
  test("the first line says from what and how many; each form says what becomes of it", async () => {
    await lookAt();
    expect(headline()).toHaveTextContent("可从一体化系统导出表新建2张表，填列1张表");
    expect(screen.getByText("1张表不能生成，原因见下")).toBeInTheDocument();
    expect(section("各表")).toHaveTextContent("支出总表：在“3支出总表”上填列12格");
    expect(section("各表")).toHaveTextContent("来源中没有本表所需的数据");
    expect(section("取数说明")).toHaveTextContent("备用栏");
  });

  test("the button says how many forms and asks for them with every choice said", async () => {
    const preview = jest.fn(sampleJobs().preview);
    await lookAt({ preview });
    await click("预览生成3张表");
    expect(preview).toHaveBeenCalledWith(
      {
        kind: "reportForms",
        request: {
          set: "district-2026",
          source: "platformExport",
          year: 2026,
          bookKind: "unit",
          organisation: "云岭县星野管理局",
        },
      },
      "zh",
    );
  });

  test.each([
    { status: "yearUnknown" as const, said: "来源中没有年份" },
    { status: "noSource" as const, said: "没有找到取数来源" },
    { status: "linesUnreadable" as const, said: "请改正后重新生成" },
  ])("$status is said, and nothing is offered to write", async ({ status, said }) => {
    const proposal = sampleProposal({ status, forms: [], plan: { purpose: "report-forms", edits: [] } });
    await lookAt({ report: () => Promise.resolve(sampleReportAnswer(proposal)) });
    expect(headline()).toHaveTextContent(said);
    expect(screen.queryByRole("button", { name: /^预览生成/ })).not.toBeInTheDocument();
  });

  test("a cell of a ledger that cannot be understood leads to it", async () => {
    const goTo = jest.fn(sampleJobs().goTo);
    const cell = { sheet: "预算明细", row: 5, column: 1 };
    const proposal = sampleProposal({
      status: "linesUnreadable",
      unreadable: [{ cell, column: "功能分类", text: "二〇一" }],
    });
    await lookAt({ goTo, report: () => Promise.resolve(sampleReportAnswer(proposal)) });
    await click("定位 预算明细!B6");
    expect(goTo).toHaveBeenCalledWith(cell);
  });

  test.each([
    { typed: "2027", asked: 2027 },
    { typed: "27", asked: undefined },
  ])("the year $typed is looked at again or refused", async ({ typed, asked }) => {
    const report = jest.fn(sampleJobs().report);
    await lookAt({ report });
    fireEvent.change(screen.getByLabelText("年度"), { target: { value: typed } });
    await click("按此重新查看");
    if (asked === undefined) {
      expect(screen.getByText(/请填写四位年份/)).toBeInTheDocument();
      expect(report).toHaveBeenCalledTimes(1);
    } else {
      const request = expect.objectContaining({ year: asked, set: "district-2026" });
      expect(report).toHaveBeenLastCalledWith({ request }, expect.anything());
    }
  });

  test("the whole book is asked for by a tick, and its pages are listed", async () => {
    const report = jest.fn(sampleJobs().report);
    await lookAt({ report });
    fireEvent.click(screen.getByRole("checkbox", { name: /^整套公开材料/ }));
    const proposal = sampleProposal({
      packOn: "2026-11-22",
      pages: [
        { page: "cover", sheet: "封面", action: "add" },
        { page: "contents", sheet: "目录", action: "outdated" },
      ],
    });
    report.mockResolvedValueOnce(sampleReportAnswer(proposal));
    await click("按此重新查看");
    const request = expect.objectContaining({ packOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(report).toHaveBeenLastCalledWith({ request }, expect.anything());
    expect(section("其他各页")).toHaveTextContent("封面：新建工作表“封面”");
    expect(section("其他各页")).toHaveTextContent("请删除该工作表后重新生成");
    expect(screen.getByRole("button", { name: "预览整套公开材料" })).toBeEnabled();
    expect(screen.getByRole("checkbox", { name: /^整套公开材料/ })).toBeChecked();
  });

  test("a blank form is inserted without any source", async () => {
    const preview = jest.fn(sampleJobs().preview);
    const form = { id: "ledger/quotas", title: { zh: "定额测算", en: "Quotas" } };
    const group = { zh: "预算明细台账", en: "Budget ledger" };
    await openTab({ preview, blankForms: () => Promise.resolve([{ ...form, group }]) });
    await click("预览插入");
    expect(preview).toHaveBeenCalledWith(
      { kind: "blankForm", request: { form: "ledger/quotas", year: 2026, organisation: "" } },
      "zh",
    );
  });

  test("the check sheet is made of the last audit, and only once there is one", async () => {
    const preview = jest.fn(sampleJobs().preview);
    const report = sampleReport();
    await openPane({ preview, audit: () => Promise.resolve(report) });
    await click("审核本工作簿");
    await click("报表", "tab");
    await screen.findByRole("button", { name: "查看可生成的报表" });
    await click("写入");
    await click("生成公开情况检查表", "menuitem");
    expect(preview).toHaveBeenCalledWith({ kind: "checkSheet", report }, "zh");
  });
});

describe("the explanation text", () => {
  async function check(jobs: Partial<PaneJobs> = {}) {
    await openTab(jobs);
    await click("编制说明", "radio");
    await click("核对编制说明");
  }

  test("the first lines say what its figures rest on", async () => {
    await check();
    expect(headline()).toHaveTextContent("说明中3个数字，2个对应表中单元格，0个由其他数字得出");
    expect(screen.getByText("1个数字未找到依据")).toBeInTheDocument();
  });

  test("a figure leads to its cell and says how it stands to it", async () => {
    const goTo = jest.fn(sampleJobs().goTo);
    await check({ goTo });
    const text = within(section("说明文字"));
    expect(text.getByRole("button", { name: "887.36万元，与表中相符" })).toBeInTheDocument();
    fireEvent.click(text.getByRole("button", { name: "87.36万元，与表中不符，表中为887.36" }));
    expect(goTo).toHaveBeenCalledWith({ sheet: "1 收支总表", row: 4, column: 3 });
    expect(text.getByTitle("3万元，未找到依据")).toBeInTheDocument();
  });

  test.each([
    { status: "noText" as const, said: "没有核对任何数字" },
    { status: "noForms" as const, said: "数字无从核对" },
  ])("$status claims nothing", async ({ status, said }) => {
    await check({ narrative: () => Promise.resolve(sampleNarrativeReport({ status, paragraphs: [] })) });
    expect(headline()).toHaveTextContent(said);
  });

  describe("a corrected sentence", () => {
    const cell = { sheet: "编制说明", row: 2, column: 0, start: 17, end: 24 };
    const correction = {
      findingId: "A",
      paragraph: 0,
      span: { start: 17, end: 24 },
      before: "87.36万元",
      after: "887.36万元",
      sentence: "收入总计887.36万元，支出总计887.36万元，其中其他3万元。",
      cell,
    };
    const elsewhere = { ...correction, findingId: "B", cell: null };
    const narrative = () =>
      Promise.resolve(
        sampleNarrativeReport({
          findings: [sampleFinding("A", "error"), sampleFinding("B", "error")],
          corrections: [correction, elsewhere],
        }),
      );
    const cards = async () =>
      within(await screen.findByRole("list", { name: "审核结果" })).getAllByRole("listitem");

    test("stands with its finding and is written through a preview where its cell holds typed text", async () => {
      const preview = jest.fn(sampleJobs().preview);
      await check({ narrative, preview });
      const [typed, other] = await cards();
      expect(typed).toHaveTextContent(correction.sentence);
      expect(other).toHaveTextContent(correction.sentence);
      expect(within(other!).queryByRole("button", { name: "改正" })).not.toBeInTheDocument();
      await act(async () => within(typed!).getByRole("button", { name: "改正" }).click());
      expect(preview).toHaveBeenCalledWith({ kind: "textCorrections", corrections: [correction] }, "zh");
    });

    test("is written with all others from the menu", async () => {
      const preview = jest.fn(sampleJobs().preview);
      await check({ narrative, preview });
      await click("写入");
      await click("改正说明文字（1处）", "menuitem");
      expect(preview).toHaveBeenCalledWith({ kind: "textCorrections", corrections: [correction] }, "zh");
    });

    test("is no longer written once the workbook was edited", async () => {
      let edit = () => {};
      await check({
        narrative,
        onNarrativeOutdated: (listener) => {
          edit = listener;
          return () => {};
        },
      });
      await cards();
      await act(async () => edit());
      expect(screen.queryByRole("button", { name: "改正" })).not.toBeInTheDocument();
    });

    test.each([
      { name: "where the clipboard may be used", writeText: () => Promise.resolve(), said: "已复制" },
      { name: "where it may not", writeText: () => Promise.reject(new Error("denied")), said: /^未能复制/ },
    ])("is copied $name, and the button says what came of it", async ({ writeText, said }) => {
      const clipboard = { writeText: jest.fn(writeText) };
      Object.assign(navigator, { clipboard });
      Object.assign(document, { execCommand: () => false });
      await check({ narrative });
      const [, other] = await cards();
      await act(async () => fireEvent.click(within(other!).getByRole("button", { name: "复制" })));
      expect(clipboard.writeText).toHaveBeenCalledWith(correction.sentence);
      expect(within(other!).getByRole("button", { name: said })).toBeInTheDocument();
    });
  });

  test("a cell selected in the sheet shows where the text speaks of it", async () => {
    let select = (_: RangeRef | undefined) => {};
    await check({
      onSelected: (listener) => {
        select = listener;
        return () => {};
      },
    });
    const selected = { sheet: "1 收支总表", row: 4, column: 1, rowCount: 1, columnCount: 1 };
    await act(async () => select(selected));
    const bar = section("所选单元格在说明中");
    expect(bar).toHaveTextContent("说明中有1句提到 '1 收支总表'!B5：");
    const { text } = sampleNarrativeReport().paragraphs[0]!;
    expect(document.querySelector("mark")).toHaveTextContent(text);
    await click(text);
    expect(document.activeElement).toHaveTextContent(text);
    await act(async () => select({ ...selected, row: 9 }));
    expect(bar).toHaveTextContent("说明中没有数字取自 '1 收支总表'!B10");
    expect(document.querySelector("mark")).toBeNull();
  });

  describe("that was pasted", () => {
    const pasted = "收入总计887.36万元，支出总计87.36万元，其中其他3万元。";
    const finding = {
      ...sampleFinding("A", "error"),
      data: { error: "#A!", printed: "87.36万元" },
      cells: [{ sheet: "", row: 2, column: 0 }],
    };
    const [paragraph] = sampleNarrativeReport().paragraphs;
    const ofPasted = sampleNarrativeReport({
      paragraphs: [{ ...paragraph!, sheet: "", cell: { sheet: "", row: 1, column: 0 } }],
      findings: [finding],
    });
    const paste = async (text: string) => {
      await click("粘贴的文字", "radio");
      fireEvent.change(screen.getByLabelText("说明文字", { selector: "textarea" }), {
        target: { value: text },
      });
    };

    test("is asked for where nothing was pasted, and kept while another work is looked at", async () => {
      const narrative = jest.fn(sampleJobs().narrative);
      await openTab({ narrative });
      await click("编制说明", "radio");
      await paste(" ");
      await click("核对粘贴的文字");
      expect(screen.getByText("请先粘贴说明文字。")).toBeInTheDocument();
      expect(narrative).not.toHaveBeenCalled();
      await paste(pasted);
      await click("公开", "radio");
      await click("编制说明", "radio");
      await click("核对粘贴的文字");
      expect(narrative).toHaveBeenCalledWith({ text: pasted }, expect.anything());
      await click("工作簿中的说明", "radio");
      await click("核对编制说明");
      expect(narrative).toHaveBeenLastCalledWith({}, expect.anything());
    });

    test("has its findings with the sentence and its line, which lead to the paragraph and to no cell", async () => {
      const goTo = jest.fn(sampleJobs().goTo);
      await openTab({ goTo, narrative: () => Promise.resolve(ofPasted) });
      await click("编制说明", "radio");
      await paste(pasted);
      await click("核对粘贴的文字");
      const [card] = within(await screen.findByRole("list", { name: "审核结果" })).getAllByRole("listitem");
      expect(card).toHaveTextContent("第3行");
      expect(within(card!).queryByRole("button", { name: "定位" })).not.toBeInTheDocument();
      await click("为什么");
      for (const name of [paragraph!.text, "第3行"]) {
        (document.activeElement as HTMLElement).blur();
        fireEvent.click(within(card!).getByRole("button", { name }));
        expect(document.activeElement).toHaveTextContent(paragraph!.text);
      }
      expect(goTo).not.toHaveBeenCalled();
      expect(within(card!).queryByRole("button", { name: "说明" })).not.toBeInTheDocument();
      expect(screen.getByText("粘贴的文字，10:32")).toBeInTheDocument();
    });
  });

  test.each([
    { entry: "生成编制说明", more: {} },
    { entry: "生成编制说明（报送财政部门）", more: { isSubmission: true } },
  ])("$entry: it is written for the day, with a preview", async ({ entry, more }) => {
    const preview = jest.fn(sampleJobs().preview);
    await openTab({ preview });
    await click("编制说明", "radio");
    await click("写入");
    await click(entry, "menuitem");
    expect(preview).toHaveBeenCalledWith({ kind: "narrative", on: "2026-11-21", ...more }, "zh");
  });
});

describe("publication", () => {
  test("what must not be published is found, each with its cell; nothing found claims no more than was checked", async () => {
    const goTo = jest.fn(sampleJobs().goTo);
    const found = sampleReport([sampleFinding("A", "warning")]);
    await openTab({ goTo, disclosure: () => Promise.resolve(found) });
    await click("公开", "radio");
    expect(screen.getByText(/^尚未检查/)).toBeInTheDocument();
    await click("公开前检查");
    expect(headline()).toHaveTextContent("需说明 1 处");
    expect(screen.getByText("检查2个工作表，10:32")).toBeInTheDocument();
    await screen.findByRole("list", { name: "审核结果" });
    await click("定位");
    expect(goTo).toHaveBeenCalledWith(found.result.findings[0]!.cells[0]);
  });

  const cell = { sheet: "1 收支总表", row: 4, column: 1 };
  test.each([
    {
      withoutValue: [],
      said: "已打开公开版：12个公式改为数值，去掉工作表“审核结果”。请在新窗口中检查、另存。",
    },
    { withoutValue: [cell], said: /未生成公开版：1个公式没有计算结果（'1 收支总表'!B5）/ },
  ])(
    "the public version is opened, or what keeps it from being made is said",
    async ({ withoutValue, said }) => {
      const made = { formulas: 12, sheets: ["审核结果"], withoutValue };
      await openTab({ publicVersion: () => Promise.resolve(made) });
      await click("公开", "radio");
      await click("打开公开版");
      expect(section("另存公开版")).toHaveTextContent(said);
    },
  );

  test("the ledger is made for the day, with a preview", async () => {
    const preview = jest.fn(sampleJobs().preview);
    await openTab({ preview });
    await click("公开", "radio");
    await click("写入");
    await click("生成公开台账", "menuitem");
    expect(preview).toHaveBeenCalledWith({ kind: "disclosureLedger", on: "2026-11-21" }, "zh");
  });
});

test("a paragraph cut at its figures says the same as before, also where one lies within another", () => {
  const { paragraphs, figures } = sampleNarrativeReport();
  const { text } = paragraphs[0]!;
  const inner = { ...figures[0]!, id: 3, span: { start: 5, end: 7 } };
  const stretches = stretchesOf(text, [...figures, inner]);
  expect(stretches.map((each) => each.text).join("")).toBe(text);
  expect(stretches.flatMap(({ figure }) => figure?.id ?? [])).toEqual([0, 1, 2]);
});

test.each([
  { name: "nothing", marked: [], parts: ["甲。乙。丙。"] },
  { name: "the middle", marked: [{ start: 2, end: 4 }], parts: ["甲。", "[乙。]", "丙。"] },
  {
    name: "both ends, in any order",
    marked: [
      { start: 4, end: 6 },
      { start: 0, end: 2 },
    ],
    parts: ["[甲。]", "乙。", "[丙。]"],
  },
])("a paragraph with $name marked keeps every word", ({ marked, parts }) => {
  const text = "甲。乙。丙。";
  const said = markedParts(text, marked).map(({ start, end, isMarked }) => {
    const words = text.slice(start, end);
    return isMarked ? `[${words}]` : words;
  });
  expect(said).toEqual(parts);
});
