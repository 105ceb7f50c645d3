/** A placeholder that holds one or several, as several. */
export function listOf(list: string | number | readonly (string | number)[]): readonly string[] {
  return (typeof list === "object" ? list : [list]).map(String);
}

/** Words of the workbook as a sentence quotes them: in one line, without the full stop they end in, quotes within as ‘’. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, " ").replace(/。$/, "");
  return `“${line.replace(/[“"]([^“”"]*)[”"]/g, "‘$1’")}”`;
}
