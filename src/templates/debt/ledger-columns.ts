import { repaymentMethodWords } from "../../finance/debt/repayment-method";
import { defineLedger, keysOf, ledgerColumnOf as column, type LedgerColumn } from "../ledgers/ledger";

const required = { isRequired: true } as const;
/** A balance of a day, month or year: 2024-12-31余额, 截至2024年12月31日余额, 2024年末余额. */
const dated = "(截[至止])?\\d{4}[年.\\-][\\d年月日.\\-]*[末底]?";
const proof = ["双方确认书", "举债合同", "入账通知书", "偿还凭证", "立项审批"] as const;

/** The words that columns with a fixed set of answers take. */
export const ledgerWords = {
  debtorTypes: ["机关", "全额事业单位", "差额事业单位", "自收自支事业单位", "融资平台公司", "其他"],
  liabilities: ["负有偿还责任", "负有担保责任", "负有救助责任"],
  repaymentSources: ["一般公共预算", "政府性基金", "专项收入", "项目收益", "其他"],
  classes: ["一般债务", "专项债务"],
  purposes: ["公益性资本支出", "经常性支出", "竞争性项目"],
  methods: Object.values(repaymentMethodWords),
  yesNo: ["是", "否"],
} as const;

const choices = (words: readonly string[]) => ({ choices: words });

/** The columns of a debt ledger (政府性债务台账), one row a debt, in the order the blank form prints them. */
export const ledgerColumns = {
  debtor: column("债务单位", /^(债务单位|债务人|借款单位|举债单位)(名称)?$/, "text", required),
  debtorType: column("债务单位类型", /^(债务)?单位(类型|类别|性质)$/, "text", {
    ...required,
    ...choices(ledgerWords.debtorTypes),
  }),
  creditor: column("债权人", /^(债权人|债权单位|贷款(单位|银行)|出借人)(名称|全称)?$/, "text", required),
  creditorKind: column("债权类别", /^(债权|债务)(类别|类型|种类|形式)$/, "text", required),
  project: column("项目名称", /^(债务|举债|建设)?项目(名称)?$/, "text", required),
  purpose: column("资金用途", /^(资金|债务资金|举债|借款)?用途$/, "text", choices(ledgerWords.purposes)),
  borrowedOn: column("举债日期", /^(举债|借款|发行|起息|(合同)?签订)(日期|时间|日)$/, "day", required),
  maturity: column("到期日", /^(债务)?(到期|还款)(日期|时间|日)$/, "day", required),
  rate: column("年利率（%）", /^(年|票面)?利率(\(%\)|%)?$/, "rate", required),
  agreedAmount: column("协议金额", /^(协议|合同|借款|发行)(金额|额)$/, "amount", required),
  opening: column(
    "期初余额",
    new RegExp(`^(${dated}|期初|年初|上年末|上期末|上年)(债务|债券)?余额$`),
    "amount",
    required,
  ),
  borrowed: column("本期新增", /^(本(期|年)|\d{4}年)?(新增|举借)(债务|额|金额)?$/, "amount", required),
  repaid: column("本期偿还", /^(本(期|年)|\d{4}年)?(偿还|还本)(债务|额|金额|本金)?$/, "amount", required),
  closing: column(
    "期末余额",
    new RegExp(`^(${dated}|期末|年末|本期末|本年末)?(债务|债券)?余额$`),
    "amount",
    required,
  ),
  liability: column("偿债责任类型", /^偿债责任(类型|类别)?$/, "text", {
    ...required,
    ...choices(ledgerWords.liabilities),
  }),
  repaymentSource: column("偿债资金来源", /^(偿债|偿还|还款)(资金)?来源$/, "text", {
    ...required,
    ...choices(ledgerWords.repaymentSources),
  }),
  hasRevenue: column("项目有无收益", /^(项目)?(有无)?收益(情况)?$/, "yesNo", {
    ...required,
    ...choices(ledgerWords.yesNo),
  }),
  class: column("甄别结果", /^(甄别结果|债务(分类|性质)|一般\/专项)(\(.*\))?$/, "text", {
    ...required,
    ...choices(ledgerWords.classes),
  }),
  method: column("还款方式", /^(还款|还本付息|偿还)方式$/, "text", choices(ledgerWords.methods)),
  paymentsPerYear: column("每年付息次数", /^(每年|年)?付息(次数|频次)$/, "count"),
  confirmation: column(proof[0], /^双方确认书$/, "yesNo", choices(ledgerWords.yesNo)),
  contract: column(proof[1], /^(举债|借款|贷款)合同(书)?$/, "yesNo", choices(ledgerWords.yesNo)),
  receipt: column(proof[2], /^入账通知书$/, "yesNo", choices(ledgerWords.yesNo)),
  repaymentVoucher: column(proof[3], /^(偿还|还款)凭证$/, "yesNo", choices(ledgerWords.yesNo)),
  approval: column(proof[4], /^立项(审批|批复|文件)$/, "yesNo", choices(ledgerWords.yesNo)),
  platformForm: column(
    "融资平台资产情况表",
    /^融资平台(公司)?资产情况表$/,
    "yesNo",
    choices(ledgerWords.yesNo),
  ),
  internalBorrowing: column("是否内部借款", /^(是否)?内部借款$/, "yesNo", choices(ledgerWords.yesNo)),
  owner: column("项目业主单位", /^(项目)?业主单位$/, "text"),
  contractor: column("项目承建单位", /^(项目)?(承建|施工)单位$/, "text"),
  plannedInvestment: column("总投资计划", /^(计划)?总投资(计划|额)?$/, "amount"),
  fundsInPlace: column("已落实资金", /^(截止.*)?已(落实|到位)资金$/, "amount"),
  fundsToCome: column("后续资金", /^后续资金(金额|额)?$/, "amount"),
  fundsToComeFrom: column("后续资金来源", /^后续资金来源$/, "text"),
  plannedFinancing: column("下年计划融资", /^(下年|\d{4}年)?计划融资(额)?$/, "amount"),
} as const satisfies Readonly<Record<string, LedgerColumn>>;

/** A debt ledger (政府性债务台账), one row a debt. In 万元 unless it says otherwise. */
export const debtLedger = defineLedger({
  id: "debt-ledger",
  title: "政府性债务台账",
  unit: "tenThousandYuan",
  columns: ledgerColumns,
  fewestColumns: 6,
  telling: [["closing"], ["debtor", "project"]],
  names: [["project"], ["debtor", "creditor"]],
  entered: ["debtor", "project"],
  whenAlone: ["opening", "closing"],
  notes: [
    "年利率按百分数填写，3.5即3.5%；还款方式不填的按到期一次还本分期付息测算，每年付息次数不填的按1次。",
    "期初余额填上次审计日的余额，栏目名称可写明日期，如“2024-12-31余额”。",
    "本表只填政府债务，不得填写涉密内容。",
  ],
});

export type LedgerColumnKey = keyof typeof ledgerColumns;
export const ledgerColumnKeys = keysOf(debtLedger);

/** The five papers that prove a debt (证明材料). */
export const proofColumns = ["confirmation", "contract", "receipt", "repaymentVoucher", "approval"] as const;

/** Secret by law: a column that an old ledger may still hold, and which is never read. */
export const secretColumn = /隐性(债务|负债)/;

/** What a column is asked to hold, for the words of checks and forms. */
export function ledgerColumn(key: LedgerColumnKey): LedgerColumn {
  return ledgerColumns[key];
}
