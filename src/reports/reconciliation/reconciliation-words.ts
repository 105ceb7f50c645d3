import type { Language } from "../../audit/words/language";
import type { ReconciledLedger, ReconciliationKind } from "../../finance/reconciliation/reconcile";

interface ReconciliationWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly progressTitle: string;
  readonly progressHeadings: readonly string[];
  readonly kinds: Readonly<Record<ReconciliationKind, string>>;
  readonly ledgers: Readonly<Record<ReconciledLedger, string>>;
  on(day: string): string;
  summary(counts: Readonly<Record<ReconciliationKind, number>>): string;
  reported(units: number, missing: number): string;
  readonly isReported: string;
  readonly isMissing: string;
  readonly allCompared: string;
  notChecked(ledgers: readonly string[]): string;
  readonly unit: string;
  readonly signatures: readonly string[];
  readonly footer: string;
}

/** The words of 对账差异表 and 决算汇审进度表. */
export const reconciliationWords: Readonly<Record<Language, ReconciliationWords>> = {
  zh: {
    title: "对账差异表",
    headings: [
      "序号",
      "单位",
      "账别",
      "科目编码",
      "科目名称",
      "单位数",
      "财政数",
      "差额",
      "结果",
      "单位单元格",
      "财政单元格",
      "差异原因",
    ],
    progressTitle: "汇审进度表",
    progressHeadings: [
      "序号",
      "单位",
      "上报",
      "相符",
      "不符",
      "未检查",
      "科室审定日期",
      "国库汇审日期",
      "备注",
    ],
    kinds: { matched: "相符", differing: "不符", onlyUnit: "仅单位有", onlyTreasury: "仅财政有" },
    ledgers: {
      generalPublicBudget: "一般公共预算",
      governmentFunds: "政府性基金",
      specialAccounts: "财政专户",
      headCount: "人员",
    },
    on: (day) => `对账日期：${day}`,
    summary: ({ matched, differing, onlyUnit, onlyTreasury }) =>
      `相符 ${matched} 项，不符 ${differing} 项，仅单位有 ${onlyUnit} 项，仅财政有 ${onlyTreasury} 项`,
    reported: (units, missing) => `已上报 ${units} 个单位，未上报 ${missing} 个单位`,
    isReported: "已上报",
    isMissing: "未上报",
    allCompared: "无",
    notChecked: (ledgers) => `${ledgers.join("、")}：一方没有数据，未检查`,
    unit: "单位：元、人",
    signatures: ["编制人：", "复核人：", "日期："],
    footer: "第 &P 页，共 &N 页",
  },
  en: {
    title: "Reconciliation",
    headings: [
      "No.",
      "Unit",
      "Ledger",
      "Code",
      "Name",
      "Unit's figure",
      "Treasury's figure",
      "Difference",
      "Result",
      "Unit's cell",
      "Treasury's cell",
      "Reason",
    ],
    progressTitle: "Review progress",
    progressHeadings: [
      "No.",
      "Unit",
      "Handed in",
      "Matched",
      "Differing",
      "Not checked",
      "Approved on",
      "Reviewed on",
      "Notes",
    ],
    kinds: {
      matched: "Matched",
      differing: "Differs",
      onlyUnit: "Only with the unit",
      onlyTreasury: "Only with the treasury",
    },
    ledgers: {
      generalPublicBudget: "General public budget",
      governmentFunds: "Government-managed funds",
      specialAccounts: "Special fiscal accounts",
      headCount: "Heads",
    },
    on: (day) => `Reconciled on: ${day}`,
    summary: ({ matched, differing, onlyUnit, onlyTreasury }) =>
      `Matched: ${matched}, differing: ${differing}, only with the unit: ${onlyUnit}, only with the treasury: ${onlyTreasury}`,
    reported: (units, missing) => `Units handed in: ${units}, missing: ${missing}`,
    isReported: "Yes",
    isMissing: "Missing",
    allCompared: "None",
    notChecked: (ledgers) => `${ledgers.join(", ")}: one side has no data, not checked`,
    unit: "In yuan and heads",
    signatures: ["Made by:", "Reviewed by:", "Date:"],
    footer: "Page &P of &N",
  },
};
