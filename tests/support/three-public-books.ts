import type { SheetRows } from "./book";
import { smallBudget } from "./small-budget";

/** 合计, 出国, 接待, 车小计, 购置, 运行, 机关运行, in 万元. */
export type ThreePublicRow = readonly (number | null)[];

/** The small invented budget of a year with these three public expenses. */
export function budgetOfYear(year: number, row: ThreePublicRow): Readonly<Record<string, SheetRows>> {
  const sheets = smallBudget();
  sheets["三公"]![6] = [...row];
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      rows.map((cells) =>
        cells.map((value) => (typeof value === "string" ? value.replace(/2025/g, String(year)) : value)),
      ),
    ]),
  );
}
