import { debtFigureNames, debtFigureTitles } from "../../../src/finance/debt/debt-figures";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { debtOfHost, debtOfSnapshot } from "../../../src/jobs/debt/debt";
import { debtFiguresSheet } from "../../../src/reports/debt/debt-figures-sheet";
import { snapshotOfSheets } from "../../support/book-of-sheets";
import { snapshotOf, type SheetRows } from "../../support/book";
import { debtBook } from "../../support/debt-forms";
import { ledgerRows, soundDebt } from "../../support/debt-ledger";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { countyFigures } from "../../support/monitored-place";

const on = "2026-11-22";
const adopted = builtInPolicy.withOverrides(
  ["county-debt-gate", "debt-reserve-share"].map((id) => ({
    id,
    from: "2015-01-01",
    status: "active" as const,
    reference: { title: "本县办法" },
  })),
);
const figureRows: SheetRows = [
  ["债务指标数据"],
  ["编制单位：云岭县财政局", null, "单位：万元"],
  ["项目", "金额"],
  ...debtFigureNames.map((name) => [debtFigureTitles[name].zh, Number(countyFigures[name])]),
];

const ratios = (sheets: Readonly<Record<string, SheetRows>>, options = {}) =>
  Object.fromEntries(
    debtOfSnapshot(snapshotOf(sheets), { on, ...options }).indicators.map(({ id, ratio }) => [
      id,
      ratio?.slice(0, 8) ?? null,
    ]),
  );

describe("figures", () => {
  test("of the input form give every indicator", () => {
    expect(ratios({ 数据: figureRows })).toEqual({
      debtToGdp: "0.099038",
      debtToFiscalCapacity: "1.226193",
      debtService: "0.200482",
      ownDebtService: "0.062386",
      overdueDebt: "0.000466",
      generalInterestShare: "0.027754",
      specialInterestShare: "0.1",
    });
  });

  test("of the published forms give ceilings and what else they can", () => {
    const { figures, ceilings, forms, grade } = debtOfSnapshot(snapshotOf(debtBook), { on });
    expect(forms).toHaveLength(3);
    expect(figures.map(({ name, source }) => [name, source])).toEqual(
      [
        "generalCeiling",
        "specialCeiling",
        "generalDebt",
        "specialDebt",
        "generalPrincipal",
        "specialPrincipal",
        "generalInterest",
        "specialInterest",
      ].map((name) => [name, "form"]),
    );
    expect(ceilings.map(({ headroom, isAbove }) => [headroom, isAbove])).toEqual([
      ["215000000", false],
      ["260000000", false],
    ]);
    expect(grade).toBeNull();
  });

  test("of the ledger are balances by class and what is overdue", () => {
    const overdue = { ...soundDebt, project: "旧路", maturity: "2025-01-01" };
    const special = {
      ...soundDebt,
      project: "水厂",
      class: "专项债务",
      hasRevenue: "是",
      repaymentSource: "项目收益",
    };
    const { figures } = debtOfSnapshot(snapshotOf({ 台账: ledgerRows([soundDebt, overdue, special]) }), {
      on,
    });
    expect(figures.map(({ name, yuan, source }) => [name, yuan, source])).toEqual([
      ["generalDebt", "18000000", "ledger"],
      ["specialDebt", "9000000", "ledger"],
      ["overdueDebt", "9000000", "ledger"],
    ]);
  });

  test("that are selected go before all others", () => {
    const sheets = {
      数据: figureRows,
      别处: [
        ["地区生产总值", 1],
        ["地区生产总值（亿元）", 257.5],
      ] as SheetRows,
    };
    const selection = { sheet: "别处", row: 1, column: 0, rowCount: 1, columnCount: 2 };
    const { figures } = debtOfSnapshot(snapshotOf(sheets), { on, selection });
    expect(figures.find(({ name }) => name === "gdp")).toMatchObject({
      yuan: "25750000000",
      source: "selection",
    });
    expect(figures.find(({ name }) => name === "generalDebt")!.source).toBe("inputSheet");
  });

  test("an empty input form knows nothing, and nothing is not zero", async () => {
    const report = debtOfSnapshot(await snapshotOfSheets([debtFiguresSheet("云岭县财政局")]), { on });
    expect(report.figures).toEqual([]);
    expect(report.indicators.every(({ ratio }) => ratio === null)).toBe(true);
    expect(report.status).toBe("nothingFound");
  });
});

