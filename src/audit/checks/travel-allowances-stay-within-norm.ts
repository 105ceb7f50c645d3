import { travelAllowancesAllowed } from "../../finance/expenses/travel-allowances-allowed";
import { travelLedger } from "../../templates/expenses/travel-ledger";
import { defineCheck } from "../check";
import { breachIn, eachEntry, ledgerAmount } from "../ledgers/each-entry";

const allowances = [
  ["mealAllowance", "meals"],
  ["transportAllowance", "localTransport"],
] as const;

/** Allowances of a trip (伙食补助费、市内交通费) stay within the norm for its heads and days. */
export const travelAllowancesStayWithinNorm = defineCheck({
  id: "travel-allowances-stay-within-norm",
  basis: [],
  severity: "warning",
  check: (context) =>
    eachEntry(context, travelLedger, (entry, ledger) => {
      const [heads, days] = [entry.number("heads"), entry.number("days")];
      if (!heads || !days) return [];
      const isHighland = /西藏|拉萨|青海|西宁|新疆|乌鲁木齐/.test(entry.text("destination"));
      const allowed = travelAllowancesAllowed(
        { heads, days, isHighland },
        context.policy,
        entry.day("leftOn") ?? context.on,
      );
      if (!allowed) return [];
      const shown = ledgerAmount(ledger);
      return allowances.flatMap(([column, kind]) => {
        const claimed = entry.amount(column);
        if (!claimed?.greaterThan(allowed[kind])) return [];
        const amounts = {
          actual: shown(claimed),
          expected: shown(allowed[kind]),
          difference: shown(claimed.minus(allowed[kind])),
        };
        const data = {
          entry: entry.name,
          allowance: column,
          heads: heads.toFixed(),
          days: days.toFixed(),
          ...amounts,
        };
        return [breachIn(ledger, entry, column, { messageId: "above", data, ...amounts })];
      });
    }),
});
