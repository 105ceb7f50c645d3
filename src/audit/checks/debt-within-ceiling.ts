import { debtCeilingShare } from "../../finance/policy/parameters/government-debt";
import type { Fact, Facts } from "../../templates/facts";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlamed } from "../engine/is-blamed";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";

/** Outstanding debt stays within its ceiling (余额不超过限额), in all and for each kind, as the stated numbers say. */
export const debtWithinCeiling = defineCheck({
  id: "debt-within-ceiling",
  basis: ["D03"],
  severity: "error",
  check({ facts, policy, on }, explanations) {
    const pairs = pairsOf(facts);
    if (pairs.length === 0) return notApplicable("noDebtForm");
    const share = policy.valueOn(debtCeilingShare, on);
    return passedUnless(
      pairs.flatMap(({ debt, ceiling }): Breach[] => {
        if ([debt, ceiling].some((fact) => isBlamed(fact, explanations))) return [];
        const limit = ceiling.amount.times(share);
        if (debt.amount.lessThanOrEqualTo(limit)) return [];
        const difference = debt.amount.minus(limit);
        const isUncertain = difference.lessThanOrEqualTo(debt.step.plus(ceiling.step).dividedBy(2));
        const excess = shownIn(debt.table, difference);
        return [
          {
            messageId: isUncertain ? "aboveWithinRounding" : "above",
            cells: [debt.cell, ceiling.cell],
            data: {
              place: placeOf(debt),
              debt: shownAmount(debt),
              ceiling: shownIn(debt.table, limit),
              excess,
            },
            identity: identityOf(debt, "ceiling"),
            actual: shownAmount(debt),
            expected: shownIn(debt.table, limit),
            difference: excess,
          },
        ];
      }),
    );
  },
});

interface Pair {
  readonly debt: Fact;
  readonly ceiling: Fact;
}

function pairsOf(facts: Facts): Pair[] {
  const pair = (debt: Fact | undefined, ceiling: Fact | undefined): Pair[] =>
    debt && ceiling && !debt.isBlank && !ceiling.isBlank && !debt.isUnreadable && !ceiling.isUnreadable
      ? [{ debt, ceiling }]
      : [];
  const summaries = facts.tablesOf("debt-ceilings-and-balances").flatMap((table) =>
    table.rowsOf().flatMap((row) => {
      const at = (column: string) => table.fact(row.key, column, undefined, row.occurrence);
      return [
        ...pair(at("debt"), at("ceiling")),
        ...pair(at("generalDebt"), at("generalCeiling")),
        ...pair(at("specialDebt"), at("specialCeiling")),
      ];
    }),
  );
  if (summaries.length > 0) return summaries;
  return ["general-debt-movement", "special-debt-movement", "debt-by-class"].flatMap((id) =>
    facts
      .tablesOf(id)
      .flatMap((table) =>
        table.template.sections[0]!.columns.filter(({ key }) => key !== "budget").flatMap(({ key }) =>
          pair(
            table.fact("closing", key, undefined, 1) ?? table.fact("closing", key),
            table.fact("ceiling", key),
          ),
        ),
      ),
  );
}
