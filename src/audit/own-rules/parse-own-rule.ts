import { parse, type WrittenRule } from "./grammar";
import type { Misread } from "../words/own-rule-problems";

const relations = /<=|>=|＜＝|＞＝|[=＝≤≥]|不大于|不超过|不小于|等于/g;
const opening = /[[［【]/g;
const closing = /[\]］】]/g;

/** Reads a rule as written into its parts, or says in what way it is not one. */
export function parseOwnRule(text: string): WrittenRule | Misread {
  try {
    return parse(text);
  } catch (error) {
    return problemOf(text, error);
  }
}

export function isMisread(read: WrittenRule | Misread): read is Misread {
  return "kind" in read;
}

/** The plainest thing that is wrong comes first: a parser only knows where it stopped. */
function problemOf(text: string, error: unknown): Misread {
  if (countOf(opening, text) !== countOf(closing, text)) return { kind: "bracketsUnpaired", data: {} };
  const outside = text.replace(/[[［【][^\]］】]*[\]］】]/g, "[]").replace(/《[^》]*》/g, "");
  const found = countOf(relations, outside);
  if (found === 0) return { kind: "noRelation", data: {} };
  if (found > 1) return { kind: "severalRelations", data: {} };
  if (!stoppedAt(error)) throw error;
  if (countOf(opening, text) === 0) return { kind: "unfinished", data: {} };
  const { offset } = error.location.start;
  const rest = text.slice(offset, offset + 8);
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
