import { narrativeOfHost } from "../../../src/jobs/narrative/narrative";
import { undo } from "../../../src/jobs/writing/undo";
import { writeNarrative, writeNarrativePlan } from "../../../src/jobs/narrative/write-narrative";
import type { Edit, NewSheet } from "../../../src/workbook/plan";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { libreOffice } from "../../support/office-programs";
import { budgetWith } from "../../support/random-budget";
import { recalculate } from "../../support/recalculate";
import { sheetsOfRows } from "../../support/sheets-of-rows";
import { assetLedger, vehicleLedger } from "../../support/state-assets";
import { furtherSheets } from "../../support/further-forms";
import { smallBudget, smallBudgetWith, type BudgetSheets } from "../../support/small-budget";
import { operationInformation, smallFinalAccounts } from "../../support/small-final-accounts";
import { snapshotOf } from "../../support/book";

const on = "2026-03-01";
const at = "2026-03-01T08:00:00.000Z";

function hostOf(sheets: BudgetSheets): MemoryHost {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addSheet(name, rows);
  return new MemoryHost(workbook);
}

const withoutText = ({ 决算情况说明: _text, ...forms }: BudgetSheets): BudgetSheets => forms;

/** Last year's book: the same with one class less. */
const previous = snapshotOf(smallBudgetWith("三公", 6, 1, 1));

const added = (edits: readonly Edit[]): NewSheet[] =>
  edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));

async function written(sheets: BudgetSheets, options = {}) {
  const host = hostOf(sheets);
  const { plan } = await writeNarrativePlan(host, { on, ...options });
  await writeNarrative(host, { plan, at });
  return host;
}

const viewOf = async (host: MemoryHost) => new WorkbookView(await host.read("all", ["formulas"]));

/** The cell of a slot in the 取数 sheet that a person types in. */
async function rowOf(host: MemoryHost, key: string): Promise<number> {
  const sheet = (await viewOf(host)).sheet("取数")!;
  for (let row = 0; row < sheet.rowEnd; row += 1) if (sheet.text(row, 5) === key) return row;
  throw new Error(`no row for ${key}`);
}

async function type(host: MemoryHost, sheet: string, row: number, column: number, value: string | number) {
  await host.apply({
    purpose: "typing",
    edits: [{ kind: "setCells", sheet, cells: [{ row, column, value }] }],
  });
}

describe("live text of a budget", () => {
  it("is made of sentences over a 取数 sheet", async () => {
    const { plan, text, title, status, blanks } = await writeNarrativePlan(hostOf(smallBudget()), { on });
    expect({ status, title }).toEqual({ status: "ready", title: "2025年部门预算编制说明" });
    expect(added(plan.edits).map(({ name }) => name)).toEqual(["取数", "编制说明"]);
    expect(text).toContain("收入预算234.57万元");
    expect(text).toContain("【增减情况】");
    expect(blanks.map(({ key }) => key)).toContain("totalIncome.lastYear");
  });

  it.each([
    ["budget", smallBudget(), { previous }],
    ["final account", withoutText(smallFinalAccounts()), { year: 2024 }],
  ])("holds to what Excel 2019 takes: %s", async (_name, sheets, options) => {
    const { plan } = await writeNarrativePlan(hostOf(sheets), { on, ...options });
    const formulas = added(plan.edits).flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(50);
    for (const formula of formulas) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g))
        expect(literal.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(255);
      const functions = formula.replace(/"(?:[^"]|"")*"/g, "").match(/[A-Z]+(?=\()/g) ?? [];
      expect(["ABS", "AND", "IF", "ISNUMBER", "MAX", "N", "OR", "ROUND", "TEXT"]).toEqual(
        expect.arrayContaining(functions),
      );
    }
  });

  it("takes the counts of the three public expenses live from 机构运行信息表", async () => {
    const sheets = { ...withoutText(smallFinalAccounts()), F03: operationInformation() };
    const { plan, blanks } = await writeNarrativePlan(hostOf(sheets), { on, year: 2024 });
    const asked = blanks
      .map(({ key }) => key)
      .filter((key) => /^threePublic\.(vehiclesHeld|receptionBatches|receptionPersons)$/.test(key));
    expect(asked).toEqual(["threePublic.vehiclesHeld", "threePublic.receptionPersons"]);
    const [figures] = added(plan.edits);
    const at = figures!.cells.find(({ value }) => value === "threePublic.receptionBatches")!.row;
    expect(figures!.cells.find(({ row, column }) => row === at && column === 1)).toMatchObject({
      value: 12,
      formula: "N('F03'!D15)",
    });
  });

  it("asks for no reason where nothing changed", async () => {
    const asked = async (last: Parameters<typeof snapshotOf>[0]) =>
      (await writeNarrativePlan(hostOf(smallBudget()), { on, previous: snapshotOf(last) })).blanks
        .map(({ key }) => key)
        .filter((key) => key.endsWith(".reason"));
    expect(await asked(smallBudget())).toEqual([]);
    expect(await asked(smallBudgetWith("三公", 6, 1, 1))).toEqual(["overseasVisits.reason"]);
  });

  it("changes nothing when written again", async () => {
    const host = await written(smallBudget(), { previous });
    const { plan, rows } = await writeNarrativePlan(host, { on, previous });
    expect(plan.edits).toEqual([]);
    expect(rows).toEqual([]);
  });

  it("keeps what a person typed, over a sentence, between sentences and in the 取数 sheet", async () => {
    const host = await written(smallBudget(), { previous });
    const reason = await rowOf(host, "overseasVisits.reason");
    await type(host, "取数", reason, 1, "减少出访任务");
    const lines = (await viewOf(host)).sheet("编制说明")!;
    const last = lines.rowEnd;
    await type(host, "编制说明", 4, 0, "收入预算全部为财政拨款。");
    await type(host, "编制说明", last, 0, "以上说明由办公室负责解释。");
    const { plan, rows, text } = await writeNarrativePlan(host, { on, previous });
    await writeNarrative(host, { plan, at });
    const after = (await viewOf(host)).sheet("编制说明")!;
    expect(text).toContain("主要原因是减少出访任务");
    expect(rows).toEqual([]);
    expect(after.text(4, 0)).toBe("收入预算全部为财政拨款。");
    expect(after.text(last, 0)).toBe("以上说明由办公室负责解释。");
  });

  it("takes the amounts of last year again from its own sheet where the book is no longer at hand", async () => {
    const host = await written(smallBudget(), { previous });
    const { text } = await writeNarrativePlan(host, { on });
    expect(text).toContain("2025年“三公”经费预算数为4.95万元，与2024年预算持平");
  });

  it("follows the forms when they change", async () => {
    const host = await written(smallBudget(), { previous });
    await type(host, "三公", 6, 0, 5.95);
    await type(host, "三公", 6, 1, 1);
    const { plan } = await writeNarrativePlan(host, { on, previous });
    await writeNarrative(host, { plan, at });
    const { text } = await writeNarrativePlan(host, { on, previous });
    expect(text).toContain("2025年“三公”经费预算数为5.95万元，比2024年预算增加1.00万元，增长20.20%");
  });

  it("is taken back as a whole", async () => {
    const host = await written(smallBudget());
    await undo(host);
    expect((await viewOf(host)).sheets.map(({ name }) => name)).toEqual(Object.keys(smallBudget()));
  });

  it("is read again by the checks: every figure bound, and each blank that is left is a finding", async () => {
    const last = smallBudgetWith("三公", 6, 1, 1);
    last["三公"]![6]![0] = 5.95;
    const previous = snapshotOf(last);
    const host = await written(smallBudget(), { previous });
    const report = await narrativeOfHost(host, { on, previous });
    expect(report.coverage.unexplained).toBe(0);
    expect(report.coverage.quantities).toBeGreaterThan(30);
    expect(new Set(report.findings.map(({ rule, messageId }) => `${rule}.${messageId}`))).toEqual(
      new Set(["reasons-are-given.unfilled"]),
    );
  });
});

