import type { Language } from "../audit/words/language";
import { spelt } from "./option-spelling";
import { commandWords } from "./words";

/** What cac says of a command line it cannot take, in the person's language; what it may yet learn to say stays as it is. */
export function refusalWords(message: string, language: Language): string {
  const words = commandWords[language];
  const [, quoted = ""] = /`(.+?)`/.exec(message) ?? [];
  if (message.startsWith("Unknown option")) return words.unknownOption(spelt(quoted));
  if (message.endsWith("value is missing")) return words.missingValue(quoted.split(" ")[0]!);
  if (message.startsWith("missing required args")) return words.missingArguments(quoted);
  return message;
}
