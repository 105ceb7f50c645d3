import type { Template } from "../../templates/template";
import { templateSets } from "../../templates/sets";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import type { Facts } from "../../templates/facts";

/** Every form of the set is there, once; a form without data stays as an empty table (表格齐全). */
export const everyFormIsPresent = defineCheck({
  id: "every-form-is-present",
  number: "B29",
  title: { zh: "表格齐全、不重复", en: "Every form is present, once" },
  basis: ["B29"],
  severity: "error",
  check({ facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const set = templateSets.find(({ templates }) => isMeant(templates, facts));
    const twice = duplicates(facts);
    const missing = set?.templates.filter(({ id }) => !facts.table(id)) ?? [];
    if (!set && twice.length === 0) return notChecked("noWholeSet");
    return passedUnless([
      ...twice,
      ...missing.map(({ id }) => ({
        messageId: "missing",
        cells: [],
        data: { form: id },
        identity: [id, "missing"],
      })),
    ]);
  },
});

/** A book with two thirds of a set's forms is meant to have them all; fewer may be another province's set. */
function isMeant(templates: readonly Template[], facts: Facts): boolean {
  return templates.filter(({ id }) => facts.table(id)).length * 3 >= templates.length * 2;
}

function duplicates(facts: Facts): Breach[] {
  return facts.tables.flatMap((table) => {
    const [first, ...others] = facts.tablesOf(table.template.id);
    if (table !== first || others.length === 0) return [];
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
