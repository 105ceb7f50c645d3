import type { FunctionsFile } from "./functions-metadata.cjs";

type Value = string | number | boolean;

export interface FunctionGroup {
  readonly title: Readonly<Record<"zh" | "en", string>>;
  /** By id: a formula without its `=`, and what it gives. */
  readonly functions: Readonly<
    Record<string, { readonly formula: string; readonly value: Value | readonly (readonly Value[])[] }>
  >;
}

export function functionReference(
  functions: FunctionsFile["functions"],
  groups: readonly FunctionGroup[],
  language: "zh" | "en",
): string;
