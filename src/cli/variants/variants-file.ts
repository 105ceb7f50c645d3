import type { Language } from "../../audit/words/language";
import { allTemplates } from "../../templates/sets";
import { readVariantsPack, type VariantsPack } from "../../templates/variants-pack";
import { packFile } from "../pack-file";

/**
 * The ways a place prints the forms (地方表样), of `--variants`.
 *
 * @throws UsageError when the file cannot be read or is no pack of variants.
 */
export function variantsFile(file: string, language: Language): Promise<VariantsPack> {
  return packFile(file, "variants", language, (json) => readVariantsPack(json, allTemplates));
}
