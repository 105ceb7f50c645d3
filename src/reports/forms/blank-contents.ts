import { nameOf } from "../../finance/classification/name-of";
import { chineseNumeral } from "../../finance/text/chinese-numeral";
import type { FormLayout } from "../../templates/form-layout";
import type { SectionDefinition, Template } from "../../templates/template";
import type { ReportedBook } from "./form-contents";
import type { FormContents, FormLine } from "./form-sheet";
import { withoutRareClasses } from "./rare-classes";

/** Empty lines of a blank form whose lines are not printed by name. */
const blankLines = 12;

/** A form with its printed lines and room to write in, and no amounts. */
export function blankContents(template: Template, layout: FormLayout, book: ReportedBook): FormContents {
  const lines = template.sections.map((section) => [section.key, linesOf(section, layout)] as const);
  return { ...book, lines: Object.fromEntries(lines) };
}

function linesOf(section: SectionDefinition, layout: FormLayout): readonly FormLine[] {
  const printed = (layout.lines?.[section.key] ?? []).map(([item, label]) => ({
    item,
    label,
    isTotal: item === "total",
    amounts: {},
  }));
  const total: FormLine = {
    label: layout.totalLabels?.[section.key] ?? "合计",
    isTotal: true,
    amounts: {},
  };
  const codes = layout.printedCodes?.[section.key];
  switch (section.rows.by) {
    case "code": {
      const { kind } = section.rows;
      const coded = codes?.map((code) => ({ code, label: nameOf(code, kind) ?? "", amounts: {} }));
      return [...(coded ?? emptyLines(() => "")), total];
    }
    case "name":
      return [...emptyLines(() => ""), total];
    case "item": {
      const namesClasses = printed.some(({ item }) => /^\d{3}$/.test(item));
      if (!section.rows.classes || namesClasses) return withoutRareClasses(printed, layout);
      return [...emptyLines((index) => `${chineseNumeral(index + 1)}、`), ...printed];
    }
    case "single":
    case "field":
      return [{ label: "", amounts: {} }];
  }
}

function emptyLines(labelOf: (index: number) => string): FormLine[] {
  return Array.from({ length: blankLines }, (_, index) => ({ label: labelOf(index), amounts: {} }));
}
