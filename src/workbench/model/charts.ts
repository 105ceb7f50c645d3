import type { Area } from "../engine/engine";
import { around } from "./area";
import { integer, number, oneOf, optionalText, text } from "./argument";
import { ChartAxes, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection, chartTypes, type ChartType } from "./chart-series";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** The charts of a sheet that were made through the API; those of the file stay in the file, unseen. */
export class ChartCollection extends ModelObject {
  readonly className = "ChartCollection";
  private readonly charts: Chart[] = [];
  private added = 0;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get items(): readonly Chart[] {
    return this.charts;
  }

  get count(): number {
    return this.charts.length;
  }

  add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.sheet.assertWritable();
    const chartType = oneOf(type, chartTypes);
    if (!(source instanceof Range)) throw new ExcelError("InvalidArgument");
    this.added += 1;
    const id = `{C4A27000-0000-4000-8000-${this.added.toString().padStart(12, "0")}}`;
    const chart = new Chart(this.sheet, id, `Chart ${this.added}`, chartType, (gone) => {
      this.charts.splice(this.charts.indexOf(gone), 1);
    });
    chart.setData(source, seriesBy);
    this.charts.push(chart);
    return chart;
  }

  getItem(name: unknown): Chart {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(name: unknown): Chart | undefined {
    const wanted = text(name);
    return this.charts.find((chart) => chart.name === wanted || chart.id === wanted);
  }

  getItemAt(index: unknown): Chart {
    return this.charts[integer(index, 0, this.charts.length - 1)]!;
  }

  getCount(): number {
    return this.charts.length;
  }

  /** How the client finds a chart again by its id. */
  _GetItem(key: unknown): Chart {
    return this.getItem(key);
  }
}

export class Chart extends ModelObject {
  readonly className = "Chart";
  readonly title = new ChartTitle();
  readonly legend = new ChartLegend();
  readonly axes = new ChartAxes();
  readonly series = new ChartSeriesCollection();
  source: Area | undefined;
  /** The cells it covers, once it was placed over cells. */
  over: Area | undefined;
  private readonly box = { left: 0, top: 0, width: 360, height: 216 };

  constructor(
    private readonly sheet: Worksheet,
    readonly id: string,
    private called: string,
    private type: ChartType,
    private readonly remove: (chart: Chart) => void,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }

  get name(): string {
    return this.called;
  }

  set name(name: unknown) {
    this.called = text(name);
  }

  get chartType(): ChartType {
    return this.type;
  }

  set chartType(type: unknown) {
    this.type = oneOf(type, chartTypes);
  }

  get left(): number {
    return this.box.left;
  }

  set left(points: unknown) {
    this.box.left = number(points, 0, 1e6);
  }

  get top(): number {
    return this.box.top;
  }

  set top(points: unknown) {
    this.box.top = number(points, 0, 1e6);
  }

  get width(): number {
    return this.box.width;
  }

  set width(points: unknown) {
    this.box.width = number(points, 1, 1e6);
  }

  get height(): number {
    return this.box.height;
  }

  set height(points: unknown) {
    this.box.height = number(points, 1, 1e6);
  }

  /** One series a column (or row) of the source; texts in its first column and row are names. */
  setData(given: unknown, seriesBy: unknown): void {
    if (!(given instanceof Range)) throw new ExcelError("InvalidArgument");
    const by = oneOf(optionalText(seriesBy) ?? "Auto", ["Auto", "Columns", "Rows"]);
    this.source = given.area;
    this.series.take(given, by === "Columns" || (by === "Auto" && given.rowCount >= given.columnCount));
  }

  setPosition(start: unknown, end: unknown): void {
    const from = this.cells(start);
    this.over = end === null || end === undefined ? from : around(from, this.cells(end));
  }

  activate(): void {
    this.sheet.activate();
  }

  delete(): void {
    this.sheet.assertWritable();
    this.remove(this);
  }

  private cells(given: unknown): Area {
    return given instanceof Range ? given.area : this.sheet.getRange(text(given)).area;
  }
}
