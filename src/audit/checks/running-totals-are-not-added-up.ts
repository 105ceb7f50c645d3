import {
  addedRunningTotals,
  type AddedRunningTotals,
} from "../../templates/three-public/added-running-totals";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { ledgerAmount } from "../ledgers/each-entry";

/** A running total (累计数) holds the periods before it and is not added to them again: one finding for each sheet. */
export const runningTotalsAreNotAddedUp = defineCheck({
  id: "running-totals-are-not-added-up",
  basis: [],
  severity: "error",
  check({ book }) {
    const added = addedRunningTotals(book);
    if (!added) return notApplicable("noRunningTotals");
    const sheets = new Set(added.map(({ sheet }) => sheet));
    return passedUnless(
      [...sheets].map((sheet) =>
        breachOn(
          sheet,
          added.filter((each) => each.sheet === sheet),
        ),
      ),
    );
  },
});

function breachOn(sheet: string, added: readonly AddedRunningTotals[]): Breach {
  const [first] = added;
  const { total, last, unit, parts } = first!;
  const shown = ledgerAmount({ unit });
  const amounts = { actual: shown(total), expected: shown(last), difference: shown(total.minus(last)) };
  return {
    messageId: "added",
    cells: [...added.map(({ cell }) => cell), ...parts],
    data: { sheet: sheet.trim(), count: added.length, ...amounts },
    identity: ["running-totals", sheet.trim()],
    ...amounts,
  };
}
