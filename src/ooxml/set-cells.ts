import { columnLimit, rowLimit } from "../workbook/address";
import { HostError } from "../workbook/host-error";
import type { CellWrite } from "../workbook/plan";
import { dropCalculationChain, hasFormulas, requestRecalculation } from "./recalculation";
import { cellXml } from "./sheet/cell-xml";
import { CellChanges } from "./sheet/cell-changes";
import { expandShared } from "./sheet/expand-shared";
import { patchCells } from "./sheet/patch-cells";
import { SheetFrame } from "./sheet/sheet-frame";
import { openSheetPart } from "./sheet/sheet-part";
import { touchedFormulas } from "./sheet/touched-formulas";
import { withDimension } from "./sheet/widen-dimension";
import { readCellFormats } from "./styles/cell-formats";
import { readWorkbookPart, sheetNamed } from "./workbook-part";
import type { Archive } from "./zip/archive";

/**
 * Writes contents of cells; their look stays. All or nothing.
 *
 * @throws HostError `sheetMissing`, `sheetProtected` when a cell is locked, `invalidArgument` for a place outside
 * the sheet, a value a cell cannot hold, or a cell of an array formula.
 */
export function setCells(archive: Archive, sheetName: string, cells: readonly CellWrite[]): void {
  if (cells.length === 0) return;
  for (const { row, column } of cells) {
    const isInside = row >= 0 && row < rowLimit && column >= 0 && column < columnLimit;
    if (!isInside) throw new HostError("invalidArgument", { sheet: sheetName, argument: `${row},${column}` });
  }
  const workbook = readWorkbookPart(archive);
  const { part } = sheetNamed(workbook, sheetName);
  const sheet = openSheetPart(archive.read(part), part);
  const changes = new CellChanges(cells);
  const formulas = touchedFormulas(sheet, sheetName, changes);
  const frame = new SheetFrame(sheet);
  const formats = frame.protection && readCellFormats(archive, workbook);

  const patched = patchCells(expandShared(sheet, formulas.groups), {
    changes,
    columnStyle: (column) => frame.columnStyle(column),
    render(cell, present, style) {
      if (formats?.isLocked(style)) throw new HostError("sheetProtected", { sheet: sheetName });
      const isBlank = (cell.value === null || cell.value === "") && cell.formula === undefined;
      return isBlank && present === undefined ? "" : cellXml(cell, style, sheet.prefix);
    },
  });
  archive.put(part, withDimension(patched, part, cells));
  if (formulas.isAny || cells.some(({ formula }) => formula !== undefined)) dropCalculationChain(archive);
  if (hasFormulas(archive)) requestRecalculation(archive);
}
