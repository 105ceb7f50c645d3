import { RANGE_TYPE, type IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../engine/engine";
import { areaOf, rangeOf } from "../engine/univer/ranges";
import { areaAddress, columnLimit, rowLimit } from "../model/area";
import { Range } from "../model/range";
import type { Workbook } from "../model/workbook";

/** Rows and columns left in view before a cell that is scrolled to. */
const [rowsBefore, columnsBefore] = [5, 2];

/**
 * Keeps the selection of the grid and that of the model alike, whoever made it. Each side is only told what it does
 * not have yet, so that nothing goes round in circles.
 */
export function followSelection(api: FUniver, workbook: Workbook): void {
  const grid = api.getActiveWorkbook();
  if (!grid) return;

  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    workbook.sheets.find(({ id }) => id === activeSheet.getSheetId())?.activate();
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const sheet = workbook.sheets.find(({ id }) => id === worksheet.getSheetId());
    if (!sheet || selections.length === 0) return;
    const areas = selections.map(areaOfSelection);
    if (sheet === workbook.activeSheet && addresses(areas) === addresses(selectedAreas(workbook))) return;
    workbook.select(...areas.map((area) => new Range(sheet, area)));
  });

  workbook.events.subscribe((event) => {
    if (event.kind === "activated" && grid.getActiveSheet().getSheetId() !== event.sheetId)
      grid.setActiveSheet(event.sheetId);
    if (event.kind !== "selectionChanged") return;
    const sheet = grid.getSheetBySheetId(event.sheetId);
    const [first] = selectedAreas(workbook);
    if (!sheet || !first) return;
    const shown = sheet.getSelection()?.getActiveRangeList() ?? [];
    if (
      addresses(shown.map((range) => areaOfSelection(range.getRange()))) ===
      addresses(selectedAreas(workbook))
    )
      return;
    const { startRow, startColumn, endRow, endColumn } = rangeOf(first);
    const lastRow = Math.min(endRow, sheet.getMaxRows() - 1);
    const lastColumn = Math.min(endColumn, sheet.getMaxColumns() - 1);
    grid.setActiveRange(
      sheet.getRange(startRow, startColumn, lastRow - startRow + 1, lastColumn - startColumn + 1),
    );
    sheet.scrollToCell(Math.max(0, startRow - rowsBefore), Math.max(0, startColumn - columnsBefore));
  });
}

const selectedAreas = (workbook: Workbook): Area[] => workbook.selection.map(({ area }) => area);
const addresses = (areas: readonly Area[]): string => areas.map(areaAddress).join();

/** Univer's sheets end earlier than Excel's; a whole row or column goes to the end of Excel's. */
function areaOfSelection(range: IRange): Area {
  const area = areaOf(range);
  const isAll = range.rangeType === RANGE_TYPE.ALL;
  return {
    ...area,
    ...(isAll || range.rangeType === RANGE_TYPE.COLUMN ? { row: 0, rowCount: rowLimit } : {}),
    ...(isAll || range.rangeType === RANGE_TYPE.ROW ? { column: 0, columnCount: columnLimit } : {}),
  };
}
