type Given = unknown;
type Test = (value: Given) => boolean;

const sign = /^(<=|>=|<>|<|>|=)?(.*)$/s;
const number = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

/**
 * The sum of the numbers whose rows meet every criterion (SUMIFS). Univer's own loses rows where two criteria have
 * wildcards.
 *
 * @param given - The range of sums, then range and criterion by turns; ranges as rows of values.
 * @returns An error value when the ranges differ in size.
 */
export function sumIfs([sums, ...pairs]: readonly Given[]): number | string {
  const amounts = valuesOf(sums);
  const tests: { values: Given[]; test: Test }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const values = valuesOf(pairs[at]);
    if (values.length !== amounts.length) return "#VALUE!";
    tests.push({ values, test: testOf(valuesOf(pairs[at + 1])[0]) });
  }
  let sum = 0;
  amounts.forEach((amount, index) => {
    if (typeof amount === "number" && tests.every(({ values, test }) => test(values[index]))) sum += amount;
  });
  return sum;
}

function valuesOf(range: Given): Given[] {
  return Array.isArray(range) ? range.flat() : [range];
}

/** What a criterion asks: a comparison with a number or a text, or a pattern of `?`, `*` and `~`. */
function testOf(criterion: Given): Test {
  const [, comparison = "=", wanted = ""] = sign.exec(String(criterion ?? "")) ?? [];
  if (comparison === "=" || comparison === "<>") {
    const equal = equals(wanted, comparison === "=" && String(criterion ?? "").startsWith("="));
    return comparison === "=" ? equal : (value) => !equal(value);
  }
  const compare = {
    "<": (difference: number) => difference < 0,
    "<=": (difference: number) => difference <= 0,
    ">": (difference: number) => difference > 0,
    ">=": (difference: number) => difference >= 0,
  }[comparison]!;
  if (number.test(wanted)) return (value) => typeof value === "number" && compare(value - Number(wanted));
  return (value) => typeof value === "string" && compare(value.localeCompare(wanted));
}

/** A number is met by cells that hold it, also as a text; a text by its pattern; nothing by blank cells. */
function equals(wanted: string, isStrict: boolean): Test {
  if (wanted === "") return (value) => isBlank(value) || (!isStrict && value === "");
  if (number.test(wanted)) {
    return (value) =>
      (typeof value === "number" || (typeof value === "string" && number.test(value))) &&
      Number(value) === Number(wanted);
  }
  const pattern = patternOf(wanted);
  return (value) => typeof value === "string" && pattern.test(value);
}

/** Univer hands a blank cell over as 0, so that a 0 counts as blank where a criterion asks for blanks. */
const isBlank = (value: Given) => value === null || value === undefined || value === 0;

function patternOf(wanted: string): RegExp {
  const source = wanted.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/-]/g, (found) => {
    if (found === "*") return ".*";
    if (found === "?") return ".";
    return `\\${found.slice(-1)}`;
  });
  return new RegExp(`^${source}$`, "isu");
}
