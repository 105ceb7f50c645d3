import type { NewSheet } from "../workbook/plan";
import { policyColumns, policySheetName, type PolicyColumn } from "./policy-columns";
import * as face from "./sheets/sheet-style";
import { workingSheet, type WorkingSheet } from "./sheets/working-sheet";

const form = {
  name: policySheetName,
  note: "黄色栏填写本地规定：取值（比例用小数或百分数）、起始日期（如2026-01-01）、状态（启用、仅提示、停用）和文件依据。没有填写的按现行取值。",
  columns: {
    title: { heading: policyColumns.title, width: 40, style: face.text },
    number: { heading: policyColumns.number, width: 38, style: face.quiet },
    inForce: { heading: policyColumns.inForce, width: 16, style: face.centered },
    basis: { heading: policyColumns.basis, width: 40, style: face.text },
    value: { heading: policyColumns.value, width: 14, style: face.toFill },
    from: { heading: policyColumns.from, width: 12, style: face.toFill },
    status: { heading: policyColumns.status, width: 10, style: face.toFill },
    source: { heading: policyColumns.source, width: 34, style: face.toFill },
  },
} satisfies WorkingSheet<PolicyColumn>;

/** The sheet 政策参数 with its rows. */
export function policySheet(rows: readonly Readonly<Record<PolicyColumn, string>>[]): NewSheet {
  return workingSheet(form, rows);
}
