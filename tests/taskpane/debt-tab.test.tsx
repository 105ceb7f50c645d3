import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen, within } from "@testing-library/react";
import type { News } from "../../src/commands/news";
import type { DebtReport } from "../../src/jobs/debt/debt-report";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { click, openPane } from "./pane";
import { sampleDebtReport, sampleOutlook } from "./sample-debt";
import { sampleFinding, sampleJobs } from "./sample-jobs";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
const computing = (report: DebtReport): Partial<PaneJobs> => ({ debt: () => Promise.resolve(report) });

async function openTab(jobs: Partial<PaneJobs> = {}) {
  await openPane(jobs);
  await click("债务", "tab");
  await screen.findByRole("button", { name: "测算本工作簿债务指标" });
}
async function compute(jobs: Partial<PaneJobs> = {}) {
  await openTab(jobs);
  await click("测算本工作簿债务指标");
}
const section = (name: string) => screen.getByRole("region", { name });

describe("before anything is computed", () => {
  test("one sentence, one button, and the blank forms", async () => {
    const preview = jest.fn(sampleJobs().preview);
    await openTab({ preview });
    expect(screen.getByText(/尚未测算/)).toBeInTheDocument();
    await click("写入");
    expect(screen.queryByRole("menuitem", { name: /监测表/ })).not.toBeInTheDocument();
    await click("政府性债务台账", "menuitem");
    expect(preview).toHaveBeenCalledWith({ kind: "debtForm", form: "ledger", organisation: "" }, "zh");
  });

  test("the selection is asked for with its own words", async () => {
    const debt = jest.fn(sampleJobs().debt);
    await openTab({ debt });
    await click("工作簿和选区", "radio");
    await click("以所选单元格为准测算");
    expect(debt).toHaveBeenCalledWith({ scope: "selection" }, expect.anything());
  });
});

describe("what was computed", () => {
  test("the first line answers: the ratio, its grade by name, and that it is an estimate", async () => {
    await compute();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "债务率 120.00%，黄色（测算，不代表官方评定）",
    );
    expect(screen.getAllByRole("status").some(({ textContent }) => textContent?.includes("120.00%"))).toBe(
      true,
    );
  });

  test("what changed since the last audit leads to its cell; what the ledger lacks leads nowhere", async () => {
    const changes = { since: "2025-12-31", against: "auditedLedger", unchanged: 3 } as const;
    const one = {
      debtor: "水务局",
      creditor: "省财政厅",
      audited: "8000000",
      borrowed: "0",
      unexplained: "0",
    };
    await compute(
      computing(
        sampleDebtReport({
          changes: {
            ...changes,
            changed: [
              {
                ...one,
                kind: "fell",
                debt: "水库",
                repaid: "1000000",
                closing: "7000000",
                cell: { sheet: "台账", row: 4, column: 13 },
              },
              { ...one, kind: "missing", debt: "渠道", repaid: "0", closing: "0", cell: null },
            ],
          },
        }),
      ),
    );
    const shown = section("上次审计日以来的变动");
    expect(shown).toHaveTextContent(
      "上次审计日（2025-12-31）以来变动2笔：余额减少1笔、本台账未列1笔；未变动3笔。",
    );
    expect(shown).toHaveTextContent("800.00万元 → 700.00万元");
    expect(within(shown).getAllByRole("button")).toHaveLength(1);
  });

  test("an indicator says what it divides, its line, and what is missing", async () => {
    await compute();
    const indicators = section("债务指标（测算）");
    expect(indicators).toHaveTextContent("缺少地区生产总值，未测算");
    expect(indicators).toHaveTextContent("120,000.00 ÷ 100,000.00");
    expect(indicators).toHaveTextContent("超过财政重整线 10.00%");
    expect(indicators).toHaveTextContent("可能在线的另一侧");
  });

  test.each([
    { name: "above", headroom: "-200000000", said: "超过限额 20,000.00万元" },
    { name: "at", headroom: "0", said: "新增债券需求在 0.00万元 以内" },
    { name: "below", headroom: "0.01", said: "新增债券需求在 0.00万元 以内" },
  ])("debt $name its ceiling", async ({ headroom, said }) => {
    const ceiling = { kind: "general", ceiling: "1000000000", debt: "1000000000", isAbove: null } as const;
    await compute(computing(sampleDebtReport({ ceilings: [{ ...ceiling, headroom }] })));
    expect(section("限额与余额")).toHaveTextContent(said);
  });

  test("the county gate stands under its own heading, and only where adopted", async () => {
    await compute();
    expect(screen.queryByRole("region", { name: "本地办法口径" })).not.toBeInTheDocument();
    await act(async () => {});
  });

  test("the gate says each line, whether new debt may be taken, and which line binds first", async () => {
    await compute(
      computing(
        sampleDebtReport({
          gate: {
            readings: [
              { line: "debtToGdp", ratio: "0.1", limit: "0.1", isReached: true },
              { line: "debtService", ratio: null, limit: "0.15", isReached: false },
            ],
            isClosed: true,
            headroom: [
              { line: "debtToGdp", yuan: "0" },
              { line: "debtToDisposableRevenue", yuan: "5000000" },
            ],
            reserve: { minimum: "30000", maximum: "50000" },
          },
        }),
      ),
    );
    const gate = section("本地办法口径");
    expect(gate).toHaveTextContent("至少一项达到或超过控制线，不再新增债务");
    expect(gate).toHaveTextContent("负债率距控制线 0.00万元（最先达到）");
    expect(gate).toHaveTextContent("债务率距控制线 500.00万元");
    expect(gate).toHaveTextContent("偿债准备金 3.00万元 至 5.00万元");
  });

  test("a figure leads to the cell it was read from", async () => {
    const goTo = jest.fn(sampleJobs().goTo);
    await compute({ goTo });
    await click("定位 '表1-1'!C6");
    expect(goTo).toHaveBeenCalledWith({ sheet: "表1-1", row: 5, column: 2 });
  });

  test("findings stand as in the audit and lead to their cells", async () => {
    const goTo = jest.fn(sampleJobs().goTo);
    const report = sampleDebtReport();
    const findings = [sampleFinding("A", "error")];
    await compute({ ...computing({ ...report, result: { ...report.result, findings } }), goTo });
    const list = await within(section("核对结果")).findByRole("list", { name: "审核结果" });
    expect(list).toHaveTextContent("须改正");
    fireEvent.click(within(list).getByRole("button", { name: "定位" }));
    expect(goTo).toHaveBeenCalledWith(findings[0]!.cells[0]);
  });

  test("nothing recognised does not read as nothing owed", async () => {
    await compute(computing(sampleDebtReport({ status: "nothingFound" })));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("未测算");
    expect(screen.getByText(/插入债务指标数据或台账空表/)).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "限额与余额" })).not.toBeInTheDocument();
  });
});

