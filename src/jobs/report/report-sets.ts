import type { WantedForm } from "../../reports/forms/report-forms";
import type { SourceKind } from "../../reports/source/find-sources";
import { layoutsOf } from "../../templates/form-layouts";
import { templateSets } from "../../templates/sets";
import type { TemplateSet } from "../../templates/template-set";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { ReportSet } from "./report-types";

/** A form of a set that we can print. */
export interface PrintableForm extends WantedForm {
  readonly set: TemplateSet;
}

/** The forms of every set that we can print, in the order of their contents pages. */
export function printableForms(): readonly PrintableForm[] {
  return templateSets.flatMap((set) => wantedForms(set).map((form) => ({ ...form, set })));
}

/** The sets that can be made, as a person chooses among them. */
export function reportSets(): readonly ReportSet[] {
  return templateSets.flatMap((set) => {
    const forms = wantedForms(set).map(({ template: { id, title } }) => ({
      template: id,
      title: titleWords(title),
    }));
    const { id, from, to = null } = set;
    const [title, region] = [titleWords(set.title), titleWords(set.region)];
    return forms.length > 0 ? [{ id, title, region, from, to, forms }] : [];
  });
}

/** The sets a kind of source can fill, by id: accounts come from the report-maker, budgets from the others. */
export function setsFor(kind: SourceKind): readonly string[] {
  const isOfAccounts = (id: string) => id === "final-accounts";
  return reportSets().flatMap(({ id }) => (isOfAccounts(id) === (kind === "reportMaker") ? [id] : []));
}

/** The forms of a set that can be made, each in the first of its layouts that we print. */
export function wantedForms(set: TemplateSet): WantedForm[] {
  const layouts = layoutsOf(set.id);
  return set.forms.flatMap((form) => {
    for (const template of form.templates) {
      const layout = layouts.find((each) => each.template === template.id);
      if (layout) return [{ form, template, layout }];
    }
    return [];
  });
}
