import { type Decimal } from "../finance/money/decimal";
import { interval, type Interval } from "../finance/money/interval";
import type { AmountUnit } from "../finance/money/unit";
import { columnLimit, type CellRef } from "../workbook/address";
import type { ChangeColumn } from "./change-columns";
import type { NoteOfTable } from "./notes-of-tables";
import type { PrintedFormula } from "./read-printed-formulas";
import type { ColumnDefinition, SectionDefinition, Template } from "./template";

/** Where an amount comes from: typed as a number, computed by a live formula, or typed as text. */
export type FactOrigin = "typed" | "formula" | "text";

/** One amount of one form: what every tie, check and text figure speaks of. */
export interface Fact {
  readonly table: Table;
  readonly section: SectionDefinition;
  readonly row: TableRow;
  readonly column: ColumnDefinition;
  readonly cell: CellRef;
  /** In yuan; zero where the cell is blank. */
  readonly amount: Decimal;
  /** Nothing, — or / is printed. */
  readonly isBlank: boolean;
  /** The amount is printed in steps of so many yuan; zero for a live formula over exact cells. */
  readonly step: Decimal;
  readonly origin: FactOrigin;
  /** The cell holds words or an error: nothing can be said of the amount, and no relation with it can be tested. */
  readonly isUnreadable?: true;
}

/** One row of a recognised form. */
export interface TableRow {
  /** Code (`2010301`), item key (`fiscalAppropriation`), `total`, or `name:…` for a line no list knows. */
  readonly key: string;
  /** 0 for the first row of this key, 1 for the next. */
  readonly occurrence: number;
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Rows of the same code under other units (分单位列示), zero-based: its amounts are theirs together. */
  readonly alsoAt?: readonly number[];
  /** The name as printed, ordinal taken off; empty where the row has none. */
  readonly label: string;
  readonly labelCell?: CellRef;
  /** 一、 before the name of a line is 1, where the rows go by name. */
  readonly ordinal?: number;
  /** The classification code where the rows go by code, whole and repaired. */
  readonly code?: string;
  /** The cells the code was read from, and what was unusual in them (`lostZero`, `number`…). */
  readonly codeCells: readonly CellRef[];
  readonly codeOddities: readonly string[];
}

export interface Evidence {
  readonly kind: "title" | "heading" | "unit" | "codes" | "correction";
  readonly text: string;
  readonly cell?: CellRef;
}

/** A cell of the amount columns that holds something else. */
export interface UnreadableAmount {
  readonly cell: CellRef;
  readonly text: string;
  /** `notComputed`: a formula that no program has computed yet. */
  readonly why: "error" | "notAnAmount" | "notComputed";
  readonly row: TableRow;
  readonly column: ColumnDefinition;
}

/** A text cell of the amount columns that reads as an amount. */
export interface TextAmount {
  readonly cell: CellRef;
  readonly text: string;
  readonly oddities: readonly string[];
}

/** Where a section stands on its sheet beside its amounts. */
export interface SectionPlace {
  /** Columns that make up the code, left to right; empty where rows go by name. */
  readonly codes: readonly number[];
  /** The column with the rows' names; absent where there is none. */
  readonly names: number | undefined;
  /** The first row under the headings, zero-based. */
  readonly firstRow: number;
  /** Blocks to the right in which the section runs on, from the left. */
  readonly further: readonly SectionBlock[];
}

/** A block of columns in which a section stands, or runs on beside its first. */
export interface SectionBlock extends Pick<SectionPlace, "codes" | "names"> {
  /** Column key → zero-based column. */
  readonly amounts: ReadonlyMap<string, number>;
}

export interface TableParts {
  readonly template: Template;
  readonly sheet: string;
  /** Sheets it goes on on (续表). */
  readonly furtherSheets: readonly string[];
  readonly title: { readonly text: string; readonly cell: CellRef } | undefined;
  readonly year: number | undefined;
  /** The book speaks of a department (部门) or of a unit (单位). */
  readonly bookKind: "department" | "unit" | undefined;
  readonly organisation: { readonly name: string; readonly cell: CellRef } | undefined;
  readonly unit: AmountUnit;
  /** Where the unit is printed; absent when the form's own was assumed. */
  readonly unitCell: CellRef | undefined;
  readonly step: Decimal;
  readonly evidence: readonly Evidence[];
  readonly rows: ReadonlyMap<SectionDefinition, readonly TableRow[]>;
  readonly columns: ReadonlyMap<SectionDefinition, ReadonlyMap<string, number>>;
  readonly places: ReadonlyMap<SectionDefinition, SectionPlace>;
  /** Labels over amounts that the definition of the section does not know. */
  readonly unknownColumns: ReadonlyMap<SectionDefinition, readonly string[]>;
  /** Columns of 增减额 and 增减率, which are no amounts of their own. */
  readonly changeColumns: ReadonlyMap<SectionDefinition, readonly ChangeColumn[]>;
  readonly unreadable: readonly UnreadableAmount[];
  readonly textAmounts: readonly TextAmount[];
  /** What the form's own 公式 column or row says. */
  readonly printedFormulas: readonly PrintedFormula[];
  /** The note under the table (注：…空表), if one is printed. */
  readonly note: NoteOfTable | undefined;
  /** First row (title) and last row of the form on its sheet, zero-based. */
  readonly extent: { readonly from: number; readonly to: number };
}