describe("the years to come", () => {
  test("are drawn with a sentence for those who cannot see, and stand in a table", async () => {
    const years = sampleOutlook("50000000", "6000000", "0.056");
    const outlook = years.map((year) => (year.year === 2030 ? { ...year, principal: "90000000" } : year));
    await compute(computing(sampleDebtReport({ outlook })));
    expect(
      screen.getByRole("img", { name: /2026年至2035年.*最高为2030年，9,600\.0万元/ }),
    ).toBeInTheDocument();
    const row = within(section("十年还本付息")).getByRole("row", { name: /2030/ });
    expect(row).toHaveTextContent("9,000.00600.005.60%");
  });

  test("without debts to repay no empty chart is drawn", async () => {
    await compute(computing(sampleDebtReport({ outlook: sampleOutlook("0", "0", null) })));
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    expect(section("十年还本付息")).toHaveTextContent("没有可编制还本付息计划的债务");
  });

  const fill = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });

  test("a scenario is asked with exact decimals and stands beside the base", async () => {
    const request = { amount: "100000000", annualRate: "0.035", years: 5, method: "bullet" } as const;
    const debt = jest
      .fn<Promise<DebtReport>, unknown[]>()
      .mockResolvedValueOnce(sampleDebtReport())
      .mockResolvedValueOnce(
        sampleDebtReport({
          scenario: { request, outlook: sampleOutlook("50000000", "9500000", "0.0595") },
        }),
      )
      .mockResolvedValueOnce(sampleDebtReport());
    await compute({ debt });
    fill("新增债务（万元）", "10,000");
    fill("年利率（%）", "3.5");
    fill("期限（年）", "5");
    await click("测算情景");
    expect(debt).toHaveBeenLastCalledWith({ scope: "workbook", scenario: request }, expect.anything());
    expect(section("十年还本付息")).toHaveTextContent("十年内偿债率最高值：现状5.60%，情景后5.95%");
    await click("取消情景");
    expect(debt).toHaveBeenLastCalledWith({ scope: "workbook" }, expect.anything());
  });

  test.each([
    { field: "新增债务（万元）", value: "很多", said: "请填写金额" },
    { field: "年利率（%）", value: "-1", said: "请填写百分数" },
    { field: "期限（年）", value: "51", said: "请填写1至50的整数" },
    { field: "期限（年）", value: "2.5", said: "请填写1至50的整数" },
  ])("“$value” for $field asks nothing and says what is wanted", async ({ field, value, said }) => {
    const debt = jest.fn(sampleJobs().debt);
    await compute({ debt });
    fill("新增债务（万元）", "1");
    fill("年利率（%）", "0");
    fill("期限（年）", "50");
    fill(field, value);
    await click("测算情景");
    expect(debt).toHaveBeenCalledTimes(1);
    expect(screen.getByText(new RegExp(said))).toBeInTheDocument();
  });
});

