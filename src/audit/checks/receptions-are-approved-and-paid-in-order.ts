import { receptionLedger } from "../../templates/expenses/reception-ledger";
import { defineCheck } from "../check";
import { breachIn, eachEntry } from "../ledgers/each-entry";

/** Approval comes before spending (先审批后开支), and nothing is left on a tab (挂账) but a visit that goes on. */
export const receptionsAreApprovedAndPaidInOrder = defineCheck({
  id: "receptions-are-approved-and-paid-in-order",
  basis: ["S2.9"],
  severity: "warning",
  check: (context) =>
    eachEntry(context, receptionLedger, (entry, ledger) => {
      const [day, approvedOn] = [entry.day("day"), entry.day("approvedOn")];
      const data = { entry: entry.name };
      const isOnTab = /挂账|签单|赊/.test(entry.text("payment")) && entry.isYes("isContinuous") !== true;
      return [
        ...(entry.has("approvedOn") && entry.text("approvedOn") === ""
          ? [breachIn(ledger, entry, "approvedOn", { messageId: "notApproved", data })]
          : []),
        ...(day && approvedOn && approvedOn > day
          ? [
              breachIn(ledger, entry, "approvedOn", {
                messageId: "approvedLate",
                data: { ...data, day, approvedOn },
              }),
            ]
          : []),
        ...(isOnTab ? [breachIn(ledger, entry, "payment", { messageId: "onTab", data })] : []),
      ];
    }),
});
