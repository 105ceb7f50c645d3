import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { Pause } from "./pause";
import type { UniverRuntime } from "./univer-runtime";

const startCommand = "formula.mutation.set-formula-calculation-start";
const notification = "formula.mutation.set-formula-calculation-notification";
/** Tells, for all its name, that a formula of a conditional format was put in or changed. */
const conditionChanged = "sheet.mutation.data-validation-formula-mark-dirty";

type Conversion = { getDirtyData(command: ICommandInfo): object };
type Tree = Record<string, unknown>;

/**
 * Milliseconds without a change after which the computation starts by itself, as in Univer: what is written in many
 * steps is computed once.
 */
const quiet = 100;

/** A cell whose formula must be computed again. */
export interface StaleCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Decides when Univer computes. Univer by itself waits 100 ms after an edit; a batch that writes a formula and
 * reads its value at once cannot wait so long. So Univer's own trigger is taken out, what it would have called
 * stale is collected here, and the computation starts when somebody asks for values, or when nothing changes any more.
 */
export class Calculation {
  automatic = true;
  private readonly conversions: ReadonlyMap<string, Conversion>;
  private stale: Tree = {};
  private hasStale = false;
  private running: Promise<void> | undefined;
  private readonly pause = new Pause(quiet, () => void this.calculated());
  private isDisposed = false;
  private finish: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly unitId: string,
  ) {
    const registry = runtime.dirtyConversions();
    this.conversions = new Map(registry.getDirtyConversionMap() as ReadonlyMap<string, Conversion>);
    for (const id of this.conversions.keys()) registry.remove(id);
    runtime.api.onCommandExecuted((command, options) => this.onCommand(command as ICommandInfo, options));
  }

  onCalculated(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Marks cells stale whose formulas have to run again although nothing they refer to was edited. */
  markStale(cells: readonly StaleCell[]): void {
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: this.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    if (dirtyRanges.length > 0) this.add({ dirtyRanges });
  }

  markEverything(): void {
    this.add({ forceCalculation: true });
  }

  /** Resolves when nothing stale is left. */
  async calculated(force = this.automatic): Promise<void> {
    while (!this.isDisposed && (this.running || (force && this.hasStale)))
      await (this.running ??= this.run());
  }

  /** Computes no more; whoever waits goes on. */
  dispose(): void {
    this.isDisposed = true;
    this.pause.cancel();
    this.listeners.clear();
    this.finish?.();
  }

  private onCommand(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (command.id === notification) {
      if ((command.params as { functionsExecutedState?: number }).functionsExecutedState !== undefined)
        this.finish?.();
      return;
    }
    if (options?.onlyLocal !== true) this.pause.touch();
    const conversion = this.conversions.get(command.id);
    if (conversion && makesStale(command, options)) this.add(conversion.getDirtyData(command));
  }

  private add(dirty: object): void {
    merge(this.stale, dirty as Tree);
    this.hasStale = true;
    if (this.automatic && !this.isDisposed) this.pause.begin();
  }

  private async run(): Promise<void> {
    const parameters = { ...nothingStale(), ...this.stale };
    this.stale = {};
    this.hasStale = false;
    try {
      await new Promise<void>((resolve) => {
        this.finish = resolve;
        this.runtime.api.syncExecuteCommand(startCommand, parameters, { onlyLocal: true });
      });
    } finally {
      this.finish = undefined;
      this.running = undefined;
    }
    for (const listener of this.listeners) listener();
  }
}

/** Results are written with the same command as edits, and so are looks; neither makes a formula stale. */
function makesStale({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (id === conditionChanged) return true;
  return (
    options?.onlyLocal !== true && (params as { trigger?: string } | undefined)?.trigger !== styleCommand
  );
}

/** What Univer's own command for styles is called; writes that carry it make no formula stale. */
export const styleCommand = "sheet.command.set-style";

function nothingStale(): Tree {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function merge(into: Tree, from: Tree): void {
  for (const [key, value] of Object.entries(from)) {
    const present = into[key];
    if (Array.isArray(value)) into[key] = Array.isArray(present) ? [...present, ...value] : [...value];
    else if (typeof value === "object" && value !== null) {
      const branch = typeof present === "object" && present !== null ? (present as Tree) : {};
      merge(branch, value as Tree);
      into[key] = branch;
    } else if (value !== undefined) into[key] = present === true ? true : value;
  }
}
