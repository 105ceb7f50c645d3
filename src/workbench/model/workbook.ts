import type { Engine, EngineChange, EngineSheet } from "../engine/engine";
import { Application } from "./application";
import { areaAddress } from "./area";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { EventHub } from "./events";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import { NamedItemCollection } from "./named-items";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./settings";
import { checkSheetName, freeSheetName } from "./sheet-name";
import type { RowEdit } from "./whole-rows";
import { WorkbookProtection } from "./workbook-protection";
import { Worksheet, type SheetState } from "./worksheet";
import { WorksheetCollection } from "./worksheet-collection";

/** What an opened workbook has beside its cells. */
export interface WorkbookState {
  readonly name: string;
  readonly locale: string;
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly names: readonly { readonly name: string; readonly sheetId?: string; readonly formula: string }[];
  readonly customXml: readonly string[];
  readonly isStructureProtected: boolean;
}

/** The workbook: the root of everything an add-in can reach. */
export class Workbook extends ModelObject {
  readonly className = "Workbook";
  readonly events = new EventHub();
  readonly worksheets = new WorksheetCollection(this);
  readonly names: NamedItemCollection;
  readonly settings = new SettingCollection();
  readonly customXmlParts = new CustomXmlPartCollection();
  readonly application: Application;
  readonly protection: WorkbookProtection;
  readonly readOnly = false;
  readonly rowEdits: RowEdit[] = [];
  isDirty = false;
  private readonly byId = new Map<string, Worksheet>();
  private active: Worksheet;
  private selected: readonly Range[];
  private added = 0;

  constructor(
    readonly engine: Engine,
    private readonly state: WorkbookState,
  ) {
    super();
    this.application = new Application(this, state.locale);
    this.protection = new WorkbookProtection(state.isStructureProtected);
    this.names = new NamedItemCollection(this);
    for (const sheet of engine.sheets)
      this.byId.set(sheet.id, new Worksheet(this, sheet, state.sheets.get(sheet.id)));
    for (const { name, sheetId, formula } of state.names) {
      const owner = sheetId === undefined ? undefined : this.byId.get(sheetId);
      (owner?.names ?? this.names).restore(name, formula);
    }
    for (const xml of state.customXml) this.customXmlParts.add(xml);
    this.active = this.sheets.find(({ visibility }) => visibility === "Visible") ?? this.sheets[0]!;
    this.selected = [this.active.getCell(0, 0)];
    engine.onChange((change) => this.report(change));
    engine.onCalculated(() => this.events.emit({ kind: "calculated", sheetId: this.active.id }));
  }

  get name(): string {
    return this.state.name;
  }

  get sheets(): readonly Worksheet[] {
    return this.engine.sheets.map((sheet) => this.sheetOf(sheet));
  }

  get activeSheet(): Worksheet {
    return this.active;
  }

  get selection(): readonly Range[] {
    return this.selected;
  }

  /** Refused where several ranges are selected, as in Excel. */
  getSelectedRange(): Range {
    const [first, ...others] = this.selected;
    if (!first || others.length > 0) throw new ExcelError("InvalidSelection");
    return first;
  }

  getSelectedRanges(): RangeAreas {
    return new RangeAreas(this.selected);
  }

  getActiveCell(): Range {
    return this.selected[0]!.getCell(0, 0);
  }

  addSheet(given: string | undefined): Worksheet {
    this.protection.assertOpen();
    const taken = this.sheets.map((sheet) => sheet.name);
    const name = given ?? freeSheetName(taken);
    checkSheetName(name, taken);
    this.added += 1;
    const id = `{00000000-0001-0000-FFFF-${this.added.toString().padStart(12, "0")}}`;
    const sheet = this.sheetOf(this.engine.addSheet(id, name, this.sheets.length));
    this.events.emit({ kind: "added", sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheet: Worksheet): void {
    this.protection.assertOpen();
    const neighbour = this.sheets.find((other) => other !== sheet && other.visibility === "Visible");
    if (sheet === this.active && neighbour) this.activate(neighbour);
    this.engine.removeSheet(sheet.id);
    this.byId.delete(sheet.id);
    sheet.isDeleted = true;
    this.events.emit({ kind: "deleted", sheetId: sheet.id });
  }

  moveSheet(sheet: Worksheet, position: number): void {
    this.protection.assertOpen();
    this.engine.moveSheet(sheet.id, position);
  }

  activate(sheet: Worksheet): void {
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    this.selected = [sheet.getCell(0, 0)];
    this.events.emit({ kind: "deactivated", sheetId: before.id });
    this.events.emit({ kind: "activated", sheetId: sheet.id });
  }

  /** Selects ranges of one sheet, whoever asks: the add-in or the person at the grid. */
  select(...ranges: readonly Range[]): void {
    const [first] = ranges;
    if (!first) return;
    first.sheet.activate();
    this.selected = ranges;
    const address = ranges.map(({ area }) => areaAddress(area)).join(",");
    this.events.emit({ kind: "selectionChanged", sheetId: first.sheet.id, address });
  }

  private sheetOf(engineSheet: EngineSheet): Worksheet {
    let sheet = this.byId.get(engineSheet.id);
    if (!sheet) {
      sheet = new Worksheet(this, engineSheet);
      this.byId.set(engineSheet.id, sheet);
    }
    return sheet;
  }

  private report({ sheetId, area, kind, source }: EngineChange): void {
    this.isDirty = true;
    const address = areaAddress(area);
    if (kind === "looks") this.events.emit({ kind: "formatChanged", sheetId, address });
    else this.events.emit({ kind: "changed", sheetId, address, byModel: source === "model" });
  }
}
