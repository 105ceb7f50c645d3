import type { DebtFigure, DebtFigureName } from "../../finance/debt/debt-figures";
import { decimalFromNumber } from "../../finance/money/decimal";
import { tableStep } from "../../finance/money/table-step";
import { toYuan, type AmountUnit } from "../../finance/money/unit";
import type { CellRef, RangeRef } from "../../workbook/address";
import { CellKind, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import { readBanner } from "../banner";
import { foldLabel } from "../headings";
import { unitBehind, withoutUnit } from "../printed-unit";
import { lineName } from "../line-name";
import { figureLabels } from "./figure-labels";

/** A figure with the cell it was read from. */
export interface ReadFigure extends DebtFigure {
  readonly name: DebtFigureName;
  readonly cell: CellRef;
}

/** Titles of the sheets whose rows are figures: the input form and the monitoring sheet made from it. */
const figureSheet = /^债务指标(数据|监测)表?(\(\d+\))?$/;

/** The figures of the input form 债务指标数据, or of a monitoring sheet, found by its title. */
export function readFigureSheets(view: WorkbookView): ReadFigure[] {
  const found = view.sheets.filter((sheet) =>
    [0, 1, 2].some((row) =>
      sheet
        .rowCells(row)
        .some(({ kind, value }) => kind === CellKind.text && figureSheet.test(foldLabel(String(value)))),
    ),
  );
  return found.flatMap((sheet) => readFiguresOf(sheet));
}

/**
 * The figures of a range, or of a whole sheet: a label, and the number to its right. The unit is the one printed
 * above; 万元 where none is.
 */
export function readFiguresOf(sheet: SheetView, range?: Omit<RangeRef, "sheet">): ReadFigure[] {
  const unit = printedUnit(sheet) ?? "tenThousandYuan";
  const firstRow = range?.row ?? 0;
  const lastRow = range ? range.row + range.rowCount - 1 : sheet.rowEnd - 1;
  const isInside = (column: number) =>
    !range || (column >= range.column && column < range.column + range.columnCount);
  const read: Omit<ReadFigure, "step">[] = [];
  const seen = new Set<DebtFigureName>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells = sheet.rowCells(row).filter(({ column }) => isInside(column));
    cells.forEach(({ kind, value, column }, index) => {
      if (kind !== CellKind.text) return;
      const label = withoutUnit(lineName(String(value)));
      const name = figureLabels.find(([each, pattern]) => !seen.has(each) && pattern.test(label))?.[0];
      const next = cells[index + 1];
      const number =
        next?.column === column + 1 && next.kind === CellKind.number ? Number(next.value) : undefined;
      const amount = number === undefined ? undefined : decimalFromNumber(number);
      if (!name || !amount) return;
      const own = unitBehind(foldLabel(String(value))) ?? unit;
      seen.add(name);
      read.push({ name, amount: toYuan(amount, own), cell: { sheet: sheet.name, row, column: column + 1 } });
    });
  }
  const step = tableStep(
    read.map(({ amount }) => amount),
    { unit, decimals: 2 },
  );
  return read.map((figure) => ({ ...figure, step }));
}

function printedUnit(sheet: SheetView): AmountUnit | undefined {
  return readBanner(sheet, 0, 4).unit;
}
