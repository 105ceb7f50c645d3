import type { Decimal } from "../money/decimal";

/**
 * Debt-to-GDP ratio (负债率): outstanding government debt at year end over the year's GDP.
 *
 * @param debt - Outstanding debt, yuan.
 * @param gdp - Nominal GDP of the same year and area, yuan.
 * @returns A fraction (0.6 = 60 %), or `undefined` when GDP is not positive.
 * @see IMF, Public Sector Debt Statistics: Guide for Compilers and Users (2011)
 */
export function debtToGdp(debt: Decimal, gdp: Decimal): Decimal | undefined {
  return gdp.greaterThan(0) ? debt.dividedBy(gdp) : undefined;
}
