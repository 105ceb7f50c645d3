import { noneKnown, type RuleExplanations } from "./explanation";

/** Checks of cells, forms and the book as a whole. */
export const cellAndFormExplanations: RuleExplanations = {
  "every-form-is-present": {
    purpose: {
      zh: "应公开的表一张不能少，没有数据的也列空表；同一张表出现两次，读者不知以哪张为准。",
      en: "Every required form is published, empty ones too; the same form twice leaves the reader guessing.",
    },
    falseAlarms: {
      zh: "本地规定的表数与已知的几套不同时，可能多报缺表；按推定的一套核对的，只要求全国都应公开的八张表，其余列为未检查。",
      en: "Where a place requires another set of forms than those known, a form may be reported missing; of a set that is only assumed, the eight forms every department publishes alone are asked for, the others are not checked.",
    },
  },
  "contents-list-the-tables": {
    purpose: {
      zh: "读者按目录找表：目录列了的表要有，书中有的表要列，顺序要一致。",
      en: "Readers find tables by the contents: what is named is there, what is there is named, in one order.",
    },
    falseAlarms: {
      zh: "目录所列的表另附文件公开的，可能多报缺表。",
      en: "Tables that the contents name and that are published in another file may be reported missing.",
    },
  },
  "every-amount-column-is-known": {
    purpose: {
      zh: "合计中可能包含没有识别的栏次；不先认全，就不能断定合计对错。",
      en: "A total may count in a column that is not recognised; until it is, the total cannot be judged.",
    },
    falseAlarms: noneKnown,
  },
  "unit-fits-magnitude": {
    purpose: {
      zh: "表头写万元而数字是元（或相反），整张表差一万倍，别处的数却对得上。",
      en: "A form headed 万元 with figures in 元, or the reverse, is off by ten thousand while other forms agree.",
    },
    falseAlarms: noneKnown,
  },
  "amounts-are-numbers": {
    purpose: {
      zh: "看上去是数字、其实是文本的单元格，求和时不计入；夹有空格、全角数字的也一样。",
      en: "A cell that looks like a number but is text is left out of sums; so are padded and full-width digits.",
    },
    falseAlarms: {
      zh: "由系统导出、只供查看的表可以不改，但再加工时会漏加。",
      en: "A sheet exported only to be read may stay, but sums made from it will miss these cells.",
    },
  },
  "no-error-values": {
    purpose: {
      zh: "#REF!、#DIV/0! 等错误值会传到所有引用它的合计。",
      en: "An error such as #REF! spreads to every total that refers to it.",
    },
    falseAlarms: noneKnown,
  },
  "code-matches-name": {
    purpose: {
      zh: "编码与名称不符，不知以哪个为准；编码丢了前面的零，汇总时会归错科目。",
      en: "Where code and name part, nobody knows which holds; a code without its zero is summed under another.",
    },
    falseAlarms: {
      zh: "本地增设的科目、当年新修订而科目表尚未收录的名称只作提示或未检查。",
      en: "Codes a place adds, and names revised after our list, are only hints or not checked.",
    },
  },
  "codes-and-names-are-typed-plainly": {
    purpose: {
      zh: "看上去一样的编码，一个是全角或带空格，查找和汇总时就对不上。",
      en: "Two codes look alike, but one is full-width or padded, and look-ups and sums pass it over.",
    },
    falseAlarms: {
      zh: "名称前表示层级的空格、单元格内的换行不在此列。",
      en: "Spaces before a name that show its level, and line breaks, are not meant.",
    },
  },
  "rows-are-printed-once": {
    purpose: {
      zh: "同一科目列了两行，多半是复制粘贴遗留，合计会多计一次。",
      en: "One code on two rows is mostly left from copying, and the total counts it twice.",
    },
    falseAlarms: {
      zh: "按项目或单位分行列示同一科目的表不在此列。",
      en: "Forms that list one code by project or unit are not meant.",
    },
  },
  "expenditure-is-not-negative": {
    purpose: {
      zh: "预算支出不应为负数，多半是符号录错或把调减数填进了预算数。",
      en: "A budgeted expenditure is not negative; a sign was mistyped, or a reduction was entered as the budget.",
    },
    falseAlarms: {
      zh: "决算中收回以前年度资金、冲减支出可以为负，只要求说明；收入类的表只作提示。",
      en: "Money recovered may make a final account negative, which asks for a word; in tables of income it is a hint.",
    },
  },
  "amounts-end-at-the-fen": {
    purpose: {
      zh: "以元为单位的金额超过两位小数，多半是由公式或比例算出后没有取整，合计会差几分。",
      en: "More than two decimals in yuan come from a formula or a share that was not rounded; totals drift by a fen.",
    },
    falseAlarms: noneKnown,
  },
  "no-amounts-are-hidden": {
    purpose: {
      zh: "隐藏行、列、表中的金额不会打印，却可能计入合计，或把不该公开的内容一并公开。",
      en: "Hidden amounts are not printed yet may be summed, or published by oversight.",
    },
    falseAlarms: {
      zh: "上级科目已列出、明细全部折叠的，以及隐藏的上年数栏，不作问题；隐藏的辅助计算区，公开前删除即可。",
      en: "Details all collapsed under a line that shows, and a hidden column of last year, are left alone; a hidden working area need only be removed before publishing.",
    },
  },
  "no-external-links": {
    purpose: {
      zh: "引用其他工作簿的公式，别人打开时取不到数，还会泄露文件路径。",
      en: "A formula into another workbook has no value on other machines, and gives away file paths.",
    },
    falseAlarms: noneKnown,
  },
  "formulas-follow-their-neighbours": {
    purpose: {
      zh: "一行或一列都是同样的公式，只有一格不同或填了数字，多半是改错或临时填的；求和差一格，常是后来插入了行。",
      en: "One cell unlike a row of equal formulas was changed by mistake or for once; a sum one cell short missed a row put in later.",
    },
    falseAlarms: {
      zh: "分段计算、从某年起改变口径的，本就不同，可不改；未识别的表只提示，不作判断。",
      en: "Where a model starts anew or changes its method, the difference is meant; in sheets that are no form this is only a hint.",
    },
  },
  "totals-stay-formulas": {
    purpose: {
      zh: "同列的合计都是公式，只有一处是数字，多半是为凑平而改写，明细再变就不跟着变。",
      en: "Where totals are formulas and one is typed over, it was forced to fit and will not follow its details.",
    },
    falseAlarms: {
      zh: "按批复数固定的合计，附说明即可。",
      en: "A total fixed by an approval needs only a note.",
    },
  },
  "sum-ranges-cover-their-rows": {
    purpose: {
      zh: "求和区域没有包住后来插入的行，或把小计又加了一遍。",
      en: "A sum misses rows inserted later, or counts a subtotal again.",
    },
    falseAlarms: {
      zh: "有意不计入合计的“其中”行不在此列。",
      en: "Rows of 其中 that are left out on purpose are not meant.",
    },
  },
  "three-public-total-within-last-years-budget": {
    purpose: {
      zh: "“三公”经费预算只减不增（零增长），与上年预算数比，不与执行数比。",
      en: "The three public expenses do not grow, compared with last year's budget and not with what was spent.",
    },
    falseAlarms: {
      zh: "经批准更新公务用车、机构划转等，附批准文件即可。",
      en: "An approved replacement of vehicles or a transfer of bodies needs only its approval.",
    },
  },
  "three-public-items-within-last-years-budget": {
    purpose: {
      zh: "总额未增加时，各项之间的增加也要说明，尤其是购置公务用车。",
      en: "Within a total that does not rise, an item that rises is explained, vehicles bought above all.",
    },
    falseAlarms: {
      zh: "各项间经批准调剂的，附说明即可。",
      en: "A shift between items that was approved needs only a note.",
    },
  },
  "one-item-one-code": {
    purpose: {
      zh: "同一款下同名的科目在各表中编码应相同；只有一张表不同，多半是录错了一位。",
      en: "An item of one name under one heading has one code in all forms; where one form differs, a digit was mistyped.",
    },
    falseAlarms: noneKnown,
  },
  "totals-are-printed": {
    purpose: {
      zh: "没有合计行，读者无从核对本表与其他表是否一致。",
      en: "Without a total row nobody can hold the form against the others.",
    },
    falseAlarms: {
      zh: "合计写成未识别的名称时不报；当地样表确无合计行的，说明即可。",
      en: "Where a place prints the form without a total, a note will do.",
    },
  },
  "printed-changes-follow-from-amounts": {
    purpose: {
      zh: "增减额、增减率栏多是手工填写，两年数改动后常忘了跟着改。",
      en: "Columns of changes and rates are often typed, and left behind when the amounts change.",
    },
    falseAlarms: {
      zh: "栏目比较的是哪两栏，按多数行相符的两栏判断；个别行另按可比口径填写的，说明即可。",
      en: "Which two columns are compared is what most rows say; a row reckoned on a comparable basis needs a word of explanation.",
    },
  },
  "running-columns-add-up": {
    purpose: {
      zh: "上年结转、本月、累计、合计各栏逐行相加，某一行改了一栏忘了另一栏，只看竖向合计看不出来。",
      en: "Columns brought forward, of the month and in total add up in each row; where one was changed and not the other, the totals below may still agree.",
    },
    falseAlarms: {
      zh: "各栏如何相加按多数行判断；个别行另按调整数填写的，说明即可。",
      en: "Which columns add up is what most rows say; a row that was adjusted needs a word of explanation.",
    },
  },
  "running-totals-are-not-added-up": {
    purpose: {
      zh: "1—6月累计已经包含1—3月，再相加就重复计算了。",
      en: "What was spent by June holds what was spent by March; adding both counts it twice.",
    },
    falseAlarms: {
      zh: "栏目写作“累计”而所填是当期数时会误报，请先改正栏目名称。",
      en: "Where a column is called a running total and holds single periods; please mend its heading first.",
    },
  },
  "empty-table-has-its-note": {
    purpose: {
      zh: "空表要说明为何为空，并写对是哪本预算；写成另一本预算，多半是从别的表复制来的。",
      en: "An empty form says why, and names its own budget; another budget's name was copied from another form.",
    },
    falseAlarms: noneKnown,
  },
  "years-agree": {
    purpose: {
      zh: "标题、目录里还是上年的年份，说明沿用了上年的文件没有改全。",
      en: "Last year's year in titles or contents means that last year's file was reused and not changed throughout.",
    },
    falseAlarms: noneKnown,
  },
  "unit-name-agrees": {
    purpose: {
      zh: "封面、表上或说明中写的是别的单位，多半是借用了别人的文件。说明中只看与本单位同类的名称（如同为“局”）后面紧接年份和收支的句子。",
      en: "Another unit's name on cover, forms or in the text means that another unit's file was borrowed. In the text only names of the unit's own kind count, where a year and figures of income or expenditure follow.",
    },
    falseAlarms: {
      zh: "单位更名、使用简称的，统一即可。",
      en: "A renamed unit or a short name need only be made the same throughout.",
    },
  },
  "own-rules-are-understood": {
    purpose: {
      zh: "自定义勾稽写错了就查不了，要当场说明，不能当作通过。",
      en: "A rule of one's own that cannot be read checks nothing; that is said at once and not taken for passed.",
    },
    falseAlarms: noneKnown,
  },
  "no-placeholders": {
    purpose: {
      zh: "XX、○○ 等模板内容没有填写就公开，读者看不到应有的信息。",
      en: "Placeholders of the blank form were published unfilled.",
    },
    falseAlarms: {
      zh: "有意隐去的姓名等，请改用规范的表述。",
      en: "What is withheld on purpose should be said in proper words.",
    },
  },
};
