import { isWellFormed, levelOf, type ClassificationKind } from "./code";

/** What was unusual in how a code is typed; each can be put right without changing the code. */
export type CodeOddity = "number" | "lostZero" | "fullWidthDigits" | "spaces" | "separators";

/** A code as read from its cells, whole and repaired. */
export interface ParsedCode {
  readonly code: string;
  /** 1 类, 2 款, 3 项; `undefined` when what is printed cannot be a code of the kind, such as 7 for 210. */
  readonly level: number | undefined;
  readonly oddities: readonly CodeOddity[];
}

/**
 * Reads a classification code (科目编码) from one cell (2010301, 302-17, 205.0) or from the 类, 款 and 项 columns,
 * each holding its own part or the code so far. A part of 款 or 项 with one digit has lost its zero; digits without
 * a boundary are never guessed apart.
 *
 * @param parts - The cells from left to right, `null` where one is empty.
 * @returns `undefined` where the cells hold no code: all empty, or words.
 */
export function parseCode(
  parts: readonly (string | number | null)[],
  kind: ClassificationKind,
): ParsedCode | undefined {
  const oddities = new Set<CodeOddity>();
  let code = "";
  for (const part of parts.flatMap((cell) => pieces(cell, oddities))) {
    if (!/^\d+$/.test(part)) return undefined;
    if (code !== "" && part.length > code.length && part.startsWith(code)) {
      code = part;
    } else if (code !== "" && part.length === 1) {
      oddities.add("lostZero");
      code += `0${part}`;
    } else {
      code += part;
    }
  }
  if (code === "") return undefined;
  return { code, level: isWellFormed(code, kind) ? levelOf(code) : undefined, oddities: [...oddities] };
}

/** The digits of one cell, split where a separator or a space stands between them. */
function pieces(cell: string | number | null, oddities: Set<CodeOddity>): readonly string[] {
  if (cell === null) return [];
  if (typeof cell === "number") {
    oddities.add("number");
    return [String(cell)];
  }
  const plain = cell.normalize("NFKC").replace(/[\u200b-\u200d\u2060\ufeff]/g, "");
  if (/[０-９]/.test(cell)) oddities.add("fullWidthDigits");
  const trimmed = plain.trim();
  if (trimmed !== cell.normalize("NFKC") || /\s/.test(trimmed)) oddities.add("spaces");
  const whole = trimmed.replace(/^['‘’]/, "").replace(/\.0+$/, "");
  if (whole !== trimmed && trimmed.endsWith("0")) oddities.add("number");
  const split = whole.split(/\s*[-‐–—−.·/]\s*|\s+/).filter((part) => part !== "");
  if (split.length > 1 && !/^[\d\s]*$/.test(whole)) oddities.add("separators");
  return split;
}
