import { saidWords } from "./amount-words";
import type { cellCheckMessages } from "./cell-checks";
import type { WordsFor } from "./message-shape";

export const cellCheckWordsEn: WordsFor<typeof cellCheckMessages> = {
  "code-matches-name.lostZero": ({ printed, code, name }) =>
    `The code “${printed}” has lost its leading zero; the code of “${name}” is ${code}. Please format the cell as text and restore it.`,
  "code-matches-name.differentName": ({ code, printed, expected }) =>
    `Code ${code} is “${expected}”, but the table says “${printed}”. Please check both and correct the one that is wrong.`,
  "code-matches-name.oldName": ({ code, printed, present }) =>
    `Item ${code} is called “${printed}”, its former name; it is now “${present}”. The present name is suggested.`,
  "code-matches-name.spelling": ({ code, printed, expected }) =>
    `Item ${code} is written “${printed}”; the standard form is “${expected}”, which is suggested.`,
  "amounts-are-numbers.textAmount": ({ text, amount }) =>
    `The amount “${text}” is stored as text and is left out of sums. Please enter the number ${saidWords(amount, "en")}.`,
  "amounts-are-numbers.padded": ({ text, amount }) =>
    `The amount “${text}” holds spaces or full-width characters and is left out of sums. Please enter the number ${saidWords(amount, "en")}.`,
  "amounts-are-numbers.unreadable": ({ text }) =>
    `“${text}” stands in a column of amounts and is none. Please enter a number, or leave the cell empty.`,
  "no-error-values.errorValue": ({ error }) =>
    `The cell shows the error ${error}; its formula no longer works. Please restore the formula or enter the number.`,
};
