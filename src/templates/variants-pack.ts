import type { PrintedPart } from "./corrections";
import { partsOfForm } from "./form-parts";
import { foldLabel } from "./headings";
import type { Template, Words } from "./template";
import { foldTitle } from "./titles";
import type { TemplateVariant } from "./variants";
import { variantsFaults, VariantsPackError } from "./variants-faults";

/**
 * How a place prints the forms (地方表样), as stored:
 *
 * ```json
 * {"schema":1,"kind":"template-variants","version":"2026.1",
 *  "variants":[{"template":"expenditure-summary","titles":["部门支出汇总表"],
 *               "columns":{"basic":["基本经费"]},"source":"××市2026年部门预算公开样表"}]}
 * ```
 */
export interface VariantsPack {
  readonly version: string;
  readonly variants: readonly TemplateVariant[];
}

export const variantsSchema = 1;
const kind = "template-variants";

/** A shorter title would be found at the end of many. */
export const shortestTitle = 4;

/**
 * Reads a pack of variants for forms we know.
 *
 * @throws VariantsPackError with every fault found.
 */
export function readVariantsPack(json: unknown, templates: readonly Template[]): VariantsPack {
  const pack = asRecord(json);
  if (pack["kind"] !== kind || pack["schema"] !== variantsSchema) {
    throw new VariantsPackError([variantsFaults.otherKind(pack["schema"], pack["kind"])]);
  }
  const faults: Words[] = [];
  const version = pack["version"];
  if (typeof version !== "string" || version === "") faults.push(variantsFaults.noVersion());
  const entries = pack["variants"];
  if (!Array.isArray(entries)) faults.push(variantsFaults.noList());
  const variants = (Array.isArray(entries) ? entries : []).map((entry, i) =>
    readVariant(asRecord(entry), templates, `variants[${i}]`, faults),
  );
  if (faults.length > 0) throw new VariantsPackError(faults);
  return { version: version as string, variants };
}

/** The pack as it is stored, for another bureau to load. */
export function writeVariantsPack({ version, variants }: VariantsPack): string {
  return JSON.stringify({ schema: variantsSchema, kind, version, variants }, undefined, 1);
}

type Entry = Readonly<Record<string, unknown>>;

function readVariant(
  entry: Entry,
  templates: readonly Template[],
  where: string,
  faults: Words[],
): TemplateVariant {
  const template = templates.find(({ id }) => id === entry["template"]);
  if (!template) faults.push(variantsFaults.unknownForm(where, entry["template"]));
  const { source } = entry;
  if (typeof source !== "string" || source === "") faults.push(variantsFaults.noSource(where));
  const placeOfTitles = `${where}.titles`;
  const titles = textsOf(entry["titles"] ?? [], placeOfTitles, faults);
  for (const title of titles)
    if (foldTitle(title).length < shortestTitle)
      faults.push(variantsFaults.titleTooShort(placeOfTitles, title));
  return {
    template: String(entry["template"]),
    titles,
    columns: labelsOf(entry["columns"], template, "columns", `${where}.columns`, faults),
    lines: labelsOf(entry["lines"], template, "lines", `${where}.lines`, faults),
    source: String(source),
  };
}

/** Labels by key; a file may call the column or line as the form does: 基本支出. A label means one of them. */
function labelsOf(
  value: unknown,
  template: Template | undefined,
  of: PrintedPart["of"],
  where: string,
  faults: Words[],
): Readonly<Record<string, readonly string[]>> {
  const labels: Record<string, readonly string[]> = {};
  const meanings = new Map<string, string>();
  const parts = template ? partsOfForm(template).filter((part) => part.of === of) : [];
  for (const [name, texts] of Object.entries(asRecord(value ?? {}))) {
    const place = `${where}.${name}`;
    const part = parts.find(({ key, title }) => key === name || foldLabel(title) === foldLabel(name));
    if (template && !part) faults.push(variantsFaults.unknownKey(where, name, parts));
    const key = part?.key ?? name;
    const printed = textsOf(texts, place, faults);
    for (const label of printed) {
      const other = meanings.get(foldLabel(label));
      if (other !== undefined && other !== key) faults.push(variantsFaults.labelTwice(place, label));
      meanings.set(foldLabel(label), key);
    }
    labels[key] = [...(labels[key] ?? []), ...printed];
  }
  return labels;
}

function textsOf(value: unknown, where: string, faults: Words[]): readonly string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === "string" && text.trim() !== ""))
    return value as readonly string[];
  faults.push(variantsFaults.noTexts(where));
  return [];
}

function asRecord(value: unknown): Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Entry) : {};
}
