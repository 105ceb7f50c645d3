import { districtBudgetLayouts } from "./district-budget/layout";
import type { FormLayout } from "./form-layout";

const bySet: Readonly<Record<string, readonly FormLayout[]>> = {
  "district-budget": districtBudgetLayouts,
};

/** How a set prints its forms, in the order of its contents page; empty for a set that is only recognised. */
export function layoutsOf(setId: string): readonly FormLayout[] {
  return bySet[setId] ?? [];
}
