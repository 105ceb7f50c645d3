/** A placeholder that holds one or several, as several. */
export function listOf(list: string | number | readonly (string | number)[]): readonly string[] {
  return (typeof list === "object" ? list : [list]).map(String);
}

const fewEnough = 8;

/** The first few of what a placeholder holds, in one breath. */
export function someOf(list: Parameters<typeof listOf>[0], separator: string): string {
  const all = listOf(list);
  return all.slice(0, fewEnough).join(separator) + (all.length > fewEnough ? "……" : "");
}

/** Words of the workbook as a sentence quotes them: in one line, without the full stop they end in, quotes within as ‘’. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, " ").replace(/。$/, "");
  return `“${line.replace(/[“"]([^“”"]*)[”"]/g, "‘$1’")}”`;
}
