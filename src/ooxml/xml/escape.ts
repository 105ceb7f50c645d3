const escapes: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** Text for element content or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => escapes[character]!);
}

/**
 * Text of a cell for element content. What XML cannot hold is written `_xHHHH_`, and so is the first underscore
 * of a text that only looks like it (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
export function escapeCellText(text: string): string {
  const told = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      notInXml,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
  return escapeXml(told);
}

/** Characters XML cannot hold, and the carriage return, which it would turn into a line feed. */
const notInXml = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The text of a cell behind its `_xHHHH_` writing. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
