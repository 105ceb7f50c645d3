import type { Facts } from "../../templates/facts";
import { isPresent, meantSet } from "../../templates/meant-set";
import { nationalMinimum } from "../../templates/published-sets/national-minimum";
import { templateSets } from "../../templates/sets";
import { sourceKindOf } from "../../templates/source-sheets";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";

/** Every form of the set is there, once; a form without data stays as an empty table (表格齐全). */
export const everyFormIsPresent = defineCheck({
  id: "every-form-is-present",
  number: "B29",
  basis: ["B29"],
  severity: "error",
  check({ facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const set = meantSet(facts, templateSets, nationalMinimum);
    const twice = duplicates(facts);
    if (!set && twice.length === 0) return notChecked("noWholeSet");
    const missing = set?.forms.filter((form) => !isPresent(form, facts)) ?? [];
    return passedUnless([
      ...twice,
      ...missing.map(({ templates: [{ id }] }) => ({
        messageId: "missing",
        cells: [],
        data: { form: id },
        identity: [id, "missing"],
      })),
    ]);
  },
});

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
