import type { Measure } from "../../narrative/measure";
import type { Language } from "./language";

const words: Readonly<Record<Measure, Readonly<Record<Language, string>>>> = {
  budget: { zh: "预算数", en: "budget" },
  initialBudget: { zh: "年初预算", en: "budget at the beginning of the year" },
  wholeYearBudget: { zh: "全年预算", en: "whole-year budget" },
  adjustedBudget: { zh: "调整预算", en: "adjusted budget" },
  execution: { zh: "执行数", en: "executed amount" },
  finalAccount: { zh: "决算数", en: "final account" },
};

/** A measure of a quantity as the texts call it; 预算数 where none is given. */
export function measureWords(measure: string | undefined, language: Language): string {
  const known = measure !== undefined && measure in words ? (measure as Measure) : "budget";
  return words[known][language];
}
