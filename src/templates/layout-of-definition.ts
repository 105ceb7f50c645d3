import { amount, both, codedForm, name, type FormLayout, type HeadingLeaf } from "./form-layout";
import type { ItemDefinition, SectionDefinition, Template } from "./template";

/** What a definition leaves open about its print. */
export interface PrintedParts {
  /** Keys of the amount columns, left to right. */
  readonly columns: readonly string[];
  /** The heading over the rows' names; 项目 when absent. */
  readonly rowLabel?: string;
  /** Where several blocks stand side by side, the heading over each. */
  readonly sectionLabels?: Readonly<Record<string, string>>;
  /** Keys of lines that are recognised and no longer printed. */
  readonly withoutLines?: ReadonlySet<string>;
  /** What lines say whose title says it in other words, by key. */
  readonly lineLabels?: Readonly<Record<string, string>>;
  /** Lines before those of the definition, as the functional classes are. */
  readonly firstLines?: readonly (readonly [key: string, label: string])[];
  /** The title where it is not the form's own, and its year is 年度. */
  readonly accountTitle?: string;
}

/** The print of a form made from its own sections, columns and lines, in the words of their titles. */
export function layoutOfDefinition(template: Template, parts: PrintedParts): FormLayout {
  const title = parts.accountTitle ?? template.title;
  const form = { template: template.id, sheetName: both(sheetNameOf(title)), title: both(title) };
  const [first] = template.sections;
  const layout =
    first?.rows.by === "code"
      ? codedForm(form, columnsOf(first, parts))
      : { ...form, headings: both(headingsOf(template, parts)), lines: linesOf(template, parts) };
  const isList = first?.rows.by === "item" && template.sections.length === 1;
  return {
    ...layout,
    ...(isList ? { orientation: "portrait" } : {}),
    ...(parts.accountTitle === undefined ? {} : { yearWord: "年度" }),
  };
}

/** Names of sheets are printed without the remark in brackets that follows a title. */
function sheetNameOf(title: string): string {
  return title.replace(/（.*）$/, "");
}

function headingsOf({ sections, title }: Template, parts: PrintedParts): FormLayout["headings"]["unit"] {
  const [first, ...others] = sections;
  if (first && others.length === 0) return namedColumns(first, parts, 44);
  return sections.map((section) => ({
    label: parts.sectionLabels?.[section.key] ?? title,
    under: namedColumns(section, parts, 34),
  }));
}

function namedColumns(section: SectionDefinition, parts: PrintedParts, width: number): HeadingLeaf[] {
  return [name(section.key, parts.rowLabel ?? "项目", width), ...columnsOf(section, parts)];
}

function columnsOf({ key, columns }: SectionDefinition, parts: PrintedParts): HeadingLeaf[] {
  return parts.columns.flatMap((wanted) => {
    const column = columns.find((each) => each.key === wanted);
    return column ? [amount(key, column.key, column.title)] : [];
  });
}

function linesOf({ sections }: Template, parts: PrintedParts): NonNullable<FormLayout["lines"]> {
  return Object.fromEntries(
    sections.flatMap(({ key, rows }) => {
      if (rows.by !== "item") return [];
      const inner = partsOfLines(rows.items);
      const own = rows.items
        .filter((item) => !parts.withoutLines?.has(item.key))
        .map((item) => {
          const label = parts.lineLabels?.[item.key] ?? item.title;
          return [item.key, inner.has(item.key) ? `　　${label}` : label] as const;
        });
      return [[key, [...(rows.classes ? (parts.firstLines ?? []) : []), ...own]]];
    }),
  );
}

/** Lines that stand further in, below the line they are part of; the parts of a total do not. */
function partsOfLines(items: readonly ItemDefinition[]): ReadonlySet<string> {
  const wholes = items.filter(({ key }) => key !== "total" && key !== "currentYearTotal");
  return new Set(wholes.flatMap(({ sumOf = [] }) => sumOf));
}
