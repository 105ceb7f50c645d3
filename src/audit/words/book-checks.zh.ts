import { printedUnit, saidWords } from "./amount-words";
import type { bookCheckMessages } from "./book-checks";
import { listOf } from "./lists";
import type { WordsFor } from "./message-shape";
import { quotedForm } from "./place-words";

export const bookCheckWordsZh: WordsFor<typeof bookCheckMessages> = {
  "unit-fits-magnitude.unitSlip": ({ unit, likely, ratio }) =>
    `表上注明单位为${printedUnit(unit, "zh")}，而数字与其他各表相差约${saidWords(ratio, "zh")}倍，` +
    `单位疑应为${printedUnit(likely, "zh")}。请核对。`,
  "years-agree.contentsYear": ({ years, year, count }) =>
    `目录中有${count}处年份为${listOf(years).join("、")}，而本册是${saidWords(year, "zh")}年的，疑为模板原有内容。` +
    `请改为${saidWords(year, "zh")}年。`,
  "years-agree.titleYear": ({ printed, year }) =>
    `标题中的年份为${saidWords(printed, "zh")}，而本册是${saidWords(year, "zh")}年的。请核对，建议改为${saidWords(year, "zh")}年。`,
  "no-placeholders.placeholder": ({ examples, count }) =>
    `本页有${count}处模板内容尚未填写，如${listOf(examples).map(quote).join("、")}。请填写或删去。`,
  "empty-table-has-its-note.missing": ({ table }) =>
    `${quotedForm(table, "zh")}没有数据，表下也没有说明。请注明本年度没有这项预算，故本表为空表。`,
  "empty-table-has-its-note.wrongBudget": ({ note, table, named }) =>
    `${quotedForm(table, "zh")}表下的说明写的是“${named}”（${note}），与本表不符。请改为本表的预算名称。`,
  "empty-table-has-its-note.notEmpty": ({ note, table }) =>
    `${quotedForm(table, "zh")}列有数据，表下却写“${note}”。请核对，如数据无误请删去这句说明。`,
  "every-form-is-present.missing": ({ form }) =>
    `没有找到${quotedForm(form, "zh")}。请补上；没有数据的也应列出空表并说明。`,
  "every-form-is-present.duplicate": ({ form, sheet }) =>
    `${quotedForm(form, "zh")}不止一张，工作表“${sheet.trim()}”中又有一张。请核对，只保留一张。`,
  "unit-name-agrees.otherName": ({ printed, expected }) =>
    `此处写的是“${printed}”，而本册属于“${expected}”。请核对，疑为其他单位的内容。`,
};

function quote(text: string): string {
  return `“${text}”`;
}
