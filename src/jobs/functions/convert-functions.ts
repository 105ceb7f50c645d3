import type { CellRef, RangeRef } from "../../workbook/address";
import { callsOf } from "../../workbook/formula-calls";
import { groupedBy } from "../../workbook/grouped-by";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { CellWrite, Edit, Plan } from "../../workbook/plan";
import { covers } from "../../workbook/references";
import { CellKind, WorkbookView, type Cell, type SheetView } from "../../workbook/snapshot";
import { preview, type PreviewRow } from "../writing/preview";
import type { JobOptions } from "../writing/progress";
import { answersRange, functionNamespace, withoutFunctions } from "./without-functions";
import { writeCells } from "../writing/write-cells";

/** Why a cell stays as it is: it shows an error or is not computed yet, or its answer covers more than its own cell. */
export type LeftReason = "error" | "spills";

/** What the cells with our functions would become, for a person to look at before anything is written. */
export interface ConversionProposal {
  /** Cells that become a built-in formula (内置公式). */
  readonly formulas: number;
  /** Cells that become their value (数值). */
  readonly values: number;
  readonly left: readonly { readonly cell: CellRef; readonly reason: LeftReason }[];
  readonly plan: Plan;
  /** Old and new, cell by cell; `restrictPlan` keeps those a person has ticked. */
  readonly rows: readonly PreviewRow[];
}

/**
 * Proposes to take our functions out of cells (转为内置公式或数值), so that a workbook lives without the add-in: a
 * built-in formula where one gives the same, else the value it shows. Nothing is written.
 *
 * @param selection - The cells looked at; the whole workbook when absent.
 * @throws HostError as `write` would before it begins, such as `sheetProtected`.
 */
export async function proposeConversion(
  host: Host,
  selection: RangeRef | undefined,
  { signal }: JobOptions = {},
): Promise<ConversionProposal> {
  const view = new WorkbookView(await host.read("all", ["formulas"], signal));
  const found = view.sheets.flatMap((sheet) => ownCells(sheet, selection).map((cell) => ({ sheet, cell })));
  const left: ConversionProposal["left"][number][] = [];
  const turned: { readonly sheet: string; readonly cell: CellWrite }[] = [];
  for (const { sheet, cell } of found) {
    const { row, column, value, formula = "" } = cell;
    const builtIn = withoutFunctions(formula, sheet.name, view);
    const reason = staysBecause(cell, sheet, builtIn !== undefined);
    if (reason) left.push({ cell: { sheet: sheet.name, row, column }, reason });
    else {
      const written = { row, column, value, ...(builtIn === undefined ? {} : { formula: builtIn }) };
      turned.push({ sheet: sheet.name, cell: written });
    }
  }
  const plan: Plan = {
    purpose: "convert-functions",
    edits: [...groupedBy(turned, ({ sheet }) => sheet)].map(([sheet, own]): Edit => ({
      kind: "setCells",
      sheet,
      cells: own.map(({ cell }) => cell),
    })),
  };
  const formulas = turned.filter(({ cell }) => cell.formula !== undefined).length;
  const rows = plan.edits.length === 0 ? [] : await preview(host, plan, signal ? { signal } : {});
  return { formulas, values: turned.length - formulas, left, plan, rows };
}

/**
 * Takes our functions out of the selected cells at once, as a button does.
 *
 * @returns What became of them.
 * @throws HostError `invalidArgument` where no cells are selected.
 */
export async function convertSelection(
  host: Host,
  at: string,
): Promise<Pick<ConversionProposal, "formulas" | "values" | "left">> {
  const selection = await host.selection();
  if (!selection) throw new HostError("invalidArgument");
  const { formulas, values, left, plan } = await proposeConversion(host, selection);
  await writeCells(host, { plan, at });
  return { formulas, values, left };
}

/** The cells of a sheet whose formula calls one of our functions. */
function ownCells(sheet: SheetView, selection: RangeRef | undefined): Cell[] {
  if (selection && selection.sheet !== sheet.name) return [];
  const cells: Cell[] = [];
  sheet.forEachRow((row, start, end) => {
    for (let index = start; index < end; index += 1) {
      const cell = sheet.cellAt(index, row);
      if (selection && !covers(selection, cell)) continue;
      if (cell.formula && callsOf(functionNamespace, cell.formula).length > 0) cells.push(cell);
    }
  });
  return cells;
}

function staysBecause(cell: Cell, sheet: SheetView, hasBuiltIn: boolean): LeftReason | undefined {
  if (cell.kind === CellKind.error || (cell.kind === CellKind.empty && !hasBuiltIn)) return "error";
  return mayCoverMore(cell, sheet) ? "spills" : undefined;
}

/**
 * Whether an answer may cover the cells beside it: it can be a range, and what stands below or to the right came without a
 * formula. No host tells, and a value written over an answer could not be taken back.
 */
function mayCoverMore({ row, column, formula = "" }: Cell, sheet: SheetView): boolean {
  const isFilled = (beside: Cell | undefined) => beside !== undefined && beside.formula === undefined;
  return (
    answersRange(formula) && (isFilled(sheet.cell(row + 1, column)) || isFilled(sheet.cell(row, column + 1)))
  );
}
