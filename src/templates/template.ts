import type { AmountUnit } from "../finance/money/unit";

/** Words for people, by language. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How a form says what a column is. Labels are matched after folding widths, spaces, quotes and brackets. */
export interface ColumnDefinition {
  readonly key: string;
  readonly title: string;
  /** What the lowest label of the column says. */
  readonly label: RegExp;
  /** Its labels with those above them, joined by `/`, as a place prints them: found before `label` is looked for. */
  readonly printed?: RegExp;
  /** A label above it that must be there. */
  readonly under?: RegExp;
  /** A label above it that must not be there. */
  readonly notUnder?: RegExp;
  /** The column is also the 小计 or 合计 right under a label that says so: 基本支出 | 小计. */
  readonly group?: RegExp;
  /** The columns it is the sum of: a tie of its own. Where it is not printed, they stand for it. */
  readonly sumOf?: readonly string[];
  /** A form without this column is still the form. */
  readonly optional?: boolean;
  /** It holds last year's amounts: lines that are gone may be missing from it, and people type it from another book. */
  readonly isLastYear?: true;
}

/** A line of a form whose lines are printed by name. */
export interface ItemDefinition {
  readonly key: string;
  readonly title: string;
  /** What the line says, ordinal (一、 1. （一）) taken off. */
  readonly label: RegExp;
  /** The lines it is the sum of: a tie of its own. Lines that are absent count as zero. */
  readonly sumOf?: readonly string[];
  readonly optional?: boolean;
}

export type CodeKind = "functional" | "departmentEconomic" | "governmentEconomic";

/** What the rows of a section are. */
export type RowsDefinition =
  /** Rows by classification code in one or several columns, names beside them, and a total row. */
  | { readonly by: "code"; readonly kind: CodeKind; readonly total: RegExp }
  /** Rows by printed name; with `classes`, any other line is read as a functional class (类). */
  | { readonly by: "item"; readonly items: readonly ItemDefinition[]; readonly classes?: boolean }
  /** Rows by whatever name is printed, as projects, purchases and units are: keys are `name:…`. */
  | { readonly by: "name"; readonly heading: RegExp; readonly total: RegExp; readonly groups?: RegExp }
  /** One row of amounts under the headings. */
  | { readonly by: "single" }
  /**
   * No headings: an amount stands beside its label, again for each project of the form. In a form with tasks (任务) a
   * label before words names one of them, and below the heading of the indicators (三级指标) none is a field.
   */
  | { readonly by: "field"; readonly label: RegExp; readonly name: RegExp; readonly hasTasks?: true };

/** A block of columns with its own row labels: a form may have two side by side (收入 | 支出). */
export interface SectionDefinition {
  readonly key: string;
  /** The heading that spans the block, where the form has several. */
  readonly heading?: RegExp;
  /** Where blocks stand side by side under the same headings: which of them, from the left, counted from 0. */
  readonly block?: number;
  /** A form without this block is still the form. */
  readonly isOptional?: true;
  /** What may be printed over such a block: it decides whose the block is, and a section may run on in several. */
  readonly blockHeading?: RegExp;
  readonly rows: RowsDefinition;
  readonly columns: readonly ColumnDefinition[];
}

/** One kind of form: recognition, checks, the blank form and the generated sheet all follow from it. Sets share it. */
export interface Template {
  readonly id: string;
  /** What people call it, in Chinese; `titleWords` knows it in English, as the titles of its columns and lines. */
  readonly title: string;
  /** What its printed title ends in once the year and the words 部门 and 单位 are taken out. */
  readonly titles: readonly RegExp[];
  readonly unit: AmountUnit;
  /** Decimals the form prints in its unit. */
  readonly decimals: number;
  readonly sections: readonly SectionDefinition[];
  /** Its sections where a place prints it in another way, by lines instead of codes. */
  readonly otherwise?: readonly SectionDefinition[];
  /** The budget that the note of an empty table must name (政府性基金预算…); absent where none is printed. */
  readonly emptyNoteNames?: RegExp;
  /** A heading that no other form has: with all columns and the right codes it identifies a sheet without a title. */
  readonly tellingHeading?: RegExp;
  /** It says in a 公式 column or row how its own amounts follow from each other. */
  readonly printsFormulas?: true;
  /** A book holds several: one for each project, or for each level of government and this year and last. */
  readonly isRepeated?: "byProject" | "byLevelAndYear";
}

/** Checks a definition's own references and returns it unchanged. */
export function defineTemplate(template: Template): Template {
  for (const { rows, columns } of [...template.sections, ...(template.otherwise ?? [])]) {
    checkSums(template.id, columns);
    if (rows.by === "item") checkSums(template.id, rows.items);
  }
  return template;
}

function checkSums(
  id: string,
  parts: readonly { readonly key: string; readonly sumOf?: readonly string[] }[],
): void {
  const keys = new Set(parts.map(({ key }) => key));
  const strangers = parts.flatMap(({ sumOf = [] }) => sumOf).filter((key) => !keys.has(key));
  if (strangers.length > 0) throw new Error(`${id}: sumOf names unknown parts ${strangers.join(", ")}`);
}
