import { setTitle } from "./form-titles";
import { ledgerTitle } from "./ledger-titles";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { quotedForm } from "./place-words";
import type { reasonShapes } from "./reasons";
import { misplacedWordsZh } from "./own-rule-problems.zh";
import { threePublicItemName } from "./three-public-item-name";

export const reasonWordsZh: WordsFor<typeof reasonShapes> = {
  formMissing: ({ form }) => `没有找到${quotedForm(form, "zh")}`,
  exportsOnly: () => "工作簿只有导出表，公开表由导出表生成",
  formUnread: ({ form, sheets }) =>
    `工作表${listOf(sheets).map(quoted).join("")}有${quotedForm(form, "zh")}的表题，但栏目排列与所知的不同，表中金额没有读取`,
  formNotInBook: ({ form }) => `本册没有${quotedForm(form, "zh")}`,
  unknownColumns: ({ form, columns }) =>
    `${quotedForm(form, "zh")}有不认识的栏次“${listOf(columns).join("”“")}”，合计是否含这些栏次无从判断`,
  noForms: () => "没有识别出预算表",
  noWholeSet: () => "识别出的表太少，不能判断应有哪些表",
  formsAssumed: ({ set, forms }) =>
    `本册与${setTitle(set, "zh")}最接近，没有其中的${listOf(forms)
      .map((form) => quotedForm(form, "zh"))
      .join("")}，该套系推定，未见当地规定，请对照当地公开要求核对`,
  blankForm: () => "表中尚未填写金额",
  noAmounts: () => "有关单元格都没有金额",
  unreadableAmount: () => "有关单元格中有读不出的金额",
  noCodes: () => "表中没有科目编码",
  noYuanForms: () => "没有以元为单位的表",
  noFormulas: () => "合计都不是公式",
  noOtherFormulas: () => "报表以外没有公式",
  unknownCode: ({ codes }) => {
    const all = listOf(codes);
    const listed = all.slice(0, 5).join("、");
    return `科目${listed}${all.length > 5 ? `等${all.length}个` : ""}不在现有科目表中，无从核对`;
  },
  noYear: () => "没有读出预算年度",
  noOrganisation: () => "没有读出单位名称",
  noText: () => "没有找到编制说明",
  tablesOfTextUnread: ({ count }) => `说明文件中有${count}张表没有读入，表中的数请在工作簿中审核`,
  noFigures: () => "说明中没有能与表格对应的金额",
  noThreePublicForm: () => "没有识别出“三公”经费表",
  noPerformanceTargets: () => "没有项目支出表和项目支出绩效目标表",
  noEquipmentPrice: () => "说明中没有写单列设备的单价，或该年度没有规定",
  noProjectCount: () => "说明中没有写编报绩效目标的项目数",
  noThreePublicCounts: () => "没有“三公”经费相关统计数",
  noVehicleLimits: () => "当日没有公务用车价格标准",
  noOverallBudget: () => "没有识别出政府一般公共预算支出表",
  noOwnLevelBudget: () => "没有标题写明本级、列有预备费和支出合计的预算表",
  noTablesOfOneBudget: () => "没有同一年度、同一级次、可以互相核对的政府预算表",
  noDebtForm: () => "没有识别出政府债务公开表",
  noLodgingLimit: ({ places }) =>
    `${listOf(places).join("、")}的住宿费限额没有填写，请在政策参数中填写本地标准后重新审核`,
  noAuditedLedger: () => "未取得上次审计的台账，期初余额栏也没有写明日期，变动无从核对",
  noLedger: ({ ledger }) => `没有识别出${ledgerTitle(ledger, "zh")}`,
  measuresNotAdopted: () => "本地没有采用这一办法",
  noRunningTotals: () => "没有按月列数的表",
  noExecutionSheet: () => "没有识别出“三公”经费执行进度表",
  executionKindUnknown: ({ sheet }) => `“${sheet}”表各月数是当月数还是累计数无从判断，请在表题或栏目中注明`,
  executionWithoutBudget: ({ sheet }) => `“${sheet}”表没有全年预算数，执行进度无从计算`,
  noProjects: () => "没有识别出项目支出表",
  noLastYearsAccount: () => "未取得上年决算数，请指定上年工作簿后重新审核",
  noThreePublicAccount: () => "没有识别出“三公”经费决算表",
  otherScope: () => "上年表与本年表的资金口径不同（一般公共预算与财政拨款），不能直接比较",
  otherOrganisation: () => "上年工作簿的单位名称与本年不同，如有机构调整，请按调整后的口径确定上年数",
  itemNotPrinted: ({ item }) => `表中没有列${threePublicItemName(item, "zh")}`,
  noLastYear: () => "未取得上年预算数，请指定上年工作簿后重新审核",
  noLastYearForChanges: () => "部分增减额没有写明上年数，也未取得上年工作簿，无从核对",
  noChangeColumns: () => "各表没有增减额、增减率栏",
  noChanges: () => "说明中没有增减变动",
  noRates: () => "说明中没有增减率或完成率",
  noShares: () => "说明中没有占比",
  noLists: () => "说明中没有分项列示的总数",
  noUses: () => "说明中没有写科目的用途",
  noContents: () => "正文中没有带目录的说明",
  noTablesListed: () => "没有列出各表的目录",
  noBookKind: () => "没有读出是部门预算还是单位预算",
  governmentsBook: () => "本册是政府预决算或债务报表，不属于某个部门、单位",
  threePublicForm: () => "已与“三公”经费表核对",
  totalTells: () => "已在“三公”经费总额一项说明",
  otherForms: () => "本册没有这一关系所涉及的表",
  besideUnread: () =>
    "在这里读不到批注、文档属性和外部链接，请用“文件—信息—检查文档”查看，或用 caishen disclose 检查",
  noExpenditureByNature: () => "收入支出决算总表没有按支出性质和经济分类的支出",
  noAgencyOperation: () => "没有列出机关运行经费",
  noLastYearPrinted: () => "本册各表没有列上年数",
  lastYearBlank: () => "上年数一栏是空的",
  noLastYearsBook: () => "未取得上年工作簿，请指定上年工作簿后重新审核",
  lastYearsBookOfAnotherYear: ({ year }) => `指定的上年工作簿不是${year}年的`,
  lastYearsFormMissing: () => "上年工作簿中没有对应的表",
  noApprovedBook: () => "没有指定批复或导出的工作簿",
  otherBookOfAnotherYear: ({ book, year }) => `${quoted(book)}是${year}年的，与本册年度不同`,
  noFormInCommon: ({ book }) => `${quoted(book)}中没有与本册相同的表`,
  formsNotInOtherBook: ({ book, forms }) => `${quoted(book)}中没有${formsList(forms)}，这些表未核对`,
  noUnitBooks: () => "没有指定所属单位的工作簿",
  unitBooksMissing: ({ units }) => `缺少${someOf(units, "、")}的工作簿，没有汇总`,
  unitBooksNone: () => "没有读到同一年度的单位工作簿",
  formsNotOfEveryUnit: ({ forms }) => `有的单位没有${formsList(forms)}，这些表没有汇总`,
  correctionUnusable: ({ entry }) =>
    `“识别更正”表中${quoted(entry)}这一条未采用，请核对编号和“相当于标准表的”一栏`,
  policyEntryUnusable: ({ parameter }) =>
    `政策参数表中“${parameter}”一行不能使用，请核对取值、起始日期、状态和依据`,
  noOwnRules: () => "没有自定义勾稽",
  ownRulesWithoutHeadings: ({ sheet }) =>
    `工作表“${sheet}”没有“规则、性质、说明、依据”四栏的表头，其中的规则没有读取`,
  ...misplacedWordsZh,
  notPrinted: () => "本册各表没有列出这一关系所涉及的行或栏",
  incomeByOtherItems: () => "收入总表与支出总表的科目和金额不是逐行对应，这一关系不适用",
  otherFunding: ({ source }) => `另有“${source}”等其他资金来源，这一关系不适用`,
};

function formsList(forms: string | number | readonly (string | number)[]): string {
  return listOf(forms)
    .map((form) => quotedForm(form, "zh"))
    .join("");
}

const shown = 8;

function someOf(list: string | number | readonly (string | number)[], between: string): string {
  const all = listOf(list);
  return `${all.slice(0, shown).join(between)}${all.length > shown ? `等${all.length}个` : ""}`;
}
