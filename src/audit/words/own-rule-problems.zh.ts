import { listOf, someOf } from "./lists";
import type { WordsFor } from "./message-shape";
import type { misplacedShapes, misreadShapes } from "./own-rule-problems";

const shape = "请写成 表名[行, 栏] = 表名[行, 栏]";

export const misreadWordsZh: WordsFor<typeof misreadShapes> = {
  noRelation: () => "没有写关系，两边之间请用 =、≤ 或 ≥",
  severalRelations: () => "写了不止一个关系，一条规则只写一个 =、≤ 或 ≥，请分成几条",
  bracketsUnpaired: () => "方括号没有成对，请写成 表名[行, 栏]",
  unfinished: () => `没有写完，${shape}`,
  noBrackets: () => `没有用方括号写明行和栏，${shape}`,
  constant: () => "用了固定数、倍数或比例，规则只比较表中的金额；元、万元由审核自动换算，不必乘除",
  severalColumns: () => "一处只写一栏，几栏相加请写成 表名[行, 栏] + 表名[行, 栏]",
  columnMissing: () => "没有写栏，行和栏之间用逗号，请写成 表名[行, 栏]；几行相加可写成 表名[行、行, 栏]",
  unexpectedCharacter: ({ at, found }) => `第${at}个字“${found}”处看不懂，${shape}`,
  natureUnknown: () => "的性质看不懂，只能填须改正、需说明、提示、停用；不填为须改正",
};

export const misplacedWordsZh: WordsFor<typeof misplacedShapes> = {
  nothingRecognised: ({ form }) => `没有找到“${form}”，本册没有识别出任何一张表`,
  formUnknown: ({ form, choices }) =>
    `没有找到“${form}”，请写表的标题或其中明确的一部分，有：${quotedForms(choices)}`,
  formUnclear: ({ form, choices }) => `“${form}”可能是${quotedForms(choices)}，请写得更完整`,
  rowUnnamed: ({ form }) => `“${form}”不止一行，请写成 表名[行, 栏]`,
  rowUnknown: ({ form, name, choices }) => `“${form}”中没有“${name}”这一行，有：${someOf(choices, "、")}`,
  columnUnknown: ({ form, name, choices }) => `“${form}”中没有“${name}”这一栏，有：${someOf(choices, "、")}`,
  placeHoldsNoAmount: ({ form, name }) => `“${form}”中“${name}”相交处不填金额，请核对行和栏`,
  placeUnclear: ({ form, name }) => `“${form}”中不止一处是“${name}”，请写科目编码或更完整的名称`,
};

function quotedForms(titles: Parameters<typeof listOf>[0]): string {
  return someOf(
    listOf(titles).map((title) => `《${title}》`),
    "、",
  );
}
