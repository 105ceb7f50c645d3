import type { ItemDefinition } from "../template";

/** A line that not every year's print of a form has. */
export function optionalLine(
  key: string,
  title: string,
  label: RegExp,
  sumOf?: readonly string[],
): ItemDefinition {
  return { key, title, label, optional: true, ...(sumOf ? { sumOf } : {}) };
}
