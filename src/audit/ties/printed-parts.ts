/** A column or a line of a form, and what it is the sum of. */
interface Summed {
  readonly key: string;
  readonly sumOf?: readonly string[];
}

/** The columns or lines that a form prints for some it may not print: one that is not printed counts by its parts. */
export function printedParts(
  keys: readonly string[],
  isPrinted: (key: string) => boolean,
  defined: readonly Summed[],
): string[] {
  return keys.flatMap((key) => {
    if (isPrinted(key)) return [key];
    const { sumOf = [] } = defined.find((each) => each.key === key) ?? {};
    return printedParts(sumOf, isPrinted, defined);
  });
}
