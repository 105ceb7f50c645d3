import type { Facts } from "../../templates/facts";
import { isPresent, meantSet } from "../../templates/meant-set";
import { nationalMinimum } from "../../templates/published-sets/national-minimum";
import { templateSets } from "../../templates/sets";
import { sourceKindOf } from "../../templates/source-sheets";
import type { FormOfSet, TemplateSet } from "../../templates/template-set";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";

/**
 * Every form of the set is there, once; a form without data stays as an empty table (表格齐全). The sheets of an export
 * are what the forms of a set are made from, and need not be the whole set.
 */
export const everyFormIsPresent = defineCheck({
  id: "every-form-is-present",
  number: "B29",
  basis: ["B29"],
  severity: "error",
  check({ facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const twice = duplicates(facts);
    const isExport = facts.tables.every((table) => sourceKindOf(table));
    if (isExport && twice.length === 0) return notApplicable("exportsOnly");
    const set = isExport ? undefined : meantSet(facts, templateSets, nationalMinimum);
    if (!set && twice.length === 0) return notChecked("noWholeSet");
    const missing = set?.forms.filter((form) => !isPresent(form, facts)) ?? [];
    return passedUnless([...twice, ...missing.map((form) => missingFrom(set!, form))]);
  },
});

/**
 * A form that is not there. Where we only assume what the place publishes it is mentioned, not demanded, unless every
 * department in the country publishes it.
 */
function missingFrom(set: TemplateSet, form: FormOfSet): Breach {
  const [{ id }] = form.templates;
  const breach = { messageId: "missing", cells: [], data: { form: id }, identity: [id, "missing"] };
  if (set.formsAreAssumed !== true || isOfMinimum(form)) return breach;
  return {
    ...breach,
    messageId: "missingFromAssumedSet",
    data: { form: id, set: set.id },
    severity: "info",
  };
}

function isOfMinimum({ templates }: FormOfSet): boolean {
  const required = new Set(nationalMinimum.forms.flatMap((form) => form.templates));
  return templates.some((template) => required.has(template));
}

/** Forms of one kind on several sheets. A form beside the sheet of the export it is made from is none of them. */
function duplicates(facts: Facts): Breach[] {
  return facts.tables.flatMap((table) => {
    const [first, ...others] = facts
      .tablesOf(table.template.id)
      .filter((other) => sourceKindOf(other) === sourceKindOf(table));
    if (table !== first || others.length === 0 || table.template.isRepeated) return [];
    return [
      {
        messageId: "duplicate",
        cells: [first, ...others].flatMap(({ parts }) => parts.title?.cell ?? []),
        data: { form: table.template.id, sheets: [first, ...others].map(({ sheet }) => sheet.trim()) },
        identity: [table.template.id, "duplicate"],
        severity: "warning" as const,
      },
    ];
  });
}
