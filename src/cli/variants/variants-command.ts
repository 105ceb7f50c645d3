import path from "node:path";
import { auditFacets } from "../../jobs/audit/audit-facets";
import { learnVariants } from "../../jobs/audit/variants";
import type { Language } from "../../audit/words/language";
import type { TemplateVariant } from "../../templates/variants";
import { writeVariantsPack } from "../../templates/variants-pack";
import type { Environment } from "../environment";
import { ExitCode } from "../exit-code";
import { meantWorkbooks } from "../meant-workbooks";
import { isPutOut } from "../put-out";
import { variantsWords } from "./variants-words";

/** What `caishen variants` was asked. */
export interface VariantsCommandOptions {
  readonly language: Language;
  /** The file for the pack; printed when absent. */
  readonly output?: string;
}

/**
 * `caishen variants PATH…`: the corrections of recognition (识别更正) that people made in workbooks, as one pack of
 * variants of the forms (地方表样) for `caishen audit --variants`. Exit 2 when there is none, or a workbook could not
 * be read.
 */
export async function variantsCommand(
  paths: readonly string[],
  options: VariantsCommandOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { language } = options;
  const words = variantsWords[language];
  const meant = await meantWorkbooks(paths, [], language, environment);
  let isTrouble = meant.nothing.length > 0;
  const variants: TemplateVariant[] = [];
  for (const { file } of meant.workbooks) {
    try {
      const snapshot = await (await environment.open(file)).read("all", auditFacets);
      const learnt = learnVariants(snapshot, { on: environment.today }, path.basename(file));
      variants.push(...learnt.variants);
      for (const title of learnt.tooShort) environment.complain(words.titleTooShort(file, title));
    } catch (error) {
      environment.complain(environment.explain(error, file, language).reason);
      isTrouble = true;
    }
  }
  if (variants.length === 0) {
    environment.complain(words.noVariants);
    return ExitCode.trouble;
  }
  const pack = `${writeVariantsPack({ version: environment.today, variants })}\n`;
  if (!(await isPutOut(pack, options, environment))) return ExitCode.trouble;
  return isTrouble ? ExitCode.trouble : ExitCode.clean;
}
