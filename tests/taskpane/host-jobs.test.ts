import { NewsChannel } from "../../src/commands/news";
import type { AuditReport } from "../../src/jobs/audit/audit-report";
import type { DebtReport } from "../../src/jobs/debt/debt-report";
import { disclosureLedgerPlan } from "../../src/jobs/disclosure/disclosure-ledger";
import type { ReportOffer } from "../../src/jobs/report/report";
import { blankFormPlan } from "../../src/jobs/report/blank-form-plan";
import { reconciliationPlan } from "../../src/jobs/reconciliation-sheets";
import type { CorrectedSentence } from "../../src/jobs/narrative/narrative-report";
import { OtherBooks } from "../../src/taskpane/binding/other-books";
import { EditWatch } from "../../src/taskpane/binding/edit-watch";
import { hostJobs } from "../../src/taskpane/binding/host-jobs";
import { PlaceVariants } from "../../src/taskpane/binding/place-variants";
import type { DebtWork, Executor, ReportWork } from "../../src/taskpane/engine/executor";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import type { WriteRequest } from "../../src/taskpane/pane-jobs/write-jobs";
import { HostError } from "../../src/workbook/host-error";
import { WorkbookView } from "../../src/workbook/snapshot";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";
import { sampleDebtReport } from "./sample-debt";
import { sampleExecutor } from "./sample-engine";
import { sampleProposal } from "./sample-reports";
import { sampleFinding, sampleReport } from "./sample-jobs";

const sheet = "1 收支总表";
const cell = { sheet, row: 4, column: 1 };
const bytes = new Uint8Array([80, 75]);
const report = sampleReport([sampleFinding("A", "error"), sampleFinding("B", "info")]);

function open(answer: AuditReport = report) {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(sheet, [["收支总表"], [], [], [], ["合计", 887.36]]);
  workbook.addSheet("封面", [["封面"]]);
  const editListeners: (() => void)[] = [];
  const host = Object.assign(new MemoryHost(workbook), {
    onEdited: (listener: () => void) => {
      editListeners.push(listener);
      return () => {};
    },
  });
  const audit = jest.fn(() => Promise.resolve(answer));
  const debt = jest.fn<Promise<DebtReport>, [DebtWork]>(() => Promise.resolve(sampleDebtReport()));
  const ownRules = jest.fn(sampleExecutor().ownRules);
  const reported = jest.fn<Promise<ReportOffer>, [ReportWork]>(async ({ request }) => ({
    sources: [],
    ...(request && { draft: sampleProposal({ plan: { purpose: "report-forms", edits: [] } }) }),
  }));
  const textPlan = jest.fn(sampleExecutor().textPlan);
  const disclosure = jest.fn(sampleExecutor().disclosure);
  const publicVersion = jest.fn(sampleExecutor().publicVersion);
  const reconciled: Executor["reconciliationPlan"] = async ({ snapshot, on, language }) =>
    reconciliationPlan(snapshot, { on, language });
  const ledgerPlan: Executor["ledgerPlan"] = async ({ snapshot, on }) =>
    disclosureLedgerPlan(snapshot, { on });
  const blankForm: Executor["blankFormPlan"] = async ({ request, sheetNames }) =>
    blankFormPlan(request, sheetNames);
  const jobs = hostJobs(host, {
    executor: {
      ...sampleExecutor(),
      audit,
      debt,
      ownRules,
      report: reported,
      textPlan,
      disclosure,
      publicVersion,
      ledgerPlan,
      blankFormPlan: blankForm,
      reconciliationPlan: reconciled,
    },
    today: () => "2026-11-21",
    now: () => "2026-11-21T10:32:00.000Z",
    news: new NewsChannel(),
    watch: new EditWatch(host),
    otherBooks: new OtherBooks(),
    variants: new PlaceVariants(),
    saveFile: () => undefined,
    workbookName: () => undefined,
    selfTest: () => Promise.resolve([]),
    functions: () => Promise.resolve([]),
  });
  return {
    workbook,
    host,
    jobs,
    audit,
    debt,
    ownRules,
    report: reported,
    textPlan,
    disclosure,
    publicVersion,
    edit: () => editListeners.forEach((listener) => listener()),
  };
}

