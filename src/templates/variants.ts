import { noForm, type PrintedPart, type RecognitionCorrection } from "./corrections";
import { foldLabel } from "./headings";
import { lineName } from "./line-name";
import { withoutUnit } from "./printed-unit";
import { withoutYear } from "./relative-years";
import type { ColumnDefinition, RowsDefinition, Template } from "./template";
import { foldTitle } from "./titles";

/** How a province or a bureau prints one kind of form: further titles and labels, never fewer. */
export interface TemplateVariant {
  /** The id of the form. */
  readonly template: string;
  /** Titles as printed; year, number, 部门 and 单位 do not matter. */
  readonly titles: readonly string[];
  /** Labels as printed, by the key of the column they mean; where they repeat, with those above: 本年支出/小计. */
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
  return ids.map((template) => {
    const own = corrections.filter((correction) => correction.template === template);
    const titles = own.flatMap(({ title, part }) => (part ? [] : foldTitle(title)));
    const parts = own.flatMap(({ part }) => part ?? []);
    return {
      template,
      titles: [...new Set(titles)],
      columns: printedBy(parts, "columns"),
      lines: printedBy(parts, "lines"),
      source,
    };
  });
}

function printedBy(parts: readonly PrintedPart[], of: PrintedPart["of"]): Record<string, readonly string[]> {
  const labels: Record<string, readonly string[]> = {};
  for (const part of parts)
    if (part.of === of) labels[part.key] = [...new Set([...(labels[part.key] ?? []), part.printed])];
  return labels;
}

function widened(template: Template, { titles, columns, lines }: TemplateVariant): Template {
  return {
    ...template,
    titles: [...template.titles, ...titles.map((title) => new RegExp(`${escaped(foldTitle(title))}$`))],
    sections: template.sections.map((section) => ({
      ...section,
      columns: section.columns.map((column) => renamed(column, columns)),
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

/** Labels of a column stand under any others, unless they are given with those. */
function renamed(column: ColumnDefinition, columns: TemplateVariant["columns"]): ColumnDefinition {
  const further = columns[column.key] ?? [];
  if (further.length === 0) return column;
  const before = column.printed ? [column.printed.source] : [];
  return {
    ...column,
    printed: new RegExp([...before, `(?:^|/)(?:${anyOf(further, headingLabel)})$`].join("|")),
  };
}

/** Headings are compared without their year and unit. */
function headingLabel(label: string): string {
  return withoutYear(withoutUnit(foldLabel(label)));
}

/** A line goes by the words given to it, and no other line does any more. */
function widenedRows(rows: RowsDefinition, lines: TemplateVariant["lines"]): RowsDefinition {
  const given = Object.values(lines).flat();
  if (rows.by !== "item" || given.length === 0) return rows;
  const items = rows.items.map((item) => {
    const own = lines[item.key] ?? [];
    const others = given.filter((label) => !own.includes(label));
    const kept =
      others.length === 0
        ? item.label.source
        : `^(?!(?:${anyOf(others, lineName)})$).*(?:${item.label.source})`;
    const patterns = [kept, ...(own.length === 0 ? [] : [`^(?:${anyOf(own, lineName)})$`])];
    return { ...item, label: new RegExp(patterns.join("|")) };
  });
  return { ...rows, items };
}

function anyOf(labels: readonly string[], folded: (label: string) => string): string {
  return labels.map((label) => escaped(folded(label))).join("|");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
