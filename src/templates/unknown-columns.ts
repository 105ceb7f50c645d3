import { lowestLabel, type Heading } from "./headings";
import type { SectionColumns } from "./match-columns";
import { groupTotal, isRowLabel } from "./row-labels";

/** Columns of words, counts and comparisons: no part of a sum, whatever form they stand in. */
const besideAmounts =
  /(编码|代码|名称|类别|类型|分类|性质|属性|方式|备注|说明|依据|内容|文号|目录|品目|数量|单价|规格|时间|日期|是否.*)$|^(计量|主管|实施)|^其中|(教育收费|行次|栏次|序号)$|上年(?!结转)|去年|增减|增长|比上/;

/** Items by another classification, with amounts of their own: 项目(按政府预算经济分类) beside 项目(按功能分类). */
const blockOfItems = /^项目\(按(部门|政府)(预算)?(支出)?经济分类\)$/;

/** Labels beside the amounts of a section that no section of the form takes for its own. */
export function unknownLabels(
  headings: readonly Heading[],
  columns: Pick<SectionColumns, "section" | "amounts">,
  known: ReadonlySet<number>,
): string[] {
  const { section, amounts } = columns;
  const wholes = labelsOverWholes(headings, columns);
  const first = Math.min(...amounts.values());
  const isNextBlock = ({ column, isOwn, path }: Heading) =>
    isOwn && column > first && blockOfItems.test(path.at(-1)!);
  const end = headings.find(isNextBlock)?.column ?? Infinity;
  return headings
    .filter(({ column, isOwn }) => isOwn && column > first && column < end && !known.has(column))
    .filter((heading) => !isRowLabel(lowestLabel(heading), section.rows))
    .filter(({ path }) => !path.some((label) => besideAmounts.test(label)))
    .filter(({ path }) => !wholes.some((above) => above.every((label, level) => label === path[level])))
    .map(lowestLabel);
}

/**
 * The labels over each column that is known as the 小计 under them: what else stands there is a part of it, as
 * 工资福利支出 beside 小计 under 基本支出. Where parts of it are known its sum is tested, and a further one matters.
 */
function labelsOverWholes(
  headings: readonly Heading[],
  { section, amounts }: Pick<SectionColumns, "section" | "amounts">,
): (readonly string[])[] {
  const isPrinted = (key: string): boolean =>
    amounts.has(key) ||
    (section.columns.find((column) => column.key === key)?.sumOf ?? []).some((part) => isPrinted(part));
  return section.columns.flatMap(({ key, group, sumOf = [] }) => {
    const path = headings.find(({ column }) => column === amounts.get(key))?.path;
    const over = path?.at(-2);
    if (sumOf.some(isPrinted)) return [];
    return path && group && over !== undefined && groupTotal.test(path.at(-1)!) && group.test(over)
      ? [path.slice(0, -1)]
      : [];
  });
}
