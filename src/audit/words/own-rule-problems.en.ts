import { someOf } from "./lists";
import type { WordsFor } from "./message-shape";
import type { misplacedShapes, misreadShapes } from "./own-rule-problems";

const shape = "write form[row, column] = form[row, column]";

export const misreadWordsEn: WordsFor<typeof misreadShapes> = {
  noRelation: () => "it states no relation; write =, ≤ or ≥ between its sides",
  severalRelations: () => "it states more than one relation; write one rule for each",
  bracketsUnpaired: () => "its brackets do not pair; write form[row, column]",
  unfinished: () => `it is not complete; ${shape}`,
  noBrackets: () => `it names no row and column in brackets; ${shape}`,
  constant: () => "it uses a number of its own; a rule compares amounts of forms, whatever their units",
  severalColumns: () => "it names several columns in one place; write form[row, column] + form[row, column]",
  columnMissing: () =>
    "it names no column; put a comma between row and column, as in form[row, column] or form[row、row, column]",
  unexpectedCharacter: ({ at, found }) => `it cannot be read from character ${at}, “${found}”; ${shape}`,
  natureUnknown: () => "its nature is none of 须改正, 需说明, 提示 and 停用; left empty it is 须改正",
};

export const misplacedWordsEn: WordsFor<typeof misplacedShapes> = {
  nothingRecognised: ({ form }) => `no form is called “${form}”; none at all was recognised in this workbook`,
  formUnknown: ({ form, choices }) =>
    `no form is called “${form}”; write its title or a clear part of it. There are: ${someOf(choices, ", ")}`,
  formUnclear: ({ form, choices }) => `“${form}” may be ${someOf(choices, ", ")}; write more of its title`,
  rowUnnamed: ({ form }) => `“${form}” has more than one row; write form[row, column]`,
  rowUnknown: ({ form, name, choices }) => `“${form}” has no row “${name}”; it has: ${someOf(choices, ", ")}`,
  columnUnknown: ({ form, name, choices }) =>
    `“${form}” has no column “${name}”; it has: ${someOf(choices, ", ")}`,
  placeHoldsNoAmount: ({ form, name }) => `“${form}” holds no amount at “${name}”; check row and column`,
  placeUnclear: ({ form, name }) =>
    `“${form}” has more than one “${name}”; write its code or more of its name`,
};
