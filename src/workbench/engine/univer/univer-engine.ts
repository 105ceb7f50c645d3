import type { ICellData, ICommandInfo, IExecutionOptions, Workbook } from "@univerjs/core";
import type { Book } from "../book";
import type { Engine, EngineChange, EngineSheet, ForeignFunction, InvokeForeign } from "../engine";
import { workbookData } from "./book-data";
import { Calculation, styleCommand } from "./calculation";
import { definedName } from "./defined-name";
import { ForeignFunctions, type CallingCell } from "./foreign-functions";
import { shiftMonths } from "./month-shift";
import { Pause } from "./pause";
import { areaOf } from "./ranges";
import { SheetCommands } from "./sheet-commands";
import { UniverSheet } from "./univer-sheet";
import type { UniverRuntime } from "./univer-runtime";

let units = 0;

/** Milliseconds after a write of the model until the grid is drawn: a job writes many times, and drawing takes long. */
const drawingPause = 100;
/** Milliseconds after which the grid is drawn although the model goes on writing. */
const longestStill = 1000;

/** Said of a new sheet, which Univer would turn to otherwise: in Excel the sheet one looks at stays. */
const fromElsewhere: IExecutionOptions = { fromCollab: true };

/** The engine port over Univer. One Univer holds one workbook; `dispose` ends both. */
export class UniverEngine implements Engine {
  private readonly workbook: Workbook;
  private readonly calculation: Calculation;
  private readonly foreign: ForeignFunctions;
  private readonly sheetsById = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(change: EngineChange) => void>();
  /** More than zero while the model writes, so that its changes can be told from those a person makes. */
  private writing = 0;
  /** More than zero while changes are made of which only the last need be seen. */
  private togetherCount = 0;
  private readonly drawing = new Pause(
    drawingPause,
    () => this.runtime.setDrawing(this.unitId, true),
    longestStill,
  );

  constructor(
    private readonly runtime: UniverRuntime,
    book: Book,
  ) {
    units += 1;
    this.workbook = runtime.api.createWorkbook(workbookData(book, `workbook-${units}`)).getWorkbook();
    this.calculation = new Calculation(runtime, this.unitId);
    this.foreign = new ForeignFunctions(this.calculation, (id) => this.sheetOf(id).name);
    this.registerFunction("EDATE", "", (_caller, given) => {
      const [serial, months] = given.map((value) => Number(Array.isArray(value) ? value[0]?.[0] : value));
      return shiftMonths(serial ?? NaN, months ?? NaN) ?? "#NUM!";
    });
    runtime.api.onCommandExecuted((command, options) => this.report(command as ICommandInfo, options));
  }

  get sheets(): readonly EngineSheet[] {
    return this.workbook.getSheets().map((sheet) => this.sheetOf(sheet.getSheetId()));
  }

  async together<Result>(change: () => Promise<Result>): Promise<Result> {
    this.togetherCount += 1;
    try {
      return await change();
    } finally {
      this.togetherCount -= 1;
      if (this.togetherCount === 0) for (const sheet of this.sheetsById.values()) sheet.show();
    }
  }

  addSheet(id: string, name: string, position: number): EngineSheet {
    const sheet = workbookData(
      { sheets: [{ id, name, hidden: false, cells: [] }], names: [], looks: [] },
      this.unitId,
    ).sheets[id];
    this.run("sheet.mutation.insert-sheet", { index: position, sheet }, fromElsewhere);
    return this.sheetOf(id);
  }

