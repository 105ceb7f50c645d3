import { columnLimit } from "./address";

/**
 * What a formula says apart from where it stands (公式的相对写法), as a number: a formula copied along a row or down a
 * column keeps its pattern. Only good for comparing. It goes through the characters once and makes no texts, since a
 * workbook may hold a hundred thousand formulas.
 *
 * @param formula - Without its `=`.
 * @param row - Zero-based, as `column`.
 */
export function formulaPattern(formula: string, row: number, column: number): number {
  let pattern = 0;
  let at = 0;
  while (at < formula.length) {
    const end = pieceEnd(formula, at);
    const offset = isCall(formula.charCodeAt(end)) ? undefined : offsetOf(formula, at, end, row, column);
    if (offset !== undefined) pattern = mixed(pattern, offset);
    else for (let i = at; i < end; i += 1) pattern = mixed(pattern, formula.charCodeAt(i));
    at = end;
  }
  return pattern;
}

/** One step of the FNV hash. */
const mixed = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isDollar = (code: number) => code === 36;
const isQuote = (code: number) => code === 34 || code === 39;
const asciiOfWords = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[A-Za-z0-9$.\\_]/.test(String.fromCharCode(code))),
);
/** Letters of any script, digits, `$`, `.`, `\` and `_`. */
const isOfWord = (code: number) => code > 127 || asciiOfWords[code] === 1;
/** What stands before it is a function or a sheet. */
const isCall = (code: number) => code === 40 || code === 33;

/** One past a text, a quoted sheet, a word or another sign. */
function pieceEnd(formula: string, from: number): number {
  const first = formula.charCodeAt(from);
  if (isQuote(first)) return formula.indexOf(formula[from]!, from + 1) + 1 || formula.length;
  let end = from + 1;
  if (isOfWord(first)) while (end < formula.length && isOfWord(formula.charCodeAt(end))) end += 1;
  return end;
}

/** How far off the cell is that a piece names; what `$` fixes counts as it stands. `undefined` for other pieces. */
function offsetOf(
  formula: string,
  from: number,
  end: number,
  row: number,
  column: number,
): number | undefined {
  let at = from;
  const isColumnFixed = isDollar(formula.charCodeAt(at));
  if (isColumnFixed) at += 1;
  let across = 0;
  for (; isLetter(formula.charCodeAt(at)); at += 1) across = across * 26 + (formula.charCodeAt(at) & 31);
  if (across === 0 || across > columnLimit) return undefined;
  const isRowFixed = isDollar(formula.charCodeAt(at));
  if (isRowFixed) at += 1;
  let down = 0;
  for (; isDigit(formula.charCodeAt(at)); at += 1) down = down * 10 + formula.charCodeAt(at) - 48;
  if (down === 0 || at !== end) return undefined;
  const signs = Number(isColumnFixed) * 2 + Number(isRowFixed);
  return mixed(mixed(signs, isColumnFixed ? across : across - column), isRowFixed ? down : down - row);
}
