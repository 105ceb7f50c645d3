import type { SharedFormula } from "./shared-formula";
import {
  CellKind,
  type CellValue,
  type CommentThread,
  type DefinedName,
  type SheetData,
  type SheetVisibility,
  type Span,
  type WorkbookSnapshot,
} from "./snapshot";

/** Texts stored once each, in the order they were first seen. */
export class TextPool {
  readonly texts: string[];
  private readonly indexes: Map<string, number>;

  /** @param texts - Those that are known already, each under its place. */
  constructor(texts: readonly string[] = []) {
    this.texts = [...texts];
    this.indexes = new Map(texts.map((text, index) => [text, index]));
  }

  index(text: string): number {
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.texts.push(text) - 1;
      this.indexes.set(text, index);
    }
    return index;
  }
}

export interface SheetProperties {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
  /** Those that cells were added with the codes of. */
  readonly sharedFormulas?: readonly SharedFormula[];
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
  readonly comments?: readonly CommentThread[];
}

/** Collects the cells of one sheet, in any order of rows, and packs them. Empty cells without a formula are passed over. */
export class SheetBuilder {
  private rows = new Int32Array(1024);
  private columns = new Uint16Array(1024);
  private kinds = new Uint8Array(1024);
  private values = new Float64Array(1024);
  private formulas = new Int32Array(1024);
  private formats = new Int32Array(1024);
  private fills: Int32Array | undefined;
  private count = 0;
  private sorted = true;

  constructor(private readonly pool: TextPool) {}

  /** Adds a cell whose parts are already coded: the fast way for readers. */
  addCoded(
    row: number,
    column: number,
    kind: CellKind,
    value: number,
    formula: number,
    format: number,
    fill = -1,
  ): void {
    const i = this.count;
    if (i === this.rows.length) this.grow();
    if (i > 0 && (row < this.rows[i - 1]! || (row === this.rows[i - 1]! && column <= this.columns[i - 1]!))) {
      this.sorted = false;
    }
    this.rows[i] = row;
    this.columns[i] = column;
    this.kinds[i] = kind;
    this.values[i] = value;
    this.formulas[i] = formula;
    this.formats[i] = format;
    if (fill >= 0 && !this.fills) this.fills = new Int32Array(this.rows.length).fill(-1);
    if (this.fills) this.fills[i] = fill;
    this.count += 1;
  }

  /** Adds a cell by value. A text that Excel calls an error is an error only when `isError` says so. */
  add(
    row: number,
    column: number,
    value: CellValue,
    extra: {
      readonly formula?: string | undefined;
      readonly numberFormat?: string | undefined;
      readonly fill?: string | undefined;
      readonly isError?: boolean;
    } = {},
  ): void {
    const formula = extra.formula === undefined ? -1 : this.pool.index(extra.formula);
    const format =
      extra.numberFormat === undefined || extra.numberFormat === "General"
        ? -1
        : this.pool.index(extra.numberFormat);
    const fill = extra.fill === undefined ? -1 : this.pool.index(extra.fill);
    if (value === null || value === "") {
      if (formula >= 0 || fill >= 0) this.addCoded(row, column, CellKind.empty, 0, formula, format, fill);
    } else if (typeof value === "number") {
      this.addCoded(row, column, CellKind.number, value, formula, format, fill);
    } else if (typeof value === "boolean") {
      this.addCoded(row, column, CellKind.boolean, value ? 1 : 0, formula, format, fill);
    } else {
      const kind = extra.isError ? CellKind.error : CellKind.text;
      this.addCoded(row, column, kind, this.pool.index(value), formula, format, fill);
    }
  }

  build(properties: SheetProperties): SheetData {
    if (!this.sorted) this.sort();
    const distinct: number[] = [];
    const starts: number[] = [];
    for (let i = 0; i < this.count; i += 1) {
      if (i === 0 || this.rows[i] !== this.rows[i - 1]) {
        distinct.push(this.rows[i]!);
        starts.push(i);
      }
    }
    starts.push(this.count);
    return {
      name: properties.name,
      visibility: properties.visibility ?? "visible",
      isProtected: properties.isProtected ?? false,
      rows: Int32Array.from(distinct),
      rowStarts: Int32Array.from(starts),
      columns: this.columns.slice(0, this.count),
      kinds: this.kinds.slice(0, this.count),
      values: this.values.slice(0, this.count),
      formulas: this.formulas.slice(0, this.count),
      sharedFormulas: properties.sharedFormulas ?? [],
      formats: this.formats.slice(0, this.count),
      fills: this.fills ? this.fills.slice(0, this.count) : new Int32Array(0),
      hiddenRows: properties.hiddenRows ?? [],
      hiddenColumns: properties.hiddenColumns ?? [],
      comments: properties.comments ?? [],
    };
  }

  private grow(): void {
    const size = this.rows.length * 2;
    const wider = <T extends Int32Array | Uint16Array | Uint8Array | Float64Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    this.rows = wider(this.rows, new Int32Array(size));
    this.columns = wider(this.columns, new Uint16Array(size));
    this.kinds = wider(this.kinds, new Uint8Array(size));
    this.values = wider(this.values, new Float64Array(size));
    this.formulas = wider(this.formulas, new Int32Array(size));
    this.formats = wider(this.formats, new Int32Array(size));
    if (this.fills) this.fills = wider(this.fills, new Int32Array(size).fill(-1));
  }

  /** Sorts by row and column; of two entries for one cell the later stays. */
  private sort(): void {
    const order = Array.from({ length: this.count }, (_, i) => i);
    order.sort((a, b) => this.rows[a]! - this.rows[b]! || this.columns[a]! - this.columns[b]! || a - b);
    const kept = order.filter((at, i) => {
      const next = order[i + 1];
      return (
        next === undefined || this.rows[at] !== this.rows[next] || this.columns[at] !== this.columns[next]
      );
    });
    this.rows = Int32Array.from(kept, (i) => this.rows[i]!);
    this.columns = Uint16Array.from(kept, (i) => this.columns[i]!);
    this.kinds = Uint8Array.from(kept, (i) => this.kinds[i]!);
    this.values = Float64Array.from(kept, (i) => this.values[i]!);
    this.formulas = Int32Array.from(kept, (i) => this.formulas[i]!);
    this.formats = Int32Array.from(kept, (i) => this.formats[i]!);
    if (this.fills) this.fills = Int32Array.from(kept, (i) => this.fills![i]!);
    this.count = kept.length;
    this.sorted = true;
  }
}

/** Collects the sheets of a workbook over one pool of texts. */
export class SnapshotBuilder {
  readonly pool = new TextPool();
  private readonly sheets: SheetData[] = [];

  sheet(): SheetBuilder {
    return new SheetBuilder(this.pool);
  }

  add(sheet: SheetData): void {
    this.sheets.push(sheet);
  }

  build(names: readonly DefinedName[] = [], date1904 = false): WorkbookSnapshot {
    return { texts: this.pool.texts, sheets: this.sheets, names, date1904 };
  }
}
