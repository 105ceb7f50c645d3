import type { Decimal } from "../money/decimal";

/**
 * What a vehicle may burn over a distance at its norm (油耗定额).
 *
 * @param kilometres - 行驶里程.
 * @param norm - Litres for each 100 kilometres.
 * @returns Litres.
 */
export function fuelAllowed(kilometres: Decimal, norm: Decimal): Decimal {
  return kilometres.times(norm).dividedBy(100);
}
