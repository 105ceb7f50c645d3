import type { ShownAmount } from "../finding";
import { amountWords, magnitudeWords, saidWords } from "./amount-words";
import { listOf, quoted } from "./lists";
import { measureWords } from "./measure-words";
import type { WordsFor } from "./message-shape";
import type { textArithmeticMessages } from "./text-arithmetic";

const shownParts = 6;

export const textArithmeticWordsZh: WordsFor<typeof textArithmeticMessages> = {
  "one-quantity-one-amount.statedTwice": ({ subject, first, second }) =>
    `${quoted(subject)}在说明中写了两次，一次为${saidWords(first, "zh")}，一次为${saidWords(second, "zh")}。请核对后写为一致。`,
  "one-quantity-one-amount.changeStatedTwice": ({ subject, first, second }) =>
    `${quoted(subject)}的增减变动在说明中写了两次，一次为${saidWords(first, "zh")}，一次为${saidWords(second, "zh")}。请核对后写为一致。`,
  "one-quantity-one-amount.twoAmounts": ({
    subject,
    other,
    fitting,
    printed,
    share,
    expected,
    whole,
    difference,
  }) =>
    `同一句中${quoted(subject)}写为${fitting}，${quoted(other)}写为${printed}，相差${amountWords(difference, "zh")}。占比${share}` +
    `与${fitting}相符（${fitting}÷${whole}），按${printed}计算应为${expected}。请核对，只保留正确的一个数。`,
  "changes-follow-from-amounts.changeDiffers": ({ subject, word, printed, expected, ...sides }) =>
    `${quoted(subject)}${nounOf(word, "额")}写为${printed}，${sidesWords(sides)}相差${amountWords(expected, "zh")}。请核对，建议改为${amountWords(expected, "zh")}。`,
  "changes-follow-from-amounts.baseDiffers": ({ subject, baseName, printed, now, moved, expected }) =>
    `${quoted(subject)}的基数（${baseNameOf(baseName)}）写为${printed}，按本期${now}和${listOf(moved).join("、")}推算，应为${amountWords(expected, "zh")}。` +
    `请核对，建议改为${amountWords(expected, "zh")}。`,
  "changes-follow-from-amounts.nowDiffers": ({ subject, baseName, printed, base, moved, expected }) =>
    `${quoted(subject)}写为${printed}，按${baseNameOf(baseName)}${base}和${listOf(moved).join("、")}推算，应为${amountWords(expected, "zh")}。` +
    `请核对，建议改为${amountWords(expected, "zh")}。`,
  "changes-follow-from-amounts.rateDiffers": ({ subject, word, printed, expected, slip, ...sides }) =>
    `${quoted(subject)}${nounOf(word, "率")}写为${printed}，${sidesWords(sides)}应为${expected}${rateSlipWords(slip)}。请核对，建议改为${expected}。`,
  "direction-agrees-with-change.oppositeTwice": ({
    subject,
    word,
    printed,
    other,
    otherWord,
    otherPrinted,
    now,
  }) =>
    `${quoted(subject)}写为${word}${printed ?? ""}，而${other === subject ? "另一处" : quoted(other)}同为${now}，写为${otherWord}${otherPrinted ?? ""}，` +
    `${printed && otherPrinted ? "方向相反" : "前后不一"}。请核对，改正其中一处。`,
  "direction-agrees-with-change.oppositeWords": ({ subject, word, printed, otherWord, otherPrinted }) =>
    `${quoted(subject)}同一处写为${word}${printed}、${otherWord}${otherPrinted}，方向相反。请核对，改正其中一个词。`,
  "direction-agrees-with-change.negativeChange": ({ subject, word, printed }) =>
    `${quoted(subject)}写为“${word}${printed}”，方向词与负号重复。请核对，去掉负号或改写方向。`,
  "direction-agrees-with-change.wrongDirection": ({ subject, word, found, ...sides }) =>
    `${quoted(subject)}写为“${word}”，${sidesWords(sides)}实为${foundWords(word, found)}。请核对后改写。`,
  "direction-agrees-with-change.reasonOfAnother": ({ subject, word, reason, found }) =>
    `${quoted(subject)}写为“${word}”，原因却写“${reason}”，说的是“${found}”。请核对方向与原因。`,
  "zero-base-has-no-rate.growthOnZero": ({ subjects, now, baseName, word, printed, count }) => {
    const names = listOf(subjects);
    return (
      `${names.slice(0, shownParts).map(quoted).join("、")}${names.length > shownParts ? `等${count}处` : ""}写为${word}${printed}，` +
      `而${baseName ?? "基数"}为0${count === 1 ? `（本期${amountWords(now, "zh")}）` : ""}。基数为0时不计算增减率，请只写增加额，并说明上年没有该项数字。`
    );
  },
  "zero-base-has-no-rate.completionOfZero": ({ subject, printed, baseName, now, fitting, fittingMeasure }) =>
    `${quoted(subject)}写为完成${baseName}的${printed}，而${baseName}为0。` +
    (fitting
      ? `该比例系${now}÷${fitting}（${measureWords(fittingMeasure, "zh")}），请将“${baseName}”改为“${measureWords(fittingMeasure, "zh")}”。`
      : "预算为0时不计算完成率，请删去该比例或写明所依据的预算数。"),
  "completions-follow-from-named-budget.completeBesideDifference": ({
    subject,
    printed,
    baseName,
    difference,
  }) =>
    `${quoted(subject)}写为完成${baseName}的${printed}，又写${difference}，两处不一致。请核对，改正其中一处。`,
  "completions-follow-from-named-budget.differenceDiffers": ({
    subject,
    printed,
    now,
    base,
    found,
    expected,
  }) =>
    `${quoted(subject)}写为${printed}，按决算数${now}与预算数${base}计算，应${found === "more" ? "多" : "少"}${amountWords(expected, "zh")}。请核对后改写。`,
  "completions-follow-from-named-budget.completionDiffers": ({
    subject,
    printed,
    now,
    base,
    baseName,
    expected,
    fitting,
    fittingMeasure,
    slip,
  }) =>
    `${quoted(subject)}写为完成${baseName}的${printed}，按${now}÷${base}应为${expected}` +
    (fitting
      ? `；${printed}是${now}÷${fitting}（${measureWords(fittingMeasure, "zh")}）的结果。请将基数或比例改正。`
      : `${rateSlipWords(slip)}。请核对，建议改为${expected}。`),
  "shares-share-one-base.shareDiffers": ({ subject, printed, part, whole, wholeName, expected }) =>
    `${quoted(subject)}占${wholeName}的比例写为${printed}，按${amountWords(part, "zh")}÷${amountWords(whole, "zh")}应为${expected}。请核对，建议改为${expected}。`,
  "shares-share-one-base.staleBase": ({ items, stale, wholeName, whole, right, count }) =>
    `说明中${count}个占比不是按${wholeName || "总数"}${whole}计算的：` +
    items
      .map(([printed, expected]) => `${saidWords(printed, "zh")}应为${saidWords(expected, "zh")}`)
      .join("，") +
    `。这${count}个占比都按约${amountWords(stale, "zh")}折算，疑为旧稿的总数` +
    (listOf(right).length > 0 ? `；同处的${listOf(right).join("、")}按${whole}计算，基数不一` : "") +
    `。请统一按${whole}重新计算。`,
  "shares-share-one-base.sumIsNotWhole": ({ subject, shares, sum, count }) =>
    `${quoted(subject)}下${count}项占比${listOf(shares).join("、")}合计${sum}，不是100%。请核对有无漏列的项目。`,
  "parts-make-up-their-whole.exceeds": ({ subject, total, parts, sum, difference, count }) =>
    `${quoted(subject)}写为${total}，所列${count}项（${partsWords(parts)}）合计${saidWords(sum, "zh")}，多出${sizeWords(difference)}。请核对。`,
  "parts-make-up-their-whole.fallsShort": ({ subject, total, parts, sum, difference, count }) =>
    `${quoted(subject)}写为${total}，所列${count}项（${partsWords(parts)}）合计${saidWords(sum, "zh")}，相差${sizeWords(difference)}，疑漏列项目。请核对。`,
  "changes-of-parts-add-up.sumDiffers": ({ subject, total, parts, sum, difference }) =>
    `${quoted(subject)}${total}，各项（${partsWords(parts)}）合计${amountWords(sum, "zh")}，相差${magnitudeWords(difference, "zh")}。请核对。`,
  "parts-are-counted-once.countedTwice": ({ subject, total, parts, sum }) =>
    `${quoted(subject)}为${total}，而${partsWords(parts)}合计${saidWords(sum, "zh")}，超过总数，疑同一金额重复计列。请核对。`,
};

