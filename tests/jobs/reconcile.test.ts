import { reconcileBooks } from "../../src/jobs/reconcile";
import { reconciliationSheets } from "../../src/reports/reconciliation/reconciliation-sheets";
import { snapshotOf, type SheetRows } from "../support/book";
import { smallBudget } from "../support/small-budget";

const on = "2026-11-22";
const whose = "云溪县档案馆";
const general: SheetRows = [
  ["一般公共预算总会计账"],
  [null, null, null, "单位：元"],
  ["单位名称", "科目编码", "科目名称", "金额"],
  [whose, "2012601", "行政运行", 1_045_678.9],
  [null, "2012604", "档案馆", 800_000],
  [null, "2080505", "机关事业单位基本养老保险缴费支出", 300_000],
  [null, "2210201", "住房公积金", 200_000],
];
const posts: SheetRows = [["人员编制"], ["单位", "编制数", "实有人数"], [whose, 20, 18]];

function reconciled(treasury: Record<string, SheetRows>, more: Record<string, SheetRows> = {}) {
  const snapshot = snapshotOf({ ...smallBudget(), ...more });
  return reconcileBooks([{ path: "档案馆.xlsx", snapshot }], snapshotOf(treasury), on);
}
const open = ({ rows }: ReturnType<typeof reconciled>) =>
  rows
    .filter(({ kind }) => kind !== "matched")
    .map(({ kind, code, difference }) => `${kind} ${code} ${difference}`);

test("a unit that agrees with the treasury code by code", () => {
  const found = reconciled({ 账: general });
  expect(open(found)).toEqual([]);
  expect(found.units).toMatchObject([{ organisation: whose, path: "档案馆.xlsx", matched: 4, differing: 0 }]);
});

test("differing, only here, only there", () => {
  const rows = general.map((row) => [...row]);
  rows[3]![3] = 1_045_687.9;
  rows[5]![1] = "2080506";
  expect(open(reconciled({ 账: rows })).sort()).toEqual([
    "differing 2012601 -9",
    "onlyTreasury 2080506 -300000",
    "onlyUnit 2080505 300000",
  ]);
});

test("a ledger of which one side says nothing is left unchecked, and no difference", () => {
  const special: SheetRows = [["财政专户账"], ["单位名称", "科目编码", "金额"], [whose, "2059999", 5_000]];
  const [unit] = reconciled({ 账: general, 专户: special, 编制: posts }).units;
  expect(unit).toMatchObject({
    differing: 0,
    notChecked: ["governmentFunds", "specialAccounts", "headCount"],
  });
});

test("heads against the list of posts", () => {
  const own: SheetRows = [["人员情况"], ["编制数", "实有人数"], [20, 19]];
  expect(open(reconciled({ 账: general, 编制: posts }, { 人员: own }))).toEqual(["differing heads 1"]);
});

test("a unit only the treasury names has not handed in, and accuses nobody", () => {
  const rows = [...general, ["云溪县图书馆", "2012604", "图书馆", 10]];
  const found = reconciled({ 账: rows });
  expect(open(found)).toEqual([]);
  expect(found.units[1]).toMatchObject({ organisation: "云溪县图书馆", path: null });
});

test("ledgers in 万元 are read in yuan; totals and headings of codes are no entries", () => {
  const inTenThousands: SheetRows = [
    ["一般公共预算总会计账", null, "单位：万元"],
    ["单位名称", "科目编码", "金额"],
    [whose, "201", 184.56789],
    [whose, "2012601", 104.56789],
    [whose, "2012604", "80.00"],
    [whose, "2080505", 30],
    [whose, "2210201", 20],
    ["合计", "", 234.56789],
  ];
  expect(open(reconciled({ 账: inTenThousands }))).toEqual([]);
});

test("the sheets say each result, with a live difference", () => {
  const rows = general.map((row) => [...row]);
  rows[3]![3] = 1_045_687.9;
  const [differences, progress] = reconciliationSheets(reconciled({ 账: rows }), "zh");
  const texts = (sheet: typeof differences, row: number) =>
    sheet!.cells.filter((cell) => cell.row === row && cell.value !== null).map(({ value }) => value);
  expect(texts(differences, 1)).toEqual(["相符 3 项，不符 1 项，仅单位有 0 项，仅财政有 0 项"]);
  expect(texts(differences, 4)).toEqual([
    1,
    whose,
    "一般公共预算",
    "2012601",
    "行政运行",
    1_045_678.9,
    1_045_687.9,
    -9,
    "不符",
    "一般公共预算!E11",
    "账!D4",
  ]);
  expect(differences!.cells.find(({ row, column }) => row === 4 && column === 7)!.formula).toBe(
    "ROUND(F5-G5,2)",
  );
  expect(texts(progress, 4)).toEqual([
    1,
    whose,
    "已上报",
    3,
    1,
    "政府性基金、财政专户、人员：一方没有数据，未检查",
  ]);
});
