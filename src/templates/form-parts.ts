import type { PrintedPart } from "./corrections";
import { foldLabel } from "./headings";
import type { ColumnDefinition, ItemDefinition, Template } from "./template";

type FormPart = Pick<PrintedPart, "of" | "key"> & Pick<ColumnDefinition | ItemDefinition, "title" | "label">;

/** The columns and lines that a form defines, each once: blocks side by side share their columns. */
export function partsOfForm({ sections }: Template): readonly FormPart[] {
  const parts = new Map<string, FormPart>();
  for (const { columns, rows } of sections) {
    for (const column of columns) add("columns", column);
    for (const item of rows.by === "item" ? rows.items : []) add("lines", item);
  }
  return [...parts.values()];

  function add(of: PrintedPart["of"], { key, title, label }: ColumnDefinition | ItemDefinition): void {
    const name = `${of} ${key}`;
    if (!parts.has(name)) parts.set(name, { of, key, title, label });
  }
}

/** The column or line of a form that people call so: by its title, or as the form may print it. */
export function partCalled(template: Template, name: string): FormPart | undefined {
  const called = foldLabel(name);
  const parts = partsOfForm(template);
  return (
    parts.find(({ title }) => foldLabel(title) === called) ?? parts.find(({ label }) => label.test(called))
  );
}
