import { PackError } from "../../finance/packs/pack-error";
import type { Template } from "../template";
import { form, type FormOfSet, type TemplateSet } from "../template-set";

/** A set as stored: of each form its printed title and the ids of the kinds of form it may be, the likeliest first. */
type StoredSet = Omit<TemplateSet, "forms"> & { readonly forms: readonly (readonly string[])[] };

/**
 * The forms that provinces and districts publish together (地方公开表套), as stored: where, in which years, under which
 * titles. A set is added here and nowhere else. Where each was read and what was taken for granted, for want of a
 * printed copy, stands under `sources` of the same file, which no result needs: it is not read, so that it does not
 * travel with the add-in.
 */
export interface SetsPack {
  readonly version: string;
  readonly sets: readonly TemplateSet[];
}

export const setsSchema = 1;

/**
 * Reads the pack of sets for the forms we know.
 *
 * @throws PackError with every fault found: a set twice, without a year, a form without title or unknown.
 */
export function readSetsPack(json: unknown, templates: readonly Template[]): SetsPack {
  const pack = json as {
    schema?: unknown;
    kind?: unknown;
    version: string;
    sets: readonly StoredSet[];
  } | null;
  if (pack?.kind !== "published-sets" || pack.schema !== setsSchema) {
    throw new PackError("published-sets", [`schema ${String(pack?.schema)} of kind ${String(pack?.kind)}`]);
  }
  const byId = new Map(templates.map((template) => [template.id, template]));
  const faults: string[] = [];
  const ids = new Set<string>();
  const sets = pack.sets.map(({ forms, ...set }): TemplateSet => {
    if (ids.has(set.id)) faults.push(`${set.id} stands twice`);
    ids.add(set.id);
    if (!Number.isInteger(set.from) || (set.to !== undefined && set.to < set.from))
      faults.push(`${set.id} is of no years`);
    return { ...set, forms: forms.flatMap((entry) => formOf(set.id, entry, byId, faults) ?? []) };
  });
  if (faults.length > 0) throw new PackError("published-sets", faults);
  return { version: pack.version, sets };
}

function formOf(
  set: string,
  [title, ...kinds]: readonly string[],
  byId: ReadonlyMap<string, Template>,
  faults: string[],
): FormOfSet | undefined {
  const [first, ...others] = kinds.flatMap((id) => {
    const template = byId.get(id);
    if (!template) faults.push(`${set}: no form ${id}`);
    return template ?? [];
  });
  if (!title) faults.push(`${set}: a form without title`);
  if (kinds.length === 0) faults.push(`${set}: ${title} is no form`);
  return title && first ? form(title, first, ...others) : undefined;
}
