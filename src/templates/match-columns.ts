import { changeColumns, type ChangeColumn } from "./change-columns";
import { lowestLabel, type Heading } from "./headings";
import { codedName, groupTotal, rowLabel, side } from "./row-labels";
import { sectionBlocks } from "./section-blocks";
import type { ColumnDefinition, SectionDefinition, Template } from "./template";
import { unknownLabels } from "./unknown-columns";

const codeHeading = /(编码|代码)$/;
/** 单位代码, 部门（单位）名称: whose the row is, beside the code and name of its item. */
const unitHeading = /^(预算|主管)?(单位|部门)(\(单位\))?(编码|代码|名称)$/;
const codePart = /^[类款项]$/;
const nameHeading = /名称(\(科目\))?$/;

/** Which physical columns a section's definition means. */
export interface SectionColumns {
  readonly section: SectionDefinition;
  /** Column key → zero-based column. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Columns that make up the code, left to right; empty where rows go by name. */
  readonly codes: readonly number[];
  /** The column with the rows' names; absent for a single row. */
  readonly names: number | undefined;
  /** The column that says whose each row is, beside those of the code and its name. */
  readonly units?: number;
  /** The codes are those of units (部门代码、单位编码), a line for each, and of no classification. */
  readonly areOfUnits?: true;
  /** A further block of a section that runs on beside its first. */
  readonly isFurther?: true;
  /** Labels over amounts that the definition does not know: what a row's total is the sum of is then uncertain. */
  readonly unknown: readonly string[];
  /** Columns of 增减额 and 增减率. */
  readonly changes: readonly ChangeColumn[];
}

/**
 * How much of a form must be there: 60 % of the columns it always has, or one where a person says it is the form or
 * where it has none that it always prints, or the total where its title and its codes tell which form it is.
 */
export type Demand = "mostColumns" | "anyColumn" | "allColumns" | "total";

/**
 * Finds a form's columns in a heading tree.
 *
 * @returns the columns of each section there is, or `undefined` when one that is always printed lacks its row labels or
 * the columns demanded.
 */
export function matchColumns(
  template: Template,
  headings: readonly Heading[],
  demand: Demand = "mostColumns",
): SectionColumns[] | undefined {
  const matched: MatchedSection[] = [];
  for (const section of template.sections) {
    const under = headings.filter(
      ({ path }) => !section.heading || path.slice(0, -1).some((label) => section.heading!.test(label)),
    );
    const [first, ...further] =
      section.block === undefined ? [under] : sectionBlocks(under, section, template.sections);
    const columns = first && matchSection(section, first, demand);
    if (!columns && section.isOptional) continue;
    if (!columns) return undefined;
    matched.push({ columns, headings: first });
    for (const block of further) {
      const more = matchSection(section, block, demand);
      if (more) matched.push({ columns: { ...more, isFurther: true }, headings: block });
    }
  }
  const known = new Set(matched.flatMap(({ columns }) => [...columns.amounts.values()]));
  return matched.map(({ columns, headings: own }) => ({
    ...columns,
    unknown: unknownLabels(own, columns, known),
    changes: changeColumns(own),
  }));
}

type KnownColumns = Omit<SectionColumns, "unknown" | "changes">;

/** A section's columns and the headings they were looked for among. */
interface MatchedSection {
  readonly columns: KnownColumns;
  readonly headings: readonly Heading[];
}

