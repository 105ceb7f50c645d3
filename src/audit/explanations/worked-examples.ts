import type { Words } from "../../templates/template";
import examples from "./worked-examples.json";

const byRule: Readonly<Record<string, Words>> = examples;

/**
 * What a rule says of a small invented workbook with one thing changed, or leaves open in it. The sentences are made by
 * running the rules; a test holds the file to what they say today.
 *
 * @returns `undefined` for what is no rule of the product.
 */
export function workedExample(rule: string): Words | undefined {
  return Object.hasOwn(byRule, rule) ? byRule[rule] : undefined;
}
