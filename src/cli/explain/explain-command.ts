import { explainedRules, explainRule } from "../../jobs/audit/explain";
import { ruleLines } from "../../reports/rule-reference";
import type { Language } from "../../audit/words/language";
import type { Environment } from "../environment";
import { ExitCode } from "../exit-code";
import { commandWords } from "../words";
import { wrapText } from "../wrap-text";

/** `caishen explain [RULE]`: why a rule is there, by its id or its number; without one, the list of all. */
export function explainCommand(
  rule: string | undefined,
  language: Language,
  environment: Pick<Environment, "print" | "complain" | "today" | "columns">,
): ExitCode {
  const { today, columns } = environment;
  if (rule === undefined) {
    const lines = explainedRules(language, today).map(({ id, title }) => `${id}  ${title}\n`);
    environment.print(lines.join(""));
    return ExitCode.clean;
  }
  const found = explainRule(rule, language, today);
  if (found.length === 0) {
    environment.complain(commandWords[language].unknownRule(rule));
    return ExitCode.trouble;
  }
  const parts = found.map((explained) => {
    const lines = ruleLines(explained, language).flatMap(([heading, text]) => [
      heading,
      ...wrapped(text, columns).map((line) => `  ${line}`),
    ]);
    return [explained.title, "", ...lines].join("\n");
  });
  environment.print(`${parts.join("\n\n\n")}\n`);
  return ExitCode.clean;
}

function wrapped(text: string, columns: number | undefined): string[] {
  return columns === undefined ? [text] : wrapText(text, Math.max(30, columns - 2));
}
