import { builtInClassification } from "../../finance/classification/built-in-classification";
import type { ClassificationEntry } from "../../finance/classification/classification";
import { foldLabel } from "../headings";

const entries = builtInClassification().entriesOf("departmentEconomic");

/** The classes (类) of the economic classification of departmental budgets (部门预算支出经济分类), 301 to 399. */
export const economicClasses: readonly ClassificationEntry[] = entries.filter(
  ({ code }) => code.length === 3,
);

/** The items (款) of a class. */
export function economicItemsOf(code: string): readonly ClassificationEntry[] {
  return entries.filter((entry) => entry.code.length === 5 && entry.code.startsWith(code));
}

/** Any name the item has or had, as a pattern over labels as they are compared. */
export function anyNameOf({ name, oldNames }: ClassificationEntry): string {
  const names = [name, ...oldNames.map((old) => old.name)].map((each) =>
    foldLabel(each).replace(/[()]/g, "\\$&"),
  );
  return `(${names.join("|")})`;
}
