import type { Template } from "../template";
import { form, type TemplateSet } from "../template-set";

/**
 * The forms that provinces and districts publish together (地方公开表套), as `published-sets.json` stores them: where, in
 * which years, under which titles; of each form its printed title and the ids of the kinds of form it may be, the
 * likeliest first. A set is added there and nowhere else. Where each was read and what was taken for granted, for want
 * of a printed copy, stands under `sources` of the same file, which no result needs: it is not read, so that it does
 * not travel with the add-in.
 */
export type StoredSet = Omit<TemplateSet, "forms"> & { readonly forms: readonly (readonly string[])[] };

/** The sets with their forms. Whether each id is one of a form we know, the tests see to: the file changes with the product. */
export function setsWithForms(sets: readonly StoredSet[], templates: readonly Template[]): TemplateSet[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return sets.map(({ forms, ...set }) => ({
    ...set,
    forms: forms.flatMap(([title = "", ...ids]) => {
      const [first, ...others] = ids.flatMap((id) => byId.get(id) ?? []);
      return first ? form(title, first, ...others) : [];
    }),
  }));
}
