import type { Language } from "../../../audit/words/language";
import { Decimal } from "../../../finance/money/decimal";
import { formatAmount, formatRate, sayAmount } from "../../../finance/money/format-amount";
import type { DecimalText } from "../../../jobs/debt/debt-report";

const printing = { unit: "tenThousandYuan", decimals: 2 } as const;

/** An amount of a debt report in 万元, without its unit. */
export function amountText(yuan: DecimalText): string {
  return formatAmount(new Decimal(yuan), printing);
}

/** An amount of a debt report in 万元, with its unit. */
export function amountWords(yuan: DecimalText, language: Language): string {
  return sayAmount(new Decimal(yuan), printing, language);
}

/** A ratio of a debt report; a dash where it is not known. */
export function rateText(ratio: DecimalText | null | undefined): string {
  return ratio === null || ratio === undefined ? "—" : formatRate(new Decimal(ratio), 2);
}
