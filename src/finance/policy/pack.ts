import { isDay } from "../calendar/day";
import { PackError } from "../packs/pack-error";
import type { ParameterValue, Scope, Status } from "./parameter";
import type { Override } from "./policy";
import type { Reference } from "./reference";
import { defineSeverity, type DatedSeverity, type Severity } from "./severity";

/**
 * A bureau's policy file (政策参数) as stored:
 *
 * ```json
 * {"schema":1,"kind":"policy","version":"2026.1",
 *  "overrides":[{"id":"county-debt-gate","from":"2026-01-01","status":"active","source":"县政发〔2026〕1号"}],
 *  "severities":[{"rule":"livelihood-share-reached","from":"2026-01-01","severity":"info","source":"…"}]}
 * ```
 */
export interface PolicyPack {
  readonly version: string;
  readonly overrides: readonly Override[];
  readonly severities: readonly DatedSeverity[];
}

export const policySchema = 1;

const scopes: readonly Scope[] = ["nation", "province", "county", "bureau"];
const statuses: readonly Status[] = ["active", "warningOnly", "suspended"];
const severities: readonly (Severity | "suspended")[] = ["error", "warning", "info", "suspended"];

/**
 * Reads a bureau's policy file. Whether each id exists and each value has its shape is checked when the overrides
 * are laid over a policy.
 *
 * @throws PackError with every fault found.
 */
export function readPolicyPack(json: unknown): PolicyPack {
  const pack = asRecord(json);
  if (pack["kind"] !== "policy" || pack["schema"] !== policySchema) {
    throw new PackError("policy", [`schema ${String(pack["schema"])} of kind ${String(pack["kind"])}`]);
  }
  const faults: string[] = [];
  if (typeof pack["version"] !== "string" || pack["version"] === "") faults.push("no version");
  const overrides = listOf(pack, "overrides", faults).map((entry, i) =>
    readOverride(entry, `overrides[${i}]`, faults),
  );
  const severityEntries = listOf(pack, "severities", faults);
  severityEntries.forEach((entry, i) => checkSeverity(entry, `severities[${i}]`, faults));
  noneTwice(
    overrides.map(({ id, from }) => `${id} from ${from}`),
    faults,
  );
  noneTwice(
    severityEntries.map(({ rule, from }) => `${String(rule)} from ${String(from)}`),
    faults,
  );
  if (faults.length > 0) throw new PackError("policy", faults);
  return { version: pack["version"] as string, overrides, severities: severitiesByRule(severityEntries) };
}

type Entry = Readonly<Record<string, unknown>>;

function readOverride(entry: Entry, where: string, faults: string[]): Override {
  const { id, from, value, status, scope, source } = entry;
  if (typeof id !== "string" || id === "") faults.push(`${where} has no id`);
  checkDatedSource(entry, where, faults);
  if (status !== undefined && !statuses.includes(status as Status))
    faults.push(`${where}: status ${String(status)}`);
  if (scope !== undefined && !scopes.includes(scope as Scope))
    faults.push(`${where}: scope ${String(scope)}`);
  if (value === undefined && status === undefined) faults.push(`${where} has neither value nor status`);
  return {
    id: String(id),
    from: String(from),
    reference: sourceNamed(String(source)),
    ...(value === undefined ? {} : { value: value as ParameterValue | null }),
    ...(status === undefined ? {} : { status: status as Status }),
    ...(scope === undefined ? {} : { scope: scope as Scope }),
  };
}

function checkSeverity(entry: Entry, where: string, faults: string[]): void {
  if (typeof entry["rule"] !== "string" || entry["rule"] === "") faults.push(`${where} has no rule`);
  if (!severities.includes(entry["severity"] as Severity))
    faults.push(`${where}: severity ${String(entry["severity"])}`);
  checkDatedSource(entry, where, faults);
}

function checkDatedSource({ from, source }: Entry, where: string, faults: string[]): void {
  if (typeof from !== "string" || !isDay(from)) faults.push(`${where}: ${String(from)} is not a day`);
  if (typeof source !== "string" || source === "") faults.push(`${where} cites no source`);
}

function severitiesByRule(entries: readonly Entry[]): readonly DatedSeverity[] {
  const rules = [...new Set(entries.map(({ rule }) => String(rule)))];
  return rules.map((rule) =>
    defineSeverity(
      rule,
      entries
        .filter((entry) => entry["rule"] === rule)
        .map(({ from, severity, source }) => ({
          from: String(from),
          severity: severity as Severity | "suspended",
          references: [sourceNamed(String(source))],
        }))
        .sort((a, b) => (a.from < b.from ? -1 : 1)),
    ),
  );
}

/** A reference to a source that a bureau names in its own words. */
export function sourceNamed(title: string): Reference {
  return { title };
}

function listOf(pack: Entry, name: string, faults: string[]): readonly Entry[] {
  const list = pack[name] ?? [];
  if (Array.isArray(list)) return list.map(asRecord);
  faults.push(`${name} is no list`);
  return [];
}

function asRecord(value: unknown): Entry {
  return typeof value === "object" && value !== null ? (value as Entry) : {};
}

function noneTwice(keys: readonly string[], faults: string[]): void {
  keys.filter((key, i) => keys.indexOf(key) !== i).forEach((key) => faults.push(`${key} stands twice`));
}
