import type { Facts } from "../../templates/facts";
import { threePublicTable } from "../../templates/three-public-fact";
import { foldTitle } from "../../templates/titles";
import type { AuditContext } from "../check";

/** Which money a table of three public expenses counts (口径), where its title says so. */
type Scope = "generalPublicBudget" | "fiscalAppropriation";

function scopeOf(facts: Facts): Scope | undefined {
  const title = foldTitle(threePublicTable(facts)?.parts.title?.text ?? "");
  if (title.includes("一般公共预算")) return "generalPublicBudget";
  return title.includes("财政拨款") ? "fiscalAppropriation" : undefined;
}

/**
 * Why the three public expenses of last year's workbook cannot be set beside this one's: they count other money (口径不同),
 * or they are another organisation's, as after a reorganisation (机构改革).
 *
 * @returns `undefined` where nothing speaks against it.
 */
export function incomparable({
  facts,
  previous,
}: Pick<AuditContext, "facts" | "previous">): "otherScope" | "otherOrganisation" | undefined {
  if (!previous) return undefined;
  const [now, last] = [scopeOf(facts), scopeOf(previous.facts)];
  if (now && last && now !== last) return "otherScope";
  const [name, earlier] = [facts.organisation, previous.facts.organisation];
  if (!name || !earlier || name.includes(earlier) || earlier.includes(name)) return undefined;
  return "otherOrganisation";
}
