import { quoteSheet } from "../../workbook/address";
import { removeNames } from "../defined-names";
import { SheetFrame } from "../sheet/sheet-frame";
import { openSheetPart } from "../sheet/sheet-part";
import { readWorkbookPart } from "../workbook-part";
import { child, childrenOf, type XmlElement } from "../xml/document";
import { XmlEdits } from "../xml/edits";
import type { Archive } from "../zip/archive";
import { dropRelated } from "../drop-related";

/** Where a sheet refers to other sheets beside its cells: drop-down lists, conditional formats, and their extensions. */
const referring = new Set(["dataValidations", "conditionalFormatting", "extLst"]);

/**
 * Takes away the links to other files, and every name, drop-down list and conditional format that speaks of another
 * file or of a sheet that is gone.
 *
 * @param gone - Names of the sheets removed before.
 */
export function dropReferences(archive: Archive, gone: readonly string[]): void {
  const speaksOfGone = (text: string) =>
    /\[[^\][]+\]/.test(text) || gone.some((name) => mentionsSheet(text, name));
  const workbook = readWorkbookPart(archive);
  const edits = new XmlEdits(workbook.document);
  const { root } = workbook.document;
  const links = child(root, "externalReferences");
  if (links) edits.remove(links);
  const names = childrenOf(child(root, "definedNames"), "definedName").filter(({ text }) =>
    speaksOfGone(text),
  );
  removeNames(workbook, edits, names);
  if (links || names.length > 0) archive.put(workbook.part, edits.bytes);
  dropRelated(
    archive,
    workbook.part,
    workbook.relationships.all.filter(({ kind }) => kind === "externalLink"),
  );
  for (const { part, isWorksheet } of workbook.sheets) {
    if (!isWorksheet) continue;
    const frame = new SheetFrame(openSheetPart(archive.read(part), part));
    const elements = frame.root.children.filter(
      (element) => referring.has(element.name) && someText(element, speaksOfGone),
    );
    if (elements.length === 0) continue;
    for (const element of elements) frame.edits.remove(element);
    archive.put(part, frame.bytes());
  }
}

function mentionsSheet(formula: string, name: string): boolean {
  return [`${name}!`, `${quoteSheet(name)}!`, `'${name.replaceAll("'", "''")}'!`].some((reference) =>
    formula.toLowerCase().includes(reference.toLowerCase()),
  );
}

function someText(element: XmlElement, says: (text: string) => boolean): boolean {
  return says(element.text) || element.children.some((each) => someText(each, says));
}
