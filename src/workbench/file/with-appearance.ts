import { readThreads } from "../../ooxml/comments/read-threads";
import { openArchive } from "../../ooxml/read-workbook";
import { readWorkbookPart } from "../../ooxml/workbook-part";
import type { Book, BookCell } from "../engine/book";
import type { CellLook } from "../engine/cell-look";
import { readSheetAppearance } from "./sheet-appearance";
import { readStyleLooks } from "./style-looks";

/**
 * A book with everything a person sees of it: fonts, lines, alignment, merged cells, widths, heights,
 * frozen panes, notes, conditional formats.
 * An add-in that reads figures asks for none of that, so only a grid on a screen pays for it.
 *
 * @param bytes - The file the book was read from.
 */
export function withAppearance(book: Book, bytes: Uint8Array): Book {
  const archive = openArchive(bytes);
  const workbook = readWorkbookPart(archive);
  const looksOf = readStyleLooks(archive, workbook);
  const looks: CellLook[] = [];
  const indexes = new Map<number, number>();
  const lookIndex = (style: number): number => {
    let index = indexes.get(style);
    if (index === undefined) indexes.set(style, (index = looks.push(looksOf.cell(style)) - 1));
    return index;
  };
  const entries = workbook.sheets.filter(({ isWorksheet }) => isWorksheet);
  const sheets = book.sheets.map((sheet, index) => {
    const { part } = entries[index]!;
    const { styles, ...appearance } = readSheetAppearance(archive.read(part), part, looksOf);
    const cells = new Map<string, BookCell>();
    for (const { look: _filled, ...cell } of sheet.cells) cells.set(`${cell.row},${cell.column}`, cell);
    for (const { row, column, style } of styles) {
      const key = `${row},${column}`;
      cells.set(key, { ...(cells.get(key) ?? { row, column, value: null }), look: lookIndex(style) });
    }
    return { ...sheet, ...appearance, notes: readThreads(archive, part), cells: cells.values() };
  });
  return { ...book, sheets, looks };
}
