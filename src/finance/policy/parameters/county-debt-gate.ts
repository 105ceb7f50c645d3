import { countyDebtMeasures } from "../documents";
import { defineParameter } from "../parameter";

/**
 * The gate of a county's own measures (本地办法口径): 负债率 10 %, 债务率 100 %, 偿债率 15 % over disposable
 * revenue (可支配财力). One line **reached or** exceeded closes the gate. Suspended from 2015, when the amended
 * Budget Law took borrowing from counties; a bureau that keeps the measures adopts it by an override.
 */
export const countyDebtGate = defineParameter({
  id: "county-debt-gate",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2010-01-01",
      value: { debtToGdp: "0.1", debtToDisposableRevenue: "1", debtService: "0.15", reachedCounts: true },
      scope: "county",
      references: [countyDebtMeasures.article("第二十一条")],
    },
    {
      from: "2015-01-01",
      value: { debtToGdp: "0.1", debtToDisposableRevenue: "1", debtService: "0.15", reachedCounts: true },
      scope: "county",
      status: "suspended",
      references: [countyDebtMeasures.article("第二十一条")],
    },
  ],
});

/** The debt reserve (偿债准备金): share of the funds in place, collected from the department that borrowed. */
export const debtReserveShare = defineParameter({
  id: "debt-reserve-share",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2010-01-01",
      value: { minimum: "0.03", maximum: "0.05" },
      scope: "county",
      references: [countyDebtMeasures.article("第十八条")],
    },
    {
      from: "2015-01-01",
      value: { minimum: "0.03", maximum: "0.05" },
      scope: "county",
      status: "suspended",
      references: [countyDebtMeasures.article("第十八条")],
    },
  ],
});

/** Days within which the papers of a loan are filed under a county's own measures. */
export const borrowingPaperDeadlines = defineParameter({
  id: "borrowing-paper-deadlines",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2010-01-01",
      value: { contractFiling: 10, closingReport: 10, planInMonths: 1 },
      scope: "county",
      references: [
        countyDebtMeasures.article("第九条"),
        countyDebtMeasures.article("第十条"),
        countyDebtMeasures.article("第十四条"),
      ],
    },
    {
      from: "2015-01-01",
      value: { contractFiling: 10, closingReport: 10, planInMonths: 1 },
      scope: "county",
      status: "suspended",
      references: [countyDebtMeasures.article("第十条"), countyDebtMeasures.article("第十四条")],
    },
  ],
});

/** The year-end balance of internal borrowing (内部借款) that later years may not exceed. */
export const internalBorrowingCeilingYear = defineParameter({
  id: "internal-borrowing-ceiling-year",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2010-01-01",
      value: 2009,
      scope: "county",
      references: [countyDebtMeasures.article("第二十五条")],
    },
    {
      from: "2015-01-01",
      value: 2009,
      scope: "county",
      status: "suspended",
      references: [countyDebtMeasures.article("第二十五条")],
    },
  ],
});
