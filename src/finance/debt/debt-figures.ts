import type { Decimal } from "../money/decimal";
import type { LocalText } from "../policy/reference";

/** The amounts that the debt indicators are made of, in the order people list them. */
export const debtFigureTitles = {
  generalCeiling: { zh: "一般债务限额", en: "General debt ceiling" },
  specialCeiling: { zh: "专项债务限额", en: "Special debt ceiling" },
  generalDebt: { zh: "一般债务余额", en: "Outstanding general debt" },
  specialDebt: { zh: "专项债务余额", en: "Outstanding special debt" },
  overdueDebt: { zh: "逾期债务", en: "Overdue debt" },
  generalPrincipal: { zh: "一般债务还本支出", en: "Principal repaid, general debt" },
  specialPrincipal: { zh: "专项债务还本支出", en: "Principal repaid, special debt" },
  generalRefinanced: {
    zh: "再融资债券偿还一般债务本金",
    en: "General principal repaid by refinancing bonds",
  },
  specialRefinanced: {
    zh: "再融资债券偿还专项债务本金",
    en: "Special principal repaid by refinancing bonds",
  },
  generalInterest: { zh: "一般债务付息支出", en: "Interest, general debt" },
  specialInterest: { zh: "专项债务付息支出", en: "Interest, special debt" },
  gdp: { zh: "地区生产总值", en: "GDP" },
  fiscalCapacity: { zh: "综合财力", en: "Fiscal capacity" },
  disposableRevenue: { zh: "可支配财力", en: "Disposable revenue" },
  generalPublicBudgetExpenditure: { zh: "一般公共预算支出", en: "General public budget expenditure" },
  governmentFundsExpenditure: {
    zh: "政府性基金预算支出",
    en: "Government-managed funds budget expenditure",
  },
  fundsInPlace: { zh: "融资实际到位金额", en: "Borrowed funds in place" },
  debtToRepay: { zh: "财政负责偿还的债务余额", en: "Debt the budget must repay" },
} as const satisfies Readonly<Record<string, LocalText>>;

export type DebtFigureName = keyof typeof debtFigureTitles;

export const debtFigureNames = Object.keys(debtFigureTitles) as readonly DebtFigureName[];

/** An amount as it was stated. */
export interface DebtFigure {
  /** Yuan. */
  readonly amount: Decimal;
  /** The place it was rounded to, yuan; zero when it is exact. */
  readonly step: Decimal;
}

/** What is known of a place and year; what is absent is not known, which is not zero. */
export type DebtFigures = Partial<Readonly<Record<DebtFigureName, DebtFigure>>>;
