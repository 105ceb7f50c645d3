/** Functions younger than the file format, which the file writes with a prefix. */
const youngFunctions = [
  "CONCAT",
  "FILTER",
  "FORMULATEXT",
  "IFNA",
  "IFS",
  "ISFORMULA",
  "LET",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "RANDARRAY",
  "SEQUENCE",
  "SHEET",
  "SHEETS",
  "SORT",
  "SORTBY",
  "SWITCH",
  "TEXTJOIN",
  "UNICHAR",
  "UNICODE",
  "UNIQUE",
  "XLOOKUP",
  "XMATCH",
  "XOR",
];
const alsoMarked = new Set(["FILTER", "SORT"]);

/** A formula as Excel shows it: without the file's prefixes, add-in functions under their own names. */
export function formulaShown(stored: string): string {
  return outsideTexts(stored, (part) =>
    part
      .replace(/_xlfn\.(?:_xlws\.)?/g, "")
      .replace(/_xludf\./g, "")
      .replace(
        /_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\()/gi,
        (_, space: string, name: string) => `${space}.${name}`,
      ),
  );
}

/** A formula as the file stores it. `namespaces` are those of the add-ins whose functions it may call. */
export function formulaStored(shown: string, namespaces: readonly string[]): string {
  const young = new RegExp(`(?<![\\p{L}\\d_.])(${youngFunctions.join("|")})(?=\\()`, "giu");
  const foreign =
    namespaces.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\d_.])(${namespaces.join("|")})\\.([A-Z0-9_.]+)(?=\\()`, "giu");
  return outsideTexts(shown, (part) => {
    const marked = part.replace(
      young,
      (name) => `_xlfn.${alsoMarked.has(name.toUpperCase()) ? "_xlws." : ""}${name}`,
    );
    return foreign
      ? marked.replace(foreign, (_, space: string, name: string) => `_xldudf_${space}_${name}`)
      : marked;
  });
}

/** Changes a formula but not the texts and quoted sheet names in it. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
