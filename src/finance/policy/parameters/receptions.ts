import { frugalityRegulations2025, receptionRules2013 } from "../documents";
import { defineParameter } from "../parameter";

/** How many hosts may accompany guests at a meal (陪餐): three for up to ten guests, above that a third of them. */
export const receptionCompanions = defineParameter({
  id: "reception-companions",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2013-12-01",
      value: { guestsUpTo: 10, companions: 3, guestsPerCompanion: 3 },
      references: [receptionRules2013],
    },
  ],
});

/** Working meals (工作餐) a delegation may be offered at most. */
export const receptionMeals = defineParameter({
  id: "reception-meals",
  confirmedOn: "2026-11-21",
  values: [{ from: "2013-12-01", value: 1, references: [receptionRules2013] }],
});

/**
 * The most a working meal may cost a head (工作餐标准). Every place sets its own, so it is asked only where a bureau
 * adopts it; the figure is that of one city.
 */
export const receptionMealCap = defineParameter({
  id: "reception-meal-cap",
  confirmedOn: "2026-11-22",
  values: [
    {
      from: "2013-12-01",
      value: "35",
      scope: "county",
      status: "suspended",
      references: [receptionRules2013],
      certainty: "oneReprint",
    },
  ],
});

/** Papers that a reception claim must carry. */
export const receptionPapers = defineParameter({
  id: "reception-papers",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2013-12-01",
      value: { receipt: true, officialLetter: true, receptionList: true },
      references: [receptionRules2013],
    },
    {
      from: "2025-05-18",
      value: { receipt: true, officialLetter: true, receptionList: true },
      references: [receptionRules2013, frugalityRegulations2025.article("第二十二条")],
    },
  ],
});
