import { frugalityRegulations2025, receptionRules2013 } from "../documents";
import { defineParameter } from "../parameter";

/** How many hosts may accompany guests at a meal (陪餐): three for up to ten guests, above that a third of them. */
export const receptionCompanions = defineParameter({
  id: "reception-companions",
  title: { zh: "公务接待陪餐人数", en: "Companions at official receptions" },
  unit: "persons; above guestsUpTo one companion for each guestsPerCompanion guests",
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
  title: { zh: "公务接待安排用餐次数", en: "Meals offered to a delegation" },
  unit: "meals for each visit",
  confirmedOn: "2026-11-21",
  values: [{ from: "2013-12-01", value: 1, references: [receptionRules2013] }],
});

/**
 * The most a working meal may cost a head (工作餐标准). Every place sets its own, so it is asked only where a bureau
 * adopts it; the figure is that of one city.
 */
export const receptionMealCap = defineParameter({
  id: "reception-meal-cap",
  title: { zh: "公务接待工作餐标准（本地口径）", en: "Cap of a working meal (local)" },
  unit: "yuan per head and meal",
  confirmedOn: "2026-11-22",
  values: [
    {
      from: "2013-12-01",
      value: "35",
      scope: "county",
      status: "suspended",
      references: [receptionRules2013],
      certainty: "oneReprint",
      note: "一地的标准，仅作参考；各地按本地规定填写后启用。",
    },
  ],
});

/** Papers that a reception claim must carry. */
export const receptionPapers = defineParameter({
  id: "reception-papers",
  title: { zh: "公务接待报销凭证", en: "Papers of a reception claim" },
  unit: "which papers are required",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2013-12-01",
      value: { receipt: true, officialLetter: true, receptionList: true },
      references: [receptionRules2013],
      note: "财务票据、派出单位公函、接待清单。",
    },
    {
      from: "2025-05-18",
      value: { receipt: true, officialLetter: true, receptionList: true },
      references: [receptionRules2013, frugalityRegulations2025.article("第二十二条")],
      note: "无公函的公务活动一律不予接待。",
    },
  ],
});
