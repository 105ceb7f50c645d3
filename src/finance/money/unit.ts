import { Decimal } from "./decimal";

/** Units in which the forms print amounts: 元, 千元, 万元, 亿元. */
export type AmountUnit = "yuan" | "thousandYuan" | "tenThousandYuan" | "hundredMillionYuan";

/** The Chinese word of each unit, as forms and texts print it. */
export const unitWords: Readonly<Record<AmountUnit, string>> = {
  yuan: "元",
  thousandYuan: "千元",
  tenThousandYuan: "万元",
  hundredMillionYuan: "亿元",
};

const factors: Readonly<Record<AmountUnit, Decimal>> = {
  yuan: new Decimal(1),
  thousandYuan: new Decimal(1_000),
  tenThousandYuan: new Decimal(10_000),
  hundredMillionYuan: new Decimal(100_000_000),
};

/** How many yuan one of the unit is. */
export function yuanPer(unit: AmountUnit): Decimal {
  return factors[unit];
}

/** An amount stated in a unit, in yuan. */
export function toYuan(amount: Decimal, unit: AmountUnit): Decimal {
  return unit === "yuan" ? amount : amount.times(factors[unit]);
}

/** An amount in yuan, stated in a unit; not rounded. */
export function fromYuan(yuan: Decimal, unit: AmountUnit): Decimal {
  return unit === "yuan" ? yuan : yuan.dividedBy(factors[unit]);
}
