import type { RangeRef } from "../workbook/address";
import type { CarriedAlong } from "../workbook/carried-along";
import { sheetDigest } from "../workbook/digest";
import type { Facet, Outline } from "../workbook/host";
import { HostError } from "../workbook/host-error";
import type { MadePublic, Withheld } from "../workbook/public-version";
import type { CellWrite, CommentWrite, Edit, NewChart, NewSheet } from "../workbook/plan";
import type { RowInsertion } from "../workbook/row-shift";
import { WorkbookView, type WorkbookSnapshot } from "../workbook/snapshot";
import type { FillWrite } from "../workbook/touched-cells";
import { addChart } from "./charts/add-chart";
import { removeChart } from "./charts/remove-chart";
import { addSheet } from "./add-sheet";
import { carriedAlong } from "./carried-along";
import { addComments } from "./comments/add-comments";
import { removeComments } from "./comments/remove-comments";
import { makePublic } from "./public-version/public-version";
import { readOutline } from "./read-outline";
import { openArchive, readArchive, readMerges, type OpenOptions, type ReadOptions } from "./read-workbook";
import { removeSheet } from "./remove-sheet";
import { deleteRows, insertRows } from "./rows/move-rows";
import { rowsAreFixed } from "./rows/rows-are-fixed";
import { setCells } from "./set-cells";
import { setFills } from "./set-fills";
import { setName } from "./set-name";
import { getState, setState, stateKeys } from "./state";
import { readWorkbookPart, sheetNamed } from "./workbook-part";
import type { Archive } from "./zip/archive";

/**
 * An .xlsx that is changed in place: a change rewrites the parts it must, and `save` copies all others as they were
 * packed. Each change is made wholly or, when it throws, not at all.
 */
export class WorkbookPackage {
  private constructor(private readonly archive: Archive) {}

  /** @throws HostError as `readWorkbook` does for bytes that are no sound workbook. */
  static open(bytes: Uint8Array, options: OpenOptions = {}): WorkbookPackage {
    return new WorkbookPackage(openArchive(bytes, options));
  }

  /** Whether anything differs from the bytes it was opened from. */
  get isChanged(): boolean {
    return this.archive.isChanged;
  }

  /** The package as it stands; the bytes it was opened from when nothing changed. */
  save(): Uint8Array {
    return this.archive.save();
  }

  outline(): Outline {
    return readOutline(this.archive);
  }

  /** The cells as they stand; see `readWorkbook`. */
  read(what: ReadOptions["what"] = "all", facets?: readonly Facet[]): WorkbookSnapshot {
    return readArchive(this.archive, what, facets);
  }

  merges(sheet: string): RangeRef[] {
    return readMerges(this.archive, sheet);
  }

  setCells(sheet: string, cells: readonly CellWrite[]): void {
    setCells(this.archive, sheet, cells);
  }

  setFills(sheet: string, fills: readonly FillWrite[]): void {
    setFills(this.archive, sheet, fills);
  }

  addComments(sheet: string, comments: readonly CommentWrite[]): void {
    addComments(this.archive, sheet, comments);
  }

  removeComments(sheet: string, comments: readonly CommentWrite[]): void {
    removeComments(this.archive, sheet, comments);
  }

  insertRows(sheet: string, insertions: readonly RowInsertion[]): void {
    insertRows(this.archive, { sheet, insertions });
  }

  /** @param insertions - As the rows were put in. */
  deleteRows(sheet: string, insertions: readonly RowInsertion[]): void {
    deleteRows(this.archive, { sheet, insertions });
  }

  /** Whether rows can neither be put into a sheet nor taken from it. */
  areRowsFixed(sheet: string): boolean {
    return rowsAreFixed(this.archive, sheetNamed(readWorkbookPart(this.archive), sheet));
  }

  addSheet(sheet: NewSheet): void {
    addSheet(this.archive, sheet);
  }

  /** @param digest - What the sheet must still be; `sheetChanged` otherwise. */
  removeSheet(name: string, digest?: string): void {
    if (digest !== undefined) {
      const sheet = new WorkbookView(this.read([name], ["formulas"])).sheet(name);
      if (!sheet || sheetDigest(sheet) !== digest) throw new HostError("sheetChanged", { sheet: name });
    }
    removeSheet(this.archive, name);
  }

  setName(name: string, formula: string | null): void {
    setName(this.archive, name, formula);
  }

  addChart(chart: NewChart): void {
    addChart(this.archive, chart);
  }

  removeChart(sheet: string, name: string): void {
    removeChart(this.archive, sheet, name);
  }

  getState(key: string): string | undefined {
    return getState(this.archive, key);
  }

  setState(key: string, text: string | undefined): void {
    setState(this.archive, key, text);
  }

  stateKeys(): readonly string[] {
    return stateKeys(this.archive);
  }

  carriedAlong(): CarriedAlong {
    return carriedAlong(this.archive);
  }

  /** Turns it into its public version; see `makePublic`. */
  makePublic(withheld: Withheld): MadePublic {
    return makePublic(this.archive, withheld);
  }

  /** Makes one edit of a plan. */
  apply(edit: Edit): void {
    switch (edit.kind) {
      case "setCells":
        return this.setCells(edit.sheet, edit.cells);
      case "setFills":
        return this.setFills(edit.sheet, edit.fills);
      case "addComments":
        return this.addComments(edit.sheet, edit.comments);
      case "removeComments":
        return this.removeComments(edit.sheet, edit.comments);
      case "insertRows":
        return this.insertRows(edit.sheet, edit.insertions);
      case "deleteRows":
        return this.deleteRows(edit.sheet, edit.insertions);
      case "addSheet":
        return this.addSheet(edit.sheet);
      case "removeSheet":
        return this.removeSheet(edit.name, edit.digest);
      case "addChart":
        return this.addChart(edit.chart);
      case "removeChart":
        return this.removeChart(edit.sheet, edit.name);
      case "setName":
        return this.setName(edit.name, edit.formula);
    }
  }
}