const auditWith = (jobs: PaneJobs, scope: Parameters<PaneJobs["audit"]>[0] = "workbook") =>
  jobs.audit(scope, () => {}, new AbortController().signal);

const inPlace = { destination: "inPlace", withComments: false } as const;

async function writeAll(jobs: PaneJobs, request: WriteRequest) {
  const preview = await jobs.preview(request, "zh");
  const receipt = await jobs.apply(
    preview,
    preview.rows.map(({ id }) => id),
    inPlace,
  );
  return { preview, receipt };
}

const fillOf = (workbook: MemoryWorkbook) =>
  [...workbook.sheet(sheet).cells.values()].map(({ fill }) => fill);

describe("an audit", () => {
  test.each([
    { scope: "workbook" as const, read: [sheet, "封面"] },
    { scope: "sheet" as const, read: ["封面"] },
    { scope: "selection" as const, read: ["封面"] },
  ])("of the $scope reads it and nothing else", async ({ scope, read }) => {
    const { host, jobs, audit } = open();
    await host.select({ sheet: "封面", row: 0, column: 0 });
    expect(await auditWith(jobs, scope)).toBe(report);
    expect(audit).toHaveBeenCalledWith(
      expect.objectContaining({
        on: "2026-11-21",
        snapshot: expect.objectContaining({
          sheets: read.map((name) => expect.objectContaining({ name })),
        }),
      }),
      expect.anything(),
    );
  });
});

test("an audit compares with last year's workbook while one is chosen", async () => {
  const { jobs, audit } = open();
  const earlier = { name: "2024年.xlsx", bytes: new Uint8Array([1]) };
  const expected = [earlier, undefined];
  for (const book of expected) {
    jobs.compareWith("lastYear", book && { files: [book] });
    jobs.compareWith("auditedLedger", { files: [{ ...earlier, name: "台账.xlsx" }] });
    await auditWith(jobs);
  }
  const works = audit.mock.calls as unknown as [{ earlier?: unknown }][];
  expect(works.map(([work]) => work.earlier)).toEqual(expected);
});

test("goTo selects the cell and tells where the person was", async () => {
  const { host, jobs } = open();
  const before = { sheet: "封面", row: 0, column: 0 };
  await host.select(before);
  expect(await jobs.goTo(cell)).toEqual(before);
  expect(await host.selection()).toMatchObject(cell);
});

