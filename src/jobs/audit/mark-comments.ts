import type { Severity } from "../../audit/finding";
import type { CellRef } from "../../workbook/address";
import type { Edit } from "../../workbook/plan";
import type { Mark, MarkPalette } from "./mark";

/** A comment (批注) for a cell, with all that is said of it. */
export interface MarkComment extends CellRef {
  readonly text: string;
}

const fromGravest: readonly Severity[] = ["error", "warning", "info"];

/** One comment for each painted cell that something is said of, the gravest first; what is said twice comes once. */
export function commentsOfMarks(marks: readonly Mark[], palette: MarkPalette): readonly MarkComment[] {
  const painted = new Set(marks.filter(({ nature }) => palette[nature] !== undefined).map(cellKey));
  const said = new Map<string, CellRef & { readonly sentences: Set<string> }>();
  for (const nature of fromGravest) {
    for (const mark of marks) {
      const key = cellKey(mark);
      if (mark.nature !== nature || mark.sentence === undefined || !painted.has(key)) continue;
      const cell = said.get(key) ?? { ...mark.cell, sentences: new Set() };
      said.set(key, cell);
      cell.sentences.add(mark.sentence);
    }
  }
  return [...said.values()].map(({ sheet, row, column, sentences }) => ({
    sheet,
    row,
    column,
    text: [...sentences].join("\n"),
  }));
}

const cellKey = ({ cell }: Mark) => `${cell.row},${cell.column},${cell.sheet}`;

type CommentEdit = Extract<Edit, { kind: "addComments" }>;

/** The comments as edits, one a sheet. */
export function commentEdits(comments: readonly MarkComment[]): CommentEdit[] {
  return [...new Set(comments.map(({ sheet }) => sheet))].map((sheet) => ({
    kind: "addComments",
    sheet,
    comments: comments
      .filter((comment) => comment.sheet === sheet)
      .map(({ row, column, text }) => ({ row, column, text })),
  }));
}
