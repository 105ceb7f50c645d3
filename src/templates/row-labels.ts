import type { RowsDefinition } from "./template";

/** Labels of columns that name the rows, in any form. */
export const rowLabel =
  /^((收入|支出|收支)?项目(\(按[^()]+分类\))?|(预算|收入|支出)?科目|(功能分类|经济分类|支出功能分类|支出经济分类|部门预算(支出)?经济分类|部门预算经济分类)?科目(编码|代码|名称)|(部门)?经济分类科目(编码|名称)|编码|名称|类|款|项|(单位|部门)(\(单位\))?(编码|代码|名称)(\(科目\))?|指标|行次|栏次|序号)$/;

/** 科目, 部门预算支出经济科目, 科目编码及名称: what may hold codes and names in one. */
export const codedName = /^([^()]*(功能|经济)(分类)?)?科目((编码|代码)?[及和]?名称|名称[及和]?(编码|代码))?$/;

/** Over the lines of a block beside another, where no 项目 stands under it. */
export const side = /^(收入|支出)$/;

/** Whether a label names the rows of a section. */
export function isRowLabel(label: string, rows: RowsDefinition): boolean {
  return (
    rowLabel.test(label) ||
    (rows.by === "code" && codedName.test(label)) ||
    (rows.by === "name" && rows.heading.test(label))
  );
}

/** What a column under the label of a group says of itself where it is the whole: 基本支出 | 小计. */
export const groupTotal = /^(小计|合计|金额)$/;
