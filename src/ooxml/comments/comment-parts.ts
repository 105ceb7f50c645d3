import { readRelationships } from "../relationships";
import { SheetFrame } from "../sheet/sheet-frame";
import { openSheetPart } from "../sheet/sheet-part";
import { child, relationshipId } from "../xml/document";
import type { Archive } from "../zip/archive";

/** The parts in which a sheet keeps its comments; each is missing where it has none. */
export interface CommentParts {
  /** Notes, and a copy of each threaded comment for programs that know only notes. */
  readonly comments?: string;
  /** The frames in which notes are drawn, among the other boxes of the sheet. */
  readonly frames?: string;
  /** Threaded comments with their answers. */
  readonly threads?: string;
}

/** Finds the parts in which a sheet keeps its comments. */
export function commentParts(archive: Archive, sheetPart: string): CommentParts {
  const related = readRelationships(archive, sheetPart).all.filter(({ target }) => archive.has(target));
  const drawn = drawnBy(archive, sheetPart);
  const comments = related.find(({ kind }) => kind === "comments")?.target;
  const frames = related.find(({ id }) => id === drawn)?.target;
  const threads = related.find(({ kind }) => kind === "threadedComment")?.target;
  return { ...(comments && { comments }), ...(frames && { frames }), ...(threads && { threads }) };
}

/** The relationship of the frames; headers have frames of their own. */
function drawnBy(archive: Archive, sheetPart: string): string | undefined {
  const { root } = new SheetFrame(openSheetPart(archive.read(sheetPart), sheetPart));
  const element = child(root, "legacyDrawing");
  return element && relationshipId(element);
}
