import { addressOf, quoteSheet } from "../../workbook/address";
import { parseRange, type RangeRef } from "../../workbook/address";
import { HostError } from "../../workbook/host-error";
import type { NewChart } from "../../workbook/plan";
import type { SheetView } from "../../workbook/snapshot";
import type { Vocabulary } from "../vocabulary";
import { escapeXml } from "../xml/escape";

const categoryAxis = 500_000_001;
const valueAxis = 500_000_002;

type Series = NewChart["series"][number];

/**
 * A native chart part. Colours are written out (`srgbClr`), since a workbook without a theme would show none; the
 * values the cells have now are kept in the chart, for programs that do not read them anew.
 */
export function chartXml(chart: NewChart, sheet: SheetView, vocabulary: Vocabulary): string {
  const isLine = (series: Series) => chart.kind === "line" || series.asLine === true;
  const bars = chart.series.flatMap((series, i) =>
    isLine(series) ? [] : [barSeries(chart, series, i, sheet)],
  );
  const lines = chart.series.flatMap((series, i) =>
    isLine(series) ? [lineSeries(chart, series, i, sheet)] : [],
  );
  const direction = chart.kind === "bar" ? "bar" : "col";
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawing}">`,
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`,
    "<c:plotArea><c:layout/>",
    bars.length === 0
      ? ""
      : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
        `${bars.join("")}<c:gapWidth val="80"/>${axes}</c:barChart>`,
    lines.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>` +
        `${lines.join("")}<c:marker val="1"/>${axes}</c:lineChart>`,
    axesXml(chart),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="0"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function axesXml({ kind, axisFormat = "General" }: NewChart): string {
  const isBar = kind === "bar";
  const shared = (position: string) =>
    `<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
  const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const gridlines =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>' +
    "</c:spPr></c:majorGridlines>";
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>${shared(isBar ? "l" : "b")}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:crossAx val="${valueAxis}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    `<c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/>${shared(isBar ? "b" : "l")}${gridlines}` +
    `<c:numFmt formatCode="${escapeXml(axisFormat)}" sourceLinked="0"/>${ticks}` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function barSeries(chart: NewChart, series: Series, index: number, sheet: SheetView): string {
  const look = `<c:spPr>${solidFill(series.color)}</c:spPr><c:invertIfNegative val="0"/>`;
  return `<c:ser>${seriesName(series, index, sheet)}${look}${seriesData(chart, series, sheet)}</c:ser>`;
}

function lineSeries(chart: NewChart, series: Series, index: number, sheet: SheetView): string {
  const fill = solidFill(series.color);
  const marker =
    `<c:marker><c:symbol val="circle"/><c:size val="5"/>` +
    `<c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
  const look = `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>${marker}`;
  const data = seriesData(chart, series, sheet);
  return `<c:ser>${seriesName(series, index, sheet)}${look}${data}<c:smooth val="0"/></c:ser>`;
}

function seriesName({ nameCell }: Series, index: number, sheet: SheetView): string {
  const text = `<c:tx>${textReference(sheet, nameCell)}</c:tx>`;
  return `<c:idx val="${index}"/><c:order val="${index}"/>${text}`;
}

function seriesData({ categories }: NewChart, { values }: Series, sheet: SheetView): string {
  return `<c:cat>${textReference(sheet, categories)}</c:cat><c:val>${numberReference(sheet, values)}</c:val>`;
}

function textReference(sheet: SheetView, address: string): string {
  const points = cellsOf(address).map(({ row, column }, i) => {
    const value = sheet.cell(row, column)?.value ?? null;
    return value === null ? "" : `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
  });
  const cache = `<c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache>`;
  return `<c:strRef><c:f>${reference(sheet.name, address)}</c:f>${cache}</c:strRef>`;
}

function numberReference(sheet: SheetView, address: string): string {
  const points = cellsOf(address).map(({ row, column }, i) => {
    const value = sheet.cell(row, column)?.value;
    return typeof value === "number" ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : "";
  });
  const count = `<c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>`;
  const cache = `<c:numCache>${count}${points.join("")}</c:numCache>`;
  return `<c:numRef><c:f>${reference(sheet.name, address)}</c:f>${cache}</c:numRef>`;
}

function reference(sheet: string, address: string): string {
  const { row, column, rowCount, columnCount } = rangeOf(address);
  const last = { row: row + rowCount - 1, column: column + columnCount - 1 };
  const corners = rowCount * columnCount === 1 ? [{ row, column }] : [{ row, column }, last];
  const fixed = corners.map((corner) => addressOf(corner).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
  return escapeXml(`${quoteSheet(sheet)}!${fixed.join(":")}`);
}

function cellsOf(address: string): { row: number; column: number }[] {
  const { row, column, rowCount, columnCount } = rangeOf(address);
  return Array.from({ length: rowCount * columnCount }, (_, i) => ({
    row: row + Math.floor(i / columnCount),
    column: column + (i % columnCount),
  }));
}

function rangeOf(address: string): Omit<RangeRef, "sheet"> {
  const range = parseRange(address);
  if (!range) throw new HostError("invalidArgument", { argument: address });
  return range;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}
