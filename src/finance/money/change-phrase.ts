import { Decimal } from "./decimal";
import { formatRate, sayAmount, type Language } from "./format-amount";
import { growthOf } from "./rates";
import { rounded, type Printing } from "./rounding";
import { toYuan } from "./unit";

/** Two amounts of one thing, and how published texts print them. */
export interface Change extends Printing {
  /** In yuan; `undefined` where nothing was published for the base year. */
  readonly base: Decimal | undefined;
  /** In yuan. */
  readonly now: Decimal;
  /** Decimals of the rate, in per cent. */
  readonly rateDecimals: number;
}

/**
 * A change as published texts word it: 增加6.2128万元，增长21.5% · 减少42.7872万元，下降44.6% · 持平. The amount is the
 * difference of the two printed figures, so that a reader can add it up; the rate is that of the exact ones. On a
 * base of zero or less no rate is stated.
 */
export function changePhrase({ base, now, rateDecimals, ...printing }: Change, language: Language): string {
  const words = wording[language];
  if (base === undefined) return words.noBase;
  const change = rounded(now, printing).minus(rounded(base, printing));
  if (change.isZero()) return words.unchanged;

  const direction = change.isPositive() ? words.up : words.down;
  const amount = sayAmount(toYuan(change.abs(), printing.unit), printing, language);
  const growth = growthOf(base, now);
  if (growth === undefined)
    return direction.amount(amount) + (base.isZero() ? words.zeroBase : words.negativeBase);

  const rate = formatRate(growth.abs(), rateDecimals);
  const isTooSmall = !/[1-9]/.test(rate);
  const smallest = formatRate(new Decimal(10).pow(-rateDecimals - 2), rateDecimals);
  return direction.amount(amount) + (isTooSmall ? direction.rateBelow(smallest) : direction.rate(rate));
}

interface Direction {
  readonly amount: (amount: string) => string;
  readonly rate: (rate: string) => string;
  readonly rateBelow: (rate: string) => string;
}

interface Wording {
  readonly up: Direction;
  readonly down: Direction;
  readonly unchanged: string;
  readonly noBase: string;
  readonly zeroBase: string;
  readonly negativeBase: string;
}

const wording: Readonly<Record<Language, Wording>> = {
  zh: {
    up: {
      amount: (amount) => `增加${amount}`,
      rate: (rate) => `，增长${rate}`,
      rateBelow: (rate) => `，增长不足${rate}`,
    },
    down: {
      amount: (amount) => `减少${amount}`,
      rate: (rate) => `，下降${rate}`,
      rateBelow: (rate) => `，下降不足${rate}`,
    },
    unchanged: "持平",
    noBase: "无上年对比数",
    zeroBase: "（基数为0，不计算增长率）",
    negativeBase: "（基数为负数，不计算增长率）",
  },
  en: {
    up: {
      amount: (amount) => `up ${amount}`,
      rate: (rate) => `, ${rate} more`,
      rateBelow: (rate) => `, less than ${rate} more`,
    },
    down: {
      amount: (amount) => `down ${amount}`,
      rate: (rate) => `, ${rate} less`,
      rateBelow: (rate) => `, less than ${rate} less`,
    },
    unchanged: "unchanged",
    noBase: "no figure for the year before",
    zeroBase: " (on a base of zero, so no rate is stated)",
    negativeBase: " (on a negative base, so no rate is stated)",
  },
};
