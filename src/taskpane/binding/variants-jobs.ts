import { auditFacets } from "../../jobs/audit/audit-facets";
import type { Host } from "../../workbook/host";
import type { VariantsInUse, VariantsJobs } from "../pane-jobs/variants-jobs";
import { textOf } from "../text";
import type { JobSurroundings } from "./host-jobs";
import type { NamedVariants } from "./place-variants";

/** What the page 识别的表 has done with files of variants (版式). */
export function variantsJobs(
  host: Host,
  {
    executor,
    today,
    variants,
    saveFile,
    workbookName,
  }: Pick<JobSurroundings, "executor" | "today" | "variants" | "saveFile" | "workbookName">,
): VariantsJobs {
  return {
    variantsInUse: () => variants.inUse && described(variants.inUse),
    async loadVariants(name, text, language) {
      const [{ JsonError, parseJson }, { readVariantsPack }, { VariantsPackError }, { allTemplates }] =
        await Promise.all([
          import("../../finance/packs/parse-json"),
          import("../../templates/variants-pack"),
          import("../../templates/variants-faults"),
          import("../../templates/sets"),
        ]);
      const words = textOf[language].variants;
      try {
        const named = { name, pack: readVariantsPack(parseJson(text), allTemplates) };
        variants.use(named);
        return { inUse: described(named) };
      } catch (error) {
        if (error instanceof JsonError) return { problem: words.noJson(name, error.line) };
        if (!(error instanceof VariantsPackError)) throw error;
        return {
          problem: words.faults(
            name,
            error.sentences.map((sentence) => sentence[language]),
          ),
        };
      }
    },
    removeVariants: () => variants.use(undefined),
    async exportVariants(language) {
      const on = today();
      const words = textOf[language].variants;
      const snapshot = await host.read("all", auditFacets);
      const source = workbookName() ?? words.workbook;
      const learnt = await executor.learnVariants({ snapshot, on, source });
      const forms = learnt.variants.length;
      if (forms === 0) return { forms, tooShort: learnt.tooShort };
      const { writeVariantsPack } = await import("../../templates/variants-pack");
      const name = words.fileName(on);
      saveFile(name, `${writeVariantsPack({ version: on, variants: learnt.variants })}\n`);
      return { name, forms, tooShort: learnt.tooShort };
    },
  };
}

function described({ name, pack: { version, variants } }: NamedVariants): VariantsInUse {
  return { name, version, forms: new Set(variants.map(({ template }) => template)).size };
}
