import type { NewChart } from "../workbook/plan";
import { oneSync } from "./session";

/** Adds a chart over cells of one sheet; series are named with what their name cells show at that moment. */
export async function addChart(chart: NewChart): Promise<void> {
  const names = await oneSync((context) => {
    const worksheet = context.workbook.worksheets.getItem(chart.sheet);
    const cells = chart.series.map(({ nameCell }) => worksheet.getRange(nameCell).load("text"));
    return () => cells.map((cell) => cell.text[0]?.[0] ?? "");
  });
  await oneSync((context) => {
    const worksheet = context.workbook.worksheets.getItem(chart.sheet);
    const [first, ...others] = chart.series;
    if (!first) return () => undefined;
    const made = worksheet.charts.add(types[chart.kind], worksheet.getRange(first.values), "Auto");
    made.name = chart.name;
    made.title.text = chart.title;
    made.legend.position = "Bottom";
    const [from, to = from] = chart.over.split(":");
    made.setPosition(from!, to!);
    if (chart.axisFormat !== undefined) made.axes.valueAxis.numberFormat = chart.axisFormat;
    const series = [made.series.getItemAt(0), ...others.map((_, i) => made.series.add(names[i + 1]!))];
    chart.series.forEach(({ values, color, asLine }, i) => {
      const one = series[i]!;
      one.name = names[i]!;
      if (i > 0) one.setValues(worksheet.getRange(values));
      one.setXAxisValues(worksheet.getRange(chart.categories));
      if (asLine) one.chartType = "Line";
      if (asLine || chart.kind === "line") one.format.line.color = color;
      else one.format.fill.setSolidColor(color);
    });
    return () => undefined;
  });
}

/** Removes a chart; one that is not there is no error, since taking back a write that was cut off asks for it. */
export async function removeChart(sheet: string, name: string): Promise<void> {
  const isThere = await oneSync((context) => {
    const chart = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name).load("name");
    return () => !chart.isNullObject;
  });
  if (!isThere) return;
  await oneSync((context) => {
    context.workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
    return () => undefined;
  });
}

const types = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers" } as const;
