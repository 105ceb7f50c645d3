import { removeContentTypes } from "./content-types";
import { removeRelationships } from "./edit-relationships";
import { readWorkbookPart, relatedPart } from "./workbook-part";
import { workbookOrder } from "./vocabulary";
import { child, flag } from "./xml/document";
import { tagName, XmlEdits } from "./xml/edits";
import { openSheetPart, sheetDataCursor } from "./sheet/sheet-part";
import type { Archive } from "./zip/archive";

/** Whether any cell of the workbook holds a formula. */
export function hasFormulas(archive: Archive): boolean {
  const workbook = readWorkbookPart(archive);
  if (relatedPart(workbook, archive, "calcChain") !== undefined) return true;
  return workbook.sheets.some(({ isWorksheet, part }) => isWorksheet && sheetHasFormulas(archive, part));
}

/** Whether any cell of one sheet holds a formula. */
export function sheetHasFormulas(archive: Archive, part: string): boolean {
  const cursor = sheetDataCursor(openSheetPart(archive.read(part), part));
  while (cursor?.nextRow()) {
    while (cursor.nextCell()) if (cursor.formulaStart >= 0) return true;
  }
  return false;
}

/** Asks the next program that opens the workbook to calculate everything: a formula or what one reads changed. */
export function requestRecalculation(archive: Archive): void {
  const { part, document } = readWorkbookPart(archive);
  const properties = child(document.root, "calcPr");
  if (properties && flag(properties, "fullCalcOnLoad")) return;
  const edits = new XmlEdits(document);
  if (properties) {
    edits.setAttribute(properties, "fullCalcOnLoad", "1");
  } else {
    const tag = tagName(document.root, "calcPr");
    edits.insertInOrder(document.root, workbookOrder, "calcPr", `<${tag} fullCalcOnLoad="1"/>`);
  }
  archive.put(part, edits.bytes);
}

/** Drops the order of calculation, which no longer lists the right cells; programs make it anew. */
export function dropCalculationChain(archive: Archive): void {
  const workbook = readWorkbookPart(archive);
  const chain = workbook.relationships.all.find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  removeRelationships(archive, workbook.part, [chain.id]);
  archive.remove(chain.target);
  removeContentTypes(archive, [chain.target]);
}
