import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { proposeReport, writeReport } from "../../../src/jobs/report/report";
import { undo } from "../../../src/jobs/writing/undo";
import { exportSheets } from "../../../src/cli/samples/export-book";
import type { CellWrite } from "../../../src/workbook/plan";
import { WorkbookView, type CellValue } from "../../../src/workbook/snapshot";
import { ledgerRows, soundLedger, type LedgerEntry } from "../../support/budget-ledger";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const at = "2026-11-22T08:00:00Z";
const targets: readonly (readonly CellValue[])[] = [
  ["绩效目标台账"],
  ["项目名称", "项目属性", "起止时间", "总体目标", "一级指标", "二级指标", "三级指标", "指标值"],
  ["夜空观测", "延续项目", "2026年1月—12月", "全年连续观测。", "产出指标", "数量指标", "观测夜数", "≥280夜"],
  ["夜空观测", null, null, null, "满意度指标", "服务对象满意度指标", "数据用户满意度", "≥95%"],
];

function hostOf(entries: readonly LedgerEntry[]): MemoryHost {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("预算明细", ledgerRows(entries));
  workbook.addSheet(
    "绩效目标台账",
    targets.map((row) => [...row]),
  );
  return new MemoryHost(workbook);
}

const request = { set: "eleven-tables", forms: ["project-expenditure", "project-performance-targets"] };
const sheet = "项目支出绩效目标表";

/** What is written on the sheet of the cards, row by row, blanks left out. */
async function written(host: MemoryHost): Promise<string[]> {
  const view = new WorkbookView(await host.read([sheet], [])).sheets[0]!;
  return Array.from({ length: view.rowEnd }, (_, row) =>
    view
      .rowCells(row)
      .filter(({ value }) => value !== null)
      .map(({ value }) => String(value).replace(/\s/g, ""))
      .join(" | "),
  ).filter((line) => line !== "");
}

const make = async (host: MemoryHost) => {
  const proposal = await proposeReport(host, request);
  if (proposal.plan.edits.length > 0) await writeReport(host, { plan: proposal.plan, at });
  return proposal;
};

test("each project has a card with its money in 万元, its goal and its indicators, blank where nothing is said", async () => {
  const host = hostOf(soundLedger);
  await make(host);
  const lines = await written(host);
  expect(lines.slice(0, 13)).toEqual([
    "2026年项目支出绩效目标表",
    "编制单位：云岭县星野管理局 | 单位：万元",
    "项目名称 | 夜空观测",
    "主管部门 | 实施单位 | 云岭县星野管理局",
    "项目属性 | 延续项目 | 起止时间 | 2026年1月—12月",
    "项目资金（万元） | 年度资金总额 | 65",
    "其中：财政拨款 | 65",
    "其他资金 | 0",
    "总体目标 | 全年连续观测。",
    "一级指标 | 二级指标 | 三级指标 | 指标值",
    "产出指标 | 数量指标 | 观测夜数 | ≥280夜",
    "满意度指标 | 服务对象满意度指标 | 数据用户满意度 | ≥95%",
    "项目名称 | 观测设备更新",
  ]);
  expect(lines).toContain("产出指标 | 数量指标");
  expect(lines.filter((line) => line.startsWith("其他资金"))).toEqual(
    ["0", "0", "8", "0"].map((amount) => `其他资金 | ${amount}`),
  );
});

test("a project that is given up keeps its card without money, what people wrote stays, and all can be taken back", async () => {
  const host = hostOf(soundLedger);
  await make(host);
  await host.apply({
    purpose: "test",
    edits: [{ kind: "setCells", sheet, cells: [{ row: 25, column: 2, value: "望远镜台数" }] }],
  });
  const before = await written(host);
  await host.apply({
    purpose: "test",
    edits: [{ kind: "setCells", sheet: "预算明细", cells: [{ row: 11, column: 8, value: null }] }],
  });
  expect((await make(host)).forms.at(-1)).toMatchObject({ action: "fill", cells: 3 });
  const after = await written(host);
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    "项目资金（万元） | 年度资金总额",
    "其中：财政拨款",
    "其他资金",
  ]);
  expect(after.join("\n")).toContain("望远镜台数");
  await undo(host);
  expect(await written(host)).toEqual(before);
});

