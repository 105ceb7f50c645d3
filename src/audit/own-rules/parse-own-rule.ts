import { parse, type WrittenRule } from "./grammar";
import type { Misread } from "../words/own-rule-problems";

const relations = /<=|>=|＜＝|＞＝|[=＝≤≥≦≧]|不[大小高低]于|不超过|[大小]于或?等于|等于/g;
/** A number of its own, or one that an amount is multiplied by: 234.57万元, × 1.1. */
const number = /[*×÷/％%]|[\d.]+\s*(?:亿|万)?元|(?:^|[=≤≥+−-])\s*[\d.,]+\s*$/;
const opening = /[[［【]/g;
const closing = /[\]］】]/g;

/** Reads a rule as written into its parts, or says in what way it is not one. */
export function parseOwnRule(text: string): WrittenRule | Misread {
  try {
    return withBothSides(parse(text));
  } catch (error) {
    return problemOf(text, error);
  }
}

export function isMisread(read: WrittenRule | Misread): read is Misread {
  return "kind" in read;
}

/** What is taken off in A − B = 0 stands on the other side in A = B. */
function withBothSides(rule: WrittenRule): WrittenRule | Misread {
  if (rule.right.length > 0) return rule;
  const left = rule.left.filter(({ sign }) => sign === 1);
  const right = rule.left
    .filter(({ sign }) => sign === -1)
    .map((amount) => ({ ...amount, sign: 1 as const }));
  return left.length > 0 && right.length > 0 ? { ...rule, left, right } : { kind: "constant", data: {} };
}

/** The plainest thing that is wrong comes first: a parser only knows where it stopped. */
function problemOf(text: string, error: unknown): Misread {
  if (countOf(opening, text) !== countOf(closing, text)) return { kind: "bracketsUnpaired", data: {} };
  const outside = text.replace(/[[［【][^\]］】]*[\]］】]/g, "[]").replace(/《[^》]*》/g, "");
  const found = countOf(relations, outside);
  if (found === 0) return { kind: "noRelation", data: {} };
  if (found > 1) return { kind: "severalRelations", data: {} };
  if (!stoppedAt(error)) throw error;
  if (countOf(opening, text) === 0) return { kind: "noBrackets", data: {} };
  if (number.test(outside)) return { kind: "constant", data: {} };
  const { offset } = error.location.start;
  const rest = text.slice(offset, offset + 8);
  const isInside = countOf(opening, text.slice(0, offset)) > countOf(closing, text.slice(0, offset));
  if (isInside && /^[,，;；]/.test(rest)) return { kind: "severalColumns", data: {} };
  if (isInside && /^[\]］】]/.test(rest)) return { kind: "columnMissing", data: {} };
  return rest === ""
    ? { kind: "unfinished", data: {} }
    : { kind: "unexpectedCharacter", data: { at: offset + 1, found: rest } };
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function stoppedAt(error: unknown): error is { location: { start: { offset: number } } } {
  return typeof error === "object" && error !== null && "location" in error;
}
