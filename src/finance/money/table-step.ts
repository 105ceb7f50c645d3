import { Decimal } from "./decimal";
import { fromYuan, toYuan, type AmountUnit } from "./unit";

/** Fewer whole amounts than this prove nothing: Excel drops the zeros at the end of a number. */
export const wholeAmountsNeeded = 10;

/** Decimals at which each unit reaches the fen (分); nobody counts finer, so more digits are remains of a division. */
const decimalsOfFen: Readonly<Record<AmountUnit, number>> = {
  yuan: 2,
  thousandYuan: 5,
  tenThousandYuan: 6,
  hundredMillionYuan: 10,
};

/**
 * The step of a table (精度): the finer of what its form declares and what its amounts carry, since an amount stands
 * for its value ± ½ step. Whole units only where every one of at least ten non-zero amounts is whole. Amounts carry
 * a finer step when at least half of the non-zero ones do, so that one figure pasted unrounded does not make its
 * rounded neighbours exact.
 *
 * @param observed - The table's amounts in yuan, formulas over exact cells left out.
 * @param declared - The unit of the table and the decimals its form prints in that unit.
 * @param wholesNeeded - How many whole amounts show whole units.
 * @returns The step in yuan.
 */
export function tableStep(
  observed: Iterable<Decimal>,
  declared: { readonly unit: AmountUnit; readonly decimals: number },
  wholesNeeded: number = wholeAmountsNeeded,
): Decimal {
  const { unit } = declared;
  const carried = Array.from(observed)
    .filter((yuan) => !yuan.isZero())
    .map((yuan) => fromYuan(yuan, unit).decimalPlaces())
    .sort((a, b) => b - a);
  const isWhole = carried.length >= wholesNeeded && carried[0] === 0;
  const carriedByHalf = carried[Math.ceil(carried.length / 2) - 1] ?? 0;
  const decimals = isWhole ? 0 : Math.max(declared.decimals, Math.min(carriedByHalf, decimalsOfFen[unit]));
  return toYuan(new Decimal(10).pow(-decimals), unit);
}
