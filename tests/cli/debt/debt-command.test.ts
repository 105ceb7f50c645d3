import Ajv from "ajv";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import auditSchema from "../../../assets/schema/audit-result.schema.json";
import schema from "../../../assets/schema/debt-result.schema.json";
import { UsageError } from "../../../src/cli/usage-error";
import { debtOptions } from "../../../src/cli/debt/debt-options";
import { openFile } from "../../../src/files/open-file";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import { debtFiguresSheet } from "../../../src/reports/debt/debt-figures-sheet";
import type { NewSheet } from "../../../src/workbook/plan";
import { debtFigureNames } from "../../../src/finance/debt/debt-figures";
import type { SheetRows } from "../../support/book";
import { ledgerRows, soundDebt } from "../../support/debt-ledger";
import { countyFigures } from "../../support/monitored-place";
import { TypedOptions } from "../../../src/cli/typed-options";
import { debtVerb } from "../../../src/cli/debt/debt-verb";
import { askInShell } from "../../support/shell";

const today = "2026-11-22";
let folder: string;
let printed: string;
let complained: readonly string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function filledForm(): NewSheet {
  const form = debtFiguresSheet("云岭县财政局");
  const amounts = new Map(debtFigureNames.map((name, index) => [3 + index, Number(countyFigures[name])]));
  return {
    ...form,
    cells: form.cells.map((cell) =>
      cell.column === 1 && amounts.has(cell.row) ? { ...cell, value: amounts.get(cell.row)! } : cell,
    ),
  };
}

function sheetOfRows(name: string, rows: SheetRows): NewSheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === undefined || value === null || typeof value === "object" ? [] : [{ row, column, value }],
    ),
  );
  return { name, styles: [], cells, columnWidths: [] };
}

function workbook(sheet: NewSheet = filledForm()): string {
  const file = path.join(folder, "债务.xlsx");
  writeFileSync(file, workbookOfSheets([sheet]));
  return file;
}

const run = async (paths: readonly string[], typed: Readonly<Record<string, unknown>> = {}) => {
  const seen = await askInShell(debtVerb, paths, typed, { today });
  [printed, complained] = [seen.printed, seen.complaints];
  return seen.code;
};

