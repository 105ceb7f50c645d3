import type { Chart } from "../model/charts";
import { areaAddress } from "../model/area";
import type { Edit, NewChart } from "./edits";

const kinds: Readonly<Record<string, NewChart["kind"]>> = {
  ColumnClustered: "column",
  ColumnStacked: "column",
  BarClustered: "bar",
  BarStacked: "bar",
  Line: "line",
  LineMarkers: "line",
};

/** Colours of series that were given none. */
const usualColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** A chart made through the API, as the package draws one. A series is named by the cell above its values. */
export function chartEdit(chart: Chart): Edit {
  const { sheet, over, kind } = {
    sheet: chart.worksheet.name,
    over: chart.over,
    kind: kinds[chart.chartType] ?? "column",
  };
  const first = chart.series.items[0];
  return {
    kind: "addChart",
    chart: {
      sheet,
      name: chart.name,
      kind,
      title: chart.title.text,
      categories: first?.categories ? areaAddress(first.categories.area) : "A1",
      series: chart.series.items.flatMap((series, index) => {
        const { values, format } = series;
        if (!values) return [];
        const nameCell = areaAddress({
          ...values.area,
          row: Math.max(0, values.area.row - 1),
          rowCount: 1,
          columnCount: 1,
        });
        const color = format.fill.color ?? (format.line.color || usualColors[index % usualColors.length]!);
        const asLine = kind !== "line" && series.chartType?.startsWith("Line") === true;
        return [{ nameCell, values: areaAddress(values.area), color, ...(asLine ? { asLine } : {}) }];
      }),
      over: over ? areaAddress(over) : "H2:O18",
      ...(chart.axes.valueAxis.numberFormat === "General"
        ? {}
        : { axisFormat: chart.axes.valueAxis.numberFormat }),
    },
  };
}