function matchSection(
  section: SectionDefinition,
  headings: readonly Heading[],
  demand: Demand,
): KnownColumns | undefined {
  const said = printedColumns(section, headings);
  const taken = new Set(said.values());
  const amounts = new Map<string, number>();
  for (const column of section.columns) {
    const isFound = (heading: Heading) =>
      said.has(column.key)
        ? said.get(column.key) === heading.column
        : !taken.has(heading.column) && isColumn(column, heading);
    const found = headings.find(isFound);
    if (!found) continue;
    amounts.set(column.key, found.column);
    taken.add(found.column);
  }
  if (!isEnough(section, amounts, demand)) return undefined;

  if (section.rows.by === "single") return { section, amounts, codes: [], names: undefined };

  if (section.rows.by === "name") {
    const { heading: nameLabel } = section.rows;
    const names = headings.find((heading) => heading.isOwn && nameLabel.test(lowestLabel(heading)));
    return names && { section, amounts, codes: [], names: names.column };
  }
  const names = headings.find((heading) => heading.isOwn && nameHeading.test(lowestLabel(heading)));
  if (section.rows.by === "item") {
    const items =
      names ??
      headings.find((heading) => heading.isOwn && rowLabel.test(lowestLabel(heading))) ??
      (section.block === undefined ? undefined : headings.find((heading) => side.test(lowestLabel(heading))));
    return items && { section, amounts, codes: [], names: items.column };
  }
  const besideUnits = headings.filter((heading) => !unitHeading.test(lowestLabel(heading)));
  const isApart = codesAmong(besideUnits).length > 0;
  const own = isApart ? besideUnits : headings;
  const codes = codesAmong(own);
  if (codes.length === 0) return withCodesInNames(section, amounts, headings);
  const ownNames = own.find((heading) => heading.isOwn && nameHeading.test(lowestLabel(heading)));
  const units =
    isApart && headings.find((heading) => heading.isOwn && unitHeading.test(lowestLabel(heading)));
  return {
    section,
    amounts,
    codes,
    names: ownNames?.column,
    ...(units && { units: units.column }),
    ...(isOfUnits(headings, codes) && { areOfUnits: true }),
  };
}

/** [30101]基本工资, 2080505-机关事业单位基本养老保险缴费支出: the code stands in the cell of the name. */
function withCodesInNames(
  section: SectionDefinition,
  amounts: ReadonlyMap<string, number>,
  headings: readonly Heading[],
): KnownColumns | undefined {
  const names = headings.find((heading) => heading.isOwn && codedName.test(lowestLabel(heading)))?.column;
  return names === undefined ? undefined : { section, amounts, codes: [names], names };
}

function isOfUnits(headings: readonly Heading[], codes: readonly number[]): boolean {
  return headings.some((heading) => codes.includes(heading.column) && unitHeading.test(lowestLabel(heading)));
}

/** The columns of the code: its parts 类, 款 and 项, or one. */
function codesAmong(headings: readonly Heading[]): number[] {
  const underCode = headings.filter(
    ({ path, isOwn }) => isOwn && path.some((label) => codeHeading.test(label) || codePart.test(label)),
  );
  const parts = underCode.filter((heading) => codePart.test(lowestLabel(heading)));
  return (parts.length > 0 ? parts : underCode.slice(0, 1)).map(({ column }) => column);
}

/** Columns whose labels a person or a place has told: they are no others, whatever else would fit. */
function printedColumns({ columns }: SectionDefinition, headings: readonly Heading[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { key, printed } of columns) {
    const heading = printed && headings.find(({ path, isOwn }) => isOwn && printed.test(path.join("/")));
    if (heading) found.set(key, heading.column);
  }
  return found;
}

function isColumn({ label, group, under, notUnder }: ColumnDefinition, { path, isOwn }: Heading): boolean {
  if (!isOwn) return false;
  const above = path.slice(0, -1);
  const [own, over] = [path.at(-1)!, path.at(-2)];
  const isLabelled =
    label.test(own) || (group && over !== undefined && groupTotal.test(own) && group.test(over));
  if (!isLabelled || (under && !above.some((text) => under.test(text)))) return false;
  return !notUnder || !path.some((text) => notUnder.test(text));
}

function isEnough(
  { columns, rows }: SectionDefinition,
  found: ReadonlyMap<string, number>,
  demand: Demand,
): boolean {
  const required = columns.filter(({ optional }) => !optional);
  const own = required.filter(({ key }) => found.has(key)).length;
  if (demand === "total") return found.has("total") && rows.by === "code";
  if (demand === "anyColumn" || required.length === 0) return found.size > 0;
  if (own === 0) return false;
  const byParts = required.filter(
    ({ key, sumOf = [] }) => !found.has(key) && sumOf.length > 0 && sumOf.every((part) => found.has(part)),
  ).length;
  return demand === "allColumns"
    ? own + byParts === required.length
    : (own + byParts) * 5 >= required.length * 3;
}
