import type { ParameterValue } from "./parameter";

type ValueRecord = { readonly [name: string]: ParameterValue };

/**
 * A bureau's value laid over the declared one: a record may name only the fields that differ, anything else is
 * taken whole.
 *
 * @returns `undefined` when the two have not the same shape: a field nobody declares, a word for a figure.
 */
export function mergeValue(
  declared: ParameterValue | undefined,
  own: ParameterValue,
): ParameterValue | undefined {
  if (declared === undefined) return own;
  if (isRecord(declared) && isRecord(own)) {
    const merged: Record<string, ParameterValue> = { ...declared };
    for (const [name, part] of Object.entries(own)) {
      const before = declared[name];
      const after = before === undefined ? undefined : mergeValue(before, part);
      if (after === undefined) return undefined;
      merged[name] = after;
    }
    return merged;
  }
  return shapeOf(declared) === shapeOf(own) ? own : undefined;
}

function isRecord(value: ParameterValue): value is ValueRecord {
  return typeof value === "object" && !Array.isArray(value);
}

function shapeOf(value: ParameterValue): string {
  if (typeof value === "string") return /^-?\d+(\.\d+)?$/.test(value) ? "decimal" : "text";
  return Array.isArray(value) ? "list" : typeof value;
}
