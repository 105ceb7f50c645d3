import { amountWords, saidWords } from "./amount-words";
import { quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import type { narrativeCheckMessages } from "./narrative-checks";
import { placeWords } from "./place-words";
import { inFormAndText } from "./table-amount";

const shownItems = 5;

export const narrativeCheckWordsZh: WordsFor<typeof narrativeCheckMessages> = {
  "agency-operation-within-operating-expenditure.exceeds": ({ printed, place, whole, difference }) =>
    `说明中机关运行经费写为${saidWords(printed, "zh")}，大于${placeWords(place, "zh")}的${amountWords(whole, "zh")}，` +
    `多${amountWords(difference, "zh")}。机关运行经费是公用经费的一部分，请核对；口径不同的，请说明。`,
  "text-agrees-with-tables.differs": ({ subject, printed, expected, place, slip, digit }) =>
    `说明中${quoted(subject)}写为${saidWords(printed, "zh")}，${placeWords(place, "zh")}为${inFormAndText(expected, place, "zh")}` +
    `${slipWords(slip, digit)}。请核对，建议改为${amountWords(expected, "zh")}。`,
  "text-agrees-with-tables.truncated": ({ items, count }) =>
    `说明中有${count}个数额截去了尾数，没有四舍五入：` +
    items
      .slice(0, shownItems)
      .map(([printed, expected]) => `${saidWords(printed, "zh")}应为${saidWords(expected, "zh")}`)
      .join("，") +
    `${items.length > shownItems ? "等" : ""}。建议按四舍五入改写。`,
  "text-is-printed-once.repeated": ({ heading, count }) =>
    `${quoted(heading)}一段重复写了${count}次。请核对，删去多余的内容。`,
};

function slipWords(slip: string | undefined, digit: Parameters<typeof saidWords>[0] | undefined): string {
  const which = digit === undefined ? "" : `“${saidWords(digit, "zh")}”`;
  switch (slip) {
    case "extraDigit":
      return `，疑多录一位数字${which}`;
    case "missingDigit":
      return `，疑漏录一位数字${which}`;
    case "timesTen":
      return "，疑小数点错位";
    case "transposed":
      return "，疑相邻数字颠倒";
    case "tenThousandMissing":
      return "，疑漏写“万”";
    case "tenThousandTooMuch":
      return "，疑多写“万”";
    case "unit":
      return "，疑计量单位有误";
    default:
      return "";
  }
}
