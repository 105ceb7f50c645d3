import { Decimal } from "./decimal";
import { rounded, type Printing } from "./rounding";
import { unitWords, type AmountUnit } from "./unit";

export type Language = "zh" | "en";

const englishUnits: Readonly<Record<AmountUnit, string>> = {
  yuan: "yuan",
  thousandYuan: "thousand yuan",
  tenThousandYuan: "ten thousand yuan",
  hundredMillionYuan: "hundred million yuan",
};

/** A number with fixed decimals and thousands separators: 1,234,567.80. A zero never carries a minus. */
export function formatNumber(number: Decimal, decimals: number): string {
  const fixed = number.toFixed(decimals, Decimal.ROUND_HALF_UP);
  const [whole = "", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}

/** An amount in yuan as a form prints it, without its unit: 87.36. Rounded half up. */
export function formatAmount(yuan: Decimal, printing: Printing): string {
  return formatNumber(rounded(yuan, printing), printing.decimals);
}

/** An amount in yuan as a sentence says it, with its unit: 87.36万元. */
export function sayAmount(yuan: Decimal, printing: Printing, language: Language): string {
  const figure = formatAmount(yuan, printing);
  return figure + (language === "zh" ? "" : " ") + unitName(printing.unit, language);
}

/** A unit as the head of a form says it: 万元. */
export function unitName(unit: AmountUnit, language: Language): string {
  return language === "zh" ? unitWords[unit] : englishUnits[unit];
}

/** A fraction as per cent: 0.215 → 21.5%. Rounded half up. */
export function formatRate(fraction: Decimal, decimals: number): string {
  return `${formatNumber(fraction.times(100), decimals)}%`;
}
