import { testTie } from "../../src/audit/engine/evaluate-ties";
import { tieMessage } from "../../src/audit/engine/tie-findings";
import type { Message, NotChecked } from "../../src/audit/finding";
import { disclosureRuleBook } from "../../src/audit/disclosure-rule-book";
import { ruleBook } from "../../src/audit/rule-book";
import type { Tie, TieInstance } from "../../src/audit/tie";
import { notCheckedWords } from "../../src/audit/words/not-checked";
import { render, wordingProblem } from "../../src/audit/words/render";
import { Decimal, sumOf } from "../../src/finance/money/decimal";
import { builtInPolicy } from "../../src/finance/policy/built-in-policy";
import { yuanPer, type AmountUnit } from "../../src/finance/money/unit";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { consolidate } from "../../src/jobs/audit/consolidate";
import { auditText } from "../../src/jobs/audit/audit-text";
import { scanSnapshot } from "../../src/jobs/disclosure/disclose";
import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import type { Facts } from "../../src/templates/facts";
import type { Words } from "../../src/templates/template";
import { linesOfText } from "../../src/workbook/explanation-text";
import { addressOf } from "../../src/workbook/address";
import { WorkbookView, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { auditDebt } from "./audit-debt";
import { snapshotOf, type Entry } from "./book";
import { carelessFile } from "./careless-file";
import { budgetsOfDebt, ceilingsAndBalances, debtBook, debtByClassTable, withCell } from "./debt-forms";
import { ledgerRows, soundDebt, type LedgerEntry } from "./debt-ledger";
import { brokenExpenses } from "./expense-examples";
import { furtherSheets } from "./further-forms";
import { otherMoney, stateCapitalAccount } from "./other-money";
import { overallAccounts, ownLevelBudget } from "./overall-budget";
import { smallBudget, smallBudgetWith, type BudgetSheets } from "./small-budget";
import { reportMakerAccounts } from "./report-maker-accounts";
import {
  basicExpenditureDetail,
  operationInformation,
  otherExpenditureDetails,
  smallFinalAccounts,
} from "./small-final-accounts";
import { budgetWithAllMoney } from "./three-public-books";
import { brokenThreePublic } from "./three-public-examples";
import { withTransfers } from "./with-transfers";

const on = "2025-03-01";

/**
 * What each rule says of a small invented workbook with one thing changed, made by running it: the worked examples of
 * the rule reference. Of rules that accuse nobody it is what they leave open.
 */
export function ruleExamples(): Record<string, Words> {
  const examples: Record<string, Words> = {};
  const keep = (rule: string, message: Message | undefined) => {
    if (!message) return;
    const problem = wordingProblem(message);
    if (problem !== undefined) throw new Error(problem);
    examples[rule] = { zh: render(message, "zh"), en: render(message, "en") };
  };
  const books = invented().map((sheets) => recognise(new WorkbookView(snapshotOf(sheets)), allTemplates));
  for (const tie of ruleBook.ties) keep(tie.id, brokenTie(tie, books));
  const findings = [
    ...brokenBudgets(),
    ...otherBooks(),
    ...brokenTexts(),
    ...brokenDebts(),
    ...brokenThreePublic(),
    ...carelessFiles(),
    ...brokenExpenses(),
    ...auditSnapshot(snapshotOf(ownLevelBudget(90)), { on }).result.findings,
  ];
  for (const { id } of [...ruleBook.checks, ...disclosureRuleBook.checks])
    keep(
      id,
      findings.find(({ rule }) => rule === id),
    );
  for (const item of leftOpen())
    examples[item.rule] ??= { zh: notCheckedWords(item, "zh"), en: notCheckedWords(item, "en") };
  return examples;
}

function invented(): Readonly<Record<string, readonly (readonly Entry[])[]>>[] {
  return [
    {
      ...smallBudget(),
      ...furtherSheets("项目", "采购", "绩效", "整体绩效", "分单位", "经济", "拨款功能", "拨款基本"),
    },
    {
      ...smallFinalAccounts(),
      F03: operationInformation(),
      Z08_1: basicExpenditureDetail(),
      ...otherExpenditureDetails(),
    },
    reportMakerAccounts({ columnNumbers: "texts", codes: "whole", expenditureBlocks: 2 }),
    budgetWithAllMoney(9500),
    debtBook,
    { 债务: debtByClassTable },
    overallAccounts(),
    { ...debtBook, ...budgetsOfDebt },
    {
      ...smallBudget(),
      ...otherMoney,
      含转移支付: withTransfers(),
      ...furtherSheets("公共预算项目", "购买服务"),
    },
    { ...smallFinalAccounts(), ...stateCapitalAccount },
  ];
}

/** What the rules that accuse nobody leave open: a column nobody knows, a text without last year's budget. */
function leftOpen(): NotChecked[] {
  const { notChecked } = auditSnapshot(snapshotOf(smallBudgetWith("支出", 6, 7, "待分配")), { on }).result;
  const text = ["2025年部门预算编制说明", "2025年公务接待费预算0.95万元。"];
  return [...notChecked, ...auditText(linesOfText(text.join("\n")), { on }).result.notChecked];
}

/** A file about to be published with all that nobody means to publish. */
function carelessFiles(): Message[] {
  const workbook = WorkbookPackage.open(carelessFile());
  const carried = { ...workbook.carriedAlong(), sourceData: ["pivotCache" as const] };
  return [...scanSnapshot(workbook.read(), { carried, hasOwnRecords: true }, { on }).result.findings];
}

const change: Readonly<Record<AmountUnit, number>> = {
  yuan: 1000,
  thousandYuan: 1,
  tenThousandYuan: 1,
  hundredMillionYuan: 1,
};

/** A relation of a tie with its first amount made too large. */
function brokenTie(tie: Tie, books: readonly Facts[]): Message | undefined {
  for (const facts of books) {
    if (tie.templates.some((id) => !facts.table(id))) continue;
    const instances = tie.instances(facts);
    if ("outcome" in instances) continue;
    const instance = instances.find(({ left }) => left[0] && !left[0].isBlank && !left[0].amount.isZero());
    if (instance) return tieMessage(testTie(tie, spoilt(instance)));
  }
  return undefined;
}

function spoilt(instance: TieInstance): TieInstance {
  const [first, ...others] = instance.left;
  const { unit, step } = first!.table.parts;
  const more = Decimal.max(new Decimal(change[unit]).times(yuanPer(unit)), step.times(100));
  const whole = sumOf(instance.right.map(({ amount }) => amount));
  const amount = instance.relation === "atMost" ? whole.plus(more) : first!.amount.plus(more);
  return { ...instance, left: [{ ...first!, amount }, ...others] };
}

function brokenBudgets(): Message[] {
  const of = (snapshot: WorkbookSnapshot, previous?: WorkbookSnapshot) =>
    auditSnapshot(snapshot, { on, ...(previous ? { previous } : {}) }).result.findings;
  const changed = (make: (sheets: Record<string, Entry[][]>) => void) => {
    const sheets: Record<string, Entry[][]> = smallBudget();
    make(sheets);
    return of(snapshotOf(sheets));
  };
  const { 收入: _left, ...withoutIncome } = smallBudget();
  const text = (sentence: string) =>
    of(snapshotOf({ ...smallBudget(), 说明: [["2025年部门预算编制说明"], [sentence]] }));
  const targets = (count: number) => [["2025年部门预算编制说明"], [`2025年编报绩效目标的项目共${count}个。`]];
  return [
    ...of(snapshotOf({ ...smallBudget(), ...furtherSheets("项目", "绩效"), 说明: targets(0) })),
    ...of(snapshotOf(withoutIncome)),
    ...of(snapshotOf(smallBudgetWith("基本支出", 3, 5, "单位：万元"))),
    ...of(snapshotOf(smallBudgetWith("支出", 11, 6, "８００，０００"))),
    ...changed((book) => book["支出"]![12]!.splice(4, 1, { formula: "#REF!", value: 0 })),
    ...of(snapshotOf(smallBudgetWith("支出", 10, 2, "05"))),
    ...of(snapshotOf(smallBudgetWith("支出", 10, 2, "０１"))),
    ...changed((book) => book["支出"]!.pop()),
    ...of(withErrorAt(snapshotOf(smallBudget()), "支出", "E13")),
    ...of(snapshotOf(smallBudgetWith("支出", 10, 3, "一般行政管理事务"))),
    ...changed((book) => book["支出"]!.splice(11, 0, [...book["支出"]![10]!])),
    ...changed((book) => (book["三公"]![6] = [4, null, 0, 4, -1, 5, 20])),
    ...changed((book) => {
      book["支出"]![12]![4] = 300_000.001;
      book["支出"]![12]![5] = 300_000.001;
    }),
    ...changed((book) => {
      book["三公"] = furtherSheets("三公按项")["三公按项"]!;
      book["三公"][5]![4] = "-21.83%";
    }),
    ...of(withHiddenRow(snapshotOf(smallBudget()), "支出", 12)),
    ...changed((book) => (book["支出"]![12]![4] = { formula: "[上年.xlsx]支出!E13", value: 300_000 })),
    ...changed((book) => withSums(book, { 12: 300_000 })),
    ...changed((book) => withSums(book, { 9: { formula: "SUM(E11:E11)", value: 1_845_678.9 } })),
    ...of(
      snapshotOf({
        测算: [2, 3, 4, 5, 6].map((row) => [row, { formula: row === 4 ? "A4*3" : `A${row}*2`, value: 1 }]),
      }),
    ),
    ...of(
      snapshotOf(smallBudget()),
      lastYear((book) => (book["三公"]![6]![0] = 4.45)),
    ),
    ...of(
      snapshotOf(smallBudget()),
      lastYear((book) => (book["三公"]![6] = [4.95, 0.5, 0.45, 4, 0, 4, 20])),
    ),
    ...of(
      snapshotOf(smallBudgetWith("国资", 8, 0, "注:本部门2025年无政府性基金预算安排的预算，故本表为空表。")),
    ),
    ...of(snapshotOf(smallBudgetWith("收入", 1, 0, "2024年部门收入预算总表"))),
    ...of(snapshotOf(smallBudgetWith("支出", 3, 0, "编制部门：云溪县图书馆"))),
    ...of(
      snapshotOf({
        执行: [
          ["2026年预算执行进度表"],
          [null, null, null, "单位：万元"],
          ["项目", "1-3月", "1-6月", "合计"],
          ["差旅费", 1.2, 2.5, 3.7],
        ],
      }),
    ),
    ...of(
      snapshotOf({
        拨款: [
          ["项目", "上年结转", "本月", "累计", "合计"],
          ...[1, 2, 3, 4, 5, 6].map((at) => [`项目${at}`, at, 10, 10 * at, at === 3 ? 43 : 11 * at]),
        ],
      }),
    ),
    ...of(
      snapshotOf({
        ...smallBudget(),
        目录: [["目录"], ["1. 2025年部门收入预算总表"], ["2. 2025年部门政府采购预算表"]],
      }),
    ),
    ...of(snapshotOf({ ...smallBudget(), 职能: [["主要职能"], ["XX局是县政府的工作部门。"]] })),
    ...of(
      snapshotOf({
        ...smallBudget(),
        自定义勾稽: [
          ["自定义勾稽"],
          ["规则", "性质", "说明", "依据"],
          ["支出总表[合计, 基本支出] 基本支出经济分类[合计, 合计]"],
        ],
      }),
    ),
    ...text("2025年公务接待费预算9.50万元。"),
    ...of(snapshotOf({ ...smallBudget(), 说明: [["2025年部门预算编制说明"], ...passage, ...passage] })),
    ...text("本单位政府采购预算10.00万元，本单位编报绩效目标。"),
  ];
}

/** A budget whose approved reply has less, a department with less than its unit, books that part from last year's. */
function otherBooks(): Message[] {
  const less = snapshotOf(smallBudgetWith("支出", 11, 6, 790_000));
  const own = snapshotOf(smallBudget());
  const threePublic = {
    ...smallBudget(),
    三公: [
      ["2025年部门一般公共预算“三公”经费支出情况表"],
      ["编制部门：云溪县档案馆", null, "单位：万元"],
      ["项目", "上年预算数", "本年预算数"],
      ["合计", 5.95, 4.95],
      ["因公出国（境）费", null, null],
      ["公务接待费", 1.95, 0.95],
      ["公务用车购置及运行费", 4, 4],
      ["公务用车购置费", null, null],
      ["公务用车运行费", 4, 4],
    ],
  };
  const accounts = (year: number) => snapshotOf({ 封面: [[`${year}年度部门决算`]], ...smallFinalAccounts() });
  return [
    ...auditSnapshot(own, { on, approved: [{ name: "2025年批复.xlsx", snapshot: less }] }).result.findings,
    ...consolidate(own, [{ name: "单位.xlsx", snapshot: less }], { on }).report.result.findings,
    ...auditSnapshot(snapshotOf(threePublic), { on, previous: lastYear(() => undefined) }).result.findings,
    ...auditSnapshot(accounts(2024), { on, previous: accounts(2023) }).result.findings,
    ...auditSnapshot(own, {
      on,
      previous: lastYear((book) => {
        book["支出"]![14]![4] = 30_000;
        book["支出"]![9]![4] = 184_567.89;
      }),
    }).result.findings,
    ...auditSnapshot(snapshotOf(accountsSaying("机关运行经费支出26.00万元。")), { on }).result.findings,
  ];
}

function accountsSaying(sentence: string): BudgetSheets {
  const { 决算情况说明: text, ...forms } = smallFinalAccounts();
  return {
    ...forms,
    决算情况说明: text!.map((cells) => (String(cells[0]).startsWith("机关运行经费") ? [sentence] : cells)),
  };
}

const passage = [
  ["二、“三公”经费预算情况说明"],
  ["2025年公务接待费预算0.95万元，主要用于接待上级检查组和兄弟县来访人员。"],
  ["2025年公务用车运行费预算4.00万元，主要用于车辆燃料、维修和保险。"],
];

const sums: Readonly<Record<number, readonly [formula: string, value: number]>> = {
  8: ["E10", 1_845_678.9],
  9: ["SUM(E11:E12)", 1_845_678.9],
  12: ["E14", 300_000],
  13: ["E15", 300_000],
  15: ["SUM(E17)", 200_000],
  16: ["E18", 200_000],
  18: ["E9+E13+E16", 2_345_678.9],
};

/** The expenditure table with formulas in its first amount column, some replaced. */
function withSums(book: Record<string, Entry[][]>, over: Readonly<Record<number, Entry>>): void {
  for (const [row, [formula, value]] of Object.entries(sums)) {
    book["支出"]![Number(row)]![4] = over[Number(row)] ?? { formula, value };
  }
}

function lastYear(make: (book: BudgetSheets) => void): WorkbookSnapshot {
  const sheets = JSON.parse(JSON.stringify(smallBudget()).replaceAll("2025", "2024")) as BudgetSheets;
  make(sheets);
  return snapshotOf(sheets);
}

function withHiddenRow(snapshot: WorkbookSnapshot, sheet: string, row: number): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((data) =>
    data.name === sheet ? { ...data, hiddenRows: [{ from: row, to: row }] } : data,
  );
  return { ...snapshot, sheets };
}

