import { debtLayouts } from "./debt/layouts";
import { expenditureByUnit } from "./departmental-budget/expenditure-by-unit";
import { overallPerformanceTargetsLayout } from "./departmental-budget/overall-performance-targets-layout";
import { threePublicExpensesByItem } from "./departmental-budget/three-public-expenses";
import { operationInformation } from "./final-accounts/operation-information";
import { threePublicAccountByItem } from "./final-accounts/three-public-account";
import { threePublicAccountByMeasureLayout } from "./final-accounts/three-public-layouts";
import type { FormLayout } from "./form-layout";
import { layoutOfDefinition } from "./layout-of-definition";
import { overallAccountLayouts, overallBudgetLayouts } from "./overall-budget/layouts";
import { overallBudget } from "./overall-budget/set";

/** Forms that people fill in by hand and no source of ours fills: each can be inserted blank (空表). */
export interface BlankLayouts {
  readonly id: string;
  readonly title: string;
  readonly layouts: readonly FormLayout[];
}

/** The forms beside those that the sets print, in the groups in which a person looks for them. */
export const blankLayouts: readonly BlankLayouts[] = [
  {
    id: "departmental",
    title: "部门预决算其他表",
    layouts: [
      layoutOfDefinition(expenditureByUnit, { columns: ["total", "basic", "project"], rowLabel: "单位名称" }),
      overallPerformanceTargetsLayout,
      layoutOfDefinition(threePublicExpensesByItem, {
        columns: ["previousBudget", "budget"],
        lineLabels: { officialVehicles: "公务用车购置及运行费" },
      }),
      threePublicAccountByMeasureLayout,
      layoutOfDefinition(threePublicAccountByItem, {
        columns: ["budget", "account"],
        accountTitle: "财政拨款“三公”经费支出决算表",
        lineLabels: { total: "合计", officialVehicles: "公务用车购置及运行维护费" },
      }),
      layoutOfDefinition(operationInformation, {
        columns: ["budget", "amount"],
        lineLabels: { threePublic: "支出合计" },
      }),
    ],
  },
  {
    id: "overall-budget",
    title: overallBudget.title,
    layouts: overallBudgetLayouts,
  },
  {
    id: "overall-account",
    title: "政府决算公开表",
    layouts: overallAccountLayouts,
  },
  {
    id: "debt",
    title: "地方政府债务表",
    layouts: debtLayouts,
  },
];
