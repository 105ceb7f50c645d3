import { Decimal, decimalFromNumber, sumOf } from "../../finance/money/decimal";
import { intersection, interval, subtract } from "../../finance/money/interval";
import { growthInterval, shareInterval } from "../../finance/money/rates";
import { toYuan } from "../../finance/money/unit";
import type { ChangeColumn } from "../../templates/change-columns";
import { factInterval, type Fact, type Table } from "../../templates/facts";
import type { SectionDefinition } from "../../templates/template";
import type { SheetView } from "../../workbook/snapshot";

/** A change that a form prints beside the amounts of two years. */
export interface PrintedChange {
  readonly now: Fact;
  readonly base: Fact;
  /** As the form shows it, in its unit or in per cent or as a fraction. */
  readonly printed: Decimal;
  /** As the cell holds it: -4.81%. */
  readonly shown: string;
  /** Whether the amounts allow it. */
  readonly holds: boolean;
  /** How far it is from what the stated amounts make. */
  readonly off: Decimal;
}

/** Rounding in floating point, and rates of formulas that were never rounded. */
const finest = new Decimal("1e-9");

/**
 * The changes of a column that this year's and last year's amounts refute, or those of the budget that its heading
 * names. Where a form has several columns of a year, those are meant that fit most rows, and of them the nearest; where
 * not half the changes fit, the column compares something else and nothing is refuted.
 */
export function refutedChanges(
  table: Table,
  section: SectionDefinition,
  change: ChangeColumn,
  sheet: SheetView,
): PrintedChange[] {
  const last = section.columns.filter(({ key, isLastYear }) => isLastYear ?? key.startsWith("previous"));
  const others = section.columns.filter((column) => !last.includes(column));
  const [bases, after] = change.isAmongLastYears
    ? [last, last]
    : [change.base === "lastYear" ? last : others.filter(({ key }) => key === change.base), others];
  const tested = bases.flatMap((base) =>
    after
      .filter((now) => now !== base)
      .map((now) =>
        table.rowsOf(section.key).flatMap((row) => {
          const [stated, before] = [now, base].map(({ key }) =>
            table.fact(row.key, key, section.key, row.occurrence),
          );
          return stated && before ? (testChange(stated, before, change, sheet) ?? []) : [];
        }),
      ),
  );
  const telling = (changes: readonly PrintedChange[]) =>
    changes.filter(({ holds, printed }) => holds && !printed.isZero()).length;
  const off = (changes: readonly PrintedChange[]) =>
    sumOf(changes.flatMap((change) => (change.holds ? change.off : [])));
  const best = tested.sort((a, b) => telling(b) - telling(a) || off(a).comparedTo(off(b)))[0] ?? [];
  const wrong = best.filter(({ holds }) => !holds);
  return wrong.length <= telling(best) ? wrong : [];
}

/** @returns `undefined` for a rate on nothing, and where a number or an amount cannot be read. */
function testChange(
  now: Fact,
  base: Fact,
  { column, measures }: ChangeColumn,
  sheet: SheetView,
): PrintedChange | undefined {
  const { table } = now;
  // Rows of a further block beside the first have columns of their own.
  const isBeside = table.parts.columns.get(now.section)?.get(now.column.key) === now.cell.column;
  const shown = isBeside ? String(sheet.cell(now.row.row, column)?.value ?? "") : "";
  const printed = numberOf(shown);
  if (!printed || now.isUnreadable || base.isUnreadable) return undefined;
  const [after, before] = [factInterval(now), factInterval(base)];
  if (measures === "amount") {
    const stated = toYuan(printed, table.parts.unit);
    const holds = intersection(interval(stated, table.parts.step), subtract(after, before)) !== undefined;
    return { now, base, printed, shown, holds, off: stated.minus(now.amount.minus(base.amount)).abs() };
  }
  const ratio = measures === "share" ? shareInterval(after, before) : growthInterval(before, after);
  if (!ratio) return undefined;
  const step = Decimal.max(new Decimal(10).pow(-printed.decimalPlaces()), finest);
  // A rate is a fraction or in per cent, rounded or cut off.
  const rate = interval(printed, step.times(2));
  const holds = [ratio, { low: ratio.low.times(100), high: ratio.high.times(100) }].some((possible) =>
    intersection(rate, possible),
  );
  const middle = ratio.low.plus(ratio.high).dividedBy(2);
  const off = Decimal.min(printed.minus(middle).abs(), printed.minus(middle.times(100)).abs());
  return { now, base, printed, shown, holds, off };
}

/** -4.81, or -4.81% as text. */
function numberOf(shown: string): Decimal | undefined {
  return decimalFromNumber(Number(shown.replace(/%$/, "") || NaN));
}
