import { ruleBook } from "../../audit/rule-book";
import { packVersions } from "../../finance/packs/pack-versions";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import type { PolicyPack } from "../../finance/policy/pack";
import type { AuditOptions } from "../audit/audit";

/**
 * The policy of an audit where a bureau has its own figures and severities (政策参数): they are laid over the built-in
 * ones, and the result names both.
 *
 * @throws InvalidOverrideError when the pack speaks of a parameter nobody declares, or gives it another shape.
 */
export function policyInForce(
  pack: PolicyPack | undefined,
): Pick<AuditOptions, "policy" | "rules" | "packs"> {
  if (!pack) return {};
  const { policy, classification } = packVersions();
  return {
    policy: builtInPolicy.withOverrides(pack.overrides),
    rules: { ...ruleBook, decided: pack.severities },
    packs: { policy: `${policy} + ${pack.version}`, classification },
  };
}
