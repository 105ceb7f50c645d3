/** One amount or several of one column, as written: the form, the rows, the column. */
export interface WrittenAmount {
  readonly sign: 1 | -1;
  readonly form: string;
  /** Several are added; none for a form of one row. */
  readonly rows: readonly string[];
  readonly column: string;
}

/** A rule as written, read into its parts. */
export interface WrittenRule {
  readonly left: readonly WrittenAmount[];
  readonly relation: "equal" | "atMost" | "atLeast";
  readonly right: readonly WrittenAmount[];
}

/** @throws SyntaxError of the parser, with the place it stopped at. */
export function parse(text: string): WrittenRule;

export class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number } };
  readonly found: string | null;
}
