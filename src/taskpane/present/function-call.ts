import type { FunctionEntry } from "../pane-jobs/function-jobs";

/** A call as typed: the formula without its `=`, or the parameter that is still missing. */
export type FunctionCall = { readonly formula: string } | { readonly missing: string };

/**
 * Puts a call together from arguments as typed into its fields. Optional ones at the end are left out where nothing
 * was typed; one between others stays empty.
 */
export function functionCall(
  { name, parameters }: Pick<FunctionEntry, "name" | "parameters">,
  typed: Readonly<Record<string, string>>,
): FunctionCall {
  const values = parameters.map((parameter) => (typed[parameter.name] ?? "").trim());
  const missing = parameters.find(({ isOptional }, index) => !isOptional && values[index] === "");
  if (missing) return { missing: missing.name };
  const last = values.findLastIndex((value) => value !== "");
  return { formula: `${name}(${values.slice(0, last + 1).join(",")})` };
}

/** The functions whose name, description or group holds what was looked for. */
export function searchFunctions(entries: readonly FunctionEntry[], wanted: string): readonly FunctionEntry[] {
  const words = wanted.trim().toLowerCase();
  if (words === "") return entries;
  return entries.filter(({ name, group, description }) =>
    [name, group, description].some((text) => text.toLowerCase().includes(words)),
  );
}
