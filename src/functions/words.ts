/** The sentences a cell error may carry, in Excel's display language: Chinese, or English elsewhere. */
const sentences = {
  zh: {
    noAmount: (text: string) => `“${text}”不是金额。请填数字，或如“1,202.95万元”的金额。`,
    amountTooLarge: (text: string) => `${text}超过一亿亿元，无法写成大写金额。请核对。`,
    noUnit: (word: string) => `“${word}”不是金额单位。请填元、千元、万元或亿元。`,
    noPlaces: (places: string) => `小数位数不能是${places}。请填0到10的整数。`,
    noRate: (text: string) => `“${text}”不是比率。请填如0.6的小数，或如“60%”的百分数。`,
    noCount: (text: string) => `“${text}”不是数量。请填不小于0的数，人数填整数。`,
    noMonth: (text: string) => `“${text}”不是月份。请填1到12的整数。`,
    noDay: (text: string) => `“${text}”不是日期。请填日期，或如“2026-03-05”的文本。`,
    noYear: (text: string) => `“${text}”不是年度。请填如2026的年份。`,
    noChoice: (text: string, choices: readonly string[]) =>
      `“${text}”不在可选范围内。请填${choices.join("、")}之一。`,
    noCode: (text: string) => `“${text}”不是科目编码。请填如2010301的编码。`,
    unknownCode: (code: string) => `科目表中没有${code}。请核对编码和年度。`,
    noParent: (code: string) => `${code}是类级科目，没有上级科目。`,
    noGovernmentCode: (code: string) =>
      `没有${code}对应的政府预算支出经济分类科目。请填款级科目编码，如30101。`,
    unknownValidity: (code: string, year: string) => `${code}在${year}年是否有效未能核实。不代表无效。`,
    noStandard: (day: string) => `没有${day}的标准。请核对日期。`,
    noBase: () => "未取得上年预算数，不能判断是否超限。请填上年预算数。",
    noRatio: () => "分母不是正数，不能计算比率，也就不能判断。请核对地区生产总值和财力。",
    shareOutside: (share: string, minimum: string, maximum: string) =>
      `提取比例${share}不在${minimum}至${maximum}之间。请核对。`,
    classUndecided: () => "有无收益与偿债来源指向不同类别，请人工判断。",
    noLoan: () => "不能编制还本付息计划。请核对：本金、年利率不小于0，期数为正整数，每年期数为1、2、4或12。",
    workingDaysUnknown: () => "途中有的日期尚无节假日安排，不能推算工作日。",
    sizesDiffer: () => "各区域的大小不一致。请使各区域行数、列数相同，或只填一个单元格。",
  },
  en: {
    noAmount: (text: string) =>
      `“${text}” is not an amount. Enter a number, or an amount such as 1,202.95万元.`,
    amountTooLarge: (text: string) => `${text} is too large for capital numerals. Check the amount.`,
    noUnit: (word: string) => `“${word}” is not a unit of amounts. Enter 元, 千元, 万元 or 亿元.`,
    noPlaces: (places: string) => `${places} is not a number of decimals. Enter a whole number from 0 to 10.`,
    noRate: (text: string) => `“${text}” is not a rate. Enter a fraction such as 0.6, or a text such as 60%.`,
    noCount: (text: string) =>
      `“${text}” is not a count. Enter a number of zero or more; heads are whole numbers.`,
    noMonth: (text: string) => `“${text}” is not a month. Enter a whole number from 1 to 12.`,
    noDay: (text: string) => `“${text}” is not a day. Enter a date, or a text such as 2026-03-05.`,
    noYear: (text: string) => `“${text}” is not a year. Enter a year such as 2026.`,
    noChoice: (text: string, choices: readonly string[]) =>
      `“${text}” is none of the choices. Enter one of ${choices.join(", ")}.`,
    noCode: (text: string) => `“${text}” is not a classification code. Enter a code such as 2010301.`,
    unknownCode: (code: string) => `The classification has no ${code}. Check the code and the year.`,
    noParent: (code: string) => `${code} is a class: nothing stands above it.`,
    noGovernmentCode: (code: string) =>
      `No government economic code is known for ${code}. Enter a code of five digits such as 30101.`,
    unknownValidity: (code: string, year: string) =>
      `Whether ${code} is valid in ${year} could not be checked. That does not mean it is not.`,
    noStandard: (day: string) => `No standard is known for ${day}. Check the day.`,
    noBase: () =>
      "Without last year's budget nobody can say whether the limit is kept. Enter last year's budget.",
    noRatio: () =>
      "A denominator is not positive, so its ratio cannot be judged. Check GDP and disposable revenue.",
    shareOutside: (share: string, minimum: string, maximum: string) =>
      `The share ${share} does not lie between ${minimum} and ${maximum}. Check it.`,
    classUndecided: () =>
      "Revenue and source of repayment point to different classes: a person has to decide.",
    noLoan: () =>
      "These terms make no schedule. Amount and rate are zero or more, periods a whole number, payments a year 1, 2, 4 or 12.",
    workingDaysUnknown: () => "The holidays of a day on the way are not known yet.",
    sizesDiffer: () => "The ranges differ in size. Give ranges of equal rows and columns, or single cells.",
  },
} as const;

/** The sentences in the language Excel is shown in. */
export function say(): (typeof sentences)["zh"] | (typeof sentences)["en"] {
  const language = typeof Office === "undefined" ? "zh-CN" : (Office.context?.displayLanguage ?? "zh-CN");
  return language.toLowerCase().startsWith("zh") ? sentences.zh : sentences.en;
}
