import { CellType } from "../sheet/cell-attributes";
import { openSheetPart, sheetDataCursor } from "../sheet/sheet-part";
import { readWorkbookPart, relatedPart } from "../workbook-part";
import { childrenOf, parseXml } from "../xml/document";
import { partText } from "../xml/decode-part";
import { tagName, XmlEdits } from "../xml/edits";
import type { Archive } from "../zip/archive";

/** Blanks the shared texts no cell shows any more: a sheet that is gone leaves its words behind in them. */
export function forgetUnusedTexts(archive: Archive): void {
  const workbook = readWorkbookPart(archive);
  const part = relatedPart(workbook, archive, "sharedStrings");
  if (part === undefined) return;
  const used = new Set<number>();
  for (const sheet of workbook.sheets) {
    if (sheet.isWorksheet) collectTexts(archive, sheet.part, used);
  }
  const document = parseXml(partText(archive.read(part)), part);
  const unused = childrenOf(document.root, "si").filter(
    ({ children }, index) => !used.has(index) && children.length > 0,
  );
  if (unused.length === 0) return;
  const edits = new XmlEdits(document);
  const [item, text] = [tagName(document.root, "si"), tagName(document.root, "t")];
  for (const element of unused) edits.replace(element, `<${item}><${text}/></${item}>`);
  archive.put(part, edits.bytes);
}

function collectTexts(archive: Archive, part: string, used: Set<number>): void {
  const sheet = openSheetPart(archive.read(part), part);
  const decoder = new TextDecoder();
  const cursor = sheetDataCursor(sheet);
  while (cursor?.nextRow()) {
    while (cursor.nextCell()) {
      if (cursor.type !== CellType.sharedText || cursor.valueStart < 0) continue;
      used.add(Number(decoder.decode(sheet.bytes.subarray(cursor.valueStart, cursor.valueEnd))));
    }
  }
}