describe("marks", () => {
  test("are previewed for the natures that are painted, made, found again and taken back", async () => {
    const { workbook, jobs } = open();
    const { preview, receipt } = await writeAll(jobs, { kind: "marks", report });
    expect(preview.rows).toEqual([
      expect.objectContaining({ cell, before: "无底色", after: "浅黄底色（须改正）", safe: true }),
    ]);
    expect(receipt).toEqual({ kind: "marks", cellCount: 1 });
    expect(fillOf(workbook)).toContain("#FFF2CC");
    expect(await jobs.lastWrite()).toEqual({ kind: "marks", cellCount: 1 });
    expect(await jobs.undo()).toMatchObject({ outcome: "undone", kind: "marks", cellCount: 1 });
    expect(fillOf(workbook)).not.toContain("#FFF2CC");
    expect(await jobs.lastWrite()).toBeUndefined();
  });

  test("bring comments where they are asked for, except to a cell that has one", async () => {
    const { workbook, jobs } = open();
    const preview = await jobs.preview({ kind: "marks", report }, "zh");
    const sentence = expect.stringMatching(/^【须改正】/) as string;
    expect(preview.rows).toEqual([expect.objectContaining({ comment: sentence })]);
    const ids = preview.rows.map(({ id }) => id);
    const withComments = { ...inPlace, withComments: true };
    expect(await jobs.apply(preview, ids, withComments)).toEqual({ kind: "marks", cellCount: 1 });
    const commentAt = () => workbook.sheet(sheet).comments;
    expect(commentAt()).toEqual([
      expect.objectContaining({ row: cell.row, column: cell.column, text: sentence }),
    ]);
    await jobs.undo();
    expect(commentAt()).toEqual([]);

    const theirs = { row: cell.row, column: cell.column, text: "已核", replies: 0, isNote: true };
    workbook.sheet(sheet).comments = [theirs];
    const receipt = { kind: "marks", cellCount: 1, commented: 1 };
    expect(await jobs.apply(preview, ids, withComments)).toEqual(receipt);
    expect(await jobs.lastWrite()).toEqual(receipt);
    await jobs.undo();
    expect(commentAt()).toEqual([theirs]);
  });

  test("leave a comment that was answered, and name its cell when they are cleared", async () => {
    const { workbook, jobs } = open();
    const preview = await jobs.preview({ kind: "marks", report }, "zh");
    await jobs.apply(preview, [preview.rows[0]!.id], { ...inPlace, withComments: true });
    const answered = workbook.sheet(sheet).comments.map((comment) => ({ ...comment, replies: 1 }));
    workbook.sheet(sheet).comments = answered;
    const { receipt } = await writeAll(jobs, { kind: "clearMarks" });
    expect(receipt).toEqual({ kind: "clearMarks", cellCount: 1, kept: [cell] });
    expect(workbook.sheet(sheet).comments).toEqual(answered);
  });

  test("show the fill a cell has of its own, also where marks stand on it already", async () => {
    const { host, jobs } = open();
    const fills = [{ row: cell.row, column: cell.column, color: "#DDEBF7" }];
    await host.apply({ purpose: "person", edits: [{ kind: "setFills", sheet, fills }] });
    const shown = async () => (await jobs.preview({ kind: "marks", report }, "zh")).rows;
    const row = { before: "底色 #DDEBF7", fills: { before: "#DDEBF7", after: "#FFF2CC" } };
    expect(await shown()).toMatchObject([row]);
    await writeAll(jobs, { kind: "marks", report });
    expect(await shown()).toMatchObject([row]);
  });

  test("on a protected sheet are shown, not ticked, and the sheet is named", async () => {
    const { workbook, jobs } = open();
    workbook.sheet(sheet).isProtected = true;
    expect(await jobs.preview({ kind: "marks", report }, "zh")).toMatchObject({
      locked: [sheet],
      offersNewSheet: false,
      rows: [{ cell, safe: false, isLocked: true, note: "工作表受保护" }],
    });
  });

  test("that were not ticked are not made", async () => {
    const { workbook, jobs } = open();
    await jobs.apply(await jobs.preview({ kind: "marks", report }, "zh"), [], inPlace);
    expect(fillOf(workbook)).not.toContain("#FFF2CC");
  });

  test("are not taken back where someone painted since; the cells are named", async () => {
    const { host, jobs } = open();
    await writeAll(jobs, { kind: "marks", report });
    await host.apply({
      purpose: "person",
      edits: [{ kind: "setFills", sheet, fills: [{ row: 4, column: 1, color: "#FF0000" }] }],
    });
    expect(await jobs.undo()).toEqual({ outcome: "refused", changed: [cell] });
  });

  test("are cleared all at once, with a preview", async () => {
    const { workbook, jobs } = open();
    await writeAll(jobs, { kind: "marks", report });
    const { preview, receipt } = await writeAll(jobs, { kind: "clearMarks" });
    expect(preview).toMatchObject({ isByRow: false, rows: [{ cell, after: "无底色" }] });
    expect(receipt).toEqual({ kind: "clearMarks", cellCount: 1 });
    expect(fillOf(workbook)).not.toContain("#FFF2CC");
  });
});

