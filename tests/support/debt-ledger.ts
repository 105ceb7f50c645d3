import {
  ledgerColumn,
  ledgerColumnKeys,
  type LedgerColumnKey,
} from "../../src/templates/debt/ledger-columns";
import type { CellValue } from "../../src/workbook/snapshot";
import type { SheetRows } from "./book";

export type LedgerEntry = Partial<Readonly<Record<LedgerColumnKey, CellValue>>>;

/** A debt of which nothing is wrong, in 万元. */
export const soundDebt: LedgerEntry = {
  debtor: "云岭县教育局",
  debtorType: "机关",
  creditor: "省财政厅",
  creditorKind: "地方政府债券",
  project: "第三中学新建",
  purpose: "公益性资本支出",
  borrowedOn: "2023-08-15",
  maturity: "2028-08-15",
  rate: 3,
  agreedAmount: 1000,
  opening: 800,
  borrowed: 200,
  repaid: 100,
  closing: 900,
  liability: "负有偿还责任",
  repaymentSource: "一般公共预算",
  hasRevenue: "否",
  class: "一般债务",
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

/** A ledger sheet with debts, its columns in the order given. */
export function ledgerRows(
  debts: readonly LedgerEntry[],
  columns: readonly LedgerColumnKey[] = ledgerColumnKeys,
): SheetRows {
  return [
    ["政府性债务台账"],
    ["填报单位：云岭县财政局", undefined, "单位：万元"],
    columns.map((key) => ledgerColumn(key).title),
    ...debts.map((debt) => columns.map((key) => debt[key])),
  ];
}
