import type { Language } from "../../../audit/words/language";
import { changePhrase } from "../../../finance/money/change-phrase";
import { Decimal } from "../../../finance/money/decimal";
import { sayAmount } from "../../../finance/money/format-amount";
import type {
  ReportedThreePublicComparison,
  ReportedThreePublicItem,
  ThreePublicReport,
} from "../../../jobs/three-public/three-public-report";
import { threePublicWords } from "../../../reports/three-public/three-public-words";
import { threePublicText } from "./three-public-text";

/** Amounts are told in 万元 to two places, as published texts print them. */
const printing = { unit: "tenThousandYuan", decimals: 2 } as const;

/** An amount in yuan with its unit: 47.91万元. */
export function amountWords(yuan: string, language: Language): string {
  return sayAmount(new Decimal(yuan), printing, language);
}

/** How an amount stands to what it is compared with: 比2023年预算22.91万元增加25.00万元，增长109.12%. */
export function comparisonLine({ yuan, base }: ReportedThreePublicComparison, language: Language): string {
  const change = { base: new Decimal(base.yuan), now: new Decimal(yuan), rateDecimals: 2, ...printing };
  return threePublicText[language].comparison(
    threePublicWords[language].yearAndMeasure(base.year, base.measure),
    amountWords(base.yuan, language),
    changePhrase(change, language),
    change.now.equals(change.base),
  );
}

/** The line that answers the question: the total of the latest year, and how it stands to what it is compared with. */
export function threePublicHeadline({ status, items }: ThreePublicReport, language: Language): string {
  const text = threePublicText[language];
  const total = items.find(({ id }) => id === "total");
  const latest = total && latestOf(total);
  if (status === "nothingFound" || !latest) return text.nothingFound;
  const said = text.total(
    threePublicWords[language].yearAndMeasure(latest.year, latest.measure),
    amountWords(latest.yuan, language),
  );
  const comparison = total.comparisons.find(
    ({ year, measure }) => year === latest.year && measure === latest.measure,
  );
  const mark = language === "zh" ? "，" : ". ";
  return comparison ? said + mark + comparisonLine(comparison, language) : said;
}

/** What an item comes to in the last year it is known of; of two numbers of that year the later one. */
export function latestOf({
  amounts,
}: ReportedThreePublicItem): ReportedThreePublicItem["amounts"][number] | undefined {
  return amounts.at(-1);
}
