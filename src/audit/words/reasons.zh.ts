import { listOf } from "./lists";
import type { WordsFor } from "./message-shape";
import { quotedForm } from "./place-words";
import type { reasonShapes } from "./reasons";

export const reasonWordsZh: WordsFor<typeof reasonShapes> = {
  formMissing: ({ form }) => `没有找到${quotedForm(form, "zh")}`,
  columnMissing: ({ form, column }) =>
    `${form ? quotedForm(form, "zh") : "表中"}没有${column ? `“${column}”栏` : "所需的栏"}`,
  rowMissing: ({ form, row }) =>
    `${form ? quotedForm(form, "zh") : "表中"}没有${row ? `“${row}”行` : "所需的行"}`,
  amountMissing: () => "没有取得所需的金额",
  amountUnreadable: () => "所需的单元格不是金额",
  blankForm: () => "表中尚未填写金额",
  nothingToCompare: () => "没有可以核对的内容",
  noText: () => "没有找到编制说明",
  nothingBound: () => "说明中没有能与表格对应的金额",
  noContents: () => "没有找到目录",
  yearUnknown: () => "没有读出预算年度",
  organisationUnknown: () => "没有读出单位名称",
  previousMissing: () => "没有取得上年工作簿，请指定后重新审核",
  unknownCode: ({ codes = [], count = 0 }) => {
    const listed = listOf(codes).slice(0, 5);
    if (listed.length === 0) return "所填科目不在现有科目表中，无从核对";
    return `科目${listed.join("、")}${count > listed.length ? `等${count}个` : ""}不在现有科目表中，无从核对`;
  },
  otherFunding: ({ source }) => `另有“${source}”等其他资金来源，这一关系不适用`,
  noSuchForm: () => "本册没有这类表",
  noCodes: () => "表中没有科目编码",
  tooLarge: () => "单元格过多，没有逐一推算",
};
