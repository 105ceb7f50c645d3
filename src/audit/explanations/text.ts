import { noneKnown, type RuleExplanations } from "./explanation";

/** Checks of explanation text (编制说明, 决算说明). */
export const textExplanations: RuleExplanations = {
  "text-agrees-with-tables": {
    purpose: {
      zh: "说明里的金额应与表一致。多一位、少一位、用了上年的数，都是最常见、也最容易被公众发现的差错。",
      en: "Amounts of the text agree with the forms. A digit too many or too few and last year's figure are the commonest errors.",
    },
    falseAlarms: {
      zh: "说明中的口径与表不同（如含结转资金）时，请在说明中写明口径。",
      en: "Where the text counts otherwise than the form, say how in the text.",
    },
  },
  "wording-fits-the-book": {
    purpose: {
      zh: "部门预算写成“本单位”、单位预算写成“本部门”，说明两本册子互相复制没有改全。",
      en: "A department's book that says 本单位, or the reverse, was copied from the other book.",
    },
    falseAlarms: {
      zh: "部门本级单独成册时两种说法都可能出现。",
      en: "A department's own unit may use both.",
    },
  },
  "one-quantity-one-amount": {
    purpose: {
      zh: "同一事项前后写了两个数，至少一个是错的。",
      en: "One matter with two amounts: at least one of them is wrong.",
    },
    falseAlarms: {
      zh: "两处口径不同时，请写明各自的口径。",
      en: "Where both count differently, say how each does.",
    },
  },
  "changes-follow-from-amounts": {
    purpose: {
      zh: "增减额、增减率应能由本期数和基数算出；常见的是用错基数、把差额写成比率、照抄上一行。",
      en: "Changes and rates follow from the amounts; a wrong base, a difference given as a rate or a copied line are common.",
    },
    falseAlarms: {
      zh: "基数经过口径调整的，请写明“按同口径”。",
      en: "Where the base was restated, say so.",
    },
  },
  "direction-agrees-with-change": {
    purpose: {
      zh: "数字增加了却写“减少”，或两数不同却写“持平”。说明没有写上年数的，按上年工作簿或表中的上年栏核对；同一事项一处写“持平”、另一处写增减的，也予指出。",
      en: "A rise called a fall, or two amounts that differ called level. Where the text leaves last year's amount out, last year's workbook or the form's column of last year gives it; an item called level in one place and changed in another is told too.",
    },
    falseAlarms: {
      zh: "四舍五入后相同、实际略有差别的不作问题。",
      en: "Amounts alike once rounded are not accused.",
    },
  },
  "zero-base-has-no-rate": {
    purpose: {
      zh: "基数为0时比率没有意义，写100%是错的。",
      en: "On a base of zero no rate exists; 100% is wrong.",
    },
    falseAlarms: noneKnown,
  },
  "completions-follow-from-named-budget": {
    purpose: {
      zh: "“完成年初预算的…%”应以年初预算为分母，常误用全年预算。",
      en: "A share of the opening budget has that budget as its base; the adjusted one is often taken.",
    },
    falseAlarms: noneKnown,
  },
  "shares-share-one-base": {
    purpose: {
      zh: "同一段的占比应以同一个总数为基数，各项之和不超过100%。",
      en: "Shares of one paragraph rest on one total and make up no more than 100%.",
    },
    falseAlarms: {
      zh: "有意以不同总数为基数的，请分别写明。",
      en: "Where bases differ on purpose, name each.",
    },
  },
  "parts-make-up-their-whole": {
    purpose: {
      zh: "分项之和应等于总数；多半是改了总数没有改分项。",
      en: "The parts make up the whole; mostly the total was changed and the parts were not.",
    },
    falseAlarms: {
      zh: "“其中”只列部分项目的，只要不超过总数就不作问题。",
      en: "Where 其中 names some parts only, they need only stay within the whole.",
    },
  },
  "changes-of-parts-add-up": {
    purpose: {
      zh: "各项增减额之和应等于总的增减额，写“持平”的按没有增减计算。",
      en: "The changes of the parts add up to the change of the whole; what is called level counts as none.",
    },
    falseAlarms: noneKnown,
  },
  "parts-are-counted-once": {
    purpose: {
      zh: "同一金额同时计入两个互不包含的部分，合计会超过总数。",
      en: "One amount counted in two separate parts makes their sum exceed the whole.",
    },
    falseAlarms: noneKnown,
  },
  "reasons-are-given": {
    purpose: {
      zh: "“主要原因是。”后面没有写内容，公开要求是写明原因；生成的说明里【原因】等空白也要由单位填写。",
      en: "“The main reason is.” with nothing after it; publication asks for the reason. Blanks of the text we write, such as “【原因】”, are the unit's to fill in.",
    },
    falseAlarms: noneKnown,
  },
  "performance-projects-are-counted": {
    purpose: {
      zh: "说明中编报绩效目标的项目数，应与所附绩效目标表的张数、项目支出表所列项目相符。",
      en: "The number of projects with performance targets agrees with the forms of targets and with the table of projects.",
    },
    falseAlarms: {
      zh: "只公开重点项目的绩效目标，或项目支出表按大类列示的，说明即可。",
      en: "Where only the targets of large projects are published, or projects are listed in groups, a word on it is enough.",
    },
  },
  "units-are-printed": {
    purpose: {
      zh: "金额缺少“万元”、漏写“万”，比率缺少百分号，读者无法判断大小，或相差一万倍。",
      en: "Without 万元 or a per cent sign the reader cannot tell the size; with 元 for 万元 it is ten thousand times too small.",
    },
    falseAlarms: noneKnown,
  },
  "marks-are-printed-once": {
    purpose: {
      zh: "“。。”“，，”等重复标点，多半是删改后遗留。",
      en: "Doubled marks are left over from editing.",
    },
    falseAlarms: noneKnown,
  },
  "years-of-amounts-agree": {
    purpose: {
      zh: "说明中金额的年份停留在上年，说明沿用了上年的文字。",
      en: "A year that lags behind means that last year's text was reused.",
    },
    falseAlarms: {
      zh: "叙述以前年度投入、跨年规划的年份不作问题；决算中项目进展等截至的日期也不作问题，只看资产、车辆的截至日期。",
      en: "Years of earlier investments and of plans over several years are not meant, nor is the day by which a final account says how far a project has come: only that of its assets and vehicles.",
    },
  },
  "equipment-price-fits-the-year": {
    purpose: {
      zh: "决算说明单列大型设备的单价与当年口径不同，多半是沿用旧稿或写错了数字。",
      en: "A unit price of large equipment other than the year's was left over from an old text or is misprinted.",
    },
    falseAlarms: {
      zh: "本地另有规定的，在政策参数中修改“决算单列设备的单价”即可；通用设备、专用设备分别列示的不作问题。",
      en: "Where a place has a price of its own, change the parameter; general and special equipment told apart are not meant.",
    },
  },
  "names-in-text-are-present": {
    purpose: {
      zh: "说明中用了已经改名的科目名称，与表不一致。",
      en: "The text uses a name that the classification has changed.",
    },
    falseAlarms: {
      zh: "叙述以前年度事项时可以用当时的名称。",
      en: "Of earlier years the name of the time may be used.",
    },
  },
  "use-fits-its-item": {
    purpose: {
      zh: "科目的用途写成了另一科目的用途，多半是复制上一行没有改。",
      en: "The use given is that of another item, copied from the line above.",
    },
    falseAlarms: {
      zh: "两个科目确有相同用途时，附说明即可。",
      en: "Where both items do have one use, a note will do.",
    },
  },
  "income-is-broken-down-by-source": {
    purpose: {
      zh: "收入应按来源列示，写成基本支出、项目支出是把支出的写法套到了收入上。",
      en: "Income is listed by source; basic and project expenditure do not belong there.",
    },
    falseAlarms: noneKnown,
  },
  "contents-agree-with-headings": {
    purpose: { zh: "目录与正文标题应一致。", en: "The contents and the headings of the text agree." },
    falseAlarms: noneKnown,
  },
  "three-public-text-compares-with-last-year": {
    purpose: {
      zh: "“三公”经费说明应与上年预算比较；没有上年数就不能判断是否零增长。",
      en: "The text on the three public expenses compares with last year's budget, or zero growth cannot be judged.",
    },
    falseAlarms: noneKnown,
  },
  "text-is-printed-once": {
    purpose: {
      zh: "同一段文字出现两次，多半是复制后没有改成另一事项。",
      en: "The same paragraph twice was mostly copied and not changed into the next matter.",
    },
    falseAlarms: {
      zh: "制度要求逐项重复的套话不作问题。",
      en: "Set phrases that regulations repeat are not meant.",
    },
  },
};