function withErrorAt(snapshot: WorkbookSnapshot, sheet: string, address: string): WorkbookSnapshot {
  const texts = [...snapshot.texts, "#REF!"];
  const sheets = snapshot.sheets.map((data) => {
    if (data.name !== sheet) return data;
    const at = [...data.rows].flatMap((row, index) =>
      Array.from({ length: data.rowStarts[index + 1]! - data.rowStarts[index]! }, (_, i) => ({
        i: data.rowStarts[index]! + i,
        row,
      })),
    );
    const { i } = at.find((cell) => addressOf({ row: cell.row, column: data.columns[cell.i]! }) === address)!;
    const kinds = data.kinds.slice();
    const values = data.values.slice();
    kinds[i] = 4;
    values[i] = texts.length - 1;
    return { ...data, kinds, values };
  });
  return { ...snapshot, texts, sheets };
}

function brokenTexts(): Message[] {
  const budget = "2025年部门预算编制说明";
  const accounts = "2025年度部门决算情况说明";
  const texts: readonly (readonly [text: string, heading?: string])[] = [
    ["公务接待费1.35万元。\n（三）公务接待费1.53万元。"],
    ["基本支出126.00万元，比2024年预算增加26.00万元，增长20.63%。"],
    ["2025年公务接待费预算1.35万元，2024年预算数1.34万元，与2024年预算持平。"],
    ["公务接待费25.00万元，比2024年预算增加25.00万元，增长100.00%。"],
    [
      "一般公共预算财政拨款支出年初预算为400.00万元，全年预算为500.00万元，支出决算为450.00万元，完成年初预算的90.00%。",
      accounts,
    ],
    ["支出总计2945760.58元，其中：基本支出2476260.58元，占84.06%；项目支出469500.00元，占19.62%。"],
    [
      "政府采购预算117.00万元，其中：政府采购货物预算17.00万元、政府采购工程预算0万元、政府采购服务预算90.00万元。",
    ],
    [
      "基本支出105.00万元，同比增加5.00万元，其中：人员经费95.00万元，同比增加7.00万元；公用经费10.00万元，同比减少1.00万元。",
    ],
    [
      "2025年度政府采购金额为21.07万元。\n在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额21.07万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额21.07万元。",
      accounts,
    ],
    ["公务接待费减少的主要原因是。"],
    ["公务接待费1.35万元，比上年增长13.95。"],
    ["公务接待费减少。。支出不变。"],
    ["2023年公务接待费预算1.35万元。"],
    ["本部门单价500万元（含）以上设备0台（套）。", accounts],
    ["1.“社会保障和就业支出（类）行政事业单位离退休（款）行政单位离退休（项）”12.00万元。"],
    ["1.“住房保障支出（类）住房改革支出（款）住房公积金（项）”12.00万元，主要用于事业单位医疗保险支出。"],
    ["收入预算5.00万元，其中：基本支出3.00万元，项目支出2.00万元。"],
    [
      "目 录\n第一部分：\n云溪县档案馆概况\n一、主要职能\n第二部分：\n报表说明\n一、2025年度收支总体情况\n第一部分：\n云溪县档案馆概况\n一、主要职能\n保管档案。\n第二部分：\n报表说明\n一、2025年度收支预算情况\n收支平衡。",
    ],
    [
      "公务接待费1.35万元，主要用于接待上级检查组和兄弟县来访人员的工作餐。\n公务接待费1.35万元，主要用于接待上级检查组和兄弟县来访人员的工作餐。",
    ],
  ];
  return texts.flatMap(
    ([text, heading = budget]) => auditText(`${heading}\n${text}`, { on }).result.findings,
  );
}