/** A form found in a workbook, and its amounts. */
export class Table {
  readonly facts: readonly Fact[];
  /** By section, row and column, one below the other where a row is printed more than once. */
  private readonly byPlace = new Map<string, Map<string, Map<string, Fact[]>>>();
  private readonly byCell = new Map<string | number, Fact>();

  constructor(
    readonly parts: TableParts,
    makeFacts: (table: Table) => readonly Fact[],
  ) {
    this.facts = makeFacts(this);
    for (const fact of this.facts) {
      const rows = entryOf(this.byPlace, fact.section.key, () => new Map<string, Map<string, Fact[]>>());
      const columns = entryOf(rows, fact.row.key, () => new Map<string, Fact[]>());
      entryOf(columns, fact.column.key, () => [])[fact.row.occurrence] = fact;
      this.byCell.set(this.placeOf(fact.cell), fact);
    }
  }

  get template(): Template {
    return this.parts.template;
  }

  get sheet(): string {
    return this.parts.sheet;
  }

  get sheets(): readonly string[] {
    return [this.parts.sheet, ...this.parts.furtherSheets];
  }

  /** No amount is printed anywhere in it. */
  get isEmpty(): boolean {
    return this.facts.every((fact) => (fact.isBlank || fact.amount.isZero()) && !fact.isUnreadable);
  }

  /** The amount at a row and column; the first section is meant when none is named. */
  fact(rowKey: string, columnKey: string, sectionKey?: string, occurrence = 0): Fact | undefined {
    const section = sectionKey ?? this.template.sections[0]!.key;
    return this.byPlace.get(section)?.get(rowKey)?.get(columnKey)?.[occurrence];
  }

  factAt(row: number, column: number, sheet = this.sheet): Fact | undefined {
    return this.byCell.get(this.placeOf({ sheet, row, column }));
  }

  private placeOf({ sheet, row, column }: CellRef): string | number {
    const place = row * columnLimit + column;
    return sheet === this.sheet ? place : `${sheet}!${place}`;
  }

  /** A section by its key; the first when none is named. */
  section(sectionKey?: string): SectionDefinition | undefined {
    const { sections } = this.template;
    return sectionKey === undefined ? sections[0] : sections.find(({ key }) => key === sectionKey);
  }

  rowsOf(sectionKey?: string): readonly TableRow[] {
    const section = this.section(sectionKey);
    return (section && this.parts.rows.get(section)) ?? [];
  }

  hasColumn(columnKey: string, sectionKey?: string): boolean {
    const section = this.section(sectionKey);
    return (section && this.parts.columns.get(section)?.has(columnKey)) ?? false;
  }

  /** Labels over amounts that the definition does not know: a total may count them in. */
  unknownColumns(sectionKey?: string): readonly string[] {
    const section = this.section(sectionKey);
    return (section && this.parts.unknownColumns.get(section)) ?? [];
  }
}

function entryOf<Value>(entries: Map<string, Value>, key: string, make: () => Value): Value {
  let entry = entries.get(key);
  if (!entry) entries.set(key, (entry = make()));
  return entry;
}

/** Every value the printed amount may stand for, in yuan. */
export function factInterval(fact: Fact): Interval {
  return interval(fact.amount, fact.step);
}

/** The forms of a workbook. */
export class Facts {
  constructor(
    readonly tables: readonly Table[],
    /** The budget or account year the book is about, from its titles, cover and texts. */
    readonly year: number | undefined,
    readonly bookKind: "department" | "unit" | undefined,
    readonly organisation: string | undefined,
  ) {}

  /** The same facts in a book whose year its texts tell, where its titles and cover do not. */
  ofYear(year: number | undefined): Facts {
    return this.year === undefined && year !== undefined
      ? new Facts(this.tables, year, this.bookKind, this.organisation)
      : this;
  }

  /** The sheets that forms stand on. */
  get sheets(): ReadonlySet<string> {
    return new Set(this.tables.flatMap(({ sheets }) => sheets));
  }

  /**
   * The table of a template: the first, unless it is of another year and one of the book's own year is there. A second
   * one is a finding of its own.
   */
  table(templateId: string): Table | undefined {
    const [first, ...others] = this.tablesOf(templateId);
    if (others.length === 0 || !first || !this.isOfAnotherYear(first)) return first;
    return others.find((table) => !this.isOfAnotherYear(table)) ?? first;
  }

  /** Whether a table was kept from another year beside the book's own. */
  isLeftOver(table: Table): boolean {
    return this.isOfAnotherYear(table) && this.table(table.template.id) !== table;
  }

  private isOfAnotherYear({ template, parts: { year } }: Table): boolean {
    return year !== undefined && year !== this.year && !template.isRepeated;
  }

  /** All tables of a template, in workbook order. */
  tablesOf(templateId: string): readonly Table[] {
    return this.tables.filter(({ template }) => template.id === templateId);
  }

  factAt({ sheet, row, column }: CellRef): Fact | undefined {
    for (const table of this.tables) {
      const fact = table.sheets.includes(sheet) ? table.factAt(row, column, sheet) : undefined;
      if (fact) return fact;
    }
    return undefined;
  }

  /** No form holds an amount: a blank form, with nothing to check yet. */
  get isBlankForm(): boolean {
    return this.tables.every((table) => table.isEmpty);
  }
}