describe("sheets of ours", () => {
  test("the findings sheet is announced by name, added, and taken back", async () => {
    const { workbook, jobs } = open();
    const { preview, receipt } = await writeAll(jobs, { kind: "findingsSheet", report });
    expect(preview).toMatchObject({ addsSheets: ["审核结果"], rows: [] });
    expect(receipt).toEqual({ kind: "findingsSheet", cellCount: 0, sheet: "审核结果" });
    expect(workbook.sheets.map(({ name }) => name)).toContain("审核结果");
    await jobs.undo();
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("审核结果");
  });

  test("a second findings sheet takes the place and the name of the first", async () => {
    const { workbook, jobs } = open();
    await writeAll(jobs, { kind: "findingsSheet", report });
    const { preview } = await writeAll(jobs, { kind: "findingsSheet", report });
    expect(preview.addsSheets).toEqual(["审核结果"]);
    expect(workbook.sheets.filter(({ name }) => name.startsWith("审核结果"))).toHaveLength(1);
  });

  test("an explanation is kept with its finding and lapses when the number changes", async () => {
    const { jobs } = open();
    const explanation = { findingId: "A", text: "已报经批准" };
    const { preview } = await writeAll(jobs, { kind: "explanation", explanation, report });
    expect(preview.addsSheets).toEqual(["审核说明"]);
    expect(await jobs.explanations(report)).toEqual([{ ...explanation, lapsed: false }]);
    const finding = sampleFinding("A", "error");
    const changed = sampleReport([{ ...finding, actual: { ...finding.actual!, yuan: "1" } }]);
    expect(await jobs.explanations(changed)).toEqual([{ ...explanation, lapsed: true }]);
    expect(await jobs.explanations(sampleReport())).toEqual([]);
  });

  test("a second explanation shows the cells it changes", async () => {
    const { jobs } = open();
    const explain = (text: string): WriteRequest => ({
      kind: "explanation",
      explanation: { findingId: "A", text },
      report,
    });
    await writeAll(jobs, explain("待核"));
    const { rows } = await jobs.preview(explain("已改正"), "zh");
    expect(rows).toEqual([expect.objectContaining({ before: "待核", after: "已改正" })]);
  });
});

describe("debt", () => {
  const question = { scope: "workbook" } as const;
  const signal = new AbortController().signal;

  test.each([
    { scope: "workbook" as const, asked: {} },
    { scope: "selection" as const, asked: { selection: expect.objectContaining({ sheet, row: 4 }) } },
  ])("of the $scope reads the whole workbook", async ({ scope, asked }) => {
    const { host, jobs, debt } = open();
    await host.select(cell);
    await jobs.debt({ scope }, signal);
    const [work] = debt.mock.calls[0]!;
    expect(work).toEqual({ on: "2026-11-21", snapshot: expect.anything(), ...asked });
    expect(work.snapshot.sheets.map(({ name }) => name)).toEqual([sheet, "封面"]);
  });

  test("its sheets are announced by name, added together and taken back together", async () => {
    const { workbook, jobs } = open();
    const { preview, receipt } = await writeAll(jobs, {
      kind: "debtSheets",
      report: sampleDebtReport(),
    });
    expect(preview.addsSheets).toEqual(["债务指标监测表"]);
    expect(receipt).toEqual({ kind: "debtSheets", cellCount: 0, sheet: "债务指标监测表" });
    expect(await jobs.lastWrite()).toEqual(receipt);
    expect(workbook.sheets.map(({ name }) => name)).toContain("债务指标监测表");
    await jobs.undo();
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("债务指标监测表");
  });

  test("a second blank ledger has a number behind its name", async () => {
    const { jobs } = open();
    const request = { kind: "debtForm", form: "ledger", organisation: "云岭县财政局" } as const;
    expect((await writeAll(jobs, request)).preview.addsSheets).toEqual(["政府性债务台账"]);
    expect((await writeAll(jobs, request)).preview.addsSheets).toEqual(["政府性债务台账 (2)"]);
  });

  test("a blank expense ledger is announced, added and taken back", async () => {
    const { workbook, jobs } = open();
    const request = { kind: "expenseForm", form: "reception", organisation: "云岭县财政局" } as const;
    const { preview, receipt } = await writeAll(jobs, request);
    expect(preview.addsSheets).toEqual(["公务接待台账"]);
    expect(receipt.kind).toBe("expenseForm");
    await jobs.undo();
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("公务接待台账");
  });

  test("an edit makes it out of date and leaves an audit that was never made alone", async () => {
    jest.useFakeTimers();
    const { host, jobs, edit } = open();
    const [debtListener, auditListener] = [jest.fn(), jest.fn()];
    jobs.onDebtOutdated(debtListener);
    jobs.onOutdated(auditListener);
    await jobs.debt(question, signal);
    await host.apply({
      purpose: "person",
      edits: [{ kind: "setCells", sheet, cells: [{ row: 4, column: 1, value: 1 }] }],
    });
    edit();
    await jest.advanceTimersByTimeAsync(1000);
    jest.useRealTimers();
    expect([debtListener.mock.calls.length, auditListener.mock.calls.length]).toEqual([1, 0]);
  });
});

