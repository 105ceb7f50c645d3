import type { Language } from "../../../audit/words/language";
import { repaymentMethodWords } from "../../../finance/debt/repayment-method";
import type { DebtFormKind } from "../../../jobs/debt/debt-sheets";
import type { ScenarioField } from "../../../jobs/debt/debt-scenario";
import type { DebtScope } from "../../pane-jobs/debt-jobs";
import { useLanguage } from "../../text";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const scopes: Record<DebtScope, string> = { workbook: "工作簿", selection: "工作簿和选区" };
const actions: Record<DebtScope, string> = {
  workbook: "测算本工作簿债务指标",
  selection: "以所选单元格为准测算",
};
const forms: Record<DebtFormKind, string> = {
  figures: "债务指标数据",
  ledger: "政府性债务台账",
  borrowingPlan: "举债收支计划（本地办法口径）",
  borrowingApproval: "举债审批表（本地办法口径）",
};
const fields: Record<ScenarioField, string> = {
  amount: "新增债务（万元）",
  rate: "年利率（%）",
  years: "期限（年）",
};
const wrongFields: Record<ScenarioField, string> = {
  amount: "请填写金额，如 10000。",
  rate: "请填写百分数，如 3.5。",
  years: "请填写1至50的整数。",
};

const zh = {
  scope: { label: "测算依据", names: scopes, actions },
  running: "正在测算债务指标",
  empty: "尚未测算。测算只读取数据，不改动工作簿。没有债务数据时，可从“写入”插入空表填写。",
  stale: { sentence: "结果已过期：工作簿在测算后有改动。", again: "重新测算" },
  nothingNext: "请从“写入”插入债务指标数据或台账空表，填写后重新测算；也可选中已有的数字再测算。",
  write: {
    monitoring: "生成债务指标监测表",
    monitoringAndMore: "生成债务指标监测表及附表",
    blank: "插入空表",
    forms,
  },
  ratio: (ratio: string) => `债务率 ${ratio}`,
  ratioAndGrade: (ratio: string, grade: string) => `债务率 ${ratio}，${grade}（测算，不代表官方评定）`,
  noRatio: (why: string) => `债务率：${why}`,
  read: (forms: number, debts: number, time: string) => `识别${forms}张债务表，台账${debts}笔，${time}`,
  unit: (unit: string) => `单位：${unit}`,
  estimated: (grade: string) => `${grade}（测算）`,
  findings: "核对结果",
  local: "本地办法口径",
  chart: {
    principal: "还本",
    interest: "付息",
    added: "情景新增",
    summary: (from: number, to: number, year: number, amount: string) =>
      `${from}年至${to}年还本付息图。最高为${year}年，${amount}。`,
    table: "以表格查看",
    year: "年度",
    ratio: "偿债率",
    scenarioRatio: "情景后偿债率",
    none: "没有可编制还本付息计划的债务。请填写政府性债务台账的利率和到期日。",
  },
  scenario: {
    title: "测算情景：新增一笔债务",
    fields,
    wrongFields,
    method: "还款方式",
    methods: repaymentMethodWords,
    compute: "测算情景",
    remove: "取消情景",
    shown: (amount: string, rate: string, years: number, method: string) =>
      `已计入新增债务${amount}，年利率${rate}，期限${years}年，${method}。`,
    highest: (base: string, after: string) => `十年内偿债率最高值：现状${base}，情景后${after}。`,
  },
};

/** The shape of the tab's words, whatever the language. */
export type DebtText = typeof zh;

const en: DebtText = {
  scope: {
    label: "What to compute from",
    names: { workbook: "Workbook", selection: "Workbook and selection" },
    actions: {
      workbook: "Compute debt indicators",
      selection: "Compute with the selected cells",
    },
  },
  running: "Computing debt indicators",
  empty:
    "Nothing computed yet. Computing only reads and changes nothing. Where there are no figures, Write inserts a blank form.",
  stale: { sentence: "Out of date: the workbook was changed since.", again: "Compute again" },
  nothingNext:
    "Please insert the blank form of figures or the ledger from Write, fill it in and compute again; or select the figures you have.",
  write: {
    monitoring: "Make the debt monitoring sheet",
    monitoringAndMore: "Make the debt monitoring sheet and its annexes",
    blank: "Insert a blank form",
    forms: {
      figures: "Debt figures",
      ledger: "Debt ledger",
      borrowingPlan: "Borrowing plan (local measures)",
      borrowingApproval: "Borrowing approval (local measures)",
    },
  },
  ratio: (ratio) => `Debt to fiscal capacity ${ratio}`,
  ratioAndGrade: (ratio, grade) =>
    `Debt to fiscal capacity ${ratio}, ${grade} (an estimate, not the official grade)`,
  noRatio: (why) => `Debt to fiscal capacity: ${why}`,
  read: (forms, debts, time) =>
    `Read ${plural(forms, "debt form")} and ${plural(debts, "debt")} of the ledger, ${time}`,
  unit: (unit) => `In ${unit}`,
  estimated: (grade) => `${grade} (estimate)`,
  findings: "What was checked",
  local: "Local measures",
  chart: {
    principal: "Principal",
    interest: "Interest",
    added: "Scenario",
    summary: (from, to, year, amount) =>
      `Debt service from ${from} to ${to}. The highest is ${year} with ${amount}.`,
    table: "Show as a table",
    year: "Year",
    ratio: "Service ratio",
    scenarioRatio: "With the scenario",
    none: "No debt gives a repayment plan. Please fill in rates and due days in the debt ledger.",
  },
  scenario: {
    title: "Scenario: one new debt",
    fields: { amount: "New debt (ten thousand yuan)", rate: "Annual rate (%)", years: "Term (years)" },
    wrongFields: {
      amount: "Please enter an amount, such as 10000.",
      rate: "Please enter per cent, such as 3.5.",
      years: "Please enter a whole number from 1 to 50.",
    },
    method: "Repayment",
    methods: {
      equalPrincipal: "Equal principal",
      levelPayment: "Level payments",
      bullet: "At maturity, interest by instalments",
      interestOnly: "Interest only",
    },
    compute: "Compute the scenario",
    remove: "Remove the scenario",
    shown: (amount, rate, years, method) =>
      `Counted in: new debt of ${amount} at ${rate} a year over ${plural(years, "year")}, ${method.toLowerCase()}.`,
    highest: (base, after) => `Highest service ratio of ten years: ${base} now, ${after} with the scenario.`,
  },
};

/** The words of the tab 债务, loaded with it. */
export const debtText: Readonly<Record<Language, DebtText>> = { zh, en };

export function useDebtText(): DebtText {
  return debtText[useLanguage()];
}
