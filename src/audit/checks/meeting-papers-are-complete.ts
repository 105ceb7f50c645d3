import { meetingLedger, meetingPapers } from "../../templates/expenses/meeting-ledger";
import { defineCheck } from "../check";
import { breachIn, eachEntry } from "../ledgers/each-entry";

/** A meeting is claimed with five papers (预算、通知、报到册、发票、结算清单). */
export const meetingPapersAreComplete = defineCheck({
  id: "meeting-papers-are-complete",
  basis: ["S2.6"],
  severity: "warning",
  check: (context) =>
    eachEntry(context, meetingLedger, (entry, ledger) => {
      const missing = meetingPapers.filter((key) => ledger.columns.has(key) && entry.isYes(key) !== true);
      if (missing.length === 0) return [];
      return [
        breachIn(ledger, entry, missing[0]!, {
          messageId: "missing",
          data: { entry: entry.name, papers: missing },
        }),
      ];
    }),
});
