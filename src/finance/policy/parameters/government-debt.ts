import {
  customOfTheTrade,
  debtCeilingOpinion2015,
  debtDisclosureRules2018,
  debtEmergencyPlan2016,
} from "../documents";
import { defineParameter } from "../parameter";
import { defineDocument } from "../reference";

const provincialDebtRatios = defineDocument({
  title: "各省债务率及风险等级公开数据（2019—2024年）",
});

const guangdongEmergencyPlan = defineDocument({
  title: "《广东省政府性债务风险应急处置预案》（2016年）",
});

const nationalCeilings = defineDocument({
  title: "全国人大批准的地方政府债务限额（2015年16万亿元，2021年332774亿元）",
});

/**
 * Grades by 债务率 (debt to fiscal capacity): green below yellow's line, yellow from 120 %, orange from 200 %, red
 * from 300 %; each line belongs to the grade above it. Computed from published debt the grade is an estimate (测算).
 */
export const debtGrades = defineParameter({
  id: "debt-grades",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2019-01-01",
      value: { yellow: "1.2", orange: "2", red: "3" },
      references: [provincialDebtRatios],
    },
  ],
});

/** Which incomes make up fiscal capacity (综合财力), the denominator of 债务率. No single definition exists. */
export const fiscalCapacityDefinition = defineParameter({
  id: "fiscal-capacity-definition",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2015-01-01",
      value: {
        generalPublicBudget: true,
        governmentManagedFundsBudget: true,
        stateCapitalOperatingBudget: false,
        transfersFromHigherLevel: true,
        remittancesDeducted: true,
      },
      references: [customOfTheTrade],
      certainty: "knowledge",
    },
  ],
});

/**
 * Fiscal restructuring (财政重整) must begin when interest **exceeds** the share: general debt's over the year's
 * general public budget expenditure, or special debt's over the year's government-managed funds expenditure.
 */
export const fiscalRestructuringLine = defineParameter({
  id: "fiscal-restructuring-line",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2016-10-27",
      value: { generalDebt: "0.1", specialDebt: "0.1", reachedCounts: false },
      references: [debtEmergencyPlan2016],
      certainty: "oneReprint",
    },
  ],
});

/** Outstanding debt may not exceed its ceiling (限额), for general and for special debt separately. */
export const debtCeilingShare = defineParameter({
  id: "debt-ceiling-share",
  confirmedOn: "2026-11-21",
  values: [{ from: "2015-01-01", value: "1", references: [debtCeilingOpinion2015] }],
});

/** Warning grades of a province's contingency plan by overdue debt and by the gap to repay. */
export const debtEmergencyGrades = defineParameter({
  id: "debt-emergency-grades",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2016-01-01",
      value: {
        initial: { overdueFrom: "0.1", gapInMonthsUpTo: 1 },
        middle: { overdueFrom: "0.2", gapInMonthsFrom: 1 },
        serious: { overdueAbove: "0.5", gapInMonthsFrom: 2 },
      },
      scope: "province",
      status: "suspended",
      references: [guangdongEmergencyPlan],
    },
  ],
});

/** Lines people quote for comparison; nothing is judged by them. */
export const debtReferenceLines = defineParameter({
  id: "debt-reference-lines",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2010-01-01",
      value: {
        debtToGdp: "0.6",
        debtToFiscalCapacity: { national: "1", lowOfBand: "0.9", highOfBand: "1.5" },
        debtService: "0.2",
      },
      status: "suspended",
      references: [customOfTheTrade],
      certainty: "knowledge",
    },
  ],
});

/** Month and day by which local governments publish how bonds are used and how they stand (存续期公开). */
export const debtLifetimeDisclosureDay = defineParameter({
  id: "debt-lifetime-disclosure-day",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2019-01-01",
      value: { month: 6, day: 30 },
      references: [debtDisclosureRules2018],
      certainty: "oneReprint",
    },
  ],
});

/**
 * The ceiling of all local government debt of the nation (全国地方政府债务限额): no place stands above it, so that a
 * larger amount shows a wrong unit.
 */
export const nationalDebtCeiling = defineParameter({
  id: "national-debt-ceiling",
  confirmedOn: "2026-11-22",
  values: [
    { from: "2015-01-01", value: "16000000000000", references: [nationalCeilings], certainty: "oneReprint" },
    { from: "2021-01-01", value: "33277400000000", references: [nationalCeilings], certainty: "oneReprint" },
  ],
});
