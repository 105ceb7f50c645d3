import { amountWords } from "./amount-words";
import type { formulaCheckMessages } from "./formula-checks";
import { listOf, quoted, someOf } from "./lists";
import type { DataOf, WordsFor } from "./message-shape";
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
  "no-error-values.errorsSpread": ({ error, sheets, count, at, formula }) =>
    `${someOf(listOf(sheets).map(quoted), "")}共有${count}个单元格显示错误值${error}，最先出在${at}${formula ? `的公式“${formula}”` : ""}。请先改正源头，再看其余是否恢复。`,
  "formulas-follow-their-neighbours.otherFormula": ({ sheet, count, at, holds, usual }) =>
    `${quoted(sheet)}有${count}个公式与前后不同，如${at}为“${holds}”，旁边为“${usual}”。请核对，如非有意，建议改为一致。`,
  "formulas-follow-their-neighbours.typedOver": ({ sheet, count, at, holds, usual }) =>
    `${quoted(sheet)}有${count}个数字填在前后都是公式的位置，如${at}填了${holds}，旁边为“${usual}”。请核对，如非有意，建议恢复公式。`,
  "formulas-follow-their-neighbours.stopsShort": ({ sheet, count, at, holds, missed, number }) =>
    `${quoted(sheet)}有${count}处求和少了紧挨着的一格，如${at}的“${holds}”没有包括${missed}的${number}。请核对求和区域。`,
  "sum-ranges-cover-their-rows.missesRows": ({ place, formula, rows, ...figures }) =>
    `${placeWords(place, "zh")}的公式“${formula}”没有包括${placesWords(rows, "zh")}${figureWords(figures)}。请核对，补全求和区域。`,
  "sum-ranges-cover-their-rows.countsTwice": ({ place, formula, rows, ...figures }) =>
    `${placeWords(place, "zh")}的公式“${formula}”重复计入${placesWords(rows, "zh")}${figureWords(figures)}。请核对求和区域。`,
  "printed-changes-follow-from-amounts.changeDiffers": ({ place, printed, now, base, expected }) =>
    `${placeWords(place, "zh")}列为${amountWords(printed, "zh")}，按${amountWords(now, "zh")}减${amountWords(base, "zh")}，应为${amountWords(expected, "zh")}。请核对，建议改为${amountWords(expected, "zh")}。`,
  "printed-changes-follow-from-amounts.rateDiffers": ({ place, printed, now, base, expected }) =>
    `${placeWords(place, "zh")}列为${printed}，由${amountWords(base, "zh")}到${amountWords(now, "zh")}，增减率应为${expected}。请核对，建议改为${expected}。`,
  "printed-changes-follow-from-amounts.shareDiffers": ({ place, printed, now, base, expected }) =>
    `${placeWords(place, "zh")}列为${printed}，${amountWords(now, "zh")}为${amountWords(base, "zh")}的${expected}。请核对，建议改为${expected}。`,
  "running-columns-add-up.differs": ({ sheet, row, whole, parts, stated, sum, difference, holds }) =>
    `${quoted(sheet)}第${row}行${quoted(whole)}为${stated}，${listOf(parts).map(quoted).join("")}之和为${sum}，相差${difference}；其他${holds}行都相等。请核对。`,
  "running-totals-are-not-added-up.added": ({ sheet, count, actual, expected, difference }) =>
    `${quoted(sheet)}有${count}处合计把各期累计数相加，如${amountWords(actual, "zh")}。累计数已包含以前各期，合计应为最后一期的${amountWords(expected, "zh")}，多计${amountWords(difference, "zh")}。请核对公式。`,
  "totals-stay-formulas.typedOver": ({ place, amount, formula }) =>
    `${placeWords(place, "zh")}直接填了${amountWords(amount, "zh")}，同栏其他合计多是公式，明细改动后此处不会随之变动。请核对，建议恢复公式“${formula}”。`,
};

type Figures = Pick<
  DataOf<(typeof formulaCheckMessages)["sum-ranges-cover-their-rows.countsTwice"]>,
  "actual" | "expected"
>;

const figureWords = ({ actual, expected }: Figures) =>
  actual && expected ? `，得${amountWords(actual, "zh")}，应为${amountWords(expected, "zh")}` : "";
