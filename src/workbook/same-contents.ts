import { contentAt, contentPrint, type CellContent } from "./digest";
import { CellKind, WorkbookView, type SheetView, type WorkbookSnapshot } from "./snapshot";

/**
 * Whether two reads of the same cells say the same, look apart: what their prints would tell, without making a print
 * of every cell. Both were read with their formulas.
 */
export function saysTheSame(one: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  const sheets = new WorkbookView(one).sheets;
  const others = new WorkbookView(other).sheets;
  return sheets.length === others.length && sheets.every((sheet, i) => isSameSheet(sheet, others[i]!));
}

function isSameSheet(one: SheetView, other: SheetView): boolean {
  const cells = filledCells(one);
  const others = filledCells(other);
  for (;;) {
    const { value: cell } = cells.next();
    const { value: otherCell } = others.next();
    if (!cell || !otherCell) return one.name === other.name && cell === otherCell;
    const isSamePlace = cell.row === otherCell.row && cell.column === otherCell.column;
    if (!isSamePlace || !isSameContent(cell.content, otherCell.content)) return false;
  }
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** The cells that hold something, in order; those that merely have a look are passed over. */
function* filledCells(sheet: SheetView): Generator<FilledCell, undefined> {
  const { rows, rowStarts, columns, kinds } = sheet.data;
  for (const [r, row] of rows.entries())
    for (let i = rowStarts[r]!; i < rowStarts[r + 1]!; i += 1)
      if (kinds[i] !== CellKind.empty || sheet.hasFormula(i))
        yield { row, column: columns[i]!, content: contentAt(sheet, i, row) };
}

function isSameContent(one: CellContent, other: CellContent): boolean {
  const isSameConstant = one.value === other.value && one.isError === other.isError;
  if (one.formula === other.formula && (one.formula !== undefined || isSameConstant)) return true;
  return contentPrint(one) === contentPrint(other);
}
