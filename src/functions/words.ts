/** The sentences a cell error may carry, in Excel's display language: Chinese, or English elsewhere. */
const sentences = {
  zh: {
    noAmount: (text: string) => `“${text}”不是金额。请填数字，或如“1,202.95万元”的金额。`,
    amountTooLarge: (text: string) => `${text}超过一亿亿元，无法写成大写金额。请核对。`,
    noUnit: (word: string) => `“${word}”不是金额单位。请填元、千元、万元或亿元。`,
    noPlaces: (places: string) => `小数位数不能是${places}。请填0到10的整数。`,
    noCode: (text: string) => `“${text}”不是科目编码。请填如2010301的编码。`,
    unknownCode: (code: string) => `科目表中没有${code}。请核对编码和年度。`,
    sizesDiffer: () => "各区域的大小不一致。请使各区域行数、列数相同，或只填一个单元格。",
  },
  en: {
    noAmount: (text: string) =>
      `“${text}” is not an amount. Enter a number, or an amount such as 1,202.95万元.`,
    amountTooLarge: (text: string) => `${text} is too large for capital numerals. Check the amount.`,
    noUnit: (word: string) => `“${word}” is not a unit of amounts. Enter 元, 千元, 万元 or 亿元.`,
    noPlaces: (places: string) => `${places} is not a number of decimals. Enter a whole number from 0 to 10.`,
    noCode: (text: string) => `“${text}” is not a classification code. Enter a code such as 2010301.`,
    unknownCode: (code: string) => `The classification has no ${code}. Check the code and the year.`,
    sizesDiffer: () => "The ranges differ in size. Give ranges of equal rows and columns, or single cells.",
  },
} as const;

/** The sentences in the language Excel is shown in. */
export function say(): (typeof sentences)["zh"] | (typeof sentences)["en"] {
  const language = typeof Office === "undefined" ? "zh-CN" : (Office.context?.displayLanguage ?? "zh-CN");
  return language.toLowerCase().startsWith("zh") ? sentences.zh : sentences.en;
}
