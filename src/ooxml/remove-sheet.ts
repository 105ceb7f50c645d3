import { HostError } from "../workbook/host-error";
import { moveActiveSheet } from "./active-sheet";
import { movePositions, namesOfSheet, removeNames } from "./defined-names";
import { removeRelationships } from "./edit-relationships";
import { dropCalculationChain, sheetHasFormulas } from "./recalculation";
import { removePart } from "./remove-part";
import { readWorkbookPart, sheetNamed } from "./workbook-part";
import { child, childrenOf, relationshipId } from "./xml/document";
import { XmlEdits } from "./xml/edits";
import type { Archive } from "./zip/archive";

/**
 * Removes a sheet with its names and the parts only it led to. What other sheets say of it stays as it is.
 *
 * @throws HostError `sheetMissing`, `sheetProtected` when the structure of the workbook is locked,
 * `invalidArgument` when no visible sheet would be left.
 */
export function removeSheet(archive: Archive, name: string): void {
  const workbook = readWorkbookPart(archive);
  const sheet = sheetNamed(workbook, name);
  if (workbook.isStructureProtected) throw new HostError("sheetProtected", { reason: "structure" });
  if (!workbook.sheets.some((each) => each !== sheet && each.visibility === "visible")) {
    throw new HostError("invalidArgument", { argument: name, reason: "lastVisibleSheet" });
  }
  const hadFormulas = sheetHasFormulas(archive, sheet.part);
  const position = childrenOf(child(workbook.document.root, "sheets"), "sheet").indexOf(sheet.element);
  const edits = new XmlEdits(workbook.document);
  edits.remove(sheet.element);
  removeNames(workbook, edits, namesOfSheet(workbook, position));
  movePositions(workbook, edits, position + 1, -1);
  moveActiveSheet(workbook, edits, Math.max(position, 1), -1);
  archive.put(workbook.part, edits.bytes);
  removeRelationships(archive, workbook.part, [relationshipId(sheet.element)!]);
  removePart(archive, sheet.part);
  if (hadFormulas) dropCalculationChain(archive);
}