describe("a project that came in", () => {
  const added: LedgerEntry = {
    functional: "2010302",
    economic: "30227",
    nature: "项目支出",
    fund: "一般公共预算",
    project: "夜空巡测",
    amount: 12_000,
  };

  /** A host whose cards are there, and whose ledger then has a project more at its end. */
  async function grown(note: CellWrite): Promise<MemoryHost> {
    const host = hostOf(soundLedger);
    await make(host);
    const rows = ledgerRows([...soundLedger, added]);
    const cells = rows.at(-1)!.map((value, column) => ({ row: rows.length - 1, column, value }));
    const goal = [
      "夜空巡测",
      "新增项目",
      "2026年",
      "每季巡测一次。",
      "产出指标",
      "数量指标",
      "巡测次数",
      "4次",
    ];
    await host.apply({
      purpose: "test",
      edits: [
        { kind: "setCells", sheet: "预算明细", cells },
        {
          kind: "setCells",
          sheet: "绩效目标台账",
          cells: goal.map((value, column) => ({ row: 4, column, value })),
        },
        { kind: "setCells", sheet, cells: [note] },
      ],
    });
    return host;
  }

  test("gets a card of its own, the others stay as they are, and all can be taken back", async () => {
    const host = await grown({ row: 25, column: 2, value: "望远镜台数" });
    const before = await written(host);
    const { forms } = await make(host);
    expect(forms[1]).toMatchObject({ action: "fill", rows: 10 });
    const after = await written(host);
    const first = after.indexOf("项目名称 | 夜空巡测");
    expect(after.slice(first, first + 9)).toEqual([
      "项目名称 | 夜空巡测",
      "主管部门 | 实施单位 | 云岭县星野管理局",
      "项目属性 | 新增项目 | 起止时间 | 2026年",
      "项目资金（万元） | 年度资金总额 | 1.2",
      "其中：财政拨款 | 1.2",
      "其他资金 | 0",
      "总体目标 | 每季巡测一次。",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 巡测次数 | 4次",
    ]);
    expect([...after.slice(0, first), ...after.slice(first + 9)]).toEqual(before);
    expect(after.filter((line) => line.startsWith("项目名称"))).toHaveLength(5);
    expect((await proposeReport(host, request)).forms[1]).toMatchObject({ action: "unchanged" });
    await undo(host);
    expect(await written(host)).toEqual(before);
  });

  test("is named where the cards were laid out anew, and nothing of the form is written", async () => {
    const host = await grown({ row: 5, column: 0, value: "项目名称：" });
    const { forms } = await proposeReport(host, request);
    expect(forms[1]).toMatchObject({ action: "refused", reason: "noLine", labels: ["夜空巡测"] });
  });
});

test("an export's projects become their cards, and nothing is found in the book made of it", async () => {
  const host = new MemoryHost(new MemoryWorkbook());
  await host.apply({
    purpose: "test",
    edits: exportSheets().map((added) => ({ kind: "addSheet", sheet: added })),
  });
  const proposal = await proposeReport(host, { set: request.set });
  expect(proposal.forms.filter(({ action }) => action !== "add")).toEqual([]);
  await writeReport(host, { plan: proposal.plan, at });
  const names = proposal.forms.map((form) => form.sheet);
  const { result } = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), {
    on: "2026-11-22",
  });
  expect(result.findings.map(({ rule, messageId, cells }) => ({ rule, messageId, cells }))).toEqual([]);
  expect((await written(host)).filter((line) => line.startsWith("项目名称"))).toHaveLength(6);
});

test("a card that would not fit on a page with those before it begins the next", async () => {
  const many = Array.from({ length: 5 }, (_, index): LedgerEntry => ({
    functional: "2010302",
    economic: "30227",
    nature: "项目支出",
    fund: "一般公共预算",
    project: `项目${index + 1}`,
    amount: 10_000,
  }));
  const { plan } = await proposeReport(hostOf(many), request);
  const cards = plan.edits.flatMap((edit) =>
    edit.kind === "addSheet" && edit.sheet.name === sheet ? [edit.sheet] : [],
  )[0]!;
  const breaks = cards.print?.breaksBefore ?? [];
  // Two cards to a page: the third and the fifth begin one.
  expect(breaks).toHaveLength(2);
  for (const row of breaks)
    expect(cards.cells.find((cell) => cell.row === row && cell.column === 0)?.value).toBe("项目名称");
});
