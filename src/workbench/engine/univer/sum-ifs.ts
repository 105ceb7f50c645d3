/** What a cell holds as SUMIFS sees it; `null` is a blank cell. */
export type SoughtValue = string | number | boolean | null | { readonly error: string };

type Test = (value: SoughtValue) => boolean;

const sign = /^(<=|>=|<>|<|>|=)?(.*)$/s;
const number = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

/** A range as SUMIFS asks it: a criterion is looked for once, however many formulas ask the same. */
export class SoughtCells {
  private readonly found = new Map<string, ReadonlySet<number>>();

  constructor(readonly values: readonly SoughtValue[]) {}

  /** The places, in their order, of the cells that meet a criterion. */
  placesOf(criterion: SoughtValue): ReadonlySet<number> {
    const asked = wordsOf(criterion);
    let places = this.found.get(asked);
    if (!places) {
      const test = testOf(asked);
      places = new Set(this.values.flatMap((value, place) => (test(value) ? [place] : [])));
      this.found.set(asked, places);
    }
    return places;
  }
}

/**
 * The sum of the numbers at whose places every criterion is met (SUMIFS). Univer's own loses rows where two criteria
 * have wildcards, and goes through every range again for every formula.
 *
 * @returns An error value when the ranges differ in size, or the first error among the cells to be summed.
 */
export function sumIfs(
  sums: SoughtCells,
  criteria: readonly (readonly [cells: SoughtCells, criterion: SoughtValue])[],
): number | string {
  if (criteria.some(([cells]) => cells.values.length !== sums.values.length)) return "#VALUE!";
  const [fewest, ...others] = criteria
    .map(([cells, criterion]) => cells.placesOf(criterion))
    .sort((a, b) => a.size - b.size);
  let sum = 0;
  for (const place of fewest ?? []) {
    if (!others.every((places) => places.has(place))) continue;
    const amount = sums.values[place];
    if (typeof amount === "number") sum += amount;
    else if (typeof amount === "object" && amount !== null) return amount.error;
  }
  return sum;
}

/** A value as a criterion names it; a blank cell as a criterion asks for zeros. */
function wordsOf(value: SoughtValue): string {
  if (typeof value === "object") return value?.error ?? "0";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** What a criterion asks: a comparison with a number or a text, or a pattern of `?`, `*` and `~`. */
function testOf(criterion: string): Test {
  const [, comparison = "=", wanted = ""] = sign.exec(criterion) ?? [];
  if (comparison === "=" || comparison === "<>") {
    const equal = equals(wanted, criterion.startsWith("="));
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
  if (wanted === "") return (value) => value === null || (!isStrict && value === "");
  if (number.test(wanted)) {
    return (value) =>
      (typeof value === "number" || (typeof value === "string" && number.test(value))) &&
      Number(value) === Number(wanted);
  }
  const pattern = patternOf(wanted);
  return (value) => value !== null && typeof value !== "number" && pattern.test(wordsOf(value));
}

function patternOf(wanted: string): RegExp {
  const source = wanted.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/-]/g, (found) => {
    if (found === "*") return ".*";
    if (found === "?") return ".";
    return `\\${found.slice(-1)}`;
  });
  return new RegExp(`^${source}$`, "isu");
}
