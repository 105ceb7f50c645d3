import { amountWords } from "./amount-words";
import type { formulaCheckMessages } from "./formula-checks";
import { quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { placesWords, placeWords, quotedForm } from "./place-words";

export const formulaCheckWordsZh: WordsFor<typeof formulaCheckMessages> = {
  "no-amounts-are-hidden.sheet": ({ form, sheet, count }) =>
    `${quotedForm(form, "zh")}所在的工作表${quoted(sheet)}是隐藏的，其中有${count}个金额。请取消隐藏；不需公开的请删去。`,
  "no-amounts-are-hidden.rows": ({ form, sheet, count }) =>
    `${quotedForm(form, "zh")}所在的工作表${quoted(sheet)}，隐藏行中有${count}个金额，打印时看不到，合计可能已经计入。请取消隐藏；不需要的请删去。`,
  "no-amounts-are-hidden.columns": ({ form, sheet, count }) =>
    `${quotedForm(form, "zh")}所在的工作表${quoted(sheet)}，隐藏列中有${count}个金额，打印时看不到，合计可能已经计入。请取消隐藏；不需要的请删去。`,
  "no-external-links.external": ({ sheet, count, example }) =>
    `${quoted(sheet)}有${count}个公式引用了其他文件，如“${example}”，该文件变动或缺失时数字会随之改变。请改为本工作簿的引用或数值。`,
  "sum-ranges-cover-their-rows.missesRows": ({ place, formula, rows }) =>
    `${placeWords(place, "zh")}的公式“${formula}”没有包括${placesWords(rows, "zh")}。请核对，补全求和区域。`,
  "running-totals-are-not-added-up.added": ({ sheet, count, actual, expected, difference }) =>
    `${quoted(sheet)}有${count}处合计把各期累计数相加，如${amountWords(actual, "zh")}。累计数已包含以前各期，合计应为最后一期的${amountWords(expected, "zh")}，多计${amountWords(difference, "zh")}。请核对公式。`,
  "totals-stay-formulas.typedOver": ({ place, amount }) =>
    `${placeWords(place, "zh")}直接填了${amountWords(amount, "zh")}，同栏其他合计都是公式，明细改动后此处不会随之变动。请核对，建议恢复公式。`,
};
