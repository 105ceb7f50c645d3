/** A placeholder that holds one or several, as several. */
export function listOf(list: string | number | readonly (string | number)[]): readonly string[] {
  return (typeof list === "object" ? list : [list]).map(String);
}
