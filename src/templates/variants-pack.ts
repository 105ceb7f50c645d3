import { PackError } from "../finance/packs/pack-error";
import type { Template } from "./template";
import { foldTitle } from "./titles";
import type { TemplateVariant } from "./variants";

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
 * @throws PackError with every fault found.
 */
export function readVariantsPack(json: unknown, templates: readonly Template[]): VariantsPack {
  const pack = asRecord(json);
  if (pack["kind"] !== kind || pack["schema"] !== variantsSchema) {
    throw new PackError(kind, [`schema ${String(pack["schema"])} of kind ${String(pack["kind"])}`]);
  }
  const faults: string[] = [];
  const version = pack["version"];
  if (typeof version !== "string" || version === "") faults.push("no version");
  const entries = pack["variants"];
  if (!Array.isArray(entries)) faults.push("variants is no list");
  const variants = (Array.isArray(entries) ? entries : []).map((entry, i) =>
    readVariant(asRecord(entry), templates, `variants[${i}]`, faults),
  );
  if (faults.length > 0) throw new PackError(kind, faults);
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
  faults: string[],
): TemplateVariant {
  const template = templates.find(({ id }) => id === entry["template"]);
  if (!template) faults.push(`${where}: no form ${String(entry["template"])}`);
  const { source } = entry;
  if (typeof source !== "string" || source === "") faults.push(`${where} cites no source`);
  const titles = textsOf(entry["titles"] ?? [], `${where}.titles`, faults);
  for (const title of titles)
    if (foldTitle(title).length < shortestTitle)
      faults.push(`${where}: the title ${title} is too short to tell`);
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
  faults: string[],
): Readonly<Record<string, readonly string[]>> {
  const labels: Record<string, readonly string[]> = {};
  for (const [key, texts] of Object.entries(asRecord(value ?? {}))) {
    if (keys && !keys.has(key)) faults.push(`${where}: the form has no ${key}`);
    labels[key] = textsOf(texts, `${where}.${key}`, faults);
  }
  return labels;
}

function textsOf(value: unknown, where: string, faults: string[]): readonly string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === "string" && text.trim() !== ""))
    return value as readonly string[];
  faults.push(`${where} is no list of texts`);
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
