import type { Area } from "../engine/engine";
import { ChartSeriesFormat } from "./chart-parts";
import { integer, oneOf, optionalText, text } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import { Range } from "./range";

export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
] as const;
export type ChartType = (typeof chartTypes)[number];

/** The series of a chart, in drawing order. */
export class ChartSeriesCollection extends ModelObject {
  readonly className = "ChartSeriesCollection";
  private readonly list: ChartSeries[] = [];

  get items(): readonly ChartSeries[] {
    return this.list;
  }

  get count(): number {
    return this.list.length;
  }

  add(name: unknown, index: unknown): ChartSeries {
    const series = new ChartSeries(optionalText(name) ?? "", (gone) => this.remove(gone));
    const at = index === null || index === undefined ? this.list.length : integer(index, 0, this.list.length);
    this.list.splice(at, 0, series);
    return series;
  }

  getItemAt(index: unknown): ChartSeries {
    return this.list[integer(index, 0, this.list.length - 1)]!;
  }

  getCount(): number {
    return this.list.length;
  }

  push(series: ChartSeries): void {
    this.list.push(series);
  }

  remove(series: ChartSeries): void {
    this.list.splice(this.list.indexOf(series), 1);
  }

  clear(): void {
    this.list.length = 0;
  }
}

export class ChartSeries extends ModelObject {
  readonly className = "ChartSeries";
  readonly format = new ChartSeriesFormat();
  values: { readonly sheet: string; readonly area: Area } | undefined;
  categories: { readonly sheet: string; readonly area: Area } | undefined;
  private type: ChartType | undefined;
  private axis = "Primary";

  constructor(
    private called: string,
    private readonly removed: (series: ChartSeries) => void,
  ) {
    super();
  }

  get name(): string {
    return this.called;
  }

  set name(name: unknown) {
    this.called = text(name);
  }

  get chartType(): ChartType | null {
    return this.type ?? null;
  }

  set chartType(type: unknown) {
    this.type = oneOf(type, chartTypes);
  }

  get axisGroup(): string {
    return this.axis;
  }

  set axisGroup(group: unknown) {
    this.axis = oneOf(group, ["Primary", "Secondary"]);
  }

  setValues(given: unknown): void {
    this.values = located(given);
  }

  setXAxisValues(given: unknown): void {
    this.categories = located(given);
  }

  delete(): void {
    this.removed(this);
  }
}

function located(given: unknown): { sheet: string; area: Area } {
  if (!(given instanceof Range)) throw new ExcelError("InvalidArgument");
  return { sheet: given.sheet.name, area: given.area };
}
