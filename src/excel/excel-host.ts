import type { CellRef, RangeRef } from "../workbook/address";
import type { Capabilities, Facet, Host, Outline, Unsubscribe } from "../workbook/host";
import type { Plan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { applyPlan } from "./apply";
import { probeWorkbook, type Probe } from "./outline";
import { readWorkbook } from "./read";
import { selectCell, selectedRange } from "./selection";
import { workbookState } from "./state";
import { openBeside, wholeFile } from "./whole-file";
import { onCellsSelected, onWorkbookEdited } from "./workbook-events";

/** The workbook open in Excel. Everything it calls is in ExcelApi 1.14, the set of Excel 2021. */
export class ExcelHost implements Host {
  readonly capabilities: Capabilities = {
    name: "excel",
    recalculates: true,
    charts: true,
    select: true,
    readOnly: false,
  };

  readonly state = workbookState;

  /** One more than there were sheets last time, so that the chain of sheets is seen to end. */
  private expectedSheets: number | undefined;

  async outline(): Promise<Outline> {
    const { sheets } = await this.probe();
    return {
      sheets: sheets.map(({ name, visibility, isProtected, valued }) => ({
        name,
        visibility,
        isProtected,
        ...(valued ? { valued } : {}),
      })),
    };
  }

  /** Excel does not tell add-ins which date system a workbook has; 1900 is taken for granted. */
  async read(
    what: readonly (string | RangeRef)[] | "all",
    facets: readonly Facet[],
    signal?: AbortSignal,
  ): Promise<WorkbookSnapshot> {
    return readWorkbook(await this.probe(), what, facets, signal);
  }

  apply(plan: Plan, signal?: AbortSignal): Promise<void> {
    return applyPlan(plan, signal);
  }

  select(cell: CellRef): Promise<void> {
    return selectCell(cell);
  }

  selection(): Promise<RangeRef | undefined> {
    return selectedRange();
  }

  file(): Promise<Uint8Array> {
    return wholeFile();
  }

  openBeside(bytes: Uint8Array): Promise<void> {
    return openBeside(bytes);
  }

  onEdited(listener: () => void): Unsubscribe {
    return onWorkbookEdited(listener);
  }

  onSelected(listener: () => void): Unsubscribe {
    return onCellsSelected(listener);
  }

  private async probe(): Promise<Probe> {
    const probe = await probeWorkbook(this.expectedSheets);
    this.expectedSheets = probe.sheets.length + 1;
    return probe;
  }
}
