import { Decimal } from "../../finance/money/decimal";
import { fromYuan, unitWords, type AmountUnit } from "../../finance/money/unit";
import type { ShownAmount } from "../finding";
import type { Language } from "./language";

const unitsByLanguage: Readonly<Record<Language, Readonly<Record<AmountUnit, string>>>> = {
  zh: unitWords,
  en: {
    yuan: " yuan",
    thousandYuan: " thousand yuan",
    tenThousandYuan: " ten thousand yuan",
    hundredMillionYuan: " hundred million yuan",
  },
};

/** An amount in its unit with thousands separators, the unit unsaid: 873,617.00. Rounded half up. */
export function figureOf({ yuan, unit, decimals }: ShownAmount): string {
  const [whole, fraction] = fromYuan(new Decimal(yuan), unit).toFixed(decimals).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** An amount as a sentence says it: 873,617.00元. */
export function amountWords(amount: ShownAmount, language: Language): string {
  return `${figureOf(amount)}${unitName(amount.unit, language)}`;
}

/** How large an amount is, whichever its sign: what a sentence calls a difference (相差). */
export function magnitudeWords(amount: ShownAmount, language: Language): string {
  return amountWords({ ...amount, yuan: new Decimal(amount.yuan).abs().toString() }, language);
}

/** An amount, or words that are printed as they are. */
export function saidWords(said: string | number | ShownAmount, language: Language): string {
  return typeof said === "object" ? amountWords(said, language) : String(said);
}

/** The name of a unit as it follows a figure. */
export function unitName(unit: AmountUnit, language: Language): string {
  return unitsByLanguage[language][unit];
}

/** A unit by its id, or the text itself where a form prints something else. */
export function printedUnit(unit: string, language: Language): string {
  const known: Readonly<Record<string, string>> = unitsByLanguage[language];
  return (known[unit] ?? unit).trim();
}
