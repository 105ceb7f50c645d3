import type { OwnRule } from "../../audit/own-rules/own-rule";
import { misreadingOf } from "../../audit/own-rules/own-ties";
import { readOwnRules } from "../../audit/own-rules/read-own-rules";
import type { Language } from "../../audit/words/language";
import { ownRuleWords } from "../../audit/words/own-rule-words";
import { addressOf } from "../../workbook/address";
import { WorkbookView } from "../../workbook/snapshot";
import { UsageError } from "../usage-error";
import type { Environment } from "../environment";
import { commandWords } from "../words";

/**
 * A bureau's own rules (自定义勾稽) of `--rules`, to be asked of every workbook.
 *
 * @throws UsageError when the workbook cannot be read, holds no rule, or a rule in it cannot be read: a rule that
 * checks nothing must not look as if three hundred workbooks had passed it.
 */
export async function rulesFile(
  file: string,
  language: Language,
  environment: Pick<Environment, "open" | "explain">,
): Promise<readonly OwnRule[]> {
  const words = commandWords[language];
  const book = await readBook(file, language, environment);
  const { rules, withoutHeadings } = readOwnRules(book);
  const inForce = rules.filter(({ nature }) => nature !== "suspended");
  if (withoutHeadings.length > 0) throw new UsageError(words.rulesWithoutHeadings(file, withoutHeadings));
  if (inForce.length === 0) throw new UsageError(words.noRules(file));
  const faults = inForce.flatMap((rule) => {
    const misread = misreadingOf(rule);
    return misread
      ? [words.misreadRule(addressOf(rule.cell), rule.text, ownRuleWords(misread, language))]
      : [];
  });
  if (faults.length > 0) throw new UsageError(words.rulesMisread(file, faults));
  return inForce;
}

async function readBook(
  file: string,
  language: Language,
  { open, explain }: Pick<Environment, "open" | "explain">,
): Promise<WorkbookView> {
  try {
    return new WorkbookView(await (await open(file)).read("all", []));
  } catch (error) {
    throw new UsageError(explain(error, file, language).reason);
  }
}
