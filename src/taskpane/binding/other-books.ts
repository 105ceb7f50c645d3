import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { BookAuditWork, BookWork } from "../engine/executor";
import type { BookBeside, OtherBooksOfWork } from "../engine/read-other-books";
import type { ChosenBooks, OtherBookKind } from "../pane-jobs/other-books";

/** What the engine is asked about: a workbook, and those beside it. */
type WorkOfBooks = Pick<BookWork, "snapshot"> & OtherBooksOfWork & Pick<BookAuditWork, "approved" | "units">;

/** The other workbooks chosen in this pane, for its own jobs and the buttons of the ribbon. */
export class OtherBooks {
  private readonly chosen = new Map<OtherBookKind, ChosenBooks>();

  choose(kind: OtherBookKind, books: ChosenBooks | undefined): void {
    if (books) this.chosen.set(kind, books);
    else this.chosen.delete(kind);
  }

  /** Sheets of the open workbook that were chosen as other workbooks. */
  get sheets(): readonly string[] {
    return [...this.chosen.values()].flatMap((books) => ("sheets" in books ? books.sheets : []));
  }

  /**
   * The open workbook without the sheets that were chosen as other workbooks, and the kinds asked for beside it. A
   * workbook is not compared with itself: where nothing but such sheets was read, they are what is worked on.
   *
   * @throws HostError `sheetMissing` for a chosen sheet that is no longer there.
   */
  workOf(snapshot: WorkbookSnapshot, ...kinds: readonly OtherBookKind[]): WorkOfBooks {
    const apart = new Set(this.sheets);
    const own = snapshot.sheets.filter(({ name }) => !apart.has(name));
    const isApart = own.length > 0;
    const beside = (kind: OtherBookKind): BookBeside[] => {
      const books = this.chosen.get(kind);
      if (!books || !kinds.includes(kind)) return [];
      if ("files" in books) return [...books.files];
      return isApart ? booksOfSheets(snapshot, books.sheets, kind) : [];
    };
    const [earlier] = [...beside("lastYear"), ...beside("auditedLedger")];
    const [budget] = beside("ownBudget");
    const [approved, units] = [beside("approved"), beside("units")];
    return {
      snapshot: isApart && apart.size > 0 ? { ...snapshot, sheets: own } : snapshot,
      ...(earlier && { earlier }),
      ...(budget && { budget }),
      ...(approved.length > 0 && { approved }),
      ...(units.length > 0 && { units }),
    };
  }
}

/** Sheets are one book together; of units, each may be that of another. */
function booksOfSheets(
  snapshot: WorkbookSnapshot,
  names: readonly string[],
  kind: OtherBookKind,
): BookBeside[] {
  const sheets = names.map((name) => {
    const sheet = snapshot.sheets.find((each) => each.name === name);
    if (!sheet) throw new HostError("sheetMissing", { sheet: name });
    return sheet;
  });
  return kind === "units"
    ? sheets.map((sheet) => ({ name: sheet.name, snapshot: { ...snapshot, sheets: [sheet] } }))
    : [{ name: names.join("、"), snapshot: { ...snapshot, sheets } }];
}
