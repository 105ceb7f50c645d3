import { publicationRecord, type PublicationRecord } from "../../finance/disclosure/publication";
import type { Policy } from "../../finance/policy/policy";
import { foldText } from "../../finance/text/fold-text";
import { disclosureLedger } from "../../templates/ledgers/disclosure-ledger";
import { readLedgers } from "../../templates/ledgers/read-ledgers";
import type { WorkbookView } from "../../workbook/snapshot";

/**
 * What a ledger of publication (公开台账) in a workbook says of the unit the book is about.
 *
 * @returns `undefined` where there is no ledger, or no row of the unit in it.
 */
export function recordedPublication(
  view: WorkbookView,
  organisation: string | undefined,
  policy: Policy,
): PublicationRecord | undefined {
  const entries = readLedgers(view, disclosureLedger).flatMap((ledger) => ledger.entries);
  const isMeant = (unit: string) => organisation !== undefined && foldText(unit) === foldText(organisation);
  const entry = entries.find((each) => isMeant(each.text("unit")));
  if (!entry) return undefined;
  return publicationRecord({ approved: entry.day("approved"), published: entry.day("published") }, policy);
}
