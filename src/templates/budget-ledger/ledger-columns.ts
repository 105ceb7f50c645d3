import {
  fundWords,
  natureWords,
  purchasedServiceWords,
  purchaseWords,
  type LedgerWord,
} from "./ledger-words";

/** What a column of the ledger holds. */
export type LedgerContent = "code" | "text" | "count" | "amount";

interface LedgerColumn {
  readonly heading: string;
  /** What the heading says, folded. */
  readonly label: RegExp;
  readonly content: LedgerContent;
  /** Offered below the blank form. */
  readonly words?: Readonly<Record<string, LedgerWord>>;
}

/** The columns of the hand-kept sheets from which a budget is made: 预算明细, 收入明细, 定额测算. */
export const ledgerColumns = {
  unit: { heading: "预算单位", label: /^(预算|基层)?单位(名称)?$/, content: "text" },
  matter: { heading: "测算事项", label: /^(测算|定额)(事项|项目)$/, content: "text" },
  functional: {
    heading: "功能科目编码",
    label: /^(支出)?功能(分类)?(科目)?(编码|代码)$/,
    content: "code",
  },
  functionalName: {
    heading: "功能科目名称",
    label: /^(支出)?功能(分类)?(科目)?名称$/,
    content: "text",
  },
  economic: {
    heading: "部门经济科目编码",
    label: /^(部门)?(预算)?(支出)?经济(分类)?(科目)?(编码|代码)$/,
    content: "code",
  },
  economicName: {
    heading: "部门经济科目名称",
    label: /^(部门)?(预算)?(支出)?经济(分类)?(科目)?名称$/,
    content: "text",
  },
  nature: {
    heading: "支出类型",
    label: /^支出(类型|类别|性质)$|^基本(支出)?[/或、]项目(支出)?$/,
    content: "text",
    words: natureWords,
  },
  project: { heading: "项目名称", label: /^(预算)?项目(名称)?$/, content: "text" },
  fund: {
    heading: "资金来源",
    label: /^(资金|收入|经费)(来源|性质|类别)$/,
    content: "text",
    words: fundWords,
  },
  purchase: { heading: "政府采购", label: /^政府采购(类别|类型)?$/, content: "text", words: purchaseWords },
  purchasedService: {
    heading: "政府购买服务",
    label: /^(是否)?(属于)?政府购买服务$/,
    content: "text",
    words: purchasedServiceWords,
  },
  established: { heading: "编制数", label: /^(核定)?编制(人)?数$/, content: "count" },
  present: { heading: "实有数", label: /^实有(人)?数$/, content: "count" },
  counted: { heading: "核定数", label: /^核定(人|数)数?量?$/, content: "count" },
  norm: { heading: "定额标准", label: /^(定额)?标准(\(元\))?$|^定额(标准)?$/, content: "amount" },
  amount: {
    heading: "本年预算",
    label: /^(\d{4}年|本年|当年)?(核定)?(预算)(数|金额|安排)?$|^金额$/,
    content: "amount",
  },
  previous: { heading: "上年预算", label: /^上年预算(数|金额)?$/, content: "amount" },
  remark: { heading: "备注", label: /^(备注|说明)$/, content: "text" },
} as const satisfies Readonly<Record<string, LedgerColumn>>;

export type LedgerColumnKey = keyof typeof ledgerColumns;
export const ledgerColumnKeys = Object.keys(ledgerColumns) as readonly LedgerColumnKey[];

/** A column as the reader and the blank forms take it. */
export function ledgerColumn(key: LedgerColumnKey): LedgerColumn {
  return ledgerColumns[key];
}
