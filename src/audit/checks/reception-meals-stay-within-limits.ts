import { companionsAllowed } from "../../finance/expenses/reception-companions";
import {
  receptionCompanions,
  receptionMealCap,
  receptionMeals,
} from "../../finance/policy/parameters/receptions";
import { isInForce, valueIfAny } from "../../finance/policy/value-if-any";
import { receptionLedger } from "../../templates/expenses/reception-ledger";
import { defineCheck, type Breach } from "../check";
import { breachIn, eachEntry, ledgerAmount } from "../ledgers/each-entry";

/** A visit is offered one working meal, with few companions (陪餐), at a modest price and without tobacco or alcohol. */
export const receptionMealsStayWithinLimits = defineCheck({
  id: "reception-meals-stay-within-limits",
  basis: [],
  severity: "warning",
  check: (context) =>
    eachEntry(context, receptionLedger, (entry, ledger) => {
      const { policy } = context;
      const on = entry.day("day") ?? context.on;
      const [guests, companions, meals] = [
        entry.number("guests"),
        entry.number("companions"),
        entry.number("meals"),
      ];
      const breaches: Breach[] = [];
      const add = (
        ...[column, breach]: [Parameters<typeof entry.cell>[0], Omit<Breach, "cells" | "identity">]
      ) => breaches.push(breachIn(ledger, entry, column, breach));
      if (guests && companions && isInForce(policy, receptionCompanions, on)) {
        const limit = companionsAllowed(guests.toNumber(), policy, on);
        const data = { entry: entry.name, guests: guests.toFixed(), companions: companions.toFixed() };
        if (companions.greaterThan(limit)) {
          const excess = companions.minus(limit).toFixed();
          add("companions", { messageId: "tooManyCompanions", data: { ...data, limit, excess } });
        }
      }
      const mealLimit = valueIfAny(policy, receptionMeals, on)?.value;
      if (meals && mealLimit !== undefined && meals.greaterThan(mealLimit)) {
        const data = { entry: entry.name, meals: meals.toFixed(), limit: mealLimit };
        add("meals", { messageId: "tooManyMeals", data });
      }
      if (entry.isYes("hasTobaccoOrAlcohol") === true)
        add("hasTobaccoOrAlcohol", { messageId: "tobaccoOrAlcohol", data: { entry: entry.name } });
      const cost = entry.amount("mealCost");
      const cap = isInForce(policy, receptionMealCap, on) && policy.valueOn(receptionMealCap, on);
      if (cap && cost && guests?.greaterThan(0)) {
        const heads = guests.plus(companions ?? 0);
        const allowed = heads.times(meals ?? 1).times(cap);
        if (cost.greaterThan(allowed)) {
          const shown = ledgerAmount(ledger);
          const amounts = {
            actual: shown(cost),
            expected: shown(allowed),
            difference: shown(cost.minus(allowed)),
          };
          const data = { entry: entry.name, heads: heads.toFixed(), cap: shown(cap), ...amounts };
          add("mealCost", { messageId: "aboveCap", data, ...amounts });
        }
      }
      return breaches;
    }),
});
