import type { DebtFigureName } from "../../finance/debt/debt-figures";

/** What a row says in front of each figure of the debt indicators, folded; the first that fits is meant. */
export const figureLabels: readonly (readonly [name: DebtFigureName, label: RegExp])[] = [
  ["generalCeiling", /^(政府)?一般债务限额$/],
  ["specialCeiling", /^(政府)?专项债务限额$/],
  ["generalDebt", /^(政府|年末|地方政府)*一般债务余额$/],
  ["specialDebt", /^(政府|年末|地方政府)*专项债务余额$/],
  ["overdueDebt", /^逾期(政府)?债务(余额|额)?$/],
  ["generalRefinanced", /^再融资债券偿还一般债务本金$/],
  ["specialRefinanced", /^再融资债券偿还专项债务本金$/],
  ["generalPrincipal", /^(地方政府)?一般债务还本(支出|额)?$/],
  ["specialPrincipal", /^(地方政府)?专项债务还本(支出|额)?$/],
  ["generalInterest", /^(地方政府)?一般债务付息(支出|额)?$/],
  ["specialInterest", /^(地方政府)?专项债务付息(支出|额)?$/],
  ["gdp", /^(地区)?(国内)?生产总值(\(GDP\))?$|^GDP$/i],
  ["fiscalCapacity", /^(政府)?综合财力$/],
  ["disposableRevenue", /^(当年)?可支配财力$/],
  ["generalPublicBudgetExpenditure", /^一般公共预算支出$/],
  ["governmentFundsExpenditure", /^政府性基金(预算)?支出$/],
  ["fundsInPlace", /^融资实际到位(金额|资金)$/],
  ["debtToRepay", /^财政负责偿还的债务余额$/],
];
