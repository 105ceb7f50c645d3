import fc from "fast-check";
import type { BudgetSheets } from "./small-budget";
import { smallBudget } from "./small-budget";

/** Amounts in fen that a small budget is made of: whatever they are, its forms tie. */
export interface BudgetAmounts {
  readonly pay: number;
  readonly office: number;
  readonly receptions: number;
  readonly archive: number;
  readonly pensions: number;
  readonly housing: number;
}

const fen = fc.integer({ min: 1, max: 2_000_000_000 });

export const budgetAmounts: fc.Arbitrary<BudgetAmounts> = fc.record({
  pay: fen,
  office: fen,
  receptions: fc.integer({ min: 0, max: 5_000_000 }),
  archive: fc.oneof(fc.constant(0), fen),
  pensions: fen,
  housing: fen,
});

/** The small budget with other amounts: each cell that held one of the old sums holds the new one. */
export function budgetWith(amounts: BudgetAmounts): BudgetSheets {
  const { pay, office, receptions, archive, pensions, housing } = amounts;
  const operating = office + receptions;
  const running = pay + operating;
  const basic = running + pensions + housing;
  const byOld = new Map<number, number>([
    [2_345_678.9, basic + archive],
    [1_845_678.9, running + archive],
    [1_545_678.9, basic],
    [1_345_678.9, pay + pensions + housing],
    [1_045_678.9, running],
    [845_678.9, pay],
    [800_000, archive],
    [300_000, pensions],
    [190_500, office],
    [9_500, receptions],
  ]);
  const inYuan = (value: number, isOperating: boolean) =>
    (value === 200_000 ? (isOperating ? operating : housing) : (byOld.get(value) ?? value * 100)) / 100;
  const { 三公: threePublic, ...forms } = smallBudget();
  const total = 40_000 + receptions / 100;
  return {
    ...Object.fromEntries(
      Object.entries(forms).map(([name, rows]) => [
        name,
        rows.map((row) => {
          const isOperating = name === "基本支出" && (row[0] === "302" || row[0] === "合计");
          return row.map((value) => (typeof value === "number" ? inYuan(value, isOperating) : value));
        }),
      ]),
    ),
    三公: [
      ...threePublic!.slice(0, -1),
      [total / 10_000, null, receptions / 1_000_000, 4, 0, 4, operating / 1_000_000],
    ],
  };
}
