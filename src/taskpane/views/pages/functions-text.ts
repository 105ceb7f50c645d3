import type { Language } from "../../../audit/words/language";
import { useLanguage } from "../../text";

const zh = {
  title: "函数",
  hint: "在单元格中可直接输入 =CS. 调用。选中要填写的单元格，再从这里插入。",
  search: "查找函数",
  loading: "正在读取函数说明",
  none: "没有符合的函数。",
  example: (formula: string) => `例：=${formula}`,
  optional: (name: string) => `${name}（可不填）`,
  argument: "填单元格地址、数字，或用英文双引号括起的文字。",
  missing: "请填写此项。",
  insert: "预览写入所选单元格",
  choose: (name: string) => `填写 ${name} 的参数`,
  convert: "所选单元格转为内置公式或数值",
  convertHint: "工作簿送出前，可将 CS 函数转为 Excel 内置公式，没有对应公式的转为数值。",
};

/** The shape of the page's words, whatever the language. */
export type FunctionsText = typeof zh;

const en: FunctionsText = {
  title: "Functions",
  hint: "Type =CS. in a cell to call one. Or select the cell to fill in and insert a call from here.",
  search: "Find a function",
  loading: "Reading about the functions",
  none: "No function matches.",
  example: (formula) => `Example: =${formula}`,
  optional: (name) => `${name} (optional)`,
  argument: "A cell, a number, or words in double quotes.",
  missing: "Please fill this in.",
  insert: "Preview in the selected cell",
  choose: (name) => `Fill in the arguments of ${name}`,
  convert: "Turn selected cells into built-in formulas or values",
  convertHint:
    "Before a workbook leaves the office, CS functions can become built-in formulas, or values where there is none.",
};

/** The words of the page 函数, loaded with it. */
export const functionsText: Readonly<Record<Language, FunctionsText>> = { zh, en };

export function useFunctionsText(): FunctionsText {
  return functionsText[useLanguage()];
}
