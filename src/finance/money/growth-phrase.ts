import { Decimal } from "./decimal";
import { formatRate, type Language } from "./format-amount";
import { growthOf } from "./rates";

/** A growth and the base it is stated on, by name. */
export interface NamedGrowth {
  /** What the base is, such as 上年预算数; a rate without it says nothing. */
  readonly baseName: string;
  /** Yuan. */
  readonly base: Decimal;
  /** Yuan. */
  readonly now: Decimal;
  /** Decimals of the rate, in per cent. */
  readonly rateDecimals: number;
}

/**
 * A growth with its base named, as texts should state it: 比上年预算数增长109.12% · 与上年预算数持平. On a base of zero
 * or less no rate is stated; a rate too small to print is 不足 the smallest that can be.
 */
export function growthPhrase({ baseName, base, now, rateDecimals }: NamedGrowth, language: Language): string {
  const words = wording[language];
  if (now.equals(base)) return words.unchanged(baseName);
  const growth = growthOf(base, now);
  if (growth === undefined) return base.isZero() ? words.zeroBase(baseName) : words.negativeBase(baseName);
  const rate = formatRate(growth.abs(), rateDecimals);
  const direction = growth.isPositive() ? words.up : words.down;
  if (/[1-9]/.test(rate)) return direction(baseName, rate);
  return direction(baseName, words.below(formatRate(new Decimal(10).pow(-rateDecimals - 2), rateDecimals)));
}

interface Wording {
  readonly up: (base: string, rate: string) => string;
  readonly down: (base: string, rate: string) => string;
  readonly below: (rate: string) => string;
  readonly unchanged: (base: string) => string;
  readonly zeroBase: (base: string) => string;
  readonly negativeBase: (base: string) => string;
}

const wording: Readonly<Record<Language, Wording>> = {
  zh: {
    up: (base, rate) => `比${base}增长${rate}`,
    down: (base, rate) => `比${base}下降${rate}`,
    below: (rate) => `不足${rate}`,
    unchanged: (base) => `与${base}持平`,
    zeroBase: (base) => `${base}为0，不计算增长率`,
    negativeBase: (base) => `${base}为负数，不计算增长率`,
  },
  en: {
    up: (base, rate) => `${rate} more than ${base}`,
    down: (base, rate) => `${rate} less than ${base}`,
    below: (rate) => `less than ${rate}`,
    unchanged: (base) => `the same as ${base}`,
    zeroBase: (base) => `${base} is zero, so no rate is stated`,
    negativeBase: (base) => `${base} is negative, so no rate is stated`,
  },
};
