import type { Heading } from "./headings";
import type { SectionDefinition, Template } from "./template";

/** Labels of columns that name the rows, in any form. */
export const rowLabel =
  /^((收入|支出|收支)?项目|科目|(功能分类|经济分类|支出功能分类|支出经济分类|部门预算(支出)?经济分类|部门预算经济分类)?科目(编码|代码|名称)|(部门)?经济分类科目(编码|名称)|编码|名称|类|款|项|单位名称|指标|行次|栏次|序号)$/;

const codeHeading = /(编码|代码)$/;
const codePart = /^[类款项]$/;
const nameHeading = /名称$/;

/** Which physical columns a section's definition means. */
export interface SectionColumns {
  readonly section: SectionDefinition;
  /** Column key → zero-based column. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Columns that make up the code, left to right; empty where rows go by name. */
  readonly codes: readonly number[];
  /** The column with the rows' names; absent for a single row. */
  readonly names: number | undefined;
}

/**
 * Finds a form's columns in a heading tree.
 *
 * @returns the columns of each section, or `undefined` when a section lacks its row labels or most of its columns.
 */
export function matchColumns(template: Template, headings: readonly Heading[]): SectionColumns[] | undefined {
  const matched: SectionColumns[] = [];
  for (const section of template.sections) {
    const own = headings.filter(
      ({ path }) => !section.heading || path.slice(0, -1).some((label) => section.heading!.test(label)),
    );
    const columns = matchSection(section, own);
    if (!columns) return undefined;
    matched.push(columns);
  }
  return matched;
}

function matchSection(section: SectionDefinition, headings: readonly Heading[]): SectionColumns | undefined {
  const taken = new Set<number>();
  const amounts = new Map<string, number>();
  for (const column of section.columns) {
    const found = headings.find(
      ({ column: at, path, isOwn }) =>
        isOwn &&
        !taken.has(at) &&
        column.label.test(path.at(-1)!) &&
        (!column.under || path.slice(0, -1).some((label) => column.under!.test(label))),
    );
    if (!found) continue;
    amounts.set(column.key, found.column);
    taken.add(found.column);
  }
  const required = section.columns.filter(({ optional }) => !optional);
  const found = required.filter(({ key }) => amounts.has(key)).length;
  if (found === 0 || found * 5 < required.length * 3) return undefined;

  if (section.rows.by === "single") return { section, amounts, codes: [], names: undefined };

  const lowest = (heading: Heading) => heading.path.at(-1)!;
  const names = headings.find((heading) => heading.isOwn && nameHeading.test(lowest(heading)));
  if (section.rows.by === "item") {
    const items = names ?? headings.find((heading) => heading.isOwn && rowLabel.test(lowest(heading)));
    return items && { section, amounts, codes: [], names: items.column };
  }
  const underCode = headings.filter(({ path }) =>
    path.some((label) => codeHeading.test(label) || codePart.test(label)),
  );
  const parts = underCode.filter((heading) => heading.isOwn && codePart.test(lowest(heading)));
  const codes = parts.length > 0 ? parts : underCode.filter((heading) => heading.isOwn).slice(0, 1);
  if (codes.length === 0) return undefined;
  return { section, amounts, codes: codes.map(({ column }) => column), names: names?.column };
}
