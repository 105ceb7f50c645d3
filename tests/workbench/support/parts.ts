import { strFromU8, unzipSync } from "fflate";

/** Names of the parts that differ between two packages, and of those only one of them has. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(made)])]
    .filter((name) => !old[name] || !made[name] || strFromU8(old[name], true) !== strFromU8(made[name], true))
    .sort();
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`There is no part ${name}.`);
  return strFromU8(part);
}
