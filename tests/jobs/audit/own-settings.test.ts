import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { ownSettings } from "../../../src/jobs/audit/own-settings";
import { policyRows } from "../../../src/jobs/policy/policy-rows";
import {
  correctionColumns,
  correctionsSheetName,
  partCorrectionColumns,
} from "../../../src/reports/findings/corrections-columns";
import { policyColumns, policySheetName } from "../../../src/reports/policy-columns";
import { policySheet } from "../../../src/reports/policy-sheet";
import { bookOf, snapshotOf } from "../../support/book";
import { smallBudget } from "../../support/small-budget";

const headings = Object.values(policyColumns);
const policyBook = (...rows: (string | number)[][]) =>
  bookOf({
    [policySheetName]: [
      [policySheetName],
      [],
      headings,
      ...rows.map(([number, value, from, status, source]) => [
        "",
        number,
        "",
        "",
        value,
        from,
        status,
        source,
      ]),
    ],
  });

describe("政策参数 of a workbook", () => {
  test.each([
    {
      name: "a fraction",
      row: ["three-public-growth-limit", "0.05", "2026-01-01", "", "县政发〔2026〕1号"],
      value: "0.05",
    },
    {
      name: "a per cent",
      row: ["three-public-growth-limit", "5%", "2026-01-01", "", "县政发〔2026〕1号"],
      value: "0.05",
    },
    {
      name: "a day that Excel turned into a number",
      row: ["three-public-growth-limit", 0.05, 46023, "", "县政发"],
      value: "0.05",
    },
  ])("takes $name", ({ row, value }) => {
    const { overrides, unusable } = ownSettings(policyBook(row));
    expect(overrides).toMatchObject([{ id: "three-public-growth-limit", from: "2026-01-01", value }]);
    expect(unusable).toEqual([]);
  });

  it("takes a status alone, and one part of a record", () => {
    const { overrides } = ownSettings(
      policyBook(
        ["county-debt-gate", "", "2026-01-01", "启用", "县政发"],
        ["county-debt-gate.debtToGdp", "12%", "2027-01-01", "启用", "县政发"],
      ),
    );
    expect(overrides).toMatchObject([
      { status: "active" },
      { value: { debtToGdp: "0.12" }, from: "2027-01-01" },
    ]);
  });

  test.each([
    { name: "no source", row: ["three-public-growth-limit", "0.05", "2026-01-01", "", ""] },
    { name: "a bad day", row: ["three-public-growth-limit", "0.05", "明年", "", "县政发"] },
    { name: "a word for a figure", row: ["three-public-growth-limit", "不增长", "2026-01-01", "", "县政发"] },
    { name: "a parameter nobody knows", row: ["growth", "0.05", "2026-01-01", "", "县政发"] },
    { name: "an unknown status", row: ["county-debt-gate", "", "2026-01-01", "也许", "县政发"] },
  ])("names an entry with $name", ({ row }) => {
    expect(ownSettings(policyBook(row))).toMatchObject({ overrides: [], unusable: [row[0]] });
  });

  it("is written with every figure in force, and read back as nothing decided", () => {
    const sheet = policySheet(policyRows("2026-01-01"));
    const rows: (string | null)[][] = [];
    for (const { row, column, value } of sheet.cells)
      (rows[row] ??= [])[column] = value === null ? null : String(value);
    const settings = ownSettings(
      bookOf({ [policySheetName]: Array.from(rows, (row) => Array.from(row ?? [])) }),
    );
    expect(sheet.cells.length).toBeGreaterThan(100);
    expect(settings).toMatchObject({ overrides: [], unusable: [] });
  });

  it("says once, in the first row of a parameter, what to know of its value", () => {
    const ofNorms = policyRows("2026-01-01").filter(({ number }) => number.startsWith("training-norms."));
    expect(ofNorms.length).toBeGreaterThan(3);
    expect(ofNorms.map(({ basis }) => basis.includes("二类为经验口径"))).toEqual(
      ofNorms.map((_, index) => index === 0),
    );
  });
});

describe("识别更正 of a workbook", () => {
  const corrected = (title: string, number: string) => ({
    ...smallBudget(),
    [correctionsSheetName]: [
      [correctionsSheetName],
      [],
      Object.values(correctionColumns),
      ["支出", title, "", number],
    ],
  });
  const formOn = (sheets: Record<string, (string | number | null)[][]>) =>
    auditSnapshot(snapshotOf(sheets), { on: "2025-03-01" }).forms.find(({ sheet }) => sheet === "支出")
      ?.template;

  it("turns a table into another form, or into none", () => {
    expect(formOn(smallBudget())).toBe("expenditure-summary");
    expect(formOn(corrected("2025年部门支出预算总表", "不是报表"))).toBeUndefined();
    expect(formOn(corrected("2025年部门支出预算总表", "general-public-budget-expenditure"))).toBe(
      "general-public-budget-expenditure",
    );
  });
  it("is passed over where it names no form, and said", () => {
    const sheets = corrected("2025年部门支出预算总表", "不知道");
    expect(formOn(sheets)).toBe("expenditure-summary");
    expect(auditSnapshot(snapshotOf(sheets), { on: "2025-03-01" }).result.notChecked).toContainEqual({
      rule: "correction-sheet",
      reason: "correctionUnusable",
      data: { entry: "2025年部门支出预算总表" },
    });
  });

  const [title, number] = ["2025年部门支出预算总表", "expenditure-summary"];
  const partRow = (...row: string[]) =>
    ownSettings(
      bookOf({
        [correctionsSheetName]: [[correctionsSheetName], [], Object.values(partCorrectionColumns), row],
      }),
    );

  it.each([
    { printed: "基本经费", means: "基本支出", part: { of: "columns", key: "basic", printed: "基本经费" } },
    { printed: "基本经费", means: "去向", part: undefined },
    { printed: "", means: "基本支出", part: undefined },
    { printed: "基本经费", means: "", part: undefined },
  ])("“$printed” as $means", ({ printed, means, part }) => {
    const { corrections, unusableCorrections } = partRow("支出", title, "", number, printed, means);
    expect(corrections).toEqual(part ? [{ sheet: "支出", title, template: number, part }] : []);
    expect(unusableCorrections).toEqual(part ? [] : [[title, printed].filter(Boolean).join(" ")]);
  });
});
