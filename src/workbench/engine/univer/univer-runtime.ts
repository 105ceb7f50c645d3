import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";

/**
 * A started Univer, with or without a screen. The engine is handed one and imports no Univer code itself, so that
 * the same engine runs on the grid of the page and on the pre-bundled headless Univer of Node.
 */
export interface UniverRuntime {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Which commands make formulas stale. */
  dirtyConversions(): IActiveDirtyManagerService;
  /** Where array results spilled to. */
  formulaData(): FormulaDataModel;
  /** Whether it has a screen on which notes are shown. */
  readonly showsNotes: boolean;
  /** Draws the grid, or leaves it as it is for a while; without a screen there is nothing to draw. */
  setDrawing(unitId: string, isDrawing: boolean): void;
  formatNumber(pattern: string, value: number): string;
}
