/** A book is made for a department (部门) with all its units, or for one unit (单位). */
export type BookKind = "department" | "unit";

/** What a printed column holds: the code or one part of it, the rows' names, or an amount column of the definition. */
export type ColumnContent =
  | { readonly kind: "code"; readonly part: 0 | 1 | 2 | "whole" }
  | { readonly kind: "name" }
  | { readonly kind: "amount"; readonly column: string };

/** One printed column: the lowest label of the heading tree. */
export interface HeadingLeaf {
  readonly label: string;
  readonly section: string;
  readonly content: ColumnContent;
  /** In half-width characters. */
  readonly width: number;
}

/** A label over several columns. */
export interface HeadingGroup {
  readonly label: string;
  readonly under: readonly HeadingNode[];
}

export type HeadingNode = HeadingLeaf | HeadingGroup;

/** The printed columns under a label, left to right. */
export function leavesOf(node: HeadingNode): readonly HeadingLeaf[] {
  return "under" in node ? node.under.flatMap(leavesOf) : [node];
}

/** How a form is printed, beside what its definition says of its meaning. */
export interface FormLayout {
  readonly template: string;
  readonly sheetName: Readonly<Record<BookKind, string>>;
  /** The title without year and kind of book. */
  readonly title: Readonly<Record<BookKind, string>>;
  /** What stands between the year and the title: 年 for budgets, 年度 for accounts. */
  readonly yearWord?: "年度";
  readonly headings: Readonly<Record<BookKind, readonly HeadingNode[]>>;
  /** Long and narrow forms stand upright; the others lie. */
  readonly orientation?: "portrait";
  /** Codes that a section prints whether they have money or not. */
  readonly printedCodes?: Readonly<Record<string, readonly string[]>>;
  /** What a section calls its total, where it is not 合计. */
  readonly totalLabels?: Readonly<Record<string, string>>;
  /** The note under the table when it is empty (空表说明), which names the budget. */
  readonly emptyNote?: (book: { readonly kind: BookKind; readonly year: number }) => string;
  /** Classes among its lines that it prints only where they have money; the others are numbered without them. */
  readonly rareClasses?: readonly string[];
  /** The lines a form prints by name, in order, by section and item key. */
  readonly lines?: Readonly<Record<string, readonly (readonly [key: string, label: string])[]>>;
}

/** Wide enough for hundreds of millions of yuan with both decimals. */
const amountWidth = 17;

/** A column of amounts. */
export function amount(section: string, column: string, label: string, width = amountWidth): HeadingLeaf {
  return { label, section, content: { kind: "amount", column }, width };
}

/** The column of the rows' names. */
export function name(section: string, label: string, width: number): HeadingLeaf {
  return { label, section, content: { kind: "name" }, width };
}

/** 类, 款 and 项 under the label of the code, and the name beside them. */
export function codeAndName(parts: readonly string[], codeLabel: string, nameLabel: string): HeadingGroup {
  return {
    label: "项目",
    under: [
      {
        label: codeLabel,
        under: parts.map((label, part) => ({
          label,
          section: "rows",
          content: { kind: "code", part: part as 0 | 1 | 2 },
          width: parts.length === 2 ? 10 : 7,
        })),
      },
      name("rows", nameLabel, 40),
    ],
  };
}

/** A form whose rows go by code: the whole code, the name, the columns. */
export function codedForm(
  form: Pick<FormLayout, "template" | "sheetName" | "title" | "emptyNote">,
  columns: readonly HeadingNode[],
  codeLabel = "科目编码",
): FormLayout {
  const code: HeadingLeaf = {
    label: codeLabel,
    section: "rows",
    content: { kind: "code", part: "whole" },
    width: 12,
  };
  return { ...form, headings: both([code, name("rows", "科目名称", 38), ...columns]) };
}

/** Income at the left, expenditure at the right, each by the names of its lines. */
export function sideBySide(
  income: { readonly label: string; readonly columns: readonly HeadingLeaf[] },
  expenditure: { readonly label: string; readonly columns: readonly HeadingLeaf[] },
): FormLayout["headings"] {
  return both([
    { label: income.label, under: [name("income", "项目", 30), ...income.columns] },
    { label: expenditure.label, under: [name("expenditure", "项目", 30), ...expenditure.columns] },
  ]);
}

/** A layout without columns of amounts that a source does not tell; a label over nothing goes too. */
export function withoutColumns(layout: FormLayout, isLeft: (leaf: HeadingLeaf) => boolean): FormLayout {
  const kept = (nodes: readonly HeadingNode[]): HeadingNode[] =>
    nodes.flatMap((node): HeadingNode[] => {
      if (!("under" in node)) return isLeft(node) ? [node] : [];
      const under = kept(node.under);
      return under.length > 0 ? [{ ...node, under }] : [];
    });
  const { department, unit } = layout.headings;
  return { ...layout, headings: { department: kept(department), unit: kept(unit) } };
}

/** The note of an empty table: 注：本部门2026年没有安排政府性基金预算支出，故本表为空表。 */
export function emptyNote(budget: string): NonNullable<FormLayout["emptyNote"]> {
  return ({ kind, year }) =>
    `注：${{ department: "本部门", unit: "本单位" }[kind]}${year}年没有安排${budget}支出，故本表为空表。`;
}

/** The same for both kinds of book. */
export function both<T>(value: T): Readonly<Record<BookKind, T>> {
  return { department: value, unit: value };
}
