import type { Area, EngineSheet } from "../engine/engine";
import { areaAddress, parseArea, quoteSheet, splitSheet, wholeSheet } from "./area";
import { color, integer, oneOf, optionalText, text } from "./argument";
import { ChartCollection } from "./charts";
import { CommentCollection, type FileComment } from "./comments";
import { ExcelError } from "./excel-error";
import { WorksheetFreezePanes } from "./freeze-panes";
import { Hyperlinks } from "./hyperlinks";
import { ModelObject } from "./model-object";
import { NamedItemCollection } from "./named-items";
import { PageBreakCollection, PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { checkSheetName } from "./sheet-name";
import type { Workbook } from "./workbook";
import { WorksheetProtection } from "./worksheet-protection";

export const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof visibilities)[number];

/** What an opened sheet has beside its cells. */
export interface SheetState {
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The file carries what would not follow rows put into the sheet. */
  readonly areRowsFixed: boolean;
  readonly comments: readonly FileComment[];
}

/** A sheet: its cells are the engine's, the rest (protection, print set-up, charts, comments, links) is kept here. */
export class Worksheet extends ModelObject {
  readonly className = "Worksheet";
  readonly hyperlinks = new Hyperlinks();
  readonly protection: WorksheetProtection;
  readonly pageLayout = new PageLayout(this);
  readonly horizontalPageBreaks = new PageBreakCollection(this);
  readonly charts = new ChartCollection(this);
  readonly freezePanes = new WorksheetFreezePanes(this);
  readonly comments: CommentCollection;
  readonly names: NamedItemCollection;
  readonly areRowsFixed: boolean;
  isDeleted = false;
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  private shown: Visibility;

  constructor(
    readonly workbook: Workbook,
    readonly engineSheet: EngineSheet,
    state: Partial<SheetState> = {},
  ) {
    super();
    this.shown = state.visibility ?? "Visible";
    this.areRowsFixed = state.areRowsFixed ?? false;
    this.protection = new WorksheetProtection(this, state.isProtected ?? false);
    this.comments = new CommentCollection(this, state.comments ?? []);
    this.names = new NamedItemCollection(workbook, this);
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): string {
    return this.engineSheet.id;
  }

  get name(): string {
    return this.engineSheet.name;
  }

  set name(name: unknown) {
    const before = this.name;
    const after = text(name);
    checkSheetName(
      after,
      this.others().map((sheet) => sheet.name),
    );
    this.engineSheet.rename(after);
    this.workbook.events.emit({ kind: "nameChanged", sheetId: this.id, before, after });
  }

  /** The name as addresses write it. */
  get quotedName(): string {
    return quoteSheet(this.name);
  }

  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }

  set position(position: unknown) {
    this.workbook.moveSheet(this, integer(position, 0, this.workbook.worksheets.items.length - 1));
  }

  get visibility(): Visibility {
    return this.shown;
  }

  set visibility(given: unknown) {
    const visibility = oneOf(given, visibilities);
    if (visibility !== "Visible") this.assertNotLastVisible();
    const before = this.shown;
    this.shown = visibility;
    this.engineSheet.setHidden(visibility !== "Visible");
    this.workbook.events.emit({ kind: "visibilityChanged", sheetId: this.id, before, after: visibility });
  }

  get tabColor(): string {
    return this.engineSheet.tabColor;
  }

  set tabColor(given: unknown) {
    this.engineSheet.tabColor = given === "" ? "" : color(given);
  }

  getRange(address: unknown): Range {
    const given = optionalText(address);
    if (given === undefined || given === "") return new Range(this, wholeSheet);
    const area =
      this.areaOf(given) ??
      this.names.find(given)?.rangeArea() ??
      this.workbook.names.find(given)?.areaOn(this);
    if (!area) throw new ExcelError("InvalidArgument");
    return new Range(this, area);
  }

  /** Several addresses, separated by commas. */
  getRanges(addresses: unknown): RangeAreas {
    const given = optionalText(addresses);
    const listed = given === undefined ? [undefined] : given.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
    return new RangeAreas(listed.map((address) => this.getRange(address?.trim())));
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): Range {
    const area = {
      row: integer(row, 0, wholeSheet.rowCount - 1),
      column: integer(column, 0, wholeSheet.columnCount - 1),
      rowCount: integer(rowCount, 1),
      columnCount: integer(columnCount, 1),
    };
    const isInside =
      area.row + area.rowCount <= wholeSheet.rowCount &&
      area.column + area.columnCount <= wholeSheet.columnCount;
    if (!isInside) throw new ExcelError("InvalidArgument");
    return new Range(this, area);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | undefined {
    const area = this.engineSheet.extent(valuesOnly === true);
    return area && new Range(this, area);
  }

  activate(): void {
    if (this.shown !== "Visible") throw new ExcelError("InvalidOperation");
    this.workbook.activate(this);
  }

  delete(): void {
    if (this.shown === "Visible") this.assertNotLastVisible();
    this.workbook.deleteSheet(this);
  }

  calculate(): void {
    this.workbook.engine.recalculate();
  }

  getNextOrNullObject(visibleOnly: unknown): Worksheet | undefined {
    const later = this.workbook.worksheets.items.slice(this.position + 1);
    return visibleOnly === true ? later.find((sheet) => sheet.visibility === "Visible") : later[0];
  }

  getPreviousOrNullObject(visibleOnly: unknown): Worksheet | undefined {
    const earlier = this.workbook.worksheets.items.slice(0, this.position).reverse();
    return visibleOnly === true ? earlier.find((sheet) => sheet.visibility === "Visible") : earlier[0];
  }

  /** Refuses a write on a protected sheet, as Excel does. */
  assertWritable(): void {
    if (this.protection.protected) throw new ExcelError("AccessDenied");
  }

  addressOf(area: Area): string {
    return `${this.quotedName}!${areaAddress(area)}`;
  }

  private areaOf(address: string): Area | undefined {
    const { sheet, address: local } = splitSheet(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase())
      throw new ExcelError("InvalidArgument");
    return parseArea(local);
  }

  private others(): readonly Worksheet[] {
    return this.workbook.worksheets.items.filter((sheet) => sheet !== this);
  }

  private assertNotLastVisible(): void {
    if (!this.others().some((sheet) => sheet.visibility === "Visible")) {
      throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
  }
}
