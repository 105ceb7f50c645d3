import { debtOfSnapshot } from "../../../src/jobs/debt/debt";
import { snapshotOf, type SheetRows } from "../../support/book";

const on = "2026-11-22";
const computed = (sheets: Readonly<Record<string, SheetRows>>) => {
  const { ledgers, figures, schedules, result } = debtOfSnapshot(snapshotOf(sheets), { on });
  return {
    debts: ledgers.map(({ debts }) => debts),
    figures: Object.fromEntries(figures.map(({ name, yuan }) => [name, yuan])),
    schedules: schedules.map(({ debt }) => debt),
    findings: result.findings.map(({ rule, messageId, severity }) => `${severity} ${rule}.${messageId}`),
  };
};
/** What is said of a ledger that lacks columns: once, and of no single debt. */
const columnsMissing = [
  "warning debt-entries-are-complete.columnsMissing",
  "info debt-documents-are-complete.columnsMissing",
];

test("headings over two rows, a sub-total in the debtor's column, days and rates as people type them, in 元", () => {
  const rows: SheetRows = [
    ["云岭县地方政府债务明细表"],
    ["编制单位：云岭县财政局", null, null, null, null, "单位：元"],
    [
      "序号",
      "债务单位",
      "债务单位类型",
      "债权人名称",
      "债权类型",
      "项目名称",
      "合同",
      null,
      "利率",
      "2024年末余额",
      "2025年新增",
      "2025年偿还",
      "2025年末余额",
      "偿债责任",
      "偿债资金来源",
    ],
    [null, null, null, null, null, null, "签订日期", "到期日期"],
    [
      1,
      "县教育局",
      "机关",
      "省财政厅",
      "地方政府债券",
      "三中",
      "2023-08-15",
      "2028-08-15",
      "3.05%",
      8e6,
      2e6,
      1e6,
      9e6,
      "负有偿还责任",
      "一般公共预算",
    ],
    [null, "教育小计", null, null, null, null, null, null, null, 8e6, 2e6, 1e6, 9e6],
    [
      2,
      "县水务局",
      "机关",
      "农发行",
      "银行贷款",
      "水库",
      "2020.03.01",
      "2030.03.01",
      "4.65%",
      3e7,
      0,
      2e6,
      28e6,
      "负有偿还责任",
      "政府性基金",
    ],
    ["合 计", null, null, null, null, null, null, null, null, 38e6, 2e6, 3e6, 37e6],
  ];
  expect(computed({ 台账: rows })).toEqual({
    debts: [2],
    figures: { overdueDebt: "0" },
    schedules: ["三中", "水库"],
    findings: columnsMissing,
  });
});

test("amounts in 亿元, short headings, and who signs below", () => {
  const rows: SheetRows = [
    ["2025年12月政府债务台账"],
    ["单位：亿元"],
    [
      "债务人",
      "债权人",
      "项目",
      "借款日期",
      "还款日期",
      "年利率(%)",
      "借款金额",
      "上年末债务余额",
      "本年举借",
      "本年还本",
      "期末债务余额",
      "还款资金来源",
      "债务性质",
    ],
    [
      "县交通局",
      "省财政厅",
      "公路",
      "2021/5/1",
      "2031/5/1",
      3.2,
      1.2,
      1,
      0.2,
      0.1,
      1.1,
      "一般公共预算",
      "一般债务",
    ],
    ["总计", null, null, null, null, null, 1.2, 1, 0.2, 0.1, 1.1],
    ["填表人：张三", null, "审核人：李四"],
  ];
  expect(computed({ "2025": rows })).toMatchObject({
    debts: [1],
    figures: { generalDebt: "110000000", specialDebt: "0" },
    findings: columnsMissing,
  });
});

test("a ledger of bonds with one balance", () => {
  const rows: SheetRows = [
    ["政府专项债券项目台账"],
    ["单位：万元"],
    [
      "序号",
      "项目名称",
      "主管部门",
      "债券名称",
      "发行日期",
      "期限（年）",
      "票面利率",
      "发行金额",
      "2025年末余额",
      "到期日",
    ],
    [
      1,
      "污水厂",
      "住建局",
      "2023年云省专项债券（三期）",
      "2023-05-10",
      15,
      "2.95%",
      12000,
      12000,
      "2038-05-10",
    ],
    ["合计", null, null, null, null, null, null, 12000, 12000],
  ];
  expect(computed({ 专项债: rows })).toMatchObject({
    debts: [1],
    figures: { specialDebt: "120000000" },
    schedules: ["污水厂"],
    findings: columnsMissing,
  });
});

test("one sheet for general and one for special debt are added up; a copy of a sheet is not", () => {
  const of = (debtor: string, project: string): SheetRows => [
    ["债务台账（2025年12月31日）"],
    ["单位：万元"],
    [
      "债务单位",
      "债权人",
      "项目名称",
      "举债日期",
      "到期日",
      "年利率（%）",
      "协议金额",
      "期初余额",
      "本期新增",
      "本期偿还",
      "期末余额",
    ],
    [debtor, "省财政厅", project, "2023-08-15", "2028-08-15", 3, 1000, 800, 200, 100, 900],
  ];
  const general = of("教育局", "三中");
  expect(computed({ 一般债务: general, 专项债务: of("水务局", "污水厂") })).toMatchObject({
    figures: { generalDebt: "9000000", specialDebt: "9000000" },
    schedules: ["三中", "污水厂"],
  });
  expect(computed({ 一般债务: general, "一般债务 (2)": general }).figures).toMatchObject({
    generalDebt: "9000000",
  });
});