describe("what is put right", () => {
  const fix = {
    findingId: "A",
    rule: "amounts-are-numbers",
    messageId: "textAmount",
    corrections: [
      { cell, value: 87.36 },
      { cell: { sheet, row: 0, column: 0 }, value: "收支预算总表" },
    ],
  };
  const request: WriteRequest = { kind: "fixes", fixes: [fix] };
  const values = async (host: MemoryHost) => {
    const view = new WorkbookView(await host.read([sheet], []));
    return [view.value(cell), view.value({ sheet, row: 0, column: 0 })];
  };

  test("is shown cell by cell, only what is ticked is written, and taken back", async () => {
    const { host, jobs } = open();
    const preview = await jobs.preview(request, "zh");
    expect(preview).toMatchObject({ isByRow: true, offersNewSheet: true, addsSheets: [] });
    const [amount] = preview.rows.filter(({ after }) => after === "87.36");
    const receipt = await jobs.apply(preview, [amount!.id], inPlace);
    expect(receipt).toEqual({ kind: "fixes", cellCount: 1 });
    expect(await values(host)).toEqual([87.36, "收支总表"]);
    expect(await jobs.undo()).toMatchObject({ outcome: "undone", kind: "fixes" });
    expect(await values(host)).toEqual([887.36, "收支总表"]);
  });

  test("may be listed on a sheet of its own instead, where nothing of others is touched", async () => {
    const { workbook, host, jobs } = open();
    const preview = await jobs.preview(request, "zh");
    const rowIds = preview.rows.map(({ id }) => id);
    expect(await jobs.apply(preview, rowIds, { ...inPlace, destination: "newSheet" })).toEqual({
      kind: "fixes",
      cellCount: 2,
      sheet: "改正清单",
    });
    expect(await values(host)).toEqual([887.36, "收支总表"]);
    expect(workbook.sheets.map(({ name }) => name)).toContain("改正清单");
    await jobs.undo();
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("改正清单");
  });
});

test.each([
  { kind: "fixes", fixes: [{ findingId: "A", rule: "", messageId: "", corrections: [{ cell, value: 1 }] }] },
  {
    kind: "textCorrections",
    corrections: [
      {
        findingId: "A",
        paragraph: 0,
        span: { start: 0, end: 2 },
        before: "收支",
        after: "预算",
        sentence: "",
        cell: { sheet, row: 0, column: 0, start: 0, end: 2 },
      },
    ],
  },
] satisfies WriteRequest[])("$kind of a protected sheet can be listed on a new sheet", async (request) => {
  const { workbook, jobs } = open();
  workbook.sheet(sheet).isProtected = true;
  const preview = await jobs.preview(request, "zh");
  expect(preview).toMatchObject({ locked: [sheet], offersNewSheet: true, rows: [{ isLocked: true }] });
  const ids = preview.rows.map(({ id }) => id);
  await expect(jobs.apply(preview, ids, inPlace)).rejects.toMatchObject({ code: "sheetProtected" });
  const elsewhere = { ...inPlace, destination: "newSheet" } as const;
  expect(await jobs.apply(preview, ids, elsewhere)).toMatchObject({ cellCount: 1, sheet: "改正清单" });
});

