import type { Decimal } from "../../finance/money/decimal";
import { contingencyReserveShare } from "../../finance/policy/parameters/contingency-reserve";
import type { Fact, Facts, Table } from "../../templates/facts";
import { budgetLevelOf } from "../../templates/overall-budget/budget-level";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";

const forms = ["own-level-expenditure", "overall-expenditure", "overall-balance"];
/** 预备费 among the functional classes. */
const reserveClass = "227";

/** Each level of government sets aside a contingency reserve (预备费) for disasters and unforeseen needs. */
export const contingencyReserveWithinRange = defineCheck({
  id: "contingency-reserve-within-range",
  basis: ["G06"],
  severity: "error",
  check({ facts, policy, on }) {
    const tables = budgetsOf(facts);
    if (tables.length === 0) return notApplicable("noOverallBudget");
    const told = tables.flatMap((table) => reserveIn(table) ?? []);
    if (told.length === 0) return notChecked("noOwnLevelBudget");
    const { minimum, maximum } = policy.valueOn(contingencyReserveShare, on);
    return passedUnless(
      told.flatMap(({ reserve, expenditure }): Breach[] => {
        const share = reserve.amount.dividedBy(expenditure.amount);
        if (share.lessThan(minimum)) return [breachOf("tooLow", reserve, expenditure, minimum)];
        if (share.greaterThan(maximum)) return [breachOf("tooHigh", reserve, expenditure, maximum)];
        return [];
      }),
    );
  },
});

/** Tables that print a budget and no final account: a reserve is planned, and spent under other names. */
function budgetsOf(facts: Facts): readonly Table[] {
  return forms
    .flatMap((id) => facts.tablesOf(id))
    .filter((table) => {
      const section = sectionOf(table);
      return table.hasColumn("budget", section) && !table.hasColumn("account", section);
    });
}

function sectionOf(table: Table): string {
  return table.section("rows") ? "rows" : "expenditure";
}

/** The reserve and the own-level expenditure it is a share of; nothing where either is not printed. */
function reserveIn(table: Table): { readonly reserve: Fact; readonly expenditure: Fact } | undefined {
  if (budgetLevelOf(table) !== "ownLevel") return undefined;
  const section = sectionOf(table);
  const total = section === "rows" ? "total" : "currentYearTotal";
  const [reserve, expenditure] = [reserveClass, total].map((row) => table.fact(row, "budget", section));
  const isTold = (fact: Fact | undefined) => fact && !fact.isBlank && !fact.isUnreadable;
  if (!reserve || !expenditure || !isTold(reserve) || !isTold(expenditure)) return undefined;
  return expenditure.amount.isPositive() && !expenditure.amount.isZero()
    ? { reserve, expenditure }
    : undefined;
}

function breachOf(messageId: string, reserve: Fact, expenditure: Fact, limit: Decimal): Breach {
  const { table } = reserve;
  const percent = (share: Decimal) => share.times(100).toDecimalPlaces(2).toNumber();
  const bound = expenditure.amount.times(limit);
  return {
    messageId,
    cells: [reserve.cell, expenditure.cell],
    data: {
      place: placeOf(reserve),
      reserve: shownAmount(reserve),
      expenditure: shownAmount(expenditure),
      share: percent(reserve.amount.dividedBy(expenditure.amount)),
      limit: percent(limit),
      bound: shownIn(table, bound),
    },
    identity: identityOf(reserve, "contingencyReserve"),
    actual: shownAmount(reserve),
    expected: shownIn(table, bound),
    difference: shownIn(table, reserve.amount.minus(bound).abs()),
  };
}
