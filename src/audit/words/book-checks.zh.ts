import type { bookCheckMessages } from "./book-checks";
import { amountWords } from "./amount-words";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { placeWords, quotedForm } from "./place-words";
import { misreadWordsZh } from "./own-rule-problems.zh";

export const bookCheckWordsZh: WordsFor<typeof bookCheckMessages> = {
  "unit-fits-magnitude.unitSlip": ({ form, unit, likely, ratio, against }) =>
    `${quotedForm(form, "zh")}注明单位为${unit}，与${quotedForm(against, "zh")}相比数字相差${inWords(ratio)}倍，` +
    `单位应是${likely}。请核对并改正。`,
  "unit-fits-magnitude.notPrinted": ({ form, assumed }) =>
    `${quotedForm(form, "zh")}没有注明金额单位，其他各表均已注明；审核时按${assumed}计。请补写。`,
  "years-agree.contentsYear": ({ sheet, years, year, count, example }) =>
    `${quoted(sheet)}中有${count}处标题的年份是${listOf(years).join("、")}，如${quoted(withoutLeader(example))}，而本册是${year}年的。请改为${year}年。`,
  "years-agree.titleYear": ({ form, printed, year }) =>
    `${quotedForm(form, "zh")}标题中的年份是${printed}，而本册是${year}年的。请核对，建议改为${year}年。`,
  "no-placeholders.placeholder": ({ sheet, examples, count }) =>
    `${quoted(sheet)}中有${count}处模板内容尚未填写，如${listOf(examples).map(quoted).join("、")}。请填写或删去。`,
  "empty-table-has-its-note.missing": ({ form }) =>
    `${quotedForm(form, "zh")}没有数据，表下也没有说明。请注明本年度没有这项预算，故本表为空表。`,
  "empty-table-has-its-note.wrongBudget": ({ form, note, named }) =>
    `${quotedForm(form, "zh")}的空表说明写成了${budgets[named] ?? named}：${quoted(note)}。请改为本表的预算。`,
  "empty-table-has-its-note.notEmpty": ({ form, note }) =>
    `${quotedForm(form, "zh")}列有数据，表下却写${quoted(note)}。请核对，如数据无误请删去这句说明。`,
  "contingency-reserve-within-range.tooLow": ({ place, reserve, expenditure, share, limit, bound }) =>
    `${placeWords(place, "zh")}为${amountWords(reserve, "zh")}，占本级支出${amountWords(expenditure, "zh")}的${share}%，` +
    `低于法定下限${limit}%（${amountWords(bound, "zh")}）。请核对，建议增加预备费。`,
  "contingency-reserve-within-range.tooHigh": ({ place, reserve, expenditure, share, limit, bound }) =>
    `${placeWords(place, "zh")}为${amountWords(reserve, "zh")}，占本级支出${amountWords(expenditure, "zh")}的${share}%，` +
    `高于法定上限${limit}%（${amountWords(bound, "zh")}）。请核对，建议调减预备费。`,
  "every-form-is-present.missing": ({ form }) =>
    `没有找到${quotedForm(form, "zh")}。请补上；没有数据的也应列出空表并说明。`,
  "every-form-is-present.duplicate": ({ form, sheets }) =>
    `${quotedForm(form, "zh")}有${listOf(sheets).length}张，分别在${listOf(sheets).map(quoted).join("、")}。请核对，只保留一张。`,
  "contents-list-the-tables.missing": ({ lines }) =>
    `目录列有${listOf(lines).map(lineOfContents).join("、")}，工作簿中没有找到${listOf(lines).length > 1 ? "这些表" : "这张表"}。请补上，或从目录中删去。`,
  "contents-list-the-tables.notListed": ({ forms }) =>
    `目录没有列${listOf(forms)
      .map((form) => quotedForm(form, "zh"))
      .join("、")}。建议在目录中补列。`,
  "contents-list-the-tables.otherOrder": ({ line, before }) =>
    `目录将${lineOfContents(line)}列在${lineOfContents(before)}之后，表册中却排在其前。建议改为同一顺序。`,
  "own-rules-are-understood.noRelation": ({ text }) => misread(text, misreadWordsZh.noRelation({})),
  "own-rules-are-understood.severalRelations": ({ text }) =>
    misread(text, misreadWordsZh.severalRelations({})),
  "own-rules-are-understood.bracketsUnpaired": ({ text }) =>
    misread(text, misreadWordsZh.bracketsUnpaired({})),
  "own-rules-are-understood.unfinished": ({ text }) => misread(text, misreadWordsZh.unfinished({})),
  "own-rules-are-understood.noBrackets": ({ text }) => misread(text, misreadWordsZh.noBrackets({})),
  "own-rules-are-understood.constant": ({ text }) => misread(text, misreadWordsZh.constant({})),
  "own-rules-are-understood.severalColumns": ({ text }) => misread(text, misreadWordsZh.severalColumns({})),
  "own-rules-are-understood.columnMissing": ({ text }) => misread(text, misreadWordsZh.columnMissing({})),
  "own-rules-are-understood.unexpectedCharacter": ({ text, ...at }) =>
    misread(text, misreadWordsZh.unexpectedCharacter(at)),
  "own-rules-are-understood.natureUnknown": ({ text }) => misread(text, misreadWordsZh.natureUnknown({})),
  "unit-name-agrees.otherName": ({ printed, expected }) =>
    `此处写的是“${printed}”，而本册属于“${expected}”。请核对，疑为其他单位的内容。`,
  "unit-name-agrees.otherInText": ({ printed, expected, count }) =>
    `说明中有${count}处写的是“${printed}”的数，而本册属于“${expected}”。请核对，疑照抄其他单位的说明。`,
};

const budgets: Readonly<Record<string, string>> = {
  governmentFunds: "政府性基金预算",
  stateCapital: "国有资本经营预算",
  generalPublicBudget: "一般公共预算",
};

/** 10000 → 1万. */
function inWords(ratio: number): string {
  return ratio % 10_000 === 0 ? `${ratio / 10_000}万` : String(ratio);
}

/** A line of a contents page without the dots that lead to its page number. */
function withoutLeader(line: string): string {
  return line.replace(/[\s….·\d]+$/, "");
}

function lineOfContents(line: string): string {
  return quoted(withoutLeader(line));
}

function misread(text: string, how: string): string {
  return `自定义勾稽“${text}”${how}。`;
}
