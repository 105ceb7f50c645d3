import { dropRelated } from "../drop-related";
import { readRelationships } from "../relationships";
import { dropElement } from "../sheet/drop-element";
import { readWorkbookPart } from "../workbook-part";
import { partText } from "../xml/decode-part";
import type { Archive } from "../zip/archive";

const commentKinds = new Set(["comments", "threadedComment"]);

/** Takes away comments and notes, the frames they are drawn in, and the list of the people who wrote them. */
export function dropComments(archive: Archive): void {
  const workbook = readWorkbookPart(archive);
  for (const { part } of workbook.sheets) {
    const related = readRelationships(archive, part).all;
    const comments = related.filter(({ kind }) => commentKinds.has(kind));
    if (comments.length === 0) continue;
    const frames = related.filter(
      ({ kind, target }) => kind === "vmlDrawing" && holdsNotesAlone(archive, target),
    );
    if (frames.length > 0) dropElement(archive, part, "legacyDrawing");
    dropRelated(archive, part, [...comments, ...frames]);
  }
  dropRelated(
    archive,
    workbook.part,
    workbook.relationships.all.filter(({ kind }) => kind === "person"),
  );
}

/** Buttons and boxes are drawn in the same kind of part; a part with one of them stays. */
function holdsNotesAlone(archive: Archive, part: string): boolean {
  if (!archive.has(part)) return false;
  const kinds = partText(archive.read(part)).match(/ObjectType\s*=\s*["']\w+["']/g) ?? [];
  return kinds.every((kind) => /Note/.test(kind));
}
