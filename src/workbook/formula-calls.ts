/** One call within a formula; positions count characters, the arguments are as typed, without their commas. */
export interface FormulaCall {
  /** Without namespace, in capitals. */
  readonly name: string;
  readonly start: number;
  /** One past its closing parenthesis. */
  readonly end: number;
  readonly arguments: readonly string[];
}

/** How Excel writes a name it does not know: `_xldudf_CS_SHARE` for `CS.SHARE`. */
const unknownMark = "_xldudf_";

/**
 * The outermost calls of the functions of a namespace (自定义函数的调用), in the order they stand; texts and names of
 * sheets are passed over.
 *
 * @param formula - Without its `=`.
 */
export function callsOf(namespace: string, formula: string): FormulaCall[] {
  const opening = new RegExp(
    `(?<![\\p{L}\\d_.])(?:${namespace}\\.|${unknownMark}${namespace}_)([A-Z][A-Z0-9_.]*)\\(`,
    "iuy",
  );
  const calls: FormulaCall[] = [];
  for (let at = 0; at < formula.length;) {
    opening.lastIndex = at;
    const found = opening.exec(formula);
    const within = found && argumentsFrom(formula, opening.lastIndex);
    if (within) {
      calls.push({ name: found[1]!.toUpperCase(), start: at, ...within });
      at = within.end;
    } else {
      at = afterToken(formula, at);
    }
  }
  return calls;
}

/** The arguments from behind an opening parenthesis on; `undefined` where it is never closed. */
function argumentsFrom(formula: string, from: number): Pick<FormulaCall, "end" | "arguments"> | undefined {
  const found: string[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at < formula.length; at = afterToken(formula, at)) {
    const sign = formula[at]!;
    if ("({".includes(sign)) depth += 1;
    else if (depth > 0 && ")}".includes(sign)) depth -= 1;
    else if (sign === ")") {
      const last = formula.slice(begin, at).trim();
      return { end: at + 1, arguments: found.length === 0 && last === "" ? [] : [...found, last] };
    } else if (sign === "," && depth === 0) {
      found.push(formula.slice(begin, at).trim());
      begin = at + 1;
    }
  }
  return undefined;
}

/** Where the next character stands, or what follows a text or a quoted name of a sheet. */
function afterToken(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at + 1;
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] !== quote) return end + 1;
    end += 1;
  }
  return formula.length;
}
