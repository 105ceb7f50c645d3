import { Decimal } from "../../finance/money/decimal";
import { sayAmount } from "../../finance/money/format-amount";
import type { ShownAmount } from "../finding";
import type { Language } from "./language";

/** An amount as a sentence says it, in its form's unit: 873,617.00元. */
export function amountWords({ yuan, ...printing }: ShownAmount, language: Language): string {
  return sayAmount(new Decimal(yuan), printing, language);
}

/** How large an amount is, whichever its sign: what a sentence calls a difference (相差). */
export function magnitudeWords({ yuan, ...printing }: ShownAmount, language: Language): string {
  return sayAmount(new Decimal(yuan).abs(), printing, language);
}

/** An amount, or words that are printed as they are. */
export function saidWords(said: string | number | ShownAmount, language: Language): string {
  return typeof said === "object" ? amountWords(said, language) : String(said);
}