describe("the county gate", () => {
  test("is not spoken of where it is not adopted", () => {
    expect(debtOfSnapshot(snapshotOf({ 数据: figureRows }), { on }).gate).toBeNull();
  });

  test("is read where it is, with what binds first", () => {
    const { gate } = debtOfSnapshot(snapshotOf({ 数据: figureRows }), { on, policy: adopted });
    expect(gate!.readings.map(({ line, isReached }) => [line, isReached])).toEqual([
      ["debtToGdp", false],
      ["debtToDisposableRevenue", false],
      ["debtService", true],
    ]);
    expect(gate!.isClosed).toBe(true);
    expect(gate!.headroom).toEqual([
      { line: "debtToGdp", yuan: "24994500" },
      { line: "debtToDisposableRevenue", yuan: "24994500" },
    ]);
    expect(gate!.reserve).toEqual({ minimum: "12000000", maximum: "15000000" });
  });

  test("is open to doubt where a figure is missing and no line is reached", () => {
    const rows = figureRows.filter(([label]) => !/还本|生产总值/.test(String(label)));
    const { gate } = debtOfSnapshot(snapshotOf({ 数据: rows }), { on, policy: adopted });
    expect(gate!.isClosed).toBeNull();
    expect(gate!.headroom.map(({ line }) => line)).toEqual(["debtToDisposableRevenue"]);
  });
});

describe("schedules and the outlook", () => {
  const sheets = {
    数据: figureRows,
    台账: ledgerRows([soundDebt, { ...soundDebt, project: "甲", rate: null }]),
  };

  test("every debt has a schedule, or a reason", () => {
    const { schedules, unscheduled } = debtOfSnapshot(snapshotOf(sheets), { on });
    expect(schedules.map(({ debt, instalments }) => [debt, instalments])).toEqual([
      [
        "第三中学新建",
        [
          { day: "2027-08-15", principal: "0", interest: "270000", outstanding: "9000000" },
          { day: "2028-08-15", principal: "9000000", interest: "270000", outstanding: "0" },
        ],
      ],
    ]);
    expect(unscheduled.map(({ debt, reason }) => [debt, reason])).toEqual([["甲", "noRate"]]);
  });

  test("a scenario is laid beside the base", () => {
    const scenario = { amount: "100000000", annualRate: "0.03", years: 5, method: "bullet" as const };
    const report = debtOfSnapshot(snapshotOf(sheets), { on, scenario, policy: adopted });
    const interest = (years: readonly { year: number; interest: string }[]) =>
      years.find(({ year }) => year === 2027)!.interest;
    expect([interest(report.outlook), interest(report.scenario!.outlook)]).toEqual(["270000", "3270000"]);
    expect(report.gate!.headroom.map(({ line }) => line)).toContain("debtService");
  });
});

test.each([
  { name: "input form", sheets: { 数据: figureRows } },
  { name: "ledger", sheets: { 台账: ledgerRows([soundDebt]) } },
])("the organisation is the one of the $name", ({ sheets }) => {
  expect(debtOfSnapshot(snapshotOf(sheets), { on }).organisation).toBe("云岭县财政局");
});

test("the report is plain data, the same through a host", async () => {
  const host = new MemoryHost(new MemoryWorkbook());
  await host.apply({ purpose: "sample", edits: [{ kind: "addSheet", sheet: debtFiguresSheet() }] });
  const report = await debtOfHost(host, { on });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
