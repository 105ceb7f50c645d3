import { districtBudgetLayouts } from "./district-budget/layout";
import { finalAccountLayouts } from "./final-accounts/layout";
import type { FormLayout } from "./form-layout";
import {
  elevenTablesLayouts,
  nationalMinimumLayouts,
  nineTables2017Layouts,
  numberedTablesLayouts,
  publicTablesLayouts,
} from "./published-sets/layouts";

const bySet: Readonly<Record<string, readonly FormLayout[]>> = {
  "district-budget": districtBudgetLayouts,
  "national-minimum": nationalMinimumLayouts,
  "nine-tables-2017": nineTables2017Layouts,
  "eleven-tables": elevenTablesLayouts,
  "public-tables": publicTablesLayouts,
  "numbered-tables": numberedTablesLayouts,
  "final-accounts": finalAccountLayouts,
};

/** How a set prints its forms, in the order of its contents page; empty for a set that is only recognised. */
export function layoutsOf(setId: string): readonly FormLayout[] {
  return bySet[setId] ?? [];
}
