import type { Language } from "../../audit/words/language";
import { threePublicItemName } from "../../audit/words/three-public-item-name";
import { sumOf, zero, type Decimal } from "../../finance/money/decimal";
import { fromYuan } from "../../finance/money/unit";
import type { ComparedItem, ThreePublicMeasure } from "../../templates/three-public-amounts";
import { addressOf, rangeAddress } from "../../workbook/address";
import type { CellStyle, NewChart, NewSheet } from "../../workbook/plan";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { threePublicWords } from "./three-public-words";

/** The three public expenses of one year, in yuan. */
export interface ThreePublicYear {
  readonly year: number;
  readonly measure: ThreePublicMeasure;
  readonly amounts: Readonly<Partial<Record<ComparedItem, Decimal>>>;
}

/** What the years are compared with each other for. */
export interface ThreePublicYears {
  readonly organisation: string;
  readonly on: string;
  /** Years of one measure stand together, ascending. */
  readonly years: readonly ThreePublicYear[];
}

const headingRow = 2;
const chartRows = 18;
const rateFace: CellStyle = { ...face.amount(2), numberFormat: "0.00%" };
const colors: readonly string[] = ["#5B9BD5", "#2E75B6", "#9DC3E6", "#7F7F7F"];
const totalColor = "#C00000";

/** 出国, 公务用车 and 接待, vehicles split into 购置 and 运行 wherever a year says so. */
function partsOf(years: readonly ThreePublicYear[]): readonly ComparedItem[] {
  const isSplit = years.some(({ amounts }) => amounts.vehiclePurchases ?? amounts.vehicleOperation);
  const vehicles = isSplit
    ? (["vehiclePurchases", "vehicleOperation"] as const)
    : ["officialVehicles" as const];
  return ["overseasVisits", ...vehicles, "officialReceptions"];
}

/**
 * The three public expenses by item and year (三公经费分年对比表), in 万元: totals, changes and rates are live formulas of
 * built-in functions over the amounts.
 */
export function threePublicYearsSheet(
  { organisation, on, years }: ThreePublicYears,
  language: Language,
  name: string,
): NewSheet {
  const words = threePublicWords[language];
  const parts = partsOf(years);
  const [total, change, rate] = [parts.length + 1, parts.length + 2, parts.length + 3];
  const columnCount = rate + 1;
  const sheet = new SheetBuilder();
  sheet.spread({ row: 0, column: 0, columnCount }, words.years, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: 3 }, words.organisation(organisation), face.banner);
  sheet.spread({ row: 1, column: 3, columnCount: 2 }, words.on(on), face.banner);
  sheet.spread({ row: 1, column: 5, columnCount: columnCount - 5 }, words.unit, face.bannerRight);
  const titles = [...parts, "total" as const].map((item) => threePublicItemName(item, language));
  [words.yearHeading, ...titles, words.changeHeading, words.rateHeading].forEach((heading, column) =>
    sheet.put(headingRow, column, heading, face.heading),
  );
  sheet.height(headingRow, 34);

  years.forEach(({ year, measure, amounts }, index) => {
    const row = headingRow + 1 + index;
    const at = (column: number, of = row) => addressOf({ row: of, column });
    const known = parts.map((item) => amounts[item] ?? zero);
    const stated = amounts.total ?? sumOf(known);
    sheet.put(row, 0, words.yearAndMeasure(year, measure), face.centered);
    known.forEach((amount, part) => sheet.put(row, part + 1, tenThousands(amount), face.amount(2)));
    const isSum = stated.equals(sumOf(known));
    sheet.put(
      row,
      total,
      tenThousands(stated),
      face.amount(2),
      isSum ? { formula: `SUM(${at(1)}:${at(total - 1)})` } : {},
    );
    const before = years[index - 1];
    const isNext = before?.measure === measure && before.year === year - 1;
    const base = isNext
      ? (before.amounts.total ?? sumOf(parts.map((item) => before.amounts[item] ?? zero)))
      : undefined;
    const moved = base && stated.minus(base);
    sheet.put(
      row,
      change,
      moved ? tenThousands(moved) : null,
      face.amount(2),
      moved ? { formula: `${at(total)}-${at(total, row - 1)}` } : {},
    );
    const hasRate = moved !== undefined && base !== undefined && base.greaterThan(0);
    sheet.put(
      row,
      rate,
      hasRate ? moved.dividedBy(base).toNumber() : null,
      rateFace,
      hasRate ? { formula: `${at(change)}/${at(total, row - 1)}` } : {},
    );
    sheet.height(row, 20);
  });
  sheet.frame({ row: headingRow, column: 0, rowCount: years.length + 1, columnCount });
  return sheet.build({
    name,
    columnWidths: [20, ...parts.map(() => 16), 16, 14, 12],
    ...listPage(headingRow, { columns: 1, footer: words.footer }),
  });
}

/** Items side by side for each year, the total as a line over them. */
export function threePublicYearsChart(
  { years }: ThreePublicYears,
  language: Language,
  sheet: string,
): NewChart {
  const parts = partsOf(years);
  const first = headingRow + 1;
  const column = (at: number) =>
    rangeAddress({ row: first, column: at, rowCount: years.length, columnCount: 1 });
  const nameCell = (at: number) => addressOf({ row: headingRow, column: at });
  const words = threePublicWords[language];
  return {
    sheet,
    name: words.years,
    kind: "column",
    title: words.chart,
    categories: column(0),
    series: [
      ...parts.map((_, part) => ({
        nameCell: nameCell(part + 1),
        values: column(part + 1),
        color: colors[part]!,
      })),
      {
        nameCell: nameCell(parts.length + 1),
        values: column(parts.length + 1),
        color: totalColor,
        asLine: true,
      },
    ],
    over: rangeAddress({
      row: first + years.length + 1,
      column: 0,
      rowCount: chartRows,
      columnCount: parts.length + 4,
    }),
    axisFormat: "#,##0.00",
  };
}

function tenThousands(yuan: Decimal): number {
  return fromYuan(yuan, "tenThousandYuan").toNumber();
}
