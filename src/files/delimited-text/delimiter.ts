const delimiters = [",", "\t", ";"] as const;

export type Delimiter = (typeof delimiters)[number];

/** The lines of the beginning that are looked at. */
const sample = 20;

/**
 * What parts the fields of a text: of comma, tab and semicolon the one that parts the most lines
 * into the same number of fields; the comma when none parts any. Separators within quotes do not count.
 */
export function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, sample);
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = agreement(lines.map((line) => line.split(delimiter).length - 1));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** How many lines hold the count of separators that most lines hold; lines without one say nothing. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...lines.values());
}
