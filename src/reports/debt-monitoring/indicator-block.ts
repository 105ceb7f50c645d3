import { debtIndicatorIds, debtIndicators, type DebtIndicatorId } from "../../finance/debt/debt-indicators";
import type { DebtFigureName, DebtFigures } from "../../finance/debt/debt-figures";
import { sumOf, type Decimal } from "../../finance/money/decimal";
import { addressOf } from "../../workbook/address";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { amountFace, beginBlock, lightFace, putRow, ratioFace, type BlockCell } from "./block";
import type { FigureCells } from "./figure-block";
import { quotedText } from "../sheets/formula-text";
import { gradeLights, lights, reaches } from "./lights";
import type { MonitoredPlace } from "./monitored-place";
import { tenThousands } from "./tens-of-thousands";

/** 二、债务指标: numerator, denominator, ratio, line and light of each indicator, all live. */
export function putIndicators(
  sheet: SheetBuilder,
  row: number,
  cells: FigureCells,
  place: MonitoredPlace,
): number {
  let next = beginBlock(sheet, row, "二、债务指标", ["指标", "分子", "分母", "指标值", "控制线", "状态"]);
  for (const id of debtIndicatorIds) {
    const { title, parts, less = [], whole } = debtIndicators[id];
    const [numerator, denominator] = [total(place.figures, parts, less), total(place.figures, whole, [])];
    const at = (column: number) => addressOf({ row: next, column });
    const ratio = numerator && denominator?.greaterThan(0) ? numerator.dividedBy(denominator) : undefined;
    const line = lineOf(id, place);
    putRow(sheet, next, [
      [title.zh, face.text],
      [amountCell(cells, parts, less, numerator), amountFace],
      [amountCell(cells, whole, [], denominator), amountFace],
      [
        {
          formula: `IF(AND(ISNUMBER(${at(1)}),ISNUMBER(${at(2)})),IF(${at(2)}>0,${at(1)}/${at(2)},""),"")`,
          value: ratio?.toNumber() ?? "",
        },
        ratioFace,
      ],
      [line?.toNumber() ?? "—", line ? ratioFace : face.centered],
      [lightOf(id, { place, ratio, at }), lightFace],
    ]);
    next += 1;
  }
  return next;
}

/** The sum of figures less others; `undefined` when one is not known. */
export function total(
  figures: DebtFigures,
  plus: readonly DebtFigureName[],
  minus: readonly DebtFigureName[],
): Decimal | undefined {
  const amounts = (names: readonly DebtFigureName[]) => names.flatMap((name) => figures[name]?.amount ?? []);
  const [added, taken] = [amounts(plus), amounts(minus)];
  if (added.length < plus.length || taken.length < minus.length) return undefined;
  return sumOf(added).minus(sumOf(taken));
}

function amountCell(
  cells: FigureCells,
  plus: readonly DebtFigureName[],
  minus: readonly DebtFigureName[],
  value: Decimal | undefined,
): BlockCell {
  const formula = `IF(${cells.areKnown([...plus, ...minus])},${cells.sum(plus, minus)},"")`;
  return { formula, value: tenThousands(value) };
}

function lineOf(id: DebtIndicatorId, { restructuring, grades }: MonitoredPlace): Decimal | undefined {
  if (id === "generalInterestShare") return restructuring?.general;
  if (id === "specialInterestShare") return restructuring?.special;
  return id === "debtToFiscalCapacity" ? grades?.yellow : undefined;
}

interface Reading {
  readonly place: MonitoredPlace;
  readonly ratio: Decimal | undefined;
  at(column: number): string;
}

function lightOf(id: DebtIndicatorId, reading: Reading): BlockCell {
  const { grades } = reading.place;
  if (id === "debtToFiscalCapacity" && grades) return gradeLight(reading, grades);
  const line = lineOf(id, reading.place);
  return line ? lineLight(reading, line) : "—";
}

function lineLight({ ratio, at }: Reading, line: Decimal): BlockCell {
  const isBeyond = reaches(at(1), at(4), at(2), ">");
  return {
    formula: `IF(${at(3)}="",${quotedText(lights.unknown)},IF(${isBeyond},${quotedText(lights.beyond)},${quotedText(lights.within)}))`,
    value: ratio === undefined ? lights.unknown : ratio.greaterThan(line) ? lights.beyond : lights.within,
  };
}

function gradeLight({ ratio, at }: Reading, grades: NonNullable<MonitoredPlace["grades"]>): BlockCell {
  const grade = (["red", "orange", "yellow"] as const).find((name) =>
    ratio?.greaterThanOrEqualTo(grades[name]),
  );
  const choose = (["red", "orange", "yellow"] as const).reduceRight((otherwise, name) => {
    const line = name === "yellow" ? at(4) : grades[name].toString();
    return `IF(${reaches(at(1), line, at(2), ">=")},${quotedText(gradeLights[name])},${otherwise})`;
  }, quotedText(gradeLights.green));
  return {
    formula: `IF(${at(3)}="",${quotedText(lights.unknown)},${choose})`,
    value: ratio === undefined ? lights.unknown : gradeLights[grade ?? "green"],
  };
}
