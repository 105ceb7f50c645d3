import { meetingCap, meetingClassOf } from "../../finance/expenses/meeting-cap";
import { trainingCap, trainingClasses } from "../../finance/expenses/training-cap";
import type { Decimal } from "../../finance/money/decimal";
import { meetingNorms } from "../../finance/policy/parameters/meetings";
import { trainingNorms } from "../../finance/policy/parameters/training";
import type { Policy } from "../../finance/policy/policy";
import { isInForce } from "../../finance/policy/value-if-any";
import { meetingLedger } from "../../templates/expenses/meeting-ledger";
import type { LedgerEntry } from "../../templates/ledgers/ledger-entry";
import { defineCheck, type Breach } from "../check";
import { breachIn, eachEntry, ledgerAmount } from "../ledgers/each-entry";

type Column = keyof (typeof meetingLedger)["columns"];

/** What a meeting or training costs stays within its budget and within the norm of its class (综合定额). */
export const meetingCostStaysWithinItsNorm = defineCheck({
  id: "meeting-cost-stays-within-its-norm",
  basis: ["S2.6"],
  severity: "warning",
  check: (context) =>
    eachEntry(context, meetingLedger, (entry, ledger) => {
      const spent = entry.amount("amount");
      if (!spent) return [];
      const shown = ledgerAmount(ledger);
      const beyond = (messageId: string, limit: Decimal | undefined, more = {}): Breach[] => {
        if (!limit || spent.lessThanOrEqualTo(limit)) return [];
        const amounts = {
          actual: shown(spent),
          expected: shown(limit),
          difference: shown(spent.minus(limit)),
        };
        const data = { entry: entry.name, ...amounts, ...more };
        return [{ ...breachIn(ledger, entry, "amount", { messageId, data, ...amounts }) }].map((breach) => ({
          ...breach,
          identity: [...breach.identity, messageId],
        }));
      };
      const [heads, days] = [entry.number("heads"), entry.number("days")];
      const cap =
        heads && days && normFor(entry, { heads, days }, context.policy, entry.day("day") ?? context.on);
      return [
        ...beyond("aboveBudget", entry.amount("budget")),
        ...beyond("aboveNorm", cap, {
          kind: entry.text("kind"),
          heads: heads?.toFixed() ?? "",
          days: days?.toFixed() ?? "",
        }),
      ];
    }),
});

/** The cap of the class an entry names; none where it names none, or no norm is in force on its day. */
function normFor(
  entry: LedgerEntry<Column>,
  { heads, days }: { readonly heads: Decimal; readonly days: Decimal },
  policy: Policy,
  on: string,
): Decimal | undefined {
  const kind = entry.text("kind");
  const meeting = meetingClassOf(kind);
  if (meeting && isInForce(policy, meetingNorms, on))
    return meetingCap({ class: meeting, heads: heads.toNumber(), days }, policy, on);
  const ordinal = ["一", "二", "三"].findIndex((word) => kind.includes(`${word}类`));
  const training = kind.includes("培训") ? trainingClasses[ordinal] : undefined;
  if (training && isInForce(policy, trainingNorms, on))
    return trainingCap({ class: training, heads: heads.toNumber(), days }, policy, on);
  return undefined;
}
