import { noForm, type RecognitionCorrection } from "./corrections";
import { foldLabel } from "./headings";
import type { ColumnDefinition, ItemDefinition, RowsDefinition, Template } from "./template";
import { foldTitle } from "./titles";

/** How a province or a bureau prints one kind of form: further titles and labels, never fewer. */
export interface TemplateVariant {
  /** The id of the form. */
  readonly template: string;
  /** Titles as printed; year, number, 部门 and 单位 do not matter. */
  readonly titles: readonly string[];
  /** Labels as printed, by the key of the column they mean. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Labels as printed, by the key of the line they mean. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** Who prints it so. */
  readonly source: string;
}

/**
 * Forms that also go by the titles and labels of variants; a variant of an unknown form changes nothing. A title that
 * a variant gives to one form is no longer another's.
 */
export function withVariants(
  templates: readonly Template[],
  variants: readonly TemplateVariant[],
): readonly Template[] {
  return templates.map((template) =>
    variants.reduce(
      (form, variant) =>
        variant.template === template.id ? widened(form, variant) : narrowed(form, variant),
      template,
    ),
  );
}

/** The corrections of a workbook as variants, for other workbooks of the same maker. Where a form was denied, none follows. */
export function variantsFrom(
  corrections: readonly RecognitionCorrection[],
  source: string,
): readonly TemplateVariant[] {
  const ids = [...new Set(corrections.map(({ template }) => template))].filter((id) => id !== noForm);
  return ids.map((template) => ({
    template,
    titles: [
      ...new Set(
        corrections
          .filter((correction) => correction.template === template)
          .map(({ title }) => foldTitle(title)),
      ),
    ],
    columns: {},
    lines: {},
    source,
  }));
}

function widened(template: Template, { titles, columns, lines }: TemplateVariant): Template {
  return {
    ...template,
    titles: [...template.titles, ...titles.map((title) => new RegExp(`${escaped(foldTitle(title))}$`))],
    sections: template.sections.map((section) => ({
      ...section,
      columns: section.columns.map((column) => relabelled(column, columns)),
      rows: widenedRows(section.rows, lines),
    })),
  };
}

function narrowed(template: Template, { titles }: TemplateVariant): Template {
  const given = titles.map(foldTitle).filter((title) => template.titles.some((own) => own.test(title)));
  if (given.length === 0) return template;
  const others = given.map(escaped).join("|");
  return {
    ...template,
    titles: template.titles.map(({ source }) => new RegExp(`^(?!.*(?:${others})$).*(?:${source})`)),
  };
}

function widenedRows(rows: RowsDefinition, lines: TemplateVariant["lines"]): RowsDefinition {
  return rows.by === "item" ? { ...rows, items: rows.items.map((item) => relabelled(item, lines)) } : rows;
}

function relabelled<T extends ColumnDefinition | ItemDefinition>(
  part: T,
  labels: Readonly<Record<string, readonly string[]>>,
): T {
  const further = labels[part.key] ?? [];
  if (further.length === 0) return part;
  const any = further.map((label) => escaped(foldLabel(label))).join("|");
  return { ...part, label: new RegExp(`${part.label.source}|^(?:${any})$`) };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
