/** Where the money of a line comes from (资金来源), and what a ledger writes for it. */
export const fundWords = {
  generalPublicBudget: { choice: "一般公共预算", pattern: "一般公共预算*" },
  governmentFunds: { choice: "政府性基金预算", pattern: "政府性基金*" },
  stateCapital: { choice: "国有资本经营预算", pattern: "国有资本经营*" },
  specialAccount: { choice: "财政专户管理资金", pattern: "财政专户*" },
  publicService: { choice: "事业收入", pattern: "事业收入*" },
  ancillaryBusiness: { choice: "事业单位经营收入", pattern: "*单位经营收入*" },
  grantsFromHigherLevel: { choice: "上级补助收入", pattern: "上级补助*" },
  fromSubordinateUnits: { choice: "附属单位上缴收入", pattern: "附属单位上缴*" },
  other: { choice: "其他收入", pattern: "其他收入*" },
  carryOver: { choice: "上年结转", pattern: "上年结转*" },
} as const satisfies Readonly<Record<string, LedgerWord>>;

export type Fund = keyof typeof fundWords;

/** Basic or project expenditure (支出类型). */
export const natureWords = {
  basic: { choice: "基本支出", pattern: "基本*" },
  project: { choice: "项目支出", pattern: "项目*" },
} as const satisfies Readonly<Record<string, LedgerWord>>;

export type Nature = keyof typeof natureWords;

/** What is bought through government procurement (政府采购). */
export const purchaseWords = {
  goods: { choice: "货物", pattern: "货物*" },
  works: { choice: "工程", pattern: "工程*" },
  services: { choice: "服务", pattern: "服务*" },
} as const satisfies Readonly<Record<string, LedgerWord>>;

export type Purchase = keyof typeof purchaseWords;

/** Whether a line is for services bought from outside (政府购买服务), through government procurement or not. */
export const purchasedServiceWords = {
  yes: { choice: "是", pattern: "是*" },
} as const satisfies Readonly<Record<string, LedgerWord>>;

/** A word of the ledger: what the blank form offers, and what SUMIFS finds it by, so that 基本支出（人员） counts too. */
export interface LedgerWord {
  readonly choice: string;
  readonly pattern: string;
}

/** Which word a cell says; `undefined` for none of them. */
export function wordIn<Key extends string>(
  text: string,
  words: Readonly<Record<Key, LedgerWord>>,
): Key | undefined {
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => isLike(text, words[key].pattern));
}

/** Whether a text fits a pattern of SUMIFS with * for any run of signs. */
function isLike(text: string, pattern: string): boolean {
  const [start = "", ...rest] = pattern.split("*");
  if (!text.startsWith(start)) return false;
  let from = start.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
