import { parseAddress } from "../../src/workbook/address";

type Cells = ReadonlyMap<string, number | string | null>;

/** The cell at a row and column. */
export const keyOf = (row: number, column: number) => `${row},${column}`;

/**
 * What SUM, and SUMIFS beside COUNTIFS, of a blank form come to: formulas over the cells of one sheet, some of them
 * formulas themselves.
 */
export function evaluateSums(cells: Cells, formulas: ReadonlyMap<string, string>): Map<string, number> {
  const values = new Map<string, number>();
  const valueAt = (key: string): number | string | null => {
    const formula = formulas.get(key);
    if (formula === undefined) return cells.get(key) ?? null;
    const known = values.get(key) ?? sum(formula);
    values.set(key, known);
    return known;
  };
  const range = (text: string): (number | string | null)[] => {
    const [first, last = first] = text.split(":").map((each) => parseAddress(each)!);
    const rows = Array.from({ length: last!.row - first!.row + 1 }, (_, index) => first!.row + index);
    return rows.flatMap((row) =>
      Array.from({ length: last!.column - first!.column + 1 }, (_, index) =>
        valueAt(keyOf(row, first!.column + index)),
      ),
    );
  };
  const total = (texts: readonly string[]) =>
    texts.flatMap(range).reduce<number>((all, each) => all + (typeof each === "number" ? each : 0), 0);
  const meets = (value: number | string | null, criterion: string) =>
    criterion === '"="' ? value === null : criterion === '"<>"' ? value !== null : String(value).length === 3;
  const sum = (formula: string): number => {
    const plain = /^(?:SUM\(([^()]*)\)|([A-Z]+\d+))((?:-[A-Z]+\d+)*)$/.exec(formula);
    if (plain)
      return (
        total((plain[1] ?? plain[2]!).split(",")) - total(plain[3]!.split("-").filter((each) => each !== ""))
      );
    const listed = /^IF\(COUNTIFS\((.*)\)=0,SUM\((.*)\),SUMIFS\(\2,\1\)\)$/.exec(formula);
    if (!listed) throw new Error(`not a sum: ${formula}`);
    const [criteria, amounts] = [listed[1]!.split(","), range(listed[2]!)];
    const pairs = criteria.flatMap((text, index) =>
      index % 2 === 0 ? [{ of: range(text), criterion: criteria[index + 1]! }] : [],
    );
    const isMeant = amounts.map((_, index) =>
      pairs.every(({ of, criterion }) => of[index] !== undefined && meets(of[index], criterion)),
    );
    const meant = isMeant.some(Boolean) ? amounts.filter((_, index) => isMeant[index]) : amounts;
    return meant.reduce<number>((all, each) => all + (typeof each === "number" ? each : 0), 0);
  };
  for (const key of formulas.keys()) valueAt(key);
  return values;
}
