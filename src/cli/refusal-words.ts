import type { Language } from "../audit/words/language";
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

/** cac names options in camel case; people type them with hyphens. */
function spelt(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
