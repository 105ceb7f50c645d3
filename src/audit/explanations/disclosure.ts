import { noneKnown, type RuleExplanations } from "./explanation";

/** What a file is asked before it is published. */
export const disclosureExplanations: RuleExplanations = {
  "no-identity-numbers": {
    purpose: {
      zh: "人员名册、补助发放表里的身份证号码随工作簿公开，收不回来。",
      en: "Identity numbers of a staff list or a list of payments go out with the workbook and cannot be called back.",
    },
    falseAlarms: {
      zh: "十八位数字恰好含有出生日期且校验位相符的其他编号，极少见。",
      en: "Another number of eighteen digits with a day of birth and the right check digit, which is rare.",
    },
  },
  "no-bank-card-numbers": {
    purpose: {
      zh: "收款人的银行卡号随工作簿公开，可能被人冒用。",
      en: "Card numbers of payees go out with the workbook and may be misused.",
    },
    falseAlarms: {
      zh: "以62开头、十六至十九位且校验位相符的其他编号。",
      en: "Another number of sixteen to nineteen digits that begins with 62 and has the right check digit.",
    },
  },
  "no-sheets-stay-hidden": {
    purpose: {
      zh: "隐藏的工作表常是测算底稿或人员明细，任何人都可以取消隐藏。",
      en: "Hidden sheets are often workings or lists of people, and anyone can show them.",
    },
    falseAlarms: {
      zh: "只存放下拉选项的隐藏表没有要保密的内容，但公开版也不需要它。",
      en: "A hidden sheet of drop-down choices holds nothing secret, but a published file has no need of it.",
    },
  },
  "no-cells-stay-hidden": {
    purpose: {
      zh: "隐藏的行、列里往往有不打算公开的明细。",
      en: "Hidden rows and columns often hold details nobody meant to publish.",
    },
    falseAlarms: {
      zh: "为打印美观而隐藏、内容本来就公开的行列，取消隐藏即可。",
      en: "Rows hidden for the look of a print, whose contents are public anyway: show them.",
    },
  },
  "no-working-sheets-stay": {
    purpose: {
      zh: "审核结果、审核说明、政策参数和改动记录是内部材料，其中有改动前的数字。",
      en: "Findings, explanations, parameters and the journal are internal and hold the figures before changes.",
    },
    falseAlarms: noneKnown,
  },
  "no-comments-stay": {
    purpose: {
      zh: "批注是写给同事看的，带有姓名和讨论过程。",
      en: "Comments are written for colleagues, with their names and what was discussed.",
    },
    falseAlarms: {
      zh: "有意随表公开的填表说明，建议写进单元格。",
      en: "Notes on filling in that are meant for readers; better written into cells.",
    },
  },
  "no-names-of-people-stay": {
    purpose: {
      zh: "文档属性里的作者、最后保存者和保存路径会暴露个人姓名和内部目录。",
      en: "Author, last editor and folder in the properties give away names and internal folders.",
    },
    falseAlarms: {
      zh: "属性中写的是单位名称而不是个人的，可以保留。",
      en: "Where a property names the office and no person, it may stay.",
    },
  },
  "no-links-to-other-files": {
    purpose: {
      zh: "外部链接会带出服务器地址和文件名，打开时还会提示更新。",
      en: "Links give away servers and file names, and ask the reader to update them.",
    },
    falseAlarms: noneKnown,
  },
  "no-source-data-stays": {
    purpose: {
      zh: "数据透视表背后保存着全部源数据，只看表面是发现不了的。",
      en: "Behind a pivot table all its source data are kept, which nobody sees on the surface.",
    },
    falseAlarms: noneKnown,
  },
};
