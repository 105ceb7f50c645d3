import { wordingProblem } from "../../../src/audit/words/render";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { auditDebt } from "../../support/audit-debt";
import { snapshotOf } from "../../support/book";
import { ledgerRows, soundDebt, type LedgerEntry } from "../../support/debt-ledger";

const on = "2026-11-22";

function found(entry: LedgerEntry, policy = builtInPolicy): string[] {
  const { findings } = auditDebt(snapshotOf({ 台账: ledgerRows([{ ...soundDebt, ...entry }]) }), {
    on,
    policy,
  });
  expect(findings.flatMap((finding) => wordingProblem(finding) ?? [])).toEqual([]);
  return findings.map(({ severity, rule, messageId }) => `${severity} ${rule}.${messageId}`);
}

describe("one debt of the ledger", () => {
  test.each<{ name: string; entry: LedgerEntry; expected: string[] }>([
    { name: "sound", entry: {}, expected: [] },
    { name: "no creditor", entry: { creditor: null }, expected: ["error debt-entries-are-complete.missing"] },
    {
      name: "no source of repayment",
      entry: { repaymentSource: null },
      expected: ["error debt-entries-are-complete.missing"],
    },
    {
      name: "no contract",
      entry: { contract: "否" },
      expected: ["warning debt-documents-are-complete.missing"],
    },
    {
      name: "no word on the approval",
      entry: { approval: null },
      expected: ["warning debt-documents-are-complete.missing"],
    },
    {
      name: "no voucher where nothing was repaid",
      entry: { repaymentVoucher: "无", repaid: 0, closing: 1000 },
      expected: [],
    },
    {
      name: "closing a cent too high",
      entry: { closing: 900.000001 },
      expected: ["error debt-balances-roll-forward.differs"],
    },
    {
      name: "special, yet without revenue",
      entry: { class: "专项债务" },
      expected: ["warning debt-class-follows-its-marks.differs"],
    },
    {
      name: "special with revenue and a fund",
      entry: { class: "专项债务", hasRevenue: "是", repaymentSource: "政府性基金" },
      expected: [],
    },
    {
      name: "marks that point two ways",
      entry: { hasRevenue: "是" },
      expected: ["info debt-class-follows-its-marks.undecided"],
    },
    {
      name: "running costs",
      entry: { purpose: "经常性支出" },
      expected: ["error debt-purposes-are-permitted.notPermitted"],
    },
    {
      name: "competitive business",
      entry: { purpose: "竞争性项目" },
      expected: ["error debt-purposes-are-permitted.notPermitted"],
    },
    {
      name: "a guarantee",
      entry: { liability: "负有担保责任" },
      expected: ["warning no-guarantees-are-given.guarantee"],
    },
    { name: "due on the day", entry: { maturity: on }, expected: [] },
    {
      name: "due the day before",
      entry: { maturity: "2026-11-21" },
      expected: ["warning debts-are-not-overdue.overdue"],
    },
    {
      name: "due before, all repaid",
      entry: { maturity: "2026-11-21", repaid: 1000, closing: 0 },
      expected: [],
    },
    {
      name: "a project short of funds",
      entry: { plannedInvestment: 5000, fundsInPlace: 3000, fundsToCome: 1999, fundsToComeFrom: "专项债券" },
      expected: ["warning projects-are-funded.short"],
    },
    {
      name: "a project funded exactly",
      entry: { plannedInvestment: 5000, fundsInPlace: 3000, fundsToCome: 2000, fundsToComeFrom: "专项债券" },
      expected: [],
    },
    {
      name: "a project over its plan, its funds without source",
      entry: { plannedInvestment: 5000, fundsInPlace: 3000, fundsToCome: 2001 },
      expected: ["warning projects-are-funded.over", "warning projects-are-funded.noSource"],
    },
    {
      name: "a platform without its form",
      entry: { debtorType: "融资平台公司" },
      expected: ["error platform-debtors-have-their-form.missing"],
    },
    { name: "a platform with it", entry: { debtorType: "融资平台公司", platformForm: "是" }, expected: [] },
  ])("$name", ({ entry, expected }) => {
    expect(found(entry).sort()).toEqual([...expected].sort());
  });
});

describe("internal borrowing", () => {
  const adopted = builtInPolicy.withOverrides([
    {
      id: "internal-borrowing-ceiling-year",
      from: "2015-01-01",
      status: "active",
      reference: { title: "本县办法" },
    },
  ]);
  const rising: LedgerEntry = { internalBorrowing: "是", repaid: 0, borrowed: 1, closing: 801 };
  test.each([
    { name: "rising where the measures are adopted", entry: rising, policy: adopted, expected: 1 },
    { name: "level", entry: { ...rising, borrowed: 0, closing: 800 }, policy: adopted, expected: 0 },
    { name: "rising where they are not", entry: rising, policy: builtInPolicy, expected: 0 },
  ])("$name", ({ entry, policy, expected }) => {
    expect(found(entry, policy).filter((line) => line.includes("internal-borrowing"))).toHaveLength(expected);
  });
});

test("a column about secret debt is told of and never read", () => {
  const [title, banner, headings = [], debt = []] = ledgerRows([soundDebt]);
  const rows = [title!, banner!, [...headings, "隐性债务余额"], [...debt, 77777]];
  const { findings } = auditDebt(snapshotOf({ 台账: rows }), { on });
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["secret-columns-are-left-out", "info"],
  ]);
  expect(JSON.stringify(findings)).not.toContain("77777");
});

test("without a ledger or a form nothing applies", () => {
  const result = auditDebt(snapshotOf({ 表: [["甲", 1]] }), { on });
  expect([result.findings, result.notChecked]).toEqual([[], []]);
});
