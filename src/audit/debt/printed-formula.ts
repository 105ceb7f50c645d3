import { foldText } from "../../finance/text/fold-text";

/** A formula as a debt form prints it: A=B+D, or a bare letter that names its line. */
export interface ParsedFormula {
  readonly name: string;
  /** Letters with their signs; empty for a bare letter. */
  readonly terms: readonly { readonly name: string; readonly sign: 1 | -1 }[];
}

const term = /([+-]?)([A-Z]{1,2}\d?)/y;

/**
 * Reads a printed formula: letters joined by plus and minus, nothing else, so that nothing a sheet says is ever run.
 *
 * @returns `undefined` for any other text.
 */
export function parsePrintedFormula(text: string): ParsedFormula | undefined {
  const [left = "", right, ...more] = foldText(text).toUpperCase().replaceAll("＋", "+").split("=");
  if (!/^[A-Z]{1,2}\d?$/.test(left) || more.length > 0) return undefined;
  if (right === undefined) return { name: left, terms: [] };
  const terms: { name: string; sign: 1 | -1 }[] = [];
  term.lastIndex = 0;
  while (term.lastIndex < right.length) {
    const match = term.exec(right);
    if (!match || (terms.length > 0 && match[1] === "")) return undefined;
    terms.push({ name: match[2]!, sign: match[1] === "-" ? -1 : 1 });
  }
  return terms.length === 0 ? undefined : { name: left, terms };
}