describe("around the computing", () => {
  test("it can be stopped, and says that nothing was changed", async () => {
    let isStopped = false;
    await compute({
      debt: (_question, signal) => {
        signal.addEventListener("abort", () => (isStopped = true));
        return new Promise(() => {});
      },
    });
    expect(screen.getByRole("progressbar", { name: "正在测算债务指标" })).toBeInTheDocument();
    await click("停止");
    expect(isStopped).toBe(true);
    expect(screen.getByText("已停止，工作簿未改动。")).toBeInTheDocument();
  });

  test("a failure keeps the earlier result and can be tried again", async () => {
    const debt = jest
      .fn<Promise<DebtReport>, unknown[]>()
      .mockResolvedValueOnce(sampleDebtReport())
      .mockRejectedValueOnce(new Error("busy"))
      .mockResolvedValueOnce(sampleDebtReport());
    await compute({ debt });
    await click("测算本工作簿债务指标");
    expect(screen.getByText(/单元格正在编辑/)).toHaveTextContent("上次结果仍可查看");
    expect(screen.getByRole("heading", { level: 2 })).toBeInTheDocument();
    await click("重试");
    expect(screen.queryByText(/单元格正在编辑/)).not.toBeInTheDocument();
  });

  test("an edit makes it out of date; it is computed again on request", async () => {
    let edit = () => {};
    const debt = jest.fn(sampleJobs().debt);
    await compute({
      debt,
      onDebtOutdated: (listener) => {
        edit = listener;
        return () => {};
      },
    });
    act(() => edit());
    expect(screen.getByText(/工作簿在测算后有改动/)).toBeInTheDocument();
    await click("重新测算");
    expect(debt).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(/工作簿在测算后有改动/)).not.toBeInTheDocument();
  });

  test("the sheets are previewed by name before they are added", async () => {
    const report = sampleDebtReport();
    const preview: PaneJobs["preview"] = (request, language) =>
      Promise.resolve({
        request,
        language,
        rows: [],
        isByRow: false,
        offersNewSheet: false,
        addsSheets: ["债务指标监测表", "还本付息计划表"],
        locked: [],
      });
    const apply = jest.fn(sampleJobs().apply);
    await compute({ ...computing(report), preview, apply });
    await click("写入");
    await click("生成债务指标监测表", "menuitem");
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("将新增工作表“债务指标监测表”、“还本付息计划表”，不改动其他工作表。");
    await click("新增2张工作表");
    expect(apply).toHaveBeenCalledWith(
      expect.objectContaining({ request: { kind: "debtSheets", report } }),
      [],
      { destination: "inPlace", withComments: false },
    );
  });

  test("the ribbon's button opens the tab and runs it; the result stays when another tab is looked at", async () => {
    const debt = jest.fn(sampleJobs().debt);
    let tell: (news: News) => void = () => {};
    await openPane({
      debt,
      onNews: (listener) => {
        tell = listener;
        return () => {};
      },
    });
    await act(async () => tell({ kind: "viewWanted", view: "debt", runs: true }));
    expect(await screen.findByText(/债务率 120\.00%/, { selector: "h2" })).toBeInTheDocument();
    expect(debt).toHaveBeenCalledTimes(1);
    await click("审核", "tab");
    await click("债务", "tab");
    expect(screen.getByText(/债务率 120\.00%/, { selector: "h2" })).toBeInTheDocument();
    expect(debt).toHaveBeenCalledTimes(1);
  });
});
