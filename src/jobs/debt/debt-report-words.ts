import type { Language } from "../../audit/words/language";
import type { GateLine } from "../../finance/debt/county-debt-gate";
import type { DebtClass } from "../../finance/debt/debt-class";
import { debtGradeWords, type DebtGrade } from "../../finance/debt/debt-grade";
import type { UnscheduledReason } from "../../templates/debt/running-debts";
import type { FigureSource } from "./debt-report";

/** What a debt report is said with, in the terminal and in the pane. */
export interface DebtReportWords {
  readonly nothingFound: string;
  readonly changes: string;
  readonly figures: string;
  readonly indicators: string;
  readonly ceilings: string;
  readonly gate: string;
  readonly outlook: string;
  readonly unscheduled: string;
  readonly source: Readonly<Record<FigureSource, string>>;
  missing(names: string): string;
  readonly noDenominator: string;
  readonly kind: Readonly<Record<DebtClass, string>>;
  ceiling(debt: string, ceiling: string): string;
  room(amount: string): string;
  above(amount: string): string;
  readonly unknown: string;
  grade(grade: DebtGrade): string;
  line(limit: string, isBeyond: boolean): string;
  readonly uncertain: string;
  readonly gateLine: Readonly<Record<GateLine, string>>;
  gateReading(limit: string, isReached: boolean): string;
  readonly closed: Readonly<Record<"true" | "false" | "null", string>>;
  gateRoom(line: string, amount: string, isFirst: boolean): string;
  reserve(minimum: string, maximum: string): string;
  readonly reason: Readonly<Record<UnscheduledReason, string>>;
}

export const debtReportWords: Readonly<Record<Language, DebtReportWords>> = {
  zh: {
    nothingFound: "没有识别出债务公开表、债务台账或债务指标数据，未测算。",
    changes: "上次审计日以来的变动",
    figures: "基础数据",
    indicators: "债务指标（测算）",
    ceilings: "限额与余额",
    gate: "本地办法口径",
    outlook: "十年还本付息",
    unscheduled: "未列入还本付息计划",
    source: { selection: "选定单元格", inputSheet: "填报数据", form: "公开表", ledger: "台账" },
    missing: (names) => `缺少${names}，未测算`,
    noDenominator: "分母为零，未测算",
    kind: { general: "一般债务", special: "专项债务" },
    ceiling: (debt, ceiling) => `余额 ${debt}，限额 ${ceiling}`,
    room: (amount) => `新增债券需求在 ${amount} 以内`,
    above: (amount) => `超过限额 ${amount}`,
    unknown: "数据不全",
    grade: (grade) => `等级${debtGradeWords[grade].zh}（测算，不代表官方评定）`,
    line: (limit, isBeyond) => `${isBeyond ? "超过" : "未超过"}财政重整线 ${limit}`,
    uncertain: "两数经过四舍五入，按未舍入的数可能在线的另一侧",
    gateLine: { debtToGdp: "负债率", debtToDisposableRevenue: "债务率", debtService: "偿债率" },
    gateReading: (limit, isReached) => `控制线 ${limit}，${isReached ? "已达到或超过" : "未达到"}`,
    closed: {
      true: "至少一项达到或超过控制线，不再新增债务",
      false: "三项均未达到控制线",
      null: "已知各项未达到控制线，另有指标数据不全",
    },
    gateRoom: (line, amount, isFirst) => `${line}距控制线 ${amount}${isFirst ? "（最先达到）" : ""}`,
    reserve: (minimum, maximum) => `偿债准备金 ${minimum} 至 ${maximum}`,
    reason: {
      noRate: "没有利率",
      noMaturity: "没有到期日",
      overdue: "已到期",
      unknownMethod: "还款方式读不出",
      unknownFrequency: "每年付息次数读不出",
    },
  },
  en: {
    nothingFound: "No debt form, ledger or figures were recognised; nothing was computed.",
    changes: "Changes since the last audit",
    figures: "Figures",
    indicators: "Debt indicators (estimated)",
    ceilings: "Ceilings and balances",
    gate: "Local measures",
    outlook: "Ten years of debt service",
    unscheduled: "Left out of the repayment plan",
    source: {
      selection: "Selected cells",
      inputSheet: "Input form",
      form: "Published form",
      ledger: "Ledger",
    },
    missing: (names) => `not computed: ${names} missing`,
    noDenominator: "not computed: the denominator is zero",
    kind: { general: "General debt", special: "Special debt" },
    ceiling: (debt, ceiling) => `outstanding ${debt}, ceiling ${ceiling}`,
    room: (amount) => `new bonds may ask for up to ${amount}`,
    above: (amount) => `${amount} above the ceiling`,
    unknown: "figures missing",
    grade: (grade) => `grade ${debtGradeWords[grade].en} (an estimate, not the official one)`,
    line: (limit, isBeyond) => `${isBeyond ? "above" : "not above"} the restructuring line of ${limit}`,
    uncertain: "both amounts are rounded, so that the exact ratio may lie on the other side of the line",
    gateLine: {
      debtToGdp: "Debt to GDP",
      debtToDisposableRevenue: "Debt to disposable revenue",
      debtService: "Debt service",
    },
    gateReading: (limit, isReached) => `line ${limit}, ${isReached ? "reached or exceeded" : "not reached"}`,
    closed: {
      true: "At least one line is reached: no new debt",
      false: "None of the three lines is reached",
      null: "No line known is reached, and figures are missing for others",
    },
    gateRoom: (line, amount, isFirst) => `${line}: ${amount} to its line${isFirst ? " (binds first)" : ""}`,
    reserve: (minimum, maximum) => `Debt reserve ${minimum} to ${maximum}`,
    reason: {
      noRate: "no rate",
      noMaturity: "no due day",
      overdue: "past its due day",
      unknownMethod: "its repayment method cannot be read",
      unknownFrequency: "its payments a year cannot be read",
    },
  },
};
