import { HostError } from "../../workbook/host-error";
import { deletingRows, insertingRows, movedFormula, type RowMove } from "../../workbook/moved-references";
import type { RowsPutIn } from "../../workbook/plan";
import { RowShift, type RowInsertion } from "../../workbook/row-shift";
import { partDocument } from "../part-document";
import { dropCalculationChain, requestRecalculation } from "../recalculation";
import { SheetFrame } from "../sheet/sheet-frame";
import { openSheetPart } from "../sheet/sheet-part";
import { readWorkbookPart, sheetNamed, type WorkbookPart } from "../workbook-part";
import { attribute, child, childrenOf, type XmlElement } from "../xml/document";
import { XmlEdits } from "../xml/edits";
import type { Archive } from "../zip/archive";
import { movedFrame } from "./moved-frame";
import { movedSheetData, unmovedRows, type MovedRows } from "./moved-sheet-data";
import { rowsAreFixed } from "./rows-are-fixed";

/**
 * Puts rows into a sheet; every formula, name, chart, merge, drop-down list, conditional format, link and print area of
 * the workbook follows. All or nothing.
 *
 * @throws HostError `sheetMissing`, `sheetProtected`, `cannotWrite` where the sheet carries what would not follow.
 */
export function insertRows(
  archive: Archive,
  { sheet, insertions }: Pick<RowsPutIn, "sheet" | "insertions">,
): void {
  const shift = new RowShift(insertions);
  const rows: MovedRows = { placeOf: (row) => shift.after(row), added: shift.added };
  moveRows(archive, insertingRows(sheet, insertions), rows, insertions);
}

/** Takes rows that were put in away again; the same follows, and the same is refused. */
export function deleteRows(
  archive: Archive,
  { sheet, insertions }: Pick<RowsPutIn, "sheet" | "insertions">,
): void {
  const shift = new RowShift(insertions);
  const rows: MovedRows = { placeOf: (row) => shift.before(row), added: [] };
  moveRows(archive, deletingRows(sheet, insertions), rows, []);
}

function moveRows(archive: Archive, move: RowMove, rows: MovedRows, putIn: readonly RowInsertion[]): void {
  const workbook = readWorkbookPart(archive);
  const target = sheetNamed(workbook, move.sheet);
  if (new SheetFrame(openSheetPart(archive.read(target.part), target.part)).protection)
    throw new HostError("sheetProtected", { sheet: target.name });
  if (rowsAreFixed(archive, target))
    throw new HostError("cannotWrite", { sheet: target.name, reason: "rowsFixed" });

  const changed = new Map<string, Uint8Array>();
  for (const { name, part, isWorksheet } of workbook.sheets) {
    if (!isWorksheet) continue;
    const isTarget = part === target.part;
    if (!isTarget && !mentions(archive.read(part), target.name)) continue;
    const source = openSheetPart(archive.read(part), part);
    const moved = movedSheetData(source, name, move, isTarget ? rows : unmovedRows);
    changed.set(part, movedFrame(moved, name, move, isTarget ? putIn : []));
  }
  for (const part of archive.names().filter((name) => /\/charts\/chart[^/]*\.xml$/.test(name)))
    if (mentions(archive.read(part), target.name)) changed.set(part, movedChart(archive, part, move));
  changed.set(workbook.part, movedNames(workbook, move));
  for (const [part, bytes] of changed) archive.put(part, bytes);
  dropCalculationChain(archive);
  requestRecalculation(archive);
}

/** A part that does not name the sheet has nothing that could follow. */
function mentions(bytes: Uint8Array, sheet: string): boolean {
  const text = new TextDecoder().decode(bytes).toLowerCase();
  const plain = sheet.toLowerCase().split(/['&<>"]/);
  return plain.every((piece) => text.includes(piece));
}

function movedNames(workbook: WorkbookPart, move: RowMove): Uint8Array {
  const edits = new XmlEdits(workbook.document);
  const { root } = workbook.document;
  const listed = childrenOf(child(root, "sheets"), "sheet");
  for (const element of childrenOf(child(root, "definedNames"), "definedName")) {
    const owner = listed[Number(attribute(element, "localSheetId") ?? NaN)];
    const home = owner && attribute(owner, "name");
    const moved = movedFormula(element.text, home, move);
    if (moved !== element.text) edits.setText(element, moved);
  }
  return edits.bytes;
}

/** A chart whose series are drawn from the sheet. */
function movedChart(archive: Archive, part: string, move: RowMove): Uint8Array {
  const document = partDocument(archive, part);
  const edits = new XmlEdits(document);
  const visit = (element: XmlElement): void => {
    if (element.name === "f") {
      const moved = movedFormula(element.text, undefined, move);
      if (moved !== element.text) edits.setText(element, moved);
    }
    element.children.forEach(visit);
  };
  visit(document.root);
  return edits.bytes;
}