test("corrected sentences are shown cell by cell, written where they are ticked, and taken back", async () => {
  const { host, jobs } = open();
  const correction = (row: number, text: string, before: string, after: string): CorrectedSentence => {
    const span = { start: text.indexOf(before), end: text.indexOf(before) + before.length };
    return {
      findingId: "A",
      paragraph: 0,
      span,
      before,
      after,
      sentence: "",
      cell: { sheet, row, column: 0, ...span },
    };
  };
  const corrections = [
    correction(0, "收支总表", "收支", "收支预算"),
    correction(4, "合计", "合计", "总计"),
    { ...correction(4, "合计", "合计", "总计"), cell: null },
  ];
  const preview = await jobs.preview({ kind: "textCorrections", corrections }, "zh");
  expect(preview).toMatchObject({ isByRow: true, offersNewSheet: true });
  expect(preview.rows.map(({ before, after }) => [before, after])).toEqual([
    ["收支总表", "收支预算总表"],
    ["合计", "总计"],
  ]);
  const texts = async () => {
    const view = new WorkbookView(await host.read([sheet], []));
    return [0, 4].map((row) => view.value({ sheet, row, column: 0 }));
  };
  const receipt = await jobs.apply(preview, [preview.rows[0]!.id], inPlace);
  expect(receipt).toEqual({ kind: "textCorrections", cellCount: 1 });
  expect(await texts()).toEqual(["收支预算总表", "合计"]);
  expect(await jobs.undo()).toMatchObject({ outcome: "undone", kind: "textCorrections" });
  expect(await texts()).toEqual(["收支总表", "合计"]);
});

describe("own rules", () => {
  const rule = {
    text: "支出总表[合计, 合计]",
    nature: "error" as const,
    note: "",
    basis: "",
    cell: { sheet: "自定义勾稽", row: 3, column: 0 },
  };

  test("are shown with what is wrong, in words; one that is suspended is wrong in nothing", async () => {
    const problem = { kind: "noRelation" as const, data: {} };
    const suspended = { ...rule, nature: "suspended" as const };
    const { jobs, ownRules } = open();
    ownRules.mockResolvedValue({
      rules: [
        { rule, problem },
        { rule: suspended, problem },
      ],
      withoutHeadings: [],
    });
    const { rules, hasSheet } = await jobs.ownRules("zh");
    expect(hasSheet).toBe(false);
    expect(rules).toEqual([
      {
        text: rule.text,
        cell: rule.cell,
        isSuspended: false,
        problem: "没有写关系，两边之间请用 =、≤ 或 ≥",
      },
      { text: rule.text, cell: rule.cell, isSuspended: true },
    ]);
  });

  test("have a blank sheet that is announced by name, added, found, and taken back", async () => {
    const { jobs } = open();
    const { preview, receipt } = await writeAll(jobs, { kind: "ownRulesSheet" });
    expect(preview.addsSheets).toEqual(["自定义勾稽"]);
    expect(receipt).toMatchObject({ kind: "ownRulesSheet", sheet: "自定义勾稽" });
    expect((await jobs.ownRules("zh")).hasSheet).toBe(true);
    expect(await jobs.undo()).toMatchObject({ kind: "ownRulesSheet" });
    expect((await jobs.ownRules("zh")).hasSheet).toBe(false);
  });
});

test("why a rule is there is told by its id, also of a rule of one's own", async () => {
  const { jobs } = open();
  expect(await jobs.why("expenditure-table-adds-up", "zh")).toMatchObject({
    purpose: expect.any(String),
    example: expect.any(String),
  });
  expect(await jobs.why("own-rule:a[x,y]=b[x,y]", "zh")).toMatchObject({
    title: "自定义勾稽“a[x,y]=b[x,y]”",
  });
  expect(await jobs.why("no-such-rule", "zh")).toBeUndefined();
});

