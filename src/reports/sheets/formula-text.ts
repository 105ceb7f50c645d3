/** Excel takes no longer text between two quotes of a formula. */
const longestLiteral = 255;

/** A text as a formula holds it. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A text of any length as a formula holds it: in pieces, joined by &. */
export function longText(text: string): string {
  const characters = [...text];
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; start += longestLiteral)
    pieces.push(quotedText(characters.slice(start, start + longestLiteral).join("")));
  return pieces.length === 0 ? '""' : pieces.join("&");
}
