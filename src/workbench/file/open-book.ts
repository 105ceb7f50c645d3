import type { Book, BookCell, BookSheet } from "../engine/book";
import type { CellLook } from "../engine/cell-look";
import { errorValues } from "../engine/error-values";
import type { WorkbookState } from "../model/workbook";
import type { Visibility } from "../model/worksheet";
import { formulaShown } from "./function-prefixes";
import type { OpenedPackage } from "./open-package";
import { textAt, valueAt, type SheetSnapshot, type Snapshot } from "./snapshot";

const visibilityWords: Readonly<Record<SheetSnapshot["visibility"], Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** The ids sheets are known by, stable under renaming, in tab order. */
export function sheetIds(snapshot: Snapshot): string[] {
  return snapshot.sheets.map(
    (_, index) => `{00000000-0001-0000-${index.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`,
  );
}

/** A snapshot of a file as the engine takes it: the values are the file's, the formulas as Excel shows them. */
export function bookOf(snapshot: Snapshot): Book {
  const looks = new Looks(snapshot.texts);
  const ids = sheetIds(snapshot);
  const sheets = snapshot.sheets.map((sheet, index): BookSheet => ({
    id: ids[index]!,
    name: sheet.name,
    hidden: sheet.visibility !== "visible",
    cells: [...cellsOf(sheet, snapshot.texts, looks)],
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  }));
  const names = snapshot.names
    .filter(({ name, sheet }) => sheet === undefined && !name.startsWith("_xlnm."))
    .map(({ name, formula }) => ({ name, formula: formulaShown(formula) }));
  return { sheets, names, looks: looks.list };
}

/** What the model keeps beside the cells. */
export function stateOf(opened: OpenedPackage, name: string, locale: string): WorkbookState {
  const { snapshot, customXml, isStructureProtected } = opened;
  const ids = sheetIds(snapshot);
  const idOf = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, ids[index]!]));
  return {
    name,
    locale,
    sheets: new Map(
      snapshot.sheets.map(({ name: sheet, visibility, isProtected, comments }, index) => [
        ids[index]!,
        {
          visibility: visibilityWords[visibility],
          isProtected,
          areRowsFixed: opened.fixedSheets.has(sheet),
          comments,
        },
      ]),
    ),
    names: snapshot.names
      .filter((defined) => !defined.name.startsWith("_xlnm."))
      .map(({ name: defined, sheet, formula }) => {
        const sheetId = sheet === undefined ? undefined : idOf.get(sheet);
        return {
          name: defined,
          formula: formulaShown(formula),
          ...(sheetId === undefined ? {} : { sheetId }),
        };
      }),
    customXml,
    isStructureProtected,
  };
}

function* cellsOf(sheet: SheetSnapshot, texts: readonly string[], looks: Looks): Iterable<BookCell> {
  for (let row = 0; row < sheet.rows.length; row += 1) {
    for (let at = sheet.rowStarts[row]!; at < sheet.rowStarts[row + 1]!; at += 1) {
      const formula = sheet.formulas[at]!;
      const look = looks.index(sheet.formats[at] ?? -1, sheet.fills[at] ?? -1);
      yield {
        row: sheet.rows[row]!,
        column: sheet.columns[at]!,
        value: valueAt(sheet, at, texts),
        ...(formula < 0 ? {} : { formula: formulaShown(texts[formula] ?? "") }),
        ...(look === undefined ? {} : { look }),
        ...(errorValues.has(textAt(sheet, at, texts) ?? "") ? { isText: true } : {}),
      };
    }
  }
}

/** Looks stored once each. */
class Looks {
  readonly list: CellLook[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly texts: readonly string[]) {}

  index(format: number, fill: number): number | undefined {
    if (format < 0 && fill < 0) return undefined;
    const key = `${format},${fill}`;
    let index = this.indexes.get(key);
    if (index === undefined) {
      const numberFormat = this.texts[format];
      const color = this.texts[fill];
      index =
        this.list.push({ ...(numberFormat ? { numberFormat } : {}), ...(color ? { fill: color } : {}) }) - 1;
      this.indexes.set(key, index);
    }
    return index;
  }
}
