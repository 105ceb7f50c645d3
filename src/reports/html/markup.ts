/** A piece of HTML in which everything that came from elsewhere is escaped. Only `markup` makes it. */
export class Markup {
  private constructor(readonly source: string) {}

  /** Text that we wrote ourselves, such as a style sheet. */
  static trusted(source: string): Markup {
    return new Markup(source);
  }
}

type Piece = string | number | Markup | undefined | readonly Piece[];

/** HTML with pieces put in: texts escaped, markup as it is, lists one after the other, `undefined` as nothing. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const source = parts.reduce((done, part, index) => done + sourceOf(pieces[index - 1]) + part);
  return Markup.trusted(source);
}

function sourceOf(piece: Piece): string {
  if (piece === undefined) return "";
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === "object") return piece.map(sourceOf).join("");
  return escapeText(String(piece));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand between tags and within quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
