import type { TitledPage } from "../../reports/disclosure-pack/contents-sheet";
import type { CellWrite, Edit, NewSheet } from "../../workbook/plan";
import type { SheetView, WorkbookSnapshot } from "../../workbook/snapshot";
import { snapshotAfter } from "../../workbook/snapshot-after";
import { titleOn } from "./standing-pages";

/** The pages of a pack beside its tables, in the order they are bound; 取数 is the working sheet of the text. */
export const packPages = ["cover", "contents", "overview", "explanation", "terms", "figures"] as const;
export type PackPage = (typeof packPages)[number];

/** What would become of one page. */
export type ReportedPage = { readonly page: PackPage; readonly sheet: string } & (
  | { readonly action: "add" }
  /** It is ours, and `cells` of it follow the tables. */
  | { readonly action: "fill"; readonly cells: number }
  | { readonly action: "unchanged" }
  /** The workbook has one of its own; it stays as it is. */
  | { readonly action: "kept" }
  /** Ours, but made for other tables: its links would lead astray. */
  | { readonly action: "outdated" }
);

/** A pack in the making: each page sees the book with the pages made before it. */
export class PackDraft {
  private readonly reported: ReportedPage[] = [];
  private readonly made: Edit[] = [];

  /** @param book - The book alone, its tables made, without the sheets they are made from. */
  constructor(private snapshot: WorkbookSnapshot) {}

  get book(): WorkbookSnapshot {
    return this.snapshot;
  }

  get edits(): readonly Edit[] {
    return this.made;
  }

  /** What becomes of each page, in the order they are bound. */
  get pages(): readonly ReportedPage[] {
    return [...this.reported].sort((a, b) => packPages.indexOf(a.page) - packPages.indexOf(b.page));
  }

  /** A new sheet; its title stands in its first cell that says something. */
  add(page: PackPage, sheet: NewSheet): TitledPage {
    this.take(page, sheet.name, [{ kind: "addSheet", sheet }]);
    const { row, column, value } = sheet.cells.find((cell) => cell.value !== null)!;
    return { cell: { sheet: sheet.name, row, column }, title: String(value) };
  }

  set(page: PackPage, sheet: string, cells: readonly CellWrite[]): void {
    this.take(page, sheet, cells.length === 0 ? [] : [{ kind: "setCells", sheet, cells }]);
  }

  /** Edits that make or change one page. */
  take(page: PackPage, sheet: string, edits: readonly Edit[]): void {
    const cells = edits.reduce(
      (count, edit) => count + (edit.kind === "setCells" ? edit.cells.length : 0),
      0,
    );
    if (edits.some(({ kind }) => kind === "addSheet")) this.reported.push({ page, sheet, action: "add" });
    else if (cells > 0) this.reported.push({ page, sheet, action: "fill", cells });
    else this.reported.push({ page, sheet, action: "unchanged" });
    this.made.push(...edits);
    this.snapshot = snapshotAfter(this.snapshot, edits);
  }

  /** A page of the workbook's own. */
  keep(page: PackPage, sheet: SheetView): TitledPage | undefined {
    this.reported.push({ page, sheet: sheet.name, action: "kept" });
    return titleOn(sheet);
  }

  leaveOutdated(page: PackPage, sheet: SheetView): void {
    this.reported.push({ page, sheet: sheet.name, action: "outdated" });
  }
}
