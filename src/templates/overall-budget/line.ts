import type { ItemDefinition } from "../template";

/** A line that a government's table may print, and the lines it is the sum of where they are printed. */
export function line(
  key: string,
  title: string,
  label: RegExp = new RegExp(`^${title}$`),
  sumOf?: readonly string[],
): ItemDefinition {
  return { key, title, label, optional: true, ...(sumOf ? { sumOf } : {}) };
}

export function keysOf(lines: readonly ItemDefinition[]): string[] {
  return lines.map(({ key }) => key);
}
