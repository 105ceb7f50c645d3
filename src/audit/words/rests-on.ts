import type { Finding } from "../finding";
import { basisWords } from "./basis-titles";
import type { Language } from "./language";
import { ruleTitle } from "./rule-titles";

/** What a finding rests on (依据): numbered relations and laws, or where it names none what its rule asks. */
export function restsOnWords({ rule, basis }: Pick<Finding, "rule" | "basis">, language: Language): string {
  return basis.length > 0 ? basisWords(basis, language) : (ruleTitle(rule, language) ?? "");
}
