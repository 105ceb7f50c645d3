/** So many characters of a formula show which one it is. */
const shown = 60;

/** A formula as a sentence quotes it, with its `=`; a long one is cut off. */
export function shortFormula(formula: string): string {
  return formula.length > shown ? `=${formula.slice(0, shown)}…` : `=${formula}`;
}
