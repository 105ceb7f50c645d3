import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { offerOfSnapshot, proposeReport, writeReport } from "../../../src/jobs/report/report";
import { reportSets } from "../../../src/jobs/report/report-sets";
import { undo } from "../../../src/jobs/writing/undo";
import { templateSets } from "../../../src/templates/sets";
import type { NewSheet } from "../../../src/workbook/plan";
import type { WorkbookView } from "../../../src/workbook/snapshot";
import { ledgerRows, soundLedger, type LedgerEntry } from "../../support/budget-ledger";
import { exportSheets } from "../../../src/cli/samples/export-book";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { libreOffice } from "../../support/office-programs";
import { recalculate } from "../../support/recalculate";
import { reportMakerAccounts } from "../../support/report-maker-accounts";
import { sheetsOfRows } from "../../support/sheets-of-rows";

const on = "2026-11-22";
const at = "2026-11-22T08:00:00Z";
const set = "district-budget";

async function hostWith(sheets: readonly NewSheet[]): Promise<MemoryHost> {
  const host = new MemoryHost(new MemoryWorkbook());
  await host.apply({ purpose: "test", edits: sheets.map((sheet) => ({ kind: "addSheet", sheet })) });
  return host;
}

const addedSheets = (plan: Awaited<ReturnType<typeof proposeReport>>["plan"]) =>
  plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));

describe("an export of the platform", () => {
  test("is offered as a source with its year and maker", async () => {
    const host = await hostWith(exportSheets());
    const { sources, draft } = offerOfSnapshot(await host.read("all", ["formulas"]));
    const [source] = sources;
    expect(source).toMatchObject({
      kind: "platformExport",
      year: 2026,
      bookKind: "unit",
      organisation: "云岭县星野管理局",
    });
    expect(source!.sheets).toHaveLength(10);
    expect(draft).toMatchObject({ status: "ready", set: source!.sets[0] });
  });

  test("becomes the nine tables, live, and nothing is found in them", async () => {
    const host = await hostWith(exportSheets());
    const proposal = await proposeReport(host, { set });
    expect(proposal.forms.map(({ action, sheet }) => `${action} ${sheet}`)).toHaveLength(9);
    expect(proposal.forms.filter(({ action }) => action !== "add")).toEqual([]);
    await writeReport(host, { plan: proposal.plan, at });
    const names = proposal.forms.map(({ sheet }) => sheet);
    const audit = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), { on });
    expect(audit.forms).toHaveLength(9);
    expect(audit.result.findings.map(({ rule, messageId, cells }) => ({ rule, messageId, cells }))).toEqual(
      [],
    );
  });

  test("made twice changes nothing, and can be taken back", async () => {
    const host = await hostWith(exportSheets());
    const before = await host.read("all", ["formulas"]);
    await writeReport(host, { plan: (await proposeReport(host, { set })).plan, at });
    const again = await proposeReport(host, { set });
    expect(again.forms.map(({ action }) => action)).toEqual(Array(9).fill("unchanged"));
    expect(again.plan.edits).toEqual([]);
    await undo(host);
    expect(await host.read("all", ["formulas"])).toEqual(before);
  });
});

