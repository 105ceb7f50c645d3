import { lodgingLimit, travelRankOf } from "../../finance/expenses/lodging-limit";
import { travelLedger } from "../../templates/expenses/travel-ledger";
import { defineCheck, notChecked } from "../check";
import { breachIn, eachEntry, ledgerAmount } from "../ledgers/each-entry";

/**
 * What a trip claims for lodging (住宿费) stays within the limit of place and rank for its heads and nights. Places
 * publish their own limits: where none is entered, nothing is judged, and that is said.
 */
export const travelLodgingStaysWithinLimits = defineCheck({
  id: "travel-lodging-stays-within-limits",
  basis: [],
  severity: "warning",
  check(context) {
    const unknown = new Set<string>();
    const outcome = eachEntry(context, travelLedger, (entry, ledger) => {
      const [claimed, heads] = [entry.amount("lodging"), entry.number("heads")];
      const nights = entry.number("nights") ?? entry.number("days");
      if (!claimed?.greaterThan(0) || !heads || !nights) return [];
      const [place, rankText] = [entry.text("destination"), entry.text("rank")];
      const found = lodgingLimit(
        { place, rank: travelRankOf(rankText) },
        context.policy,
        entry.day("leftOn") ?? context.on,
      );
      if (!found) unknown.add(place);
      const allowed = found?.limit.times(heads).times(nights);
      if (!found || !allowed || claimed.lessThanOrEqualTo(allowed)) return [];
      const shown = ledgerAmount(ledger);
      const amounts = {
        actual: shown(claimed),
        expected: shown(allowed),
        difference: shown(claimed.minus(allowed)),
      };
      const data = {
        entry: entry.name,
        heads: heads.toFixed(),
        nights: nights.toFixed(),
        limit: shown(found.limit),
        ...amounts,
      };
      const breach = breachIn(ledger, entry, "lodging", { messageId: "above", data, ...amounts });
      return [found.status === "warningOnly" ? { ...breach, severity: "info" as const } : breach];
    });
    return unknown.size === 0
      ? outcome
      : [
          ...(outcome.outcome === "failed" ? [outcome] : []),
          notChecked("noLodgingLimit", { places: [...unknown] }),
        ];
  },
});