describe("what cannot be written", () => {
  it.each([
    { name: "nothing that says a year", sheets: { 空: [["备注"]] }, status: "noYear" },
    { name: "no forms of a known year", sheets: { 空: [["2025年预算"]] }, status: "noForms" },
  ])("$name → $status", async ({ sheets, status }) => {
    const proposal = await writeNarrativePlan(hostOf(sheets), { on });
    expect(proposal).toMatchObject({ status, plan: { edits: [] } });
  });
});

/** Its largest class is another, and its shares by class, each rounded by itself, make 99.99: 36.57, 59.46 and 3.96. */
const shortOfAHundred = budgetWith({
  pay: 84_567_890,
  office: 19_050_000,
  receptions: 950_000,
  archive: 80_000_000,
  pensions: 300_100_000,
  housing: 20_000_000,
});

/** The small budget with projects, their targets, procurement, and ledgers of vehicles and equipment beside it. */
const withTablesBeside: BudgetSheets = {
  ...smallBudget(),
  ...furtherSheets("项目", "绩效", "采购"),
  公务用车台账: vehicleLedger,
  资产购置登记表: assetLedger,
};

const office = libreOffice();

(office ? describe : describe.skip)("recalculated by LibreOffice", () => {
  it("says what was written, and follows a changed cell", async () => {
    const changed = smallBudgetWith("三公", 6, 1, 2.005);
    const plans = await Promise.all([
      writeNarrativePlan(hostOf(smallBudget()), { on, previous }),
      writeNarrativePlan(hostOf(changed), { on, previous }),
      writeNarrativePlan(hostOf(withoutText(smallFinalAccounts())), { on, year: 2024 }),
      writeNarrativePlan(hostOf(shortOfAHundred), { on, previous }),
      writeNarrativePlan(hostOf(withTablesBeside), { on, previous }),
    ]);
    const [budget, budgetChanged, account, short, beside] = plans.map(({ plan }) => added(plan.edits));
    const books = recalculate(office!, [
      [...sheetsOfRows(smallBudget()), ...budget!],
      // The sheets written for the one book over the forms of the other.
      [...sheetsOfRows(changed), ...budget!],
      [...sheetsOfRows(withoutText(smallFinalAccounts())), ...account!],
      [...sheetsOfRows(shortOfAHundred), ...budget!],
      [...sheetsOfRows(withTablesBeside), ...beside!],
    ]);
    expect(short!.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain("，占59.47%");
    const counts = beside!.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(counts.filter((formula) => /COUNTIFS|SUMIFS/.test(formula)).length).toBe(4);
    [budget!, budgetChanged!, account!, short!, beside!].forEach((sheets, index) => {
      for (const { name, cells } of sheets)
        for (const { row, column, value, formula } of cells)
          if (formula !== undefined && typeof value === "string")
            expect([name, row, books[index]!.sheet(name)!.cell(row, column)?.value ?? ""]).toEqual([
              name,
              row,
              value,
            ]);
    });
  }, 300_000);
});
