import type { AuditOptions } from "../../jobs/audit/audit";
import type { VariantsPack } from "../../templates/variants-pack";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readOtherBooks, type OtherBooksOfWork } from "./read-other-books";

/** What a work brings beside the workbook it is done on. */
export interface Beside extends OtherBooksOfWork {
  /** How a place prints the forms (地方版式). */
  readonly variants?: VariantsPack;
}

/** The same as the jobs take it. */
export interface BesideOptions extends Pick<AuditOptions, "previous" | "packs" | "templates"> {
  readonly budget?: WorkbookSnapshot;
}

/**
 * What a work brings beside its workbook, as the jobs take it.
 *
 * @throws HostError naming another workbook that cannot be read.
 */
export async function optionsOf(work: Beside): Promise<BesideOptions> {
  return { ...(await readOtherBooks(work)), ...(await formsInForce(work)) };
}

/** The forms to look for, and the packs they come from, where a place has its own ways of printing them. */
export async function formsInForce({
  variants,
}: Pick<Beside, "variants">): Promise<Pick<AuditOptions, "packs" | "templates">> {
  if (!variants) return {};
  const { packsInForce } = await import("../../jobs/policy/packs-in-force");
  return packsInForce({ variants });
}
