import { saidWords } from "./amount-words";
import type { cellCheckMessages } from "./cell-checks";
import type { WordsFor } from "./message-shape";

export const cellCheckWordsZh: WordsFor<typeof cellCheckMessages> = {
  "code-matches-name.lostZero": ({ printed, code, name }) =>
    `科目编码“${printed}”少了前面的零，“${name}”的编码应为${code}。请将单元格设为文本格式后补上。`,
  "code-matches-name.differentName": ({ code, printed, expected }) =>
    `科目编码${code}对应的名称应为“${expected}”，表中写为“${printed}”。请核对编码和名称，改正有误的一项。`,
  "code-matches-name.oldName": ({ code, printed, present }) =>
    `科目${code}写为“${printed}”，这是以前的名称，现名为“${present}”。建议改用现名。`,
  "code-matches-name.spelling": ({ code, printed, expected }) =>
    `科目${code}写为“${printed}”，规范写法为“${expected}”。建议按规范写法填写。`,
  "amounts-are-numbers.textAmount": ({ text, amount }) =>
    `金额“${text}”是文本，求和时不会计入。请改为数字${saidWords(amount, "zh")}。`,
  "amounts-are-numbers.padded": ({ text, amount }) =>
    `金额“${text}”夹有空格或全角字符，求和时不会计入。请改为数字${saidWords(amount, "zh")}。`,
  "amounts-are-numbers.unreadable": ({ text }) =>
    `金额栏中写的是“${text}”，不是金额。请改填数字，没有数据的留空。`,
  "no-error-values.errorValue": ({ error }) =>
    `单元格显示错误值${error}，公式已失效。请恢复公式，或填入正确的数字。`,
};
