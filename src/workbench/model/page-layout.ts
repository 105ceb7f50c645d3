import { flag, number, oneOf, text } from "./argument";
import type { Area } from "../engine/engine";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export interface Zoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

const papers = ["A3", "A4", "A5", "Letter", "Legal", "B4", "B5"] as const;

/** How a sheet is printed. Only what was set here is written to the file; what the file brought stays as it is. */
export class PageLayout extends ModelObject {
  readonly className = "PageLayout";
  readonly headersFooters = new HeaderFooterGroup();
  readonly set: Record<string, unknown> = {};
  printArea: Area | undefined;
  titleRows: Area | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get orientation(): string {
    return (this.set.orientation as string | undefined) ?? "Portrait";
  }

  set orientation(word: unknown) {
    this.set.orientation = oneOf(word, ["Portrait", "Landscape"]);
  }

  get paperSize(): string | null {
    return (this.set.paperSize as string | undefined) ?? null;
  }

  set paperSize(word: unknown) {
    this.set.paperSize = oneOf(word, papers);
  }

  get zoom(): Zoom {
    return (this.set.zoom as Zoom | undefined) ?? { scale: 100 };
  }

  set zoom(zoom: unknown) {
    if (typeof zoom !== "object" || zoom === null) throw new ExcelError("InvalidArgument");
    this.set.zoom = zoom;
  }

  get centerHorizontally(): boolean {
    return this.set.centerHorizontally === true;
  }

  set centerHorizontally(center: unknown) {
    this.set.centerHorizontally = flag(center);
  }

  get centerVertically(): boolean {
    return this.set.centerVertically === true;
  }

  set centerVertically(center: unknown) {
    this.set.centerVertically = flag(center);
  }

  get leftMargin(): number {
    return this.margin("leftMargin", 50.4);
  }

  set leftMargin(points: unknown) {
    this.set.leftMargin = number(points, 0, 10_000);
  }

  get rightMargin(): number {
    return this.margin("rightMargin", 50.4);
  }

  set rightMargin(points: unknown) {
    this.set.rightMargin = number(points, 0, 10_000);
  }

  get topMargin(): number {
    return this.margin("topMargin", 54);
  }

  set topMargin(points: unknown) {
    this.set.topMargin = number(points, 0, 10_000);
  }

  get bottomMargin(): number {
    return this.margin("bottomMargin", 54);
  }

  set bottomMargin(points: unknown) {
    this.set.bottomMargin = number(points, 0, 10_000);
  }

  setPrintArea(given: unknown): void {
    this.printArea = this.area(given);
  }

  setPrintTitleRows(given: unknown): void {
    this.titleRows = this.area(given);
  }

  getPrintTitleRows(): Range {
    const range = this.getPrintTitleRowsOrNullObject();
    if (!range) throw new ExcelError("ItemNotFound");
    return range;
  }

  getPrintTitleRowsOrNullObject(): Range | undefined {
    return this.titleRows && new Range(this.sheet, this.titleRows);
  }

  private margin(name: string, standard: number): number {
    return (this.set[name] as number | undefined) ?? standard;
  }

  private area(given: unknown): Area {
    return given instanceof Range ? given.area : this.sheet.getRange(text(given)).area;
  }
}

/** Page breaks set by hand, each before the first row of a range. */
export class PageBreakCollection extends ModelObject {
  readonly className = "PageBreakCollection";
  /** Zero-based, ascending. */
  rows: readonly number[] = [];

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  add(given: unknown): PageBreak {
    this.sheet.assertWritable();
    const { row } = (given instanceof Range ? given : this.sheet.getRange(text(given))).area;
    this.rows = [...new Set([...this.rows, row])].sort((a, b) => a - b);
    return new PageBreak(row);
  }
}

export class PageBreak extends ModelObject {
  readonly className = "PageBreak";

  constructor(readonly rowIndex: number) {
    super();
  }
}

/** Headers and footers; the same on all pages unless said otherwise. */
export class HeaderFooterGroup extends ModelObject {
  readonly className = "HeaderFooterGroup";
  readonly defaultForAllPages = new HeaderFooter();
}

export class HeaderFooter extends ModelObject {
  readonly className = "HeaderFooter";
  leftHeader = "";
  centerHeader = "";
  rightHeader = "";
  leftFooter = "";
  centerFooter = "";
  rightFooter = "";
}
