import type { Area } from "../engine/engine";
import { parseArea, splitSheet } from "./area";
import { flag, optionalText, text } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends ModelObject {
  readonly className = "NamedItemCollection";
  private readonly byName = new Map<string, NamedItem>();

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  get items(): readonly NamedItem[] {
    return [...this.byName.values()];
  }

  find(name: string): NamedItem | undefined {
    return this.byName.get(name.toLowerCase());
  }

  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new ExcelError("ItemNotFound");
    return item;
  }

  getItemOrNullObject(name: unknown): NamedItem | undefined {
    return this.find(text(name));
  }

  getCount(): number {
    return this.byName.size;
  }

  /** Adds a name for a range, or for a formula or value given as text. */
  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const given = text(name);
    if (!isName(given)) throw new ExcelError("InvalidArgument");
    if (this.find(given)) throw new ExcelError("ItemAlreadyExists");
    const item = this.restore(given, formulaFor(reference));
    item.comment = optionalText(comment) ?? "";
    this.define(item);
    return item;
  }

  addFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.add(name, text(formula), comment);
  }

  /** Takes over a name the file brought; the engine has it already. */
  restore(name: string, formula: string): NamedItem {
    const item = new NamedItem(this.workbook, this.sheet, name, formula, {
      redefined: () => this.define(item),
      removed: () => {
        this.byName.delete(name.toLowerCase());
        if (!this.sheet) this.workbook.engine.removeName(name);
      },
    });
    this.byName.set(name.toLowerCase(), item);
    return item;
  }

  /** Names of a single sheet are kept but not computed with: the engine knows names of the workbook only. */
  private define({ name, definition }: NamedItem): void {
    if (!this.sheet) this.workbook.engine.defineName(name, definition);
  }
}

export class NamedItem extends ModelObject {
  readonly className = "NamedItem";
  comment = "";
  private shown = true;

  constructor(
    private readonly workbook: Workbook,
    private readonly owner: Worksheet | undefined,
    readonly name: string,
    /** Without `=`. */
    public definition: string,
    private readonly changes: { readonly redefined: () => void; readonly removed: () => void },
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  get scope(): string {
    return this.owner ? "Worksheet" : "Workbook";
  }

  get type(): string {
    return this.target() ? "Range" : "String";
  }

  get value(): unknown {
    return this.formula;
  }

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: unknown) {
    this.shown = flag(visible);
  }

  get formula(): string {
    return `=${this.definition}`;
  }

  set formula(formula: unknown) {
    this.definition = text(formula).replace(/^=/, "");
    this.changes.redefined();
  }

  get worksheet(): Worksheet {
    if (!this.owner) throw new ExcelError("ItemNotFound");
    return this.owner;
  }

  get worksheetOrNullObject(): Worksheet | undefined {
    return this.owner;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ExcelError("InvalidOperation");
    return range;
  }

  getRangeOrNullObject(): Range | undefined {
    const target = this.target();
    return target && new Range(target.sheet, target.area);
  }

  delete(): void {
    this.changes.removed();
  }

  /** The area it stands for, on the sheet whose name it is. */
  rangeArea(): Area | undefined {
    return this.owner && this.areaOn(this.owner);
  }

  areaOn(sheet: Worksheet): Area | undefined {
    const target = this.target();
    return target?.sheet === sheet ? target.area : undefined;
  }

  private target(): { sheet: Worksheet; area: Area } | undefined {
    const { sheet, address } = splitSheet(this.definition);
    const area = parseArea(address);
    const found = sheet === undefined ? this.owner : this.workbook.worksheets.getItemOrNullObject(sheet);
    return area && found && { sheet: found, area };
  }
}

/** A letter, `_` or `\` first; no spaces; no cell address; at most 255 characters. */
function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{M}\d_.\\?]{0,254}$/u.test(name) && !parseArea(name) && !/^[rc]$/i.test(name);
}

function formulaFor(reference: unknown): string {
  if (!(reference instanceof Range)) return text(reference).replace(/^=/, "");
  const { sheet, address } = splitSheet(reference.address);
  const fixed = address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${sheet === undefined ? "" : `${reference.sheet.quotedName}!`}${fixed}`;
}
