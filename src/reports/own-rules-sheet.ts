import { ownRuleColumns, ownRulesSheetName, type OwnRuleColumn } from "../audit/own-rules/own-rules-columns";
import type { NewSheet } from "../workbook/plan";
import * as face from "./sheets/sheet-style";
import { workingSheet, type WorkingSheet } from "./sheets/working-sheet";

const form = {
  name: ownRulesSheetName,
  note: [
    "每行写一条，如：支出总表[合计, 基本支出] = 基本支出表[合计, 合计]。表名写标题或其中明确的一部分，行写名称或科目编码，栏写表头。",
    "用 +、− 连接几项，用 =、≤、≥ 写关系；同一栏的几行用顿号隔开，表示相加；只有一行的表不写行。单位不同的表自动换算。",
    "性质填须改正、需说明、提示或停用，不填为须改正；说明写不符时告诉填表人的话；依据写文件名称和文号。",
  ].join("\n"),
  columns: {
    text: { heading: ownRuleColumns.text, width: 66, style: face.toFill },
    nature: { heading: ownRuleColumns.nature, width: 10, style: face.toFill },
    note: { heading: ownRuleColumns.note, width: 34, style: face.toFill },
    basis: { heading: ownRuleColumns.basis, width: 30, style: face.toFill },
  },
} satisfies WorkingSheet<OwnRuleColumn>;

/** The blank sheet 自定义勾稽, for rules in the words of the forms. Chinese whatever the pane speaks. */
export function ownRulesSheet(): NewSheet {
  return workingSheet(form, []);
}
