import type { Host } from "../../src/workbook/host";
import { CellKind, WorkbookView, type Span } from "../../src/workbook/snapshot";
import type { Edit, NewCell, NewSheet } from "../../src/workbook/plan";
import { snapshotLines } from "../support/snapshot-lines";

export interface OpenHost {
  readonly host: Host;
  /** Saves, closes and opens the workbook again. */
  readonly reopen: () => Promise<Host>;
  readonly dispose: () => Promise<void>;
}

/** What the workbook of a host holds or a host can do, where not every one does. */
export interface ContractFeatures {
  /** A protected sheet whose A1 holds 1. */
  readonly protectedSheet?: string;
  readonly hiddenSheet?: string;
  /** A sheet with hidden rows and columns. */
  readonly hiddenSpans?: {
    readonly sheet: string;
    readonly rows: readonly Span[];
    readonly columns: readonly Span[];
  };
  readonly charts: boolean;
}

export const allFacets = ["formulas", "numberFormats", "fills", "comments"] as const;

export const everything = async (host: Host) => snapshotLines(await host.read("all", allFacets));

export const view = async (host: Host, sheet: string) =>
  new WorkbookView(await host.read([sheet], allFacets)).sheet(sheet)!;

export const edit = (host: Host, ...edits: Edit[]) => host.apply({ purpose: "contract", edits });

export function newSheet(name: string, cells: readonly NewCell[] = [], more: Partial<NewSheet> = {}): Edit {
  return { kind: "addSheet", sheet: { name, styles: [], cells, columnWidths: [], ...more } };
}

export const kindNames = Object.fromEntries(Object.entries(CellKind).map(([name, code]) => [code, name]));

/** What one cell says, its kind by name; `undefined` when nothing is there. */
export async function cellOf(host: Host, sheet: string, row: number, column: number) {
  const read = await view(host, sheet);
  const index = read.indexOf(row, column);
  if (index < 0) return undefined;
  const { kind, value, formula } = read.cellAt(index, row);
  return { kind: kindNames[kind], value, formula, fill: read.fillAt(index) };
}

/** A sheet that stands before each edit, with contents, a formula and fills. */
export const old = newSheet(
  "旧表",
  [
    { row: 0, column: 0, value: "甲", style: 0 },
    { row: 1, column: 0, value: "01" },
    { row: 0, column: 1, value: 1.5, style: 1 },
    { row: 1, column: 1, value: 3, formula: "B1*2" },
  ],
  { styles: [{ fill: "#00B050" }, { numberFormat: "0.00", fill: "#FFC000" }] },
);
