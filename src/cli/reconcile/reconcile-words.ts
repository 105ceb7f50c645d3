import type { Language } from "../../audit/words/language";

interface ReconcileWords {
  readonly about: string;
  readonly options: Readonly<Record<"ledger" | "output" | "format", string>>;
  readonly needsLedger: string;
  readonly noEntries: (path: string) => string;
  readonly line: (organisation: string, ledger: string, code: string, name: string) => string;
  readonly figures: (unit: string, treasury: string, difference: string) => string;
  readonly notChecked: (organisation: string, ledgers: readonly string[]) => string;
  readonly missing: (organisations: readonly string[]) => string;
}

/** What `caishen reconcile` says. */
export const reconcileWords: Readonly<Record<Language, ReconcileWords>> = {
  zh: {
    about: "单位工作簿与国库总会计、财政专户按科目对账，人数与编制名册核对",
    options: {
      ledger: "国库账工作簿：按单位、科目编码列示的总会计、基金、专户账和编制人数表",
      output: "对账差异表和汇审进度表另存为 .xlsx",
      format: "输出格式：text、json",
    },
    needsLedger: "请用 --ledger 指定国库账工作簿。",
    noEntries: (path) =>
      `${path} 中没有读到国库账：应有“科目编码”“金额”两栏（表名写明一般公共预算、基金或专户），或“编制数”“实有人数”栏。`,
    line: (organisation, ledger, code, name) => [organisation, ledger, `${code} ${name}`.trim()].join("  "),
    figures: (unit, treasury, difference) => `单位${unit}，财政${treasury}，差${difference}`,
    notChecked: (organisation, ledgers) =>
      `${organisation}：${ledgers.join("、")}一方没有数据。本项未检查，不代表相符。`,
    missing: (organisations) => `未上报：${organisations.join("、")}`,
  },
  en: {
    about:
      "Compare units' workbooks with the treasury's books by code, and head counts with the list of posts",
    options: {
      ledger: "the treasury's workbook: ledgers by unit and code, and the list of posts",
      output: "save the differences and the progress of review as an .xlsx",
      format: "text or json",
    },
    needsLedger: "Name the treasury's workbook with --ledger.",
    noEntries: (path) =>
      `No ledger was read in ${path}: it takes the columns 科目编码 and 金额 on sheets that say which ledger they are, or 编制数 and 实有人数.`,
    line: (organisation, ledger, code, name) => [organisation, ledger, `${code} ${name}`.trim()].join("  "),
    figures: (unit, treasury, difference) => `unit ${unit}, treasury ${treasury}, difference ${difference}`,
    notChecked: (organisation, ledgers) =>
      `${organisation}: one side has no data for ${ledgers.join(", ")}. This was not checked, which does not mean that it agrees.`,
    missing: (organisations) => `Not handed in: ${organisations.join(", ")}`,
  },
};
