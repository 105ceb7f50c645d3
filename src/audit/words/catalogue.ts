import type { Message, MessageData } from "../finding";
import { bookCheckMessages } from "./book-checks";
import { bookCheckWordsEn } from "./book-checks.en";
import { bookCheckWordsZh } from "./book-checks.zh";
import { cellCheckMessages } from "./cell-checks";
import { cellCheckWordsEn } from "./cell-checks.en";
import { cellCheckWordsZh } from "./cell-checks.zh";
import { debtCheckMessages } from "./debt-checks";
import { debtCheckWordsEn } from "./debt-checks.en";
import { debtCheckWordsZh } from "./debt-checks.zh";
import { disclosureCheckMessages } from "./disclosure-checks";
import { disclosureCheckWordsEn } from "./disclosure-checks.en";
import { disclosureCheckWordsZh } from "./disclosure-checks.zh";
import { expenseLedgerMessages } from "./expense-ledger-checks";
import { expenseLedgerWordsEn } from "./expense-ledger-checks.en";
import { expenseLedgerWordsZh } from "./expense-ledger-checks.zh";
import { formulaCheckMessages } from "./formula-checks";
import { formulaCheckWordsEn } from "./formula-checks.en";
import { formulaCheckWordsZh } from "./formula-checks.zh";
import type { Language } from "./language";
import type { MessageShape, WordsFor } from "./message-shape";
import { narrativeCheckMessages } from "./narrative-checks";
import { narrativeCheckWordsEn } from "./narrative-checks.en";
import { narrativeCheckWordsZh } from "./narrative-checks.zh";
import { otherBookMessages } from "./other-books";
import { otherBookWordsEn } from "./other-books.en";
import { otherBookWordsZh } from "./other-books.zh";
import { textArithmeticMessages } from "./text-arithmetic";
import { textArithmeticWordsEn } from "./text-arithmetic.en";
import { textArithmeticWordsZh } from "./text-arithmetic.zh";
import { textWordingMessages } from "./text-wording";
import { textWordingWordsEn } from "./text-wording.en";
import { textWordingWordsZh } from "./text-wording.zh";
import { threePublicCheckMessages } from "./three-public-checks";
import { threePublicCheckWordsEn } from "./three-public-checks.en";
import { threePublicCheckWordsZh } from "./three-public-checks.zh";
import { tieMessages } from "./ties";
import { tieWordsEn } from "./ties.en";
import { tieWordsZh } from "./ties.zh";

/** A message that has words: what it needs, and how either language says it. */
export interface Worded {
  readonly shape: MessageShape;
  readonly words: Readonly<Record<Language, (data: MessageData) => string>>;
}

/** Every message by `rule.messageId`; those of ties, which all ties share, by the message id alone. */
export const catalogue: ReadonlyMap<string, Worded> = new Map([
  ...family(tieMessages, { zh: tieWordsZh, en: tieWordsEn }),
  ...family(cellCheckMessages, { zh: cellCheckWordsZh, en: cellCheckWordsEn }),
  ...family(formulaCheckMessages, { zh: formulaCheckWordsZh, en: formulaCheckWordsEn }),
  ...family(bookCheckMessages, { zh: bookCheckWordsZh, en: bookCheckWordsEn }),
  ...family(debtCheckMessages, { zh: debtCheckWordsZh, en: debtCheckWordsEn }),
  ...family(disclosureCheckMessages, { zh: disclosureCheckWordsZh, en: disclosureCheckWordsEn }),
  ...family(threePublicCheckMessages, { zh: threePublicCheckWordsZh, en: threePublicCheckWordsEn }),
  ...family(expenseLedgerMessages, { zh: expenseLedgerWordsZh, en: expenseLedgerWordsEn }),
  ...family(otherBookMessages, { zh: otherBookWordsZh, en: otherBookWordsEn }),
  ...family(narrativeCheckMessages, { zh: narrativeCheckWordsZh, en: narrativeCheckWordsEn }),
  ...family(textArithmeticMessages, { zh: textArithmeticWordsZh, en: textArithmeticWordsEn }),
  ...family(textWordingMessages, { zh: textWordingWordsZh, en: textWordingWordsEn }),
]);

/** The words of a message, or `undefined` when nobody wrote them. */
export function wordedFor({ rule, messageId }: Pick<Message, "rule" | "messageId">): Worded | undefined {
  return catalogue.get(`${rule}.${messageId}`) ?? catalogue.get(messageId);
}

function family<Shapes extends Readonly<Record<string, MessageShape>>>(
  shapes: Shapes,
  words: Readonly<Record<Language, WordsFor<Shapes>>>,
): [string, Worded][] {
  return Object.entries(shapes).map(([id, shape]) => {
    // `render` compares the data with the shape before it calls the words.
    const say = (language: Language) => words[language][id] as (data: MessageData) => string;
    return [id, { shape, words: { zh: say("zh"), en: say("en") } }];
  });
}
