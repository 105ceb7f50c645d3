import type { Decimal } from "../money/decimal";

/**
 * Debt-to-fiscal-capacity ratio (债务率): outstanding debt at year end over the same year's fiscal capacity (综合财力),
 * or over disposable revenue (可支配财力) where a county's own measures say so.
 *
 * @param debt - Outstanding debt, yuan.
 * @param fiscalCapacity - Fiscal capacity of the same year and area, yuan.
 * @returns A fraction (1.2 = 120 %), or `undefined` when fiscal capacity is not positive.
 */
export function debtToFiscalCapacity(debt: Decimal, fiscalCapacity: Decimal): Decimal | undefined {
  return fiscalCapacity.greaterThan(0) ? debt.dividedBy(fiscalCapacity) : undefined;
}
