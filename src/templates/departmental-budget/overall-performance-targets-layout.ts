import { amount, both, type FormLayout } from "../form-layout";
import { overallPerformanceTargets } from "./overall-performance-targets";

/** The print of 部门整体支出绩效目标表: a card with all money of the year, by kind and by source. */
export const overallPerformanceTargetsLayout: FormLayout = {
  template: overallPerformanceTargets.id,
  sheetName: both("整体支出绩效目标表"),
  title: { department: "部门整体支出绩效目标表", unit: "单位整体支出绩效目标表" },
  orientation: "portrait",
  headings: both([
    amount("totalFunds", "amount", "年度资金总额"),
    amount("basic", "amount", "其中：基本支出"),
    amount("project", "amount", "项目支出"),
    amount("fiscalAppropriation", "amount", "其中：财政拨款"),
    amount("otherFunds", "amount", "其他资金"),
  ]),
};
