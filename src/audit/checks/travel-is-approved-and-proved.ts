import { travelLedger } from "../../templates/expenses/travel-ledger";
import { defineCheck } from "../check";
import { breachIn, eachEntry } from "../ledgers/each-entry";

/** A trip has its slip (派差单), a flight its approval, and who approves goes by rank and by leaving the province. */
export const travelIsApprovedAndProved = defineCheck({
  id: "travel-is-approved-and-proved",
  basis: ["S2.5"],
  severity: "warning",
  check: (context) =>
    eachEntry(context, travelLedger, (entry, ledger) => {
      const data = { entry: entry.name };
      const hasNoSlip = entry.has("slip") && entry.isYes("slip") !== true;
      const isFlight = /飞机|航班|机票/.test(entry.text("transport"));
      const isFlightOpen = isFlight && entry.has("flightApproval") && entry.isYes("flightApproval") !== true;
      const approver = entry.text("approver");
      const needsHead =
        /局级|局长|科级|主任/.test(entry.text("rank")) || entry.isYes("isOutOfProvince") === true;
      const isBelow = needsHead && approver !== "" && /分管|副|股长|科长/.test(approver);
      return [
        ...(hasNoSlip ? [breachIn(ledger, entry, "slip", { messageId: "noSlip", data })] : []),
        ...(isFlightOpen
          ? [breachIn(ledger, entry, "flightApproval", { messageId: "flightNotApproved", data })]
          : []),
        ...(isBelow
          ? [breachIn(ledger, entry, "approver", { messageId: "wrongApprover", data: { ...data, approver } })]
          : []),
      ];
    }),
});
