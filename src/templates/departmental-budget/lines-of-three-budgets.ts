import type { ItemDefinition } from "../template";

/** The lines of income from the three budgets (一般公共预算、政府性基金预算、国有资本经营预算) that fiscal appropriations are. */
export const linesOfThreeBudgets: readonly ItemDefinition[] = [
  {
    key: "generalPublicBudget",
    title: "一般公共预算",
    label: /^一般公共预算(资金|财政拨款(收入)?|拨款(收入)?)?$/,
  },
  {
    key: "governmentFunds",
    title: "政府性基金预算",
    label: /^政府性基金(预算)?(资金|财政拨款(收入)?|拨款(收入)?)?$/,
  },
  {
    key: "stateCapital",
    title: "国有资本经营预算",
    label: /^国有资本经营预算(资金|财政拨款(收入)?|拨款(收入)?)?$/,
  },
];
