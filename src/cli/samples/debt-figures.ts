import type { DebtFigureName } from "../../finance/debt/debt-figures";
import type { LedgerColumnKey } from "../../templates/debt/ledger-columns";
import type { SampleEntry } from "./filled-ledger";

/** The place and the year of the debt sample; place and all figures are invented. */
export const debtOrganisation = "云岭县财政局";
export const debtYear = 2025;

/** What the indicators are made of, 万元. */
export const debtAmounts: Readonly<Record<DebtFigureName, number>> = {
  generalCeiling: 182_000,
  specialCeiling: 123_000,
  generalDebt: 160_500,
  specialDebt: 97_000,
  overdueDebt: 0,
  generalPrincipal: 25_000,
  specialPrincipal: 9_000,
  generalRefinanced: 21_000,
  specialRefinanced: 8_000,
  generalInterest: 5_100,
  specialInterest: 3_100,
  gdp: 2_600_000,
  fiscalCapacity: 240_000,
  disposableRevenue: 260_000,
  generalPublicBudgetExpenditure: 182_000,
  governmentFundsExpenditure: 30_500,
  fundsInPlace: 40_000,
  debtToRepay: 1_500,
};

const bond: SampleEntry<LedgerColumnKey> = {
  creditor: "省财政厅",
  creditorKind: "地方政府债券",
  purpose: "公益性资本支出",
  liability: "负有偿还责任",
  method: "到期一次还本分期付息",
  paymentsPerYear: 1,
  confirmation: "是",
  contract: "是",
  receipt: "是",
  repaymentVoucher: "是",
  approval: "是",
  platformForm: "否",
  internalBorrowing: "否",
};
const general: SampleEntry<LedgerColumnKey> = {
  ...bond,
  debtorType: "机关",
  repaymentSource: "一般公共预算",
  hasRevenue: "否",
  class: "一般债务",
};
const special: SampleEntry<LedgerColumnKey> = {
  ...bond,
  debtorType: "机关",
  repaymentSource: "政府性基金",
  hasRevenue: "是",
  class: "专项债务",
};

const amounts = (agreedAmount: number, opening: number, borrowed: number, repaid: number) => ({
  agreedAmount,
  opening,
  borrowed,
  repaid,
  closing: opening + borrowed - repaid,
});

/** The debts of the ledger, 万元; their balances sum to those of the published forms. */
export const debts: readonly SampleEntry<LedgerColumnKey>[] = [
  {
    ...general,
    debtor: "云岭县教育局",
    project: "第三中学新建",
    borrowedOn: "2021-08-15",
    maturity: "2031-08-15",
    rate: 3.36,
    method: "等额本金",
    ...amounts(48_000, 42_000, 0, 2_000),
  },
  {
    ...general,
    debtor: "云岭县卫生健康局",
    project: "县医院迁建",
    borrowedOn: "2020-05-20",
    maturity: "2030-05-20",
    rate: 3.12,
    ...amounts(45_000, 36_000, 0, 3_000),
  },
  {
    ...general,
    debtor: "云岭县交通运输局",
    project: "农村公路提升",
    borrowedOn: "2022-09-10",
    maturity: "2032-09-10",
    rate: 2.95,
    ...amounts(50_000, 30_000, 7_500, 5_000),
  },
  {
    ...general,
    debtor: "云岭县水务局",
    project: "供水管网改造",
    borrowedOn: "2019-06-30",
    maturity: "2029-06-30",
    rate: 3.52,
    // Planted: no approval of the project.
    approval: "否",
    ...amounts(36_000, 28_000, 0, 4_000),
  },
  {
    ...general,
    debtor: "云岭县财政局",
    project: "2025年再融资一般债券",
    borrowedOn: "2025-07-12",
    maturity: "2032-07-12",
    rate: 2.41,
    ...amounts(33_000, 12_000, 21_000, 11_000),
  },
  {
    ...general,
    debtor: "云岭县住房和城乡建设局",
    project: "城区排涝",
    borrowedOn: "2025-10-18",
    maturity: "2035-10-18",
    // Planted: no rate, so that its service cannot be computed.
    ...amounts(9_000, 0, 9_000, 0),
  },
  {
    ...special,
    debtor: "云岭县自然资源局",
    project: "城东土地储备",
    borrowedOn: "2021-04-22",
    maturity: "2028-04-22",
    rate: 3.28,
    ...amounts(45_000, 40_000, 0, 5_000),
  },
  {
    ...special,
    debtor: "云岭县水务局",
    project: "第二污水处理厂",
    repaymentSource: "专项收入",
    borrowedOn: "2022-06-16",
    maturity: "2037-06-16",
    rate: 3.05,
    method: "等额本息",
    ...amounts(36_000, 22_500, 9_500, 2_000),
  },
  {
    ...special,
    debtor: "云岭县工业和信息化局",
    project: "产业园标准厂房",
    // Planted: borrowing is for public capital expenditure alone.
    purpose: "竞争性项目",
    repaymentSource: "项目收益",
    borrowedOn: "2021-11-08",
    maturity: "2031-11-08",
    rate: 3.4,
    ...amounts(26_000, 16_000, 8_000, 2_000),
  },
  {
    ...special,
    debtor: "云岭县文化和旅游局",
    project: "观测台旅游基础设施",
    repaymentSource: "项目收益",
    borrowedOn: "2025-09-25",
    maturity: "2040-09-25",
    rate: 2.68,
    ...amounts(10_000, 0, 10_000, 0),
  },
];