test("says figures, indicators and ceilings in plain words", async () => {
  expect(await run([workbook()])).toBe(0);
  const text = printed;
  for (const words of [
    "负债率  9.90%",
    "等级黄色（测算，不代表官方评定）",
    "专项债务付息占政府性基金预算支出  10.00%",
    "未超过财政重整线 10.00%",
    "新增债券需求在 21,500.00万元 以内",
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/本地办法口径|undefined|NaN/);
});

test("gives the same figures as JSON, in yuan and fractions", async () => {
  await run([workbook()], { format: "json", amount: 10000, rate: 3, years: 5, lang: "en" });
  const { format, on, workbooks } = JSON.parse(printed) as {
    format: number;
    on: string;
    workbooks: Record<string, unknown>[];
  };
  expect({ format, on }).toEqual({ format: 1, on: today });
  expect(workbooks[0]).toMatchObject({
    status: "checked",
    grade: "yellow",
    ceilings: [{ headroom: "215000000" }, { headroom: "259994500" }],
    scenario: { request: { amount: "100000000", annualRate: "0.03", years: 5, method: "bullet" } },
    findings: [],
  });
});

describe("the JSON fits its schema", () => {
  const validate = new Ajv().addSchema(auditSchema, "audit-result.schema.json").compile(schema);
  const outcomeOf = (): Record<string, unknown>[] => {
    const frame = JSON.parse(printed) as { workbooks: Record<string, unknown>[] };
    validate(frame);
    expect(validate.errors).toBeNull();
    return frame.workbooks;
  };

  test("with a scenario, and with the county's own gate while it was in force", async () => {
    const file = workbook();
    await run([file], { format: "json", amount: 10000, rate: 3, years: 5 });
    expect(outcomeOf()[0]).toMatchObject({ gate: null });
    await run([file], { format: "json", on: "2012-06-30" });
    expect(outcomeOf()[0]).toMatchObject({ gate: { isClosed: true }, grade: null });
  });

  test("with a ledger, its schedules and its findings", async () => {
    const debts = [soundDebt, { ...soundDebt, closing: 901 }, { ...soundDebt, rate: null }];
    await run([workbook(sheetOfRows("台账", ledgerRows(debts)))], { format: "json" });
    const [book] = outcomeOf() as [{ schedules: unknown[]; unscheduled: unknown[]; findings: unknown[] }];
    expect([book.schedules.length, book.unscheduled.length]).toEqual([2, 1]);
    expect(book.findings.length).toBeGreaterThan(0);
  });

  test("with what changed since the ledger of the last audit", async () => {
    const file = workbook(sheetOfRows("台账", ledgerRows([soundDebt])));
    const previous = path.join(folder, "2024.xlsx");
    const audited = [soundDebt, { ...soundDebt, project: "水厂" }].map((debt) => ({ ...debt, closing: 800 }));
    writeFileSync(previous, workbookOfSheets([sheetOfRows("台账", ledgerRows(audited))]));
    await run([file], { previous, format: "json" });
    const changed = [
      { kind: "rose", debt: "第三中学新建", audited: "8000000", closing: "9000000", unexplained: "0" },
      { kind: "missing", debt: "水厂", audited: "8000000", closing: "0", cell: null },
    ];
    expect(outcomeOf()[0]).toMatchObject({ changes: { against: "auditedLedger", unchanged: 0, changed } });
    await run([file], { previous });
    expect(printed).toContain("上次审计日以来变动2笔：余额增加1笔、本台账未列1笔；未变动0笔。");
    expect(printed).toContain("上次审计的台账有“水厂”，余额800.00万元，本台账没有这笔债务");
  });

  test("whatever became of the file", async () => {
    writeFileSync(path.join(folder, "坏.xlsx"), "PK\u0003\u0004 cut off");
    await run([workbook(sheetOfRows("其他", [["与债务无关"]])), path.join(folder, "坏.xlsx")], {
      format: "json",
    });
    expect(outcomeOf().map(({ status }) => status)).toEqual(["unrecognised", "unreadable"]);
  });

  test("and refuses an amount that is a number", () => {
    const amounts = new Ajv().compile(schema.definitions.amount);
    expect([amounts("1.5"), amounts(1.5)]).toEqual([true, false]);
  });
});

test("writes the monitoring sheet into a copy, and a second one beside it", async () => {
  const file = workbook();
  await run([file], { format: "xlsx" });
  expect(complained).toEqual([`已写入 ${path.join(folder, "债务-债务指标监测表.xlsx")}`]);
  await run([file], { format: "xlsx" });
  expect(complained).toEqual([`已写入 ${path.join(folder, "债务-债务指标监测表 (2).xlsx")}`]);
  expect(readdirSync(folder).sort()).toEqual(
    ["债务.xlsx", "债务-债务指标监测表.xlsx", "债务-债务指标监测表 (2).xlsx"].sort(),
  );
  const copy = await openFile(path.join(folder, "债务-债务指标监测表.xlsx"));
  expect((await copy.outline()).sheets.map(({ name }) => name)).toEqual(["债务指标数据", "债务指标监测表"]);
});

test.each([
  { name: "no path", paths: () => [], code: 2 },
  { name: "a path that is not there", paths: () => [path.join(folder, "没有.xlsx")], code: 2 },
  { name: "a folder without workbooks", paths: () => [folder], code: 2 },
])("$name ends with $code", async ({ paths, code }) => {
  expect(await run(paths())).toBe(code);
});

test("the ledger of the last audit in a folder is that of the same name", async () => {
  const file = workbook(sheetOfRows("台账", ledgerRows([soundDebt])));
  const audited = mkdtempSync(path.join(tmpdir(), "caishen-"));
  try {
    await run([file], { previous: audited });
    expect(complained).toEqual([expect.stringContaining("没有与")]);
    writeFileSync(
      path.join(audited, "债务.xlsx"),
      workbookOfSheets([sheetOfRows("台账", ledgerRows([soundDebt]))]),
    );
    await run([file], { previous: audited });
    expect([complained, printed]).toEqual([
      [],
      expect.stringContaining("期初余额800.00万元，上次审计的台账期末余额900.00万元"),
    ]);
    expect(await run([file], { previous: path.join(folder, "没有.xlsx") })).toBe(2);
  } finally {
    rmSync(audited, { recursive: true });
  }
});

test("a workbook without any debt is told of, never passed over", async () => {
  expect(await run([workbook(debtFiguresSheet())])).toBe(2);
  expect(printed).toContain("未测算");
});

test("before 2015 the county's own gate stood, and neither ceilings nor grades", async () => {
  expect(await run([workbook()], { on: "2014-06-30" })).toBe(0);
  const text = printed;
  expect(text).toContain("至少一项达到或超过控制线");
  expect(text).toContain("偿债准备金 1,200.00万元 至 1,500.00万元");
  expect(text).not.toMatch(/限额与余额|等级|财政重整/);
});

test.each([
  { format: "pdf" },
  { on: "2026-02-30" },
  { amount: 100 },
  { amount: 100, rate: 3, years: 0 },
  { amount: "-1", rate: 3, years: 5 },
  { amount: 100, rate: 3, years: 5, method: "weekly" },
  { failOn: "sometimes" },
])("%p is asked wrongly", (typed) => {
  expect(() => debtOptions(new TypedOptions(typed, today))).toThrow(UsageError);
});
