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
