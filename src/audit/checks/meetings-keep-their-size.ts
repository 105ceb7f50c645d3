import { meetingBounds } from "../../finance/expenses/meeting-bounds";
import { meetingClassOf } from "../../finance/expenses/meeting-cap";
import { meetingLedger } from "../../templates/expenses/meeting-ledger";
import { defineCheck } from "../check";
import { breachIn, eachEntry } from "../ledgers/each-entry";

/** A meeting has no more heads and days (人数、会期) than its class may have. */
export const meetingsKeepTheirSize = defineCheck({
  id: "meetings-keep-their-size",
  basis: ["S2.6"],
  severity: "info",
  check: (context) =>
    eachEntry(context, meetingLedger, (entry, ledger) => {
      const kind = entry.text("kind");
      const meeting = meetingClassOf(kind);
      if (!meeting) return [];
      const bounds = meetingBounds(meeting, context.policy, entry.day("day") ?? context.on);
      return (["heads", "days"] as const).flatMap((column) => {
        const [number, bound] = [entry.number(column), bounds[column]];
        if (!number || bound === undefined || number.lessThanOrEqualTo(bound)) return [];
        const data = { entry: entry.name, kind, number: number.toFixed(), bound };
        return [breachIn(ledger, entry, column, { messageId: column, data })];
      });
    }),
});
