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

  /** Replaces the series by those of a block of cells. */
  take(source: Range, byColumns: boolean): void {
    this.list.length = 0;
    const { area, sheet } = source;
    const isText = (row: number, column: number): boolean =>
      typeof sheet.engineSheet.cell(row, column).value !== "number";
    const lines = byColumns ? area.columnCount : area.rowCount;
    const length = byColumns ? area.rowCount : area.columnCount;
    const at = (line: number, from: number, count: number): Area =>
      byColumns
        ? { row: area.row + from, column: area.column + line, rowCount: count, columnCount: 1 }
        : { row: area.row + line, column: area.column + from, rowCount: 1, columnCount: count };
    const cellIsText = (line: number, index: number): boolean =>
      isText(at(line, index, 1).row, at(line, index, 1).column);
    const hasCategories = lines > 1 && cellIsText(0, length - 1);
    const hasNames = length > 1 && cellIsText(lines - 1, 0);
    const from = hasNames ? 1 : 0;
    for (let line = hasCategories ? 1 : 0; line < lines; line += 1) {
      const heading = at(line, 0, 1);
      const name = hasNames
        ? String(sheet.engineSheet.cell(heading.row, heading.column).value ?? "")
        : `系列${line + 1}`;
      const series = this.add(name, undefined);
      series.setValues(new Range(sheet, at(line, from, length - from)));
      if (hasCategories) series.setXAxisValues(new Range(sheet, at(0, from, length - from)));
    }
  }

  remove(series: ChartSeries): void {
    this.list.splice(this.list.indexOf(series), 1);
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
