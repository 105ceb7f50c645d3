import type { Message } from "../finding";
import { wordedFor } from "./catalogue";
import type { Language } from "./language";
import { unfilledPlaceholders } from "./message-shape";

const plainSentence: Readonly<Record<Language, string>> = {
  zh: "此处与要求不符，请核对。",
  en: "This does not meet the requirement; please check.",
};

/**
 * A message in a language. Where words or placeholders are missing, which the tests look for, a person reads a
 * plain sentence rather than identifiers.
 */
export function render(message: Message, language: Language): string {
  const worded = wordedFor(message);
  if (!worded || wordingProblem(message) !== undefined) return plainSentence[language];
  return worded.words[language](message.data);
}

/** What keeps a message from being said in full, for tests; `undefined` when nothing does. */
export function wordingProblem(message: Message): string | undefined {
  const worded = wordedFor(message);
  if (!worded) return `${message.rule}.${message.messageId} has no words`;
  const unfilled = unfilledPlaceholders(worded.shape, message.data);
  return unfilled.length > 0
    ? `${message.rule}.${message.messageId} lacks ${unfilled.join(", ")}`
    : undefined;
}
