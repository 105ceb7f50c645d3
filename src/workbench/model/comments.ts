import { integer, text } from "./argument";
import { CommentReplyCollection } from "./comment-replies";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** A comment or note the opened file brought. */
export interface FileComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly replies: number;
  /** Of the older kind, which this part of the API neither shows nor takes away. */
  readonly isNote: boolean;
}

/** The threaded comments of a sheet: those of the file, and those an add-in hung. */
export class CommentCollection extends ModelObject {
  readonly className = "CommentCollection";
  private readonly byCell = new Map<string, Comment>();
  private readonly notes: ReadonlySet<string>;
  private added = 0;

  constructor(
    private readonly sheet: Worksheet,
    brought: readonly FileComment[],
  ) {
    super();
    this.notes = new Set(brought.filter(({ isNote }) => isNote).map(({ row, column }) => `${row},${column}`));
    for (const each of brought) if (!each.isNote) this.put(each.row, each.column, each.text, each.replies);
  }

  get items(): readonly Comment[] {
    return [...this.byCell.values()];
  }

  /** Refused where the cell has a comment or a note, and on a protected sheet. */
  add(cell: unknown, content: unknown): Comment {
    this.sheet.assertWritable();
    const { row, column } = this.cellOf(cell);
    const said = text(content);
    if (said === "") throw new ExcelError("InvalidArgument");
    const key = `${row},${column}`;
    if (this.byCell.has(key) || this.notes.has(key)) throw new ExcelError("InvalidOperation");
    this.sheet.engineSheet.showNote(row, column, said);
    return this.put(row, column, said, 0);
  }

  getCount(): number {
    return this.byCell.size;
  }

  getItem(id: unknown): Comment {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(id: unknown): Comment | undefined {
    const wanted = text(id);
    return this.items.find((comment) => comment.id === wanted);
  }

  getItemAt(index: unknown): Comment {
    return this.items[integer(index, 0, this.byCell.size - 1)]!;
  }

  getItemByCell(cell: unknown): Comment {
    const { row, column } = this.cellOf(cell);
    const found = this.byCell.get(`${row},${column}`);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  private put(row: number, column: number, said: string, replies: number): Comment {
    this.added += 1;
    const id = `{C033E272-0000-4000-8000-${this.added.toString().padStart(12, "0")}}`;
    const comment = new Comment(this.sheet, id, { row, column }, said, replies, () => {
      this.byCell.delete(`${row},${column}`);
      this.sheet.engineSheet.showNote(row, column, undefined);
    });
    this.byCell.set(`${row},${column}`, comment);
    return comment;
  }

  /** One cell, as a range or as an address with its sheet. */
  private cellOf(given: unknown): { readonly row: number; readonly column: number } {
    const range = given instanceof Range ? given : this.sheet.getRange(text(given));
    const { row, column, rowCount, columnCount } = range.area;
    if (range.sheet !== this.sheet || rowCount * columnCount !== 1) throw new ExcelError("InvalidArgument");
    return { row, column };
  }
}

/** A comment that can be answered. */
export class Comment extends ModelObject {
  readonly className = "Comment";
  readonly replies: CommentReplyCollection;

  constructor(
    private readonly sheet: Worksheet,
    readonly id: string,
    readonly cell: { readonly row: number; readonly column: number },
    readonly content: string,
    replies: number,
    private readonly remove: () => void,
  ) {
    super();
    this.replies = new CommentReplyCollection(replies);
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  getLocation(): Range {
    return this.sheet.getCell(this.cell.row, this.cell.column);
  }

  delete(): void {
    this.sheet.assertWritable();
    this.remove();
  }
}