function sidesWords({
  now,
  base,
  baseName,
  source,
}: {
  readonly now: ShownAmount;
  readonly base: ShownAmount;
  readonly baseName: string | undefined;
  readonly source: string | undefined;
}): string {
  const from =
    { lastYearsBook: "上年工作簿的", lastYearsColumn: "表中所列的", change: "由增减额推算的" }[
      source ?? ""
    ] ?? "";
  return `按本期${amountWords(now, "zh")}与${from}${baseNameOf(baseName)}${amountWords(base, "zh")}计算，`;
}

function baseNameOf(baseName: string | undefined): string {
  return baseName === undefined || baseName === "同比" ? "上年" : baseName;
}

/** 大于, 小于 for what was called so; 增加, 减少 otherwise. */
function foundWords(word: string, found: string | undefined): string {
  if (word.endsWith("于")) return found === "more" ? "大于" : "小于";
  return found === "more" ? "增加" : "减少";
}

const wholeWords: Readonly<Record<string, string>> = { 增: "增加", 减: "减少", 降: "下降" };

/** 增加额, 下降率; 减幅 is a noun already. */
function nounOf(word: string, ending: string): string {
  return word.endsWith("幅") ? word : (wholeWords[word] ?? word) + ending;
}

function rateSlipWords(slip: string | undefined): string {
  switch (slip) {
    case "differenceAsRate":
      return "，疑将差额写成了比率";
    case "newAsBase":
      return "，疑以本期数为基数计算";
    case "copied":
      return "，疑照抄上一行的比率";
    default:
      return "";
  }
}

function partsWords(parts: Parameters<typeof listOf>[0]): string {
  const all = listOf(parts);
  return all.slice(0, shownParts).join("、") + (all.length > shownParts ? "等" : "");
}

function sizeWords(size: string | number | ShownAmount): string {
  return typeof size === "object" ? magnitudeWords(size, "zh") : String(size);
}
