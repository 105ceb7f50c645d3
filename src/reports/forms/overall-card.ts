import type { Template } from "../../templates/template";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { putFunds, putHeadings, putIndicators, putWide, type Card } from "./card";

/** Empty lines for the tasks of the year. */
const blankTasks = 5;

/**
 * Draws the card of all that a department or unit spends (部门整体支出绩效目标表): its money by kind and by source, its
 * tasks, and what it is to reach. Says which row is the first under it.
 */
export function putOverallCard(
  sheet: SheetBuilder,
  template: Template,
  top: number,
  { funds, contents }: Card,
): number {
  putWide(sheet, top, "部门（单位）名称", contents.organisation);
  const tasks = putFunds(sheet, template, top + 1, "年度预算资金\n（万元）", funds);
  putHeadings(sheet, tasks, ["任务名称", "主要内容", "预算金额（万元）"], 1);
  const goal = tasks + 1 + blankTasks;
  for (let row = tasks + 1; row < goal; row += 1) {
    for (let column = 1; column < 3; column += 1) sheet.put(row, column, null, face.toFill);
    sheet.put(row, 3, null, face.amount(template.decimals));
    sheet.height(row, 20);
  }
  sheet.spread({ row: tasks, column: 0, rowCount: blankTasks + 1 }, "年度主要任务", face.heading);
  putWide(sheet, goal, "年度总体目标", "");
  return putIndicators(sheet, goal + 1, []);
}