describe("reports", () => {
  const signal = new AbortController().signal;

  test("a workbook without a source offers sets but nothing to write", async () => {
    const { jobs } = open();
    const answer = await jobs.report({}, signal);
    expect(answer.sources).toEqual([]);
    expect(answer.sets.length).toBeGreaterThan(0);
    expect(answer.proposal).toBeUndefined();
  });

  test("are looked for, previewed and written from the earlier workbooks chosen, the text too", async () => {
    const { jobs, report: offer, textPlan } = open();
    const [earlier, budget] = [
      { name: "2025年.xlsx", bytes },
      { name: "2026年预算.xlsx", bytes },
    ];
    jobs.compareWith("lastYear", { files: [earlier] });
    jobs.compareWith("ownBudget", { files: [budget] });
    await jobs.report({}, signal);
    await jobs.preview({ kind: "reportForms", request: { set: "final-accounts" } }, "zh");
    await jobs.preview({ kind: "narrative", on: "2026-11-21", isSubmission: true }, "zh");
    expect(textPlan.mock.calls[0]![0]).toMatchObject({ isSubmission: true });
    const asked = [...offer.mock.calls, ...textPlan.mock.calls].map(([work]) => work);
    expect(asked).toHaveLength(3);
    for (const work of asked) expect(work).toMatchObject({ earlier, budget });
  });

  test("a blank form of every sort is announced by name, added and taken back", async () => {
    const { workbook, jobs } = open();
    const [ledger] = await jobs.blankForms();
    const request = { form: ledger!.id, year: 2026, organisation: "云岭县星野管理局" };
    const { preview, receipt } = await writeAll(jobs, { kind: "blankForm", request });
    expect(preview.addsSheets).toHaveLength(1);
    expect(receipt).toEqual({ kind: "blankForm", cellCount: 0, sheet: preview.addsSheets[0] });
    expect(workbook.sheets.map(({ name }) => name)).toContain(preview.addsSheets[0]);
    await jobs.undo();
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(preview.addsSheets[0]);
  });

  test.each([
    {
      name: "comes as a file where Excel hands it out",
      file: () => Promise.resolve(bytes),
      work: { file: bytes },
    },
    {
      name: "comes alone where it does not",
      file: () => Promise.reject(new HostError("apiMissing")),
      work: {},
    },
  ])("what is looked through before publishing $name", async ({ file, work }) => {
    const { host, jobs, disclosure } = open();
    Object.assign(host, { file });
    await host.state.set("journal", "1");
    await jobs.disclosure({}, signal);
    const on = "2026-11-21";
    expect(disclosure).toHaveBeenCalledWith(
      { snapshot: expect.anything(), hasOwnRecords: true, on, ...work },
      signal,
    );
  });

  test.each([
    { name: "is opened beside the workbook", withoutValue: [], opened: 1 },
    { name: "is not opened where cells would be without a value", withoutValue: [cell], opened: 0 },
  ])("a public version $name", async ({ withoutValue, opened }) => {
    const { host, jobs, publicVersion } = open();
    const openBeside = jest.fn(() => Promise.resolve());
    Object.assign(host, { file: () => Promise.resolve(bytes), openBeside });
    publicVersion.mockResolvedValue({ bytes, formulas: 3, sheets: [], withoutValue });
    expect(await jobs.publicVersion({}, signal)).toEqual({ formulas: 3, sheets: [], withoutValue });
    expect(openBeside).toHaveBeenCalledTimes(opened);
  });

  test("what the engine planned is announced, written and taken back", async () => {
    const { workbook, jobs } = open();
    const request = { kind: "disclosureLedger", on: "2026-11-21" } as const;
    const { preview, receipt } = await writeAll(jobs, request);
    expect(preview.addsSheets).toEqual(["公开台账"]);
    expect(receipt).toEqual({ kind: "disclosureLedger", cellCount: 0, sheet: "公开台账" });
    await jobs.undo();
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("公开台账");
  });

  test("the comparison with the treasury is announced, written and taken back", async () => {
    const { workbook, jobs } = open();
    workbook.addSheet("国库账", [
      ["一般公共预算总会计账"],
      ["单位名称", "科目编码", "金额"],
      ["云岭县星野管理局", "2010301", 100],
    ]);
    const { preview, receipt } = await writeAll(jobs, { kind: "reconciliation", on: "2026-11-21" });
    expect(preview.addsSheets).toEqual(["对账差异表", "汇审进度表"]);
    expect(receipt).toEqual({ kind: "reconciliation", cellCount: 0, sheet: "对账差异表" });
    await jobs.undo();
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("对账差异表");
  });

  test("a second check sheet takes the place of the first", async () => {
    const { workbook, jobs } = open();
    await writeAll(jobs, { kind: "checkSheet", report });
    const { preview } = await writeAll(jobs, { kind: "checkSheet", report });
    expect(workbook.sheets.filter(({ name }) => name.startsWith(preview.addsSheets[0]!))).toHaveLength(1);
  });
});

