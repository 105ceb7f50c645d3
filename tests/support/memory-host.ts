import type { CellRef, RangeRef } from "../../src/workbook/address";
import { sheetDigest } from "../../src/workbook/digest";
import { HostError } from "../../src/workbook/host-error";
import type { Capabilities, Facet, Host, Outline } from "../../src/workbook/host";
import type { Edit, NewSheet, Plan } from "../../src/workbook/plan";
import { SnapshotBuilder } from "../../src/workbook/snapshot-builder";
import { SheetView, type DefinedName, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { deleteRows, insertRows } from "./memory-rows";
import {
  addCell,
  addComments,
  change,
  holds,
  keyOf,
  removeComments,
  setCells,
  valuedRange,
  type MemorySheet,
  type MemoryWorkbook,
} from "./memory-workbook";

/** Where a host should fail: at one step of its work, and whether everything after fails too, as in a crash. */
export interface Fault {
  readonly step: number;
  readonly isCrash: boolean;
}

/**
 * The reference Host, over a workbook in memory. Each call counts a step before and one after its work, each edit
 * of a plan likewise; a fault strikes at one of them, so that tests can cut a job off anywhere.
 */
export class MemoryHost implements Host {
  readonly capabilities: Capabilities = {
    name: "files",
    recalculates: false,
    charts: true,
    select: true,
    readOnly: false,
  };
  /** Steps taken so far. */
  steps = 0;
  private isDead = false;
  private selected: RangeRef | undefined;

  constructor(
    readonly workbook: MemoryWorkbook,
    private readonly fault?: Fault,
  ) {}

  readonly state: Host["state"] = {
    get: (key) => this.call(() => this.workbook.state.get(key)),
    set: (key, value) =>
      this.call(() => {
        if (value === undefined) this.workbook.state.delete(key);
        else this.workbook.state.set(key, value);
      }),
    keys: () => this.call(() => [...this.workbook.state.keys()]),
  };

  outline(): Promise<Outline> {
    return this.call(() => ({
      sheets: this.workbook.sheets.map((sheet) => {
        const valued = valuedRange(sheet);
        const { name, visibility, isProtected } = sheet;
        return { name, visibility, isProtected, ...(valued ? { valued } : {}) };
      }),
    }));
  }

  read(
    what: readonly (string | RangeRef)[] | "all",
    facets: readonly Facet[],
    signal?: AbortSignal,
  ): Promise<WorkbookSnapshot> {
    return this.call(() => {
      refuseIfAborted(signal);
      const builder = new SnapshotBuilder();
      const asked = what === "all" ? this.workbook.sheets.map(({ name }) => name) : what;
      for (const each of asked) this.workbook.sheet(typeof each === "string" ? each : each.sheet);
      for (const sheet of this.workbook.sheets) {
        const ranges = asked.filter((each) => (typeof each === "string" ? each : each.sheet) === sheet.name);
        if (ranges.length === 0) continue;
        const packed = builder.sheet();
        const isAsked = (key: number) =>
          ranges.some((range) => typeof range === "string" || holds(range, key));
        for (const [key, cell] of sheet.cells) if (isAsked(key)) addCell(packed, key, cell, facets);
        const comments = facets.includes("comments") ? sheet.comments : [];
        const wanted = comments.filter(({ row, column }) => isAsked(keyOf(row, column)));
        builder.add(packed.build({ ...sheet, comments: wanted }));
      }
      return builder.build([...this.workbook.names]);
    });
  }

  apply(plan: Plan, signal?: AbortSignal): Promise<void> {
    return this.call(() => {
      for (const edit of plan.edits) {
        refuseIfAborted(signal);
        this.step();
        this.make(edit);
        this.step();
      }
    });
  }

  select(cell: CellRef): Promise<void> {
    return this.call(() => {
      this.workbook.sheet(cell.sheet);
      this.selected = { ...cell, rowCount: 1, columnCount: 1 };
    });
  }

  selection(): Promise<RangeRef | undefined> {
    return this.call(() => this.selected);
  }

  private async call<Result>(work: () => Result): Promise<Result> {
    this.step();
    const result = work();
    this.step();
    return result;
  }

  private step(): void {
    this.steps += 1;
    if (this.isDead || this.steps === this.fault?.step) {
      this.isDead = this.fault?.isCrash ?? false;
      throw new HostError("unknown", { step: String(this.steps) });
    }
  }

  private make(edit: Edit): void {
    switch (edit.kind) {
      case "setCells":
        return setCells(this.writable(edit.sheet), edit.cells);
      case "setFills": {
        const sheet = this.writable(edit.sheet);
        for (const { row, column, color } of edit.fills)
          change(sheet, row, column, { fill: color ?? undefined });
        return;
      }
      case "addComments":
        return addComments(this.writable(edit.sheet), edit.comments);
      case "removeComments":
        return removeComments(this.writable(edit.sheet), edit.comments);
      case "insertRows":
        this.writable(edit.sheet);
        return insertRows(this.workbook, edit);
      case "deleteRows":
        this.writable(edit.sheet);
        return deleteRows(this.workbook, edit);
      case "addSheet":
        return this.addSheet(edit.sheet);
      case "removeSheet":
        return this.removeSheet(edit.name, edit.digest);
      case "addChart":
        this.workbook.sheet(edit.chart.sheet);
        this.workbook.charts.push(edit.chart);
        return;
      case "removeChart":
        this.workbook.charts = this.workbook.charts.filter(
          ({ sheet, name }) => sheet !== edit.sheet || name !== edit.name,
        );
        return;
      case "setName":
        return this.setName(edit.name, edit.formula);
    }
  }

  private writable(name: string): MemorySheet {
    const sheet = this.workbook.sheet(name);
    if (sheet.isProtected) throw new HostError("sheetProtected", { sheet: name });
    return sheet;
  }

  private addSheet({ name, after, cells, styles }: NewSheet): void {
    const { sheets } = this.workbook;
    if (sheets.some((each) => each.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("sheetExists", { sheet: name });
    }
    if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
      throw new HostError("invalidArgument", { argument: name });
    }
    const sheet: MemorySheet = {
      name,
      visibility: "visible",
      isProtected: false,
      cells: new Map(),
      comments: [],
    };
    setCells(sheet, cells);
    for (const { row, column, style } of cells) {
      const look = style === undefined ? undefined : styles[style];
      if (look) change(sheet, row, column, { fill: look.fill, numberFormat: look.numberFormat });
    }
    const position = sheets.findIndex((each) => each.name === after);
    if (after !== undefined && position < 0) throw new HostError("sheetMissing", { sheet: after });
    sheets.splice(after === undefined ? sheets.length : position + 1, 0, sheet);
  }

  private removeSheet(name: string, digest: string): void {
    const sheet = this.workbook.sheet(name);
    const builder = new SnapshotBuilder();
    const packed = builder.sheet();
    for (const [key, cell] of sheet.cells) addCell(packed, key, cell, ["formulas"]);
    const view = new SheetView(packed.build(sheet), builder.pool.texts);
    if (sheetDigest(view) !== digest) throw new HostError("sheetChanged", { sheet: name });
    this.workbook.sheets.splice(this.workbook.sheets.indexOf(sheet), 1);
    this.workbook.charts = this.workbook.charts.filter((chart) => chart.sheet !== name);
  }

  private setName(name: string, formula: string | null): void {
    const isIt = (each: DefinedName) =>
      each.sheet === undefined && each.name.toLowerCase() === name.toLowerCase();
    const { names } = this.workbook;
    if (formula === null) this.workbook.names = names.filter((each) => !isIt(each));
    else if (names.some(isIt)) {
      this.workbook.names = names.map((each) => (isIt(each) ? { ...each, formula } : each));
    } else this.workbook.names = [...names, { name, formula }];
  }
}

function refuseIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("aborted");
}
