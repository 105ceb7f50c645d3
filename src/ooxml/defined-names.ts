import type { WorkbookPart } from "./workbook-part";
import { workbookOrder } from "./vocabulary";
import { attribute, child, childrenOf, type XmlElement } from "./xml/document";
import { tagName, type XmlEdits } from "./xml/edits";
import { escapeXml } from "./xml/escape";

/** A name to define: of the workbook, or of the sheet at a position. */
export interface NameDefinition {
  readonly name: string;
  readonly formula: string;
  readonly sheetPosition?: number;
}

/** Adds names behind those that are there. */
export function appendNames(workbook: WorkbookPart, edits: XmlEdits, names: readonly NameDefinition[]): void {
  if (names.length === 0) return;
  const { root } = workbook.document;
  const tag = tagName(root, "definedName");
  const xml = names.map(({ name, formula, sheetPosition }) => {
    const owner = sheetPosition === undefined ? "" : ` localSheetId="${sheetPosition}"`;
    return `<${tag} name="${escapeXml(name)}"${owner}>${escapeXml(formula)}</${tag}>`;
  });
  const list = child(root, "definedNames");
  if (list) {
    edits.append(list, xml.join(""));
    return;
  }
  const listTag = tagName(root, "definedNames");
  edits.insertInOrder(root, workbookOrder, "definedNames", `<${listTag}>${xml.join("")}</${listTag}>`);
}

/** Removes names; the list goes with the last of them, since the schema allows no empty one. */
export function removeNames(workbook: WorkbookPart, edits: XmlEdits, gone: readonly XmlElement[]): void {
  const list = child(workbook.document.root, "definedNames");
  if (!list || gone.length === 0) return;
  if (gone.length === list.children.length) edits.remove(list);
  else for (const element of gone) edits.remove(element);
}

/** The names that belong to one sheet, by its position among all sheets. */
export function namesOfSheet(workbook: WorkbookPart, position: number): XmlElement[] {
  return definedNames(workbook).filter((element) => attribute(element, "localSheetId") === String(position));
}

/** Names of sheets count their sheet by position: lets those from a position on move by one. */
export function movePositions(workbook: WorkbookPart, edits: XmlEdits, from: number, by: 1 | -1): void {
  for (const element of definedNames(workbook)) {
    const position = Number(attribute(element, "localSheetId") ?? NaN);
    if (position >= from) edits.setAttribute(element, "localSheetId", String(position + by));
  }
}

/** The name of the whole workbook; letter case does not count. */
export function workbookName(workbook: WorkbookPart, name: string): XmlElement | undefined {
  return definedNames(workbook).find(
    (element) =>
      attribute(element, "localSheetId") === undefined &&
      attribute(element, "name")?.toLowerCase() === name.toLowerCase(),
  );
}

function definedNames(workbook: WorkbookPart): XmlElement[] {
  return childrenOf(child(workbook.document.root, "definedNames"), "definedName");
}