describe("functions", () => {
  test("a call is previewed where the selection was when it was asked, written, and taken back", async () => {
    const { workbook, host, jobs } = open();
    await host.select(cell);
    const { sheet: name, row, column } = await jobs.selectedCells();
    const request = {
      kind: "functionCall",
      cell: { sheet: name, row, column },
      formula: "CS.RMBUPPER(1)",
    } as const;
    await host.select({ sheet: "封面", row: 0, column: 0 });
    const { preview, receipt } = await writeAll(jobs, request);
    expect(preview.rows).toEqual([
      expect.objectContaining({ cell, before: "887.36", after: "=CS.RMBUPPER(1)" }),
    ]);
    expect(receipt).toEqual({ kind: "functionCall", cellCount: 1 });
    const written = () => [...workbook.sheet(sheet).cells.values()].map(({ formula }) => formula);
    expect(written()).toContain("CS.RMBUPPER(1)");
    await jobs.undo();
    expect(written()).not.toContain("CS.RMBUPPER(1)");
  });

  test("a call in the selected cells becomes its value", async () => {
    const { host, jobs } = open();
    await host.apply({
      purpose: "person",
      edits: [{ kind: "setCells", sheet, cells: [{ ...cell, value: 0.6, formula: "CS.NOSUCH(60,100)" }] }],
    });
    const selection = { ...cell, rowCount: 1, columnCount: 1 };
    const { rows } = await jobs.preview({ kind: "convertFunctions", selection }, "zh");
    expect(rows).toEqual([expect.objectContaining({ before: "=CS.NOSUCH(60,100)", after: "0.6" })]);
  });
});

describe("the watch on edits", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const write = (host: MemoryHost, value: number) =>
    host.apply({
      purpose: "person",
      edits: [{ kind: "setCells", sheet, cells: [{ row: 4, column: 1, value }] }],
    });

  test("is not led astray by a cell that is being edited when it looks, and looks again", async () => {
    const { host, jobs, edit } = open();
    const listener = jest.fn();
    jobs.onOutdated(listener);
    await auditWith(jobs);
    const read = jest.spyOn(host, "read").mockRejectedValueOnce(new HostError("cellInEdit"));
    edit();
    await jest.advanceTimersByTimeAsync(1000);
    expect([read.mock.calls.length, listener.mock.calls.length]).toEqual([1, 0]);
    await write(host, 1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test.each([
    { name: "a changed number", value: 887.37, told: 1 },
    { name: "the same number typed again", value: 887.36, told: 0 },
  ])("$name is told $told times, after a pause", async ({ value, told }) => {
    const { host, jobs, edit } = open();
    const listener = jest.fn();
    jobs.onOutdated(listener);
    await auditWith(jobs);
    await write(host, value);
    edit();
    edit();
    expect(listener).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1000);
    expect(listener).toHaveBeenCalledTimes(told);
  });

  test.each([
    { when: "while the sheets are checked", during: true, told: 1 },
    { when: "before they are read", during: false, told: 0 },
  ])("an edit $when is told $told times", async ({ during, told }) => {
    const { host, jobs, audit, edit } = open();
    const listener = jest.fn();
    jobs.onOutdated(listener);
    const change = async () => {
      await write(host, 887.37);
      edit();
    };
    if (!during) await change();
    audit.mockImplementationOnce(async () => {
      if (during) await change();
      await jest.advanceTimersByTimeAsync(1000);
      return report;
    });
    await auditWith(jobs);
    expect(listener).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1000);
    expect(listener).toHaveBeenCalledTimes(told);
  });

  test("our own marks are no edit", async () => {
    const { jobs, edit } = open();
    const listener = jest.fn();
    jobs.onOutdated(listener);
    await auditWith(jobs);
    await writeAll(jobs, { kind: "marks", report });
    edit();
    await jest.advanceTimersByTimeAsync(1000);
    expect(listener).not.toHaveBeenCalled();
  });

  test("nothing is told before an audit", async () => {
    const { host, jobs, edit } = open();
    const listener = jest.fn();
    jobs.onOutdated(listener);
    await write(host, 1);
    edit();
    await jest.advanceTimersByTimeAsync(1000);
    expect(listener).not.toHaveBeenCalled();
  });
});
