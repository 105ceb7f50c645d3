import type { AmountUnit } from "../finance/money/unit";

/** Words for people, by language. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How a form says what a column is. Labels are matched after folding widths, spaces, quotes and brackets. */
export interface ColumnDefinition {
  readonly key: string;
  readonly title: Words;
  /** What the lowest label of the column says. */
  readonly label: RegExp;
  /** A label above it that must be there. */
  readonly under?: RegExp;
  /** A form without this column is still the form. */
  readonly optional?: boolean;
}

/** A line of a form whose lines are printed by name. */
export interface ItemDefinition {
  readonly key: string;
  readonly title: Words;
  /** What the line says, ordinal (一、 1. （一）) taken off. */
  readonly label: RegExp;
  /** The lines it is the sum of: a tie of its own. Lines that are absent count as zero. */
  readonly sumOf?: readonly string[];
  readonly optional?: boolean;
}

export type CodeKind = "functional" | "departmentEconomic";

/** What the rows of a section are. */
export type RowsDefinition =
  /** Rows by classification code in one or several columns, names beside them, and a total row. */
  | { readonly by: "code"; readonly kind: CodeKind; readonly total: RegExp }
  /** Rows by printed name; with `classes`, any other line is read as a functional class (类). */
  | { readonly by: "item"; readonly items: readonly ItemDefinition[]; readonly classes?: boolean }
  /** One row of amounts under the headings. */
  | { readonly by: "single" };

/** A block of columns with its own row labels: a form may have two side by side (收入 | 支出). */
export interface SectionDefinition {
  readonly key: string;
  /** The heading that spans the block, where the form has several. */
  readonly heading?: RegExp;
  readonly rows: RowsDefinition;
  readonly columns: readonly ColumnDefinition[];
}

/** One standard form: recognition, checks, the blank form and the generated sheet all follow from it. */
export interface Template {
  readonly id: string;
  /** The set of forms it belongs to, such as `district-budget-2026`. */
  readonly set: string;
  /** Its number within the set, as the contents page counts. */
  readonly number: number;
  readonly title: Words;
  /** What its printed title ends in once the year and the words 部门 and 单位 are taken out. */
  readonly titles: readonly RegExp[];
  readonly unit: AmountUnit;
  /** Decimals the form prints in its unit. */
  readonly decimals: number;
  readonly sections: readonly SectionDefinition[];
  /** The budget that the note of an empty table must name (政府性基金预算…); absent where none is printed. */
  readonly emptyNoteNames?: RegExp;
}

/** Checks a definition's own references and returns it unchanged. */
export function defineTemplate(template: Template): Template {
  for (const section of template.sections) {
    if (section.rows.by !== "item") continue;
    const keys = new Set(section.rows.items.map(({ key }) => key));
    const strangers = section.rows.items.flatMap(({ sumOf = [] }) => sumOf).filter((key) => !keys.has(key));
    if (strangers.length > 0)
      throw new Error(`${template.id}: sumOf names unknown items ${strangers.join(", ")}`);
  }
  return template;
}
