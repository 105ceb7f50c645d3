import { HostError } from "../workbook/host-error";
import type { NewSheet } from "../workbook/plan";
import { moveActiveSheet } from "./active-sheet";
import { addContentType, contentTypes } from "./content-types";
import { appendNames, movePositions } from "./defined-names";
import { addRelationship } from "./edit-relationships";
import { dropCalculationChain, requestRecalculation } from "./recalculation";
import { newSheetXml, printNames } from "./sheet/new-sheet-xml";
import { StyleSheet } from "./styles/style-sheet";
import { widthInFont } from "./styles/width-in-font";
import { vocabularyOf } from "./vocabulary";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { attribute, child, childrenOf } from "./xml/document";
import { tagName, XmlEdits } from "./xml/edits";
import { escapeXml } from "./xml/escape";
import type { Archive } from "./zip/archive";

/**
 * Adds a sheet of ours. Only the parts that must know of it change: content types, the workbook with its
 * relationships, the styles.
 *
 * @throws HostError `sheetExists`, `sheetMissing` for an unknown `after`, `invalidArgument` for a name Excel would
 * refuse, `sheetProtected` when the structure of the workbook is locked.
 */
export function addSheet(archive: Archive, sheet: NewSheet): void {
  const workbook = readWorkbookPart(archive);
  refuse(workbook, sheet);
  const styleSheet = new StyleSheet(archive, workbook);
  const styles = sheet.styles.map((style) => styleSheet.add(style));
  const vocabulary = vocabularyOf(workbook.document.root);
  const font = styleSheet.usualFont;
  const columnWidths = sheet.columnWidths.map((width) => widthInFont(width, font));
  const xml = newSheetXml({ ...sheet, columnWidths }, styles, vocabulary.main);

  styleSheet.save();
  const part = freePart(archive, workbook);
  archive.put(part, new TextEncoder().encode(xml));
  addContentType(archive, part, contentTypes.worksheet);
  const id = addRelationship(archive, workbook.part, vocabulary.relationshipType("worksheet"), part);
  listSheet(archive, workbook, sheet, id);
  if (sheet.cells.some(({ formula }) => formula !== undefined)) {
    dropCalculationChain(archive);
    requestRecalculation(archive);
  }
}

function refuse(workbook: WorkbookPart, { name, after }: NewSheet): void {
  if (workbook.isStructureProtected) throw new HostError("sheetProtected", { reason: "structure" });
  const names = workbook.sheets.map((each) => each.name);
  if (names.some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw new HostError("sheetExists", { sheet: name });
  }
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw new HostError("invalidArgument", { argument: name });
  }
  if (after !== undefined && !names.includes(after)) throw new HostError("sheetMissing", { sheet: after });
}

function freePart(archive: Archive, { part }: WorkbookPart): string {
  const folder = part.replace(/[^/]*$/, "worksheets/");
  let number = 1;
  while (archive.has(`${folder}sheet${number}.xml`)) number += 1;
  return `${folder}sheet${number}.xml`;
}

function listSheet(archive: Archive, workbook: WorkbookPart, sheet: NewSheet, relationship: string): void {
  const { root } = workbook.document;
  const edits = new XmlEdits(workbook.document);
  const list = child(root, "sheets")!;
  const listed = childrenOf(list, "sheet");
  const after = workbook.sheets.find(({ name }) => name === sheet.after)?.element;
  const position = after ? listed.indexOf(after) + 1 : listed.length;

  const id = Math.max(0, ...listed.map((each) => Number(attribute(each, "sheetId") ?? 0))) + 1;
  const namespace = vocabularyOf(root).relationships;
  const declared = Object.keys(root.namespaces).find((each) => root.namespaces[each] === namespace);
  const prefix = declared ?? "r";
  const declaration = declared !== undefined ? "" : ` xmlns:r="${namespace}"`;
  const attributes = `name="${escapeXml(sheet.name)}" sheetId="${id}" ${prefix}:id="${relationship}"`;
  const xml = `<${tagName(list, "sheet")}${declaration} ${attributes}/>`;
  if (after) edits.insertAfter(after, xml);
  else edits.append(list, xml);

  movePositions(workbook, edits, position, 1);
  moveActiveSheet(workbook, edits, position, 1);
  appendNames(
    workbook,
    edits,
    printNames(sheet).map((name) => ({ ...name, sheetPosition: position })),
  );
  archive.put(workbook.part, edits.bytes);
}
