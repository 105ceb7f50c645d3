import { threePublicItemName } from "../../../audit/words/three-public-item-name";
import type { Language } from "../../../audit/words/language";
import { Decimal, sumOf } from "../../../finance/money/decimal";
import { formatAmount } from "../../../finance/money/format-amount";
import type {
  ReportedThreePublicAmount,
  ThreePublicReport,
} from "../../../jobs/three-public/three-public-report";
import { threePublicWords } from "../../../reports/three-public/three-public-words";
import { threePublicMeasures, type ComparedItem } from "../../../templates/three-public-amounts";
import type { Bar } from "../chart/bar-layout";
import { amountWords } from "./three-public-lines";
import { threePublicText } from "./three-public-text";

/** The parts that add up to the total; vehicles in one where their two parts are nowhere told apart. */
const apart: readonly ComparedItem[] = [
  "overseasVisits",
  "vehiclePurchases",
  "vehicleOperation",
  "officialReceptions",
];
const together: readonly ComparedItem[] = ["overseasVisits", "officialVehicles", "officialReceptions"];

/** The years of a report as a chart draws them, a sentence says them and a table lists them. */
export interface YearBars {
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
  readonly summary: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every year and number an item is known of, oldest first; `undefined` when all are zero. */
export function yearBars({ items, years }: ThreePublicReport, language: Language): YearBars | undefined {
  const { chart } = threePublicText[language];
  const amountOf = (id: ComparedItem, at: Moment) =>
    items.find((item) => item.id === id)?.amounts.find((amount) => isAt(amount, at));
  const moments = years.flatMap((year) => threePublicMeasures.map((measure) => ({ year, measure })));
  const known = moments.filter((at) => items.some(({ amounts }) => amounts.some((each) => isAt(each, at))));
  const hasParts = items.some(({ id }) => id === "vehiclePurchases" || id === "vehicleOperation");
  const parts = (hasParts ? apart : together).filter((id) => items.some((item) => item.id === id));

  const columns = known.map((at) => {
    const values = parts.map((id) => new Decimal(amountOf(id, at)?.yuan ?? 0));
    return {
      label: threePublicWords[language].yearAndMeasure(at.year, at.measure),
      values,
      sum: sumOf(values),
    };
  });
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last || columns.every(({ sum }) => sum.isZero())) return undefined;
  const highest = columns.reduce((best, each) => (each.sum.greaterThan(best.sum) ? each : best));
  const print = (yuan: Decimal) => formatAmount(yuan, { unit: "tenThousandYuan", decimals: 2 });
  return {
    series: parts.map((id) => threePublicItemName(id, language)),
    bars: columns.map(({ label, values, sum }) => ({
      label,
      values: values.map((value) => value.toNumber()),
      caption: print(sum),
    })),
    summary: chart.summary(
      first.label,
      last.label,
      highest.label,
      amountWords(highest.sum.toFixed(), language),
    ),
    headings: [chart.item, ...columns.map(({ label }) => label)],
    rows: items.map(({ id }) => [
      threePublicItemName(id, language),
      ...known.map((at) => {
        const amount = amountOf(id, at);
        return amount ? print(new Decimal(amount.yuan)) : "—";
      }),
    ]),
  };
}

type Moment = Pick<ReportedThreePublicAmount, "year" | "measure">;

function isAt(amount: ReportedThreePublicAmount, { year, measure }: Moment): boolean {
  return amount.year === year && amount.measure === measure;
}
