import { packVersions } from "../../finance/packs/pack-versions";
import type { PolicyPack } from "../../finance/policy/pack";
import { allTemplates } from "../../templates/sets";
import type { Template } from "../../templates/template";
import { withVariants } from "../../templates/variants";
import type { VariantsPack } from "../../templates/variants-pack";
import type { AuditOptions } from "../audit/audit";
import { policyInForce } from "./policy-in-force";

/** What a bureau brings to an audit as files: its figures of policy (政策参数) and how it prints the forms (地方表样). */
export interface OwnPacks {
  readonly policy?: PolicyPack;
  readonly variants?: VariantsPack;
}

/**
 * The options of an audit with a bureau's packs laid over those of the product; the result names them.
 *
 * @throws InvalidOverrideError when the policy speaks of a parameter nobody declares, or gives it another shape.
 */
export function packsInForce({
  policy,
  variants,
}: OwnPacks): Pick<AuditOptions, "policy" | "rules" | "packs" | "templates"> {
  const decided = policyInForce(policy);
  if (!variants) return decided;
  return {
    ...decided,
    templates: formsWith(variants),
    packs: { ...(decided.packs ?? packVersions()), variants: variants.version },
  };
}

/** The forms of the product, going by the titles and labels of a place too. */
export function formsWith({ variants }: VariantsPack): readonly Template[] {
  return withVariants(allTemplates, variants);
}
