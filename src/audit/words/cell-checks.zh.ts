import { amountWords } from "./amount-words";
import type { cellCheckMessages } from "./cell-checks";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { placeWords, quotedForm } from "./place-words";

export const cellCheckWordsZh: WordsFor<typeof cellCheckMessages> = {
  "code-matches-name.lostZero": ({ code, name }) =>
    `“${name}”的科目编码少了中间的零，应为${code}。请将单元格设为文本格式后补全。`,
  "code-matches-name.differentName": ({ code, printed, expected }) =>
    `科目编码${code}对应的名称应为“${expected}”，表中写为“${printed}”。请核对编码和名称，改正有误的一项。`,
  "code-matches-name.misplaced": ({ code, name, meant }) =>
    `“${name}”的科目编码写为${code}，与名称不符，各级相加也不符；按${meant}则都相符，疑有一位数字录错。请核对，建议改为${meant}。`,
  "code-matches-name.oldName": ({ code, printed, present }) =>
    `科目${code}写为“${printed}”，这是以前的名称，现名为“${present}”。建议改用现名。`,
  "code-matches-name.spelling": ({ code, printed, expected }) =>
    `科目${code}写为“${printed}”，规范写法为“${expected}”。建议按规范写法填写。`,
  "codes-and-names-are-typed-plainly.uneven": ({ form, count, text, plain }) =>
    `${quotedForm(form, "zh")}有${count}个科目编码或名称夹有空格或全角字符，如“${text}”，按编码查找、汇总时会漏掉。建议改为“${plain}”等规范写法。`,
  "one-item-one-code.otherCode": ({ form, name, code, usual, other }) =>
    `${quotedForm(form, "zh")}中“${name}”的编码为${code}，${quotedForm(other, "zh")}等表为${usual}。请核对后改为一致。`,
  "totals-are-printed.missing": ({ form }) =>
    `${quotedForm(form, "zh")}没有合计行，与其他表的总数无从核对。请补列。`,
  "amounts-are-numbers.textAmount": ({ form, text, count, oddities }) =>
    `${quotedForm(form, "zh")}有${count}个金额存为文本，如${quoted(text)}${oddityWords(oddities)}，求和时不会计入。请改为数字格式。`,
  "amounts-are-numbers.unreadable": ({ text, place }) =>
    `${placeWords(place, "zh")}写的是${quoted(text)}，不是金额。请改填数字，没有数据的留空。`,
  "amounts-are-numbers.notComputed": ({ count }) =>
    `有${count}个公式没有计算结果（多由其他程序写入），有关合计没有核对。请用Excel或WPS打开，保存后重新审核。`,
  "no-error-values.errorValue": ({ error }) =>
    `单元格显示错误值${error}，公式已失效。请恢复公式，或填入正确的数字。`,
  "amounts-end-at-the-fen.finer": ({ form, count, example }) =>
    `${quotedForm(form, "zh")}有${count}个金额多于两位小数，如${amountWords(example, "zh")}。建议核对后保留到分。`,
  "expenditure-is-not-negative.negative": ({ place, amount }) =>
    `${placeWords(place, "zh")}为${amountWords(amount, "zh")}，是负数。请核对；如确需填列负数，请说明原因。`,
  "rows-are-printed-once.twice": ({ form, code, name }) =>
    `${quotedForm(form, "zh")}中${code} ${name}列了两行，金额相同，合计时会重复计算。请核对，删去多余的一行。`,
  "rows-are-printed-once.twiceDiffering": ({ form, code, name }) =>
    `${quotedForm(form, "zh")}中${code} ${name}列了两行，金额不同。请核对，合并为一行或改正编码。`,
};

/** What is unusual in how the amount is typed. Thousands separators and units alone need no word. */
function oddityWords(oddities: Parameters<typeof listOf>[0]): string {
  const known: Readonly<Record<string, string>> = {
    fullWidthDigits: "全角数字",
    spaces: "空格",
    apostrophe: "单引号",
  };
  const words = listOf(oddities).flatMap((oddity) => known[oddity] ?? []);
  return words.length > 0 ? `（含${words.join("、")}）` : "";
}
