import type { Language } from "../../../audit/words/language";
import { Decimal } from "../../../finance/money/decimal";
import { formatAmount, sayAmount, unitName } from "../../../finance/money/format-amount";
import type { AmountUnit } from "../../../finance/money/unit";
import type { DebtReport, ReportedYear } from "../../../jobs/debt/debt-report";
import type { Bar } from "../chart/bar-layout";
import { debtText } from "./debt-text";

/** Ten years of debt service as a chart draws them and as a sentence says them. */
export interface OutlookBars {
  readonly unit: string;
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
  readonly summary: string;
}

/** 亿元 once the highest year reaches it: figures above bars must be short. */
const hundredMillion = new Decimal(100_000_000);

/** The outlook of a report, with what a scenario adds on top; `undefined` when nothing falls due. */
export function outlookBars({ outlook, scenario }: DebtReport, language: Language): OutlookBars | undefined {
  const text = debtText[language].chart;
  const total = ({ principal, interest }: ReportedYear) => new Decimal(principal).plus(interest);
  const years = outlook.map((year, index) => {
    const after = scenario?.outlook[index] ?? year;
    return { year, sum: total(after), added: total(after).minus(total(year)) };
  });
  const [first, last] = [years[0], years.at(-1)];
  const highest = years.reduce((best, each) => (each.sum.greaterThan(best.sum) ? each : best), years[0]!);
  if (!first || !last || highest.sum.isZero()) return undefined;
  const unit: AmountUnit = highest.sum.lessThan(hundredMillion) ? "tenThousandYuan" : "hundredMillionYuan";
  return {
    unit: unitName(unit, language),
    series: [text.principal, text.interest, ...(scenario ? [text.added] : [])],
    bars: years.map(({ year, sum, added }) => ({
      label: String(year.year),
      values: [Number(year.principal), Number(year.interest), ...(scenario ? [added.toNumber()] : [])],
      caption: formatAmount(sum, { unit, decimals: 1 }),
    })),
    summary: text.summary(
      first.year.year,
      last.year.year,
      highest.year.year,
      sayAmount(highest.sum, { unit, decimals: 1 }, language),
    ),
  };
}