  removeSheet(id: string): void {
    this.run("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: this.sheetOf(id).name });
    this.sheetsById.delete(id);
  }

  moveSheet(id: string, position: number): void {
    const fromOrder = this.sheets.findIndex((sheet) => sheet.id === id);
    this.run("sheet.mutation.set-worksheet-order", { subUnitId: id, fromOrder, toOrder: position });
  }

  /**
   * Names change by mutation: Univer's commands for them end late on a screen, and what is written meanwhile counts
   * as part of them, so that a mere fill would drop the formula under it.
   */
  defineName(name: string, formula: string): void {
    this.run("formula.mutation.set-defined-name", definedName(name, formula));
  }

  removeName(name: string): void {
    const formula = this.runtime.api.getActiveWorkbook()?.getDefinedName(name)?.getFormulaOrRefString();
    if (formula !== undefined) this.run("formula.mutation.remove-defined-name", definedName(name, formula));
  }

  /** Whether the model changes the book this moment; a person's changes come in between. */
  get isWriting(): boolean {
    return this.writing > 0;
  }

  get automatic(): boolean {
    return this.calculation.automatic;
  }

  set automatic(automatic: boolean) {
    this.calculation.automatic = automatic;
    if (automatic) void this.calculation.calculated();
  }

  recalculate(): void {
    this.calculation.markEverything();
    void this.calculation.calculated(true);
  }

  calculated(): Promise<void> {
    return this.calculation.calculated();
  }

  async settled(): Promise<void> {
    await this.calculation.calculated();
    while (this.foreign.isWaiting) {
      await this.foreign.answered();
      await this.calculation.calculated();
    }
  }

  registerFunctions(functions: readonly ForeignFunction[], invoke: InvokeForeign): void {
    for (const definition of functions) {
      this.registerFunction(definition.name, definition.description, this.foreign.stub(definition, invoke));
    }
  }

  formatNumber(pattern: string, value: number): string {
    return this.runtime.formatNumber(pattern, value);
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onCalculated(listener: () => void): () => void {
    return this.calculation.onCalculated(listener);
  }

  dispose(): void {
    this.listeners.clear();
    this.drawing.cancel();
    this.calculation.dispose();
    this.runtime.univer.dispose();
  }

  private get unitId(): string {
    return this.workbook.getUnitId();
  }

  private sheetOf(id: string): UniverSheet {
    let sheet = this.sheetsById.get(id);
    if (!sheet) {
      sheet = new UniverSheet(
        new SheetCommands(this.runtime, this.workbook, id, (change) => this.asModel(change)),
        (row, column) => this.spilledCell(id, row, column),
        () => this.togetherCount > 0,
      );
      this.sheetsById.set(id, sheet);
    }
    return sheet;
  }

  private spilledCell(sheetId: string, row: number, column: number): ICellData | undefined {
    const cells = this.runtime.formulaData().getArrayFormulaCellData()[this.unitId]?.[sheetId];
    return cells?.[row]?.[column] ?? undefined;
  }

  private registerFunction(
    name: string,
    description: string,
    compute: (caller: CallingCell, given: readonly unknown[]) => unknown,
  ): void {
    const stub = function (this: CallingCell, ...given: unknown[]): unknown {
      return compute(this, given);
    };
    this.runtime.api.getFormula().registerFunction(name, stub as never, description);
  }

  /** Tells of edits; results of a computation are no edits. */
  private report({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (id !== "sheet.mutation.set-range-values") return;
    this.sheetsById.get((params as { subUnitId: string }).subUnitId)?.forget();
    if (options?.onlyLocal || this.listeners.size === 0) return;
    const { subUnitId, cellValue, trigger } = params as {
      subUnitId: string;
      cellValue?: Record<number, Record<number, ICellData | null>>;
      trigger?: string;
    };
    const area = cellValue && areaAround(cellValue);
    if (!area) return;
    const kind = trigger === styleCommand ? "looks" : "contents";
    const source = this.writing > 0 ? "model" : "grid";
    for (const listener of this.listeners) listener({ sheetId: subUnitId, area, kind, source });
  }

  private asModel(change: () => void): void {
    this.runtime.setDrawing(this.unitId, false);
    this.drawing.touch();
    this.drawing.begin();
    this.writing += 1;
    try {
      change();
    } finally {
      this.writing -= 1;
    }
  }

  private run(command: string, parameters: object, options: IExecutionOptions = {}): void {
    const ids = { unitId: this.workbook.getUnitId() };
    this.asModel(() => this.runtime.api.syncExecuteCommand(command, { ...ids, ...parameters }, options));
  }
}

function areaAround(cells: Record<number, Record<number, unknown>>): EngineChange["area"] | undefined {
  let [startRow, startColumn, endRow, endColumn] = [Infinity, Infinity, -1, -1];
  for (const [row, inRow] of Object.entries(cells)) {
    for (const column of Object.keys(inRow)) {
      startRow = Math.min(startRow, Number(row));
      endRow = Math.max(endRow, Number(row));
      startColumn = Math.min(startColumn, Number(column));
      endColumn = Math.max(endColumn, Number(column));
    }
  }
  return endRow < 0 ? undefined : areaOf({ startRow, startColumn, endRow, endColumn });
}
