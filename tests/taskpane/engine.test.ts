import { proposeNarrative } from "../../src/jobs/narrative/write-narrative";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { correctionColumns, noFormWord } from "../../src/reports/findings/corrections-columns";
import { policyColumns } from "../../src/reports/policy-columns";
import { engine } from "../../src/taskpane/engine/engine";
import { inlineExecutor } from "../../src/taskpane/engine/executor";
import { ledgerRows, soundLedger } from "../support/budget-ledger";
import { snapshotOf } from "../support/book";
import { ownRulesRows } from "../support/own-rules-rows";
import { sheetsOfRows } from "../support/sheets-of-rows";
import { smallBudget, type BudgetSheets } from "../support/small-budget";
import { smallFinalAccounts } from "../support/small-final-accounts";

const executor = inlineExecutor(() => Promise.resolve(engine));
const on = "2025-03-01";
const snapshot = snapshotOf(smallBudget());

test("last year's workbook is read where the work is done", async () => {
  const lastYear = JSON.parse(JSON.stringify(smallBudget()).replaceAll("2025", "2024")) as ReturnType<
    typeof smallBudget
  >;
  lastYear["三公"]![6]![0] = 4.45;
  const earlier = { name: "2024年.xlsx", bytes: workbookOfSheets(sheetsOfRows(lastYear)) };
  const alone = await executor.threePublic({ snapshot, on });
  const compared = await executor.threePublic({ snapshot, on, earlier });
  expect(alone.result.notChecked.map(({ reason }) => reason)).toContain("noLastYear");
  expect(compared.result.notChecked.map(({ reason }) => reason)).not.toContain("noLastYear");
  expect(compared.items.find(({ id }) => id === "total")?.comparisons).toMatchObject([
    { base: { year: 2024, source: "lastYearsBook" } },
  ]);
});

const fileOf = (name: string, sheets: BudgetSheets) => ({
  name,
  bytes: workbookOfSheets(sheetsOfRows(sheets)),
});

test("forms take last year's columns from last year's workbook, and say when it is of another year", async () => {
  const ledger = snapshotOf({ 预算明细: ledgerRows(soundLedger) });
  const request = { set: "national-minimum" };
  const earlier = fileOf("2025年.xlsx", smallBudget());
  const lastYearIn = async (year: number) =>
    (await executor.report({ snapshot: ledger, request: { ...request, year }, earlier })).draft?.lastYear;
  expect([await lastYearIn(2026), await lastYearIn(2027)]).toEqual(["taken", "otherYear"]);
});

test("the text of a final account is written from the year's own budget", async () => {
  const accounts = { snapshot: snapshotOf(smallFinalAccounts()), on };
  const year2024 = JSON.parse(JSON.stringify(smallBudget()).replaceAll("2025", "2024")) as BudgetSheets;
  const budget = fileOf("2024年预算.xlsx", year2024);
  const written = async (work: object) => JSON.stringify(await executor.textPlan({ ...accounts, ...work }));
  expect(await written({ budget })).not.toBe(await written({}));
});

test.each([{}, { isSubmission: true } as const])(
  "the text is written as the command writes it, %j",
  async (kind) => {
    const written = await executor.textPlan({ snapshot, on, ...kind });
    expect(written).toEqual(proposeNarrative(snapshot, { on, ...kind }).plan);
    expect(JSON.stringify(written).includes("主要职责")).toBe("isSubmission" in kind);
  },
);

test("pasted text is held against the forms of the workbook, each finding at its line", async () => {
  const said = (total: string) => `一、收支情况\n收入总计${total}万元，支出总计234.57万元。\n二、其他`;
  const check = (text: string) => executor.narrative({ snapshot, on, text });
  expect((await check(said("234.57"))).findings).toEqual([]);
  const { findings, coverage } = await check(said("243.57"));
  expect(findings.map(({ cells }) => cells)).toEqual([[{ sheet: "", row: 1, column: 0 }]]);
  expect(coverage.unexplained).toBe(0);
});

test("a file that is none is refused by its name", async () => {
  const earlier = { name: "照片.xlsx", bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]) };
  const refused = { code: "notAWorkbook", data: { path: "照片.xlsx" } };
  await expect(executor.audit({ snapshot, on, earlier })).rejects.toMatchObject(refused);
});

test.each([["自定义勾稽"], ["自定义勾稽 (2)"]])(
  "rules of one's own on %s are asked as the command asks them",
  async (name) => {
    const rules = ownRulesRows(["三公[公务接待费] = 基本支出[302, 合计]"], ["三公[公务接待费] 基本支出"]);
    const book = snapshotOf({ ...smallBudget(), [name]: rules });
    const report = await executor.audit({ snapshot: book, on });
    const asked = report.result.findings.map(({ rule }) => rule);
    expect(asked).toContain("own-rule:三公[公务接待费]=基本支出[302,合计]");
    expect(asked).toContain("own-rules-are-understood");
    expect(report).toEqual(auditSnapshot(book, { on }));
  },
);

test("政策参数 and 识别更正 of a workbook decide as in the command", async () => {
  const corrected = [["识别更正"], Object.values(correctionColumns), ["三公", "任意表题", "", noFormWord]];
  const policy = [
    ["政策参数"],
    Object.values(policyColumns),
    ["", "no-such-parameter", "", "", "1", "2025-01-01"],
  ];
  const book = snapshotOf({ ...smallBudget(), "识别更正 (2)": corrected, 政策参数: policy });
  const report = await executor.audit({ snapshot: book, on });
  expect(report.result.notChecked.map(({ reason }) => reason)).toContain("policyEntryUnusable");
  expect(report).toEqual(auditSnapshot(book, { on }));
});
