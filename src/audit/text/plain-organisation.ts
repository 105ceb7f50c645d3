import { foldLabel } from "../../templates/headings";

/** `××局（部门）`, `××局（本级）` and `××局` are one name. */
export function plainOrganisation(name: string): string {
  return foldLabel(name).replace(/\((部门|本级|本部|汇总|盖章|公章)\)$/, "");
}
