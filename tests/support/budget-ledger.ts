import { ledgerColumn, type LedgerColumnKey } from "../../src/templates/budget-ledger/ledger-columns";

/** The columns of the test's ledger, left to right. */
const columns: readonly LedgerColumnKey[] = [
  "unit",
  "functional",
  "economic",
  "nature",
  "project",
  "fund",
  "purchase",
  "purchasedService",
  "amount",
  "previous",
];

export type LedgerEntry = Partial<Record<(typeof columns)[number], string | number | null>>;

/** 预算明细 of 云岭县星野管理局 as rows, from A1 on. */
export function ledgerRows(entries: readonly LedgerEntry[], year = 2026): (string | number | null)[][] {
  return [
    [`${year}年预算明细`],
    ["编制单位：云岭县星野管理局", null, null, null, null, null, null, null, null, "单位：元"],
    columns.map((key) => ledgerColumn(key).heading),
    ...entries.map((entry) => columns.map((key) => entry[key] ?? null)),
  ];
}

const basic = { nature: "基本支出", fund: "一般公共预算" } as const;
const project = { nature: "项目支出", fund: "一般公共预算" } as const;

/** A small unit's appropriations: personnel, operation, projects of two budgets, and income of its own. */
export const soundLedger: readonly LedgerEntry[] = [
  { ...basic, functional: "2010301", economic: "30101", amount: 1_203_456.78 },
  { ...basic, functional: "2010301", economic: "30201", amount: 88_000.5 },
  { ...basic, functional: "2010301", economic: "30217", amount: 12_000 },
  { ...basic, functional: "2010301", economic: "30231", amount: 60_000 },
  { ...basic, functional: "2080505", economic: "30108", amount: 192_000 },
  { ...basic, functional: "2080501", economic: "30302", amount: 45_300 },
  { ...basic, functional: "2210201", economic: "30113", amount: 144_000.12 },
  { ...project, functional: "2010302", economic: "30227", project: "夜空观测", amount: 650_000 },
  {
    ...project,
    functional: "2010302",
    economic: "31003",
    project: "观测设备更新",
    purchase: "货物",
    amount: 420_000,
  },
  {
    ...project,
    functional: "2010302",
    economic: "30213",
    project: "台站维护",
    purchase: "服务",
    purchasedService: "是",
    fund: "事业收入",
    amount: 80_000,
  },
  {
    ...project,
    functional: "2120803",
    economic: "31005",
    project: "观测台道路",
    fund: "政府性基金预算",
    amount: 300_000,
  },
];