describe("a hand-kept ledger", () => {
  const hostOf = (entries: readonly LedgerEntry[], year = 2026) => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet("预算明细", ledgerRows(entries, year));
    return new MemoryHost(workbook);
  };

  test.each(
    reportSets()
      .filter(({ id }) => id !== "final-accounts")
      .map(({ id, forms, to }) => ({ set: id, count: forms.length, year: to ?? 2026 })),
  )("becomes the $count forms of $set, and nothing is found in them", async ({ set, count, year }) => {
    const host = hostOf(soundLedger, year);
    const proposal = await proposeReport(host, { set });
    expect(proposal.forms.filter(({ action }) => action !== "add")).toEqual([]);
    await writeReport(host, { plan: proposal.plan, at });
    const names = proposal.forms.map(({ sheet }) => sheet);
    const audit = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), { on });
    expect(audit.forms).toHaveLength(count);
    // Some sets also hold forms that no ledger tells, such as performance targets.
    const isWhole = templateSets.find(({ id }) => id === set)!.forms.length === count;
    const found = audit.result.findings.map(({ rule, messageId }) => `${rule} ${messageId}`);
    expect(found).toEqual(isWhole ? [] : ["every-form-is-present missing"]);
    expect((await proposeReport(host, { set })).plan.edits).toEqual([]);
  });

  test.each([
    ["a code of 款", { functional: "20103" }, "功能科目编码"],
    ["a source of money nobody knows", { fund: "其它收入" }, "资金来源"],
    ["a kind of purchase nobody knows", { purchase: "设备" }, "政府采购"],
    ["an amount in words", { amount: "约十万" }, "本年预算"],
  ])("%s is named, and nothing is made", async (_name, change, column) => {
    const proposal = await proposeReport(hostOf([{ ...soundLedger[0]!, ...change }, soundLedger[1]!]), {
      set,
    });
    expect(proposal.status).toBe("linesUnreadable");
    expect(proposal.unreadable.map((each) => each.column)).toEqual([column]);
    expect(proposal.plan.edits).toEqual([]);
  });
});

/** The further sets a ledger fills, with a year of each. */
const otherLedgerSets = {
  "numbered-tables": 2026,
  "eleven-tables": 2026,
  "public-tables": 2026,
  "national-minimum": 2026,
  "nine-tables-2017": 2017,
};

const office = libreOffice();
(office === undefined ? describe.skip : describe)("LibreOffice", () => {
  test("computes what was written", async () => {
    const sheets = exportSheets();
    const made = addedSheets((await proposeReport(await hostWith(sheets), { set })).plan);
    const [view] = recalculate(office!, [[...sheets, ...made]]);
    expectValues(view!, made);
  }, 120_000);

  test("computes what a ledger gives, purchases and performance targets too, and what the report-maker does", async () => {
    const years = { [set]: 2026, ...otherLedgerSets };
    const books = await Promise.all(
      Object.entries(years).map(async ([each, year]) => {
        const rows = { 预算明细: ledgerRows(soundLedger, year) };
        const workbook = new MemoryWorkbook();
        workbook.addSheet("预算明细", rows.预算明细);
        const made = addedSheets((await proposeReport(new MemoryHost(workbook), { set: each })).plan);
        return { made, all: [...sheetsOfRows(rows), ...made] };
      }),
    );
    books.push(await accountsOfReportMaker());
    const views = recalculate(
      office!,
      books.map(({ all }) => all),
    );
    books.forEach(({ made }, index) => expectValues(views[index]!, made));
  }, 120_000);
});

/** The nine final accounts over the report-maker's sheets, 05 and 06 from the details of expenditure. */
async function accountsOfReportMaker() {
  const workbook = new MemoryWorkbook();
  const print = { columnNumbers: "texts", codes: "parts", expenditureBlocks: 2 } as const;
  const rows = Object.fromEntries(
    Object.entries(reportMakerAccounts(print))
      .filter(([name]) => !/^Z07/.test(name))
      .map(([name, cells]) => [name.slice(0, 31), cells]),
  );
  for (const [name, cells] of Object.entries(rows)) workbook.addSheet(name, cells);
  const { plan } = await proposeReport(new MemoryHost(workbook), { set: "final-accounts", year: 2024 });
  const made = addedSheets(plan);
  expect(made).toHaveLength(9);
  return { made, all: [...sheetsOfRows(rows), ...made] };
}

function expectValues(view: WorkbookView, sheets: readonly NewSheet[]): void {
  const live = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => (cell.formula === undefined ? [] : [{ name, ...cell }])),
  );
  expect(live.length).toBeGreaterThan(100);
  for (const { name, row, column, value, formula } of live) {
    const computed = view.sheet(name)!.cell(row, column)?.value;
    expect({ name, row, column, formula, value: computed }).toEqual({ name, row, column, formula, value });
  }
}
