import type { CellRef, RangeRef } from "./address";
import type { CarriedAlong } from "./carried-along";
import type { Plan } from "./plan";
import type { SheetVisibility, WorkbookSnapshot } from "./snapshot";

/** What can be asked of cells beside their values. */
export type Facet = "formulas" | "numberFormats" | "fills" | "hidden" | "comments";

export interface SheetOutline {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Rows cannot be put in, since the sheet carries what would not follow; told by hosts that must see to it themselves. */
  readonly areRowsFixed?: boolean;
  /** The valued range, or `undefined` for an empty sheet. */
  readonly valued?: Omit<RangeRef, "sheet">;
}

export interface Outline {
  readonly sheets: readonly SheetOutline[];
}

/** What a host can do beyond the floor; jobs ask, never guess. */
export interface Capabilities {
  readonly name: "files" | "excel";
  /** Recalculates formulas by itself. */
  readonly recalculates: boolean;
  readonly charts: boolean;
  readonly select: boolean;
  readonly readOnly: boolean;
}

export type Unsubscribe = () => void;

/**
 * A workbook as the jobs see it, in Excel or on disk. Every method rejects with a `HostError` only.
 * `apply` makes the edits in order; when one fails those before it stay, and the journal takes them back.
 */
export interface Host {
  readonly capabilities: Capabilities;
  outline(): Promise<Outline>;
  /**
   * Reads the named sheets, or every sheet; a range within a sheet narrows it, several ranges of one sheet join.
   * Each sheet comes once, in the order of the workbook; names and the date system always come along.
   */
  read(
    what: readonly (string | RangeRef)[] | "all",
    facets: readonly Facet[],
    signal?: AbortSignal,
  ): Promise<WorkbookSnapshot>;
  apply(plan: Plan, signal?: AbortSignal): Promise<void>;
  select(cell: CellRef): Promise<void>;
  selection(): Promise<RangeRef | undefined>;
  /** Small texts kept inside the workbook (the journal, settings); `undefined` removes one. */
  readonly state: {
    get(key: string): Promise<string | undefined>;
    set(key: string, value: string | undefined): Promise<void>;
    keys(): Promise<readonly string[]>;
  };
  /** What the workbook carries beside its cells; absent where the host cannot look. */
  carriedAlong?(): Promise<CarriedAlong>;
  /** The workbook as a file, with what was not saved yet; `apiMissing` where this program cannot hand it out. */
  file?(): Promise<Uint8Array>;
  /** Opens a file as a new workbook beside this one, not saved yet. */
  openBeside?(bytes: Uint8Array): Promise<void>;
  /** A hint that something was edited: debounce, read again, compare. */
  onEdited?(listener: () => void): Unsubscribe;
  /** A hint that other cells were selected: ask for the `selection`. */
  onSelected?(listener: () => void): Unsubscribe;
}