/** A county that has adopted the measures on internal borrowing. */
const countyMeasures = builtInPolicy.withOverrides([
  {
    id: "internal-borrowing-ceiling-year",
    from: "2015-01-01",
    status: "active",
    reference: { title: "本县办法" },
  },
]);

function brokenDebts(): Message[] {
  const ledger = (entry: LedgerEntry) =>
    auditDebt(snapshotOf({ 台账: ledgerRows([{ ...soundDebt, ...entry }]) }), { on: "2026-11-22" }).findings;
  const form = (sheet: keyof typeof debtBook, row: number, column: number, value: string | number) =>
    auditDebt(snapshotOf({ ...debtBook, [sheet]: withCell(debtBook[sheet]!, row, column, value) })).findings;
  const [title, banner, headings = [], debt = []] = ledgerRows([soundDebt]);
  const rising = auditDebt(
    snapshotOf({
      台账: ledgerRows([{ ...soundDebt, internalBorrowing: "是", repaid: 0, borrowed: 1, closing: 801 }]),
    }),
    { on: "2026-11-22", policy: countyMeasures },
  ).findings;
  const goesOn = auditDebt(
    snapshotOf({ "2024年": ledgerRows([soundDebt]), "2025年": ledgerRows([{ ...soundDebt, opening: 850 }]) }),
    { on: "2026-11-22" },
  ).findings;
  const secret = [title!, banner!, [...headings, "隐性债务余额"], [...debt, 1]];
  return [
    ...ledger({ creditor: null }),
    ...ledger({ contract: "否" }),
    ...ledger({ closing: 950 }),
    ...goesOn,
    ...ledger({ class: "专项债务" }),
    ...ledger({ purpose: "经常性支出" }),
    ...ledger({ liability: "负有担保责任" }),
    ...ledger({ maturity: "2026-11-21" }),
    ...ledger({
      plannedInvestment: 5000,
      fundsInPlace: 3000,
      fundsToCome: 1999,
      fundsToComeFrom: "专项债券",
    }),
    ...ledger({ debtorType: "融资平台公司" }),
    ...auditDebt(snapshotOf({ 台账: secret }), { on: "2026-11-22" }).findings,
    ...rising,
    ...form("附表2", 0, 0, "云岭县2026-1年地方政府一般债务余额情况表"),
    ...form("附表2", 3, 0, "一、2025-1年末地方政府一般债务余额实际数"),
    ...form("附表1", 4, 1, "见附注"),
    ...auditDebt(snapshotOf({ 附表1: withCell(withCell(ceilingsAndBalances, 5, 4, 28.4), 5, 5, 18.7) }))
      .findings,
    ...form("附表1", 5, 2, 9_999_999),
  ];
}
