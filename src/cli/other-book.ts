import { auditFacets } from "../jobs/audit/audit-facets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Environment } from "./environment";

/** Another book that a text is written or checked beside, such as last year's; `undefined` when none was named. */
export async function otherBook(
  file: string | undefined,
  { open }: Pick<Environment, "open">,
): Promise<WorkbookSnapshot | undefined> {
  return file === undefined ? undefined : (await open(file)).read("all", auditFacets);
}
