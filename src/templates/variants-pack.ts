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
    columns: labelsOf(entry["columns"], template && columnKeys(template), `${where}.columns`, faults),
    lines: labelsOf(entry["lines"], template && lineKeys(template), `${where}.lines`, faults),
    source: String(source),
  };
}

function labelsOf(
  value: unknown,
  keys: ReadonlySet<string> | undefined,
  where: string,
  faults: Words[],
): Readonly<Record<string, readonly string[]>> {
  const labels: Record<string, readonly string[]> = {};
  for (const [key, texts] of Object.entries(asRecord(value ?? {}))) {
    if (keys && !keys.has(key)) faults.push(variantsFaults.unknownKey(where, key));
    labels[key] = textsOf(texts, `${where}.${key}`, faults);
  }
  return labels;
}

function textsOf(value: unknown, where: string, faults: Words[]): readonly string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === "string" && text.trim() !== ""))
    return value as readonly string[];
  faults.push(variantsFaults.noTexts(where));
  return [];
}

function columnKeys({ sections }: Template): ReadonlySet<string> {
  return new Set(sections.flatMap(({ columns }) => columns.map(({ key }) => key)));
}

function lineKeys({ sections }: Template): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ rows }) => (rows.by === "item" ? rows.items.map(({ key }) => key) : [])),
  );
}

function asRecord(value: unknown): Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Entry) : {};
}
