import { appendNames, removeNames, workbookName } from "./defined-names";
import { hasFormulas, requestRecalculation } from "./recalculation";
import { readWorkbookPart } from "./workbook-part";
import { XmlEdits } from "./xml/edits";
import { escapeXml } from "./xml/escape";
import type { Archive } from "./zip/archive";

/** Defines a name of the workbook, anew when there is one; `null` takes it away. */
export function setName(archive: Archive, name: string, formula: string | null): void {
  const workbook = readWorkbookPart(archive);
  const existing = workbookName(workbook, name);
  if (!existing && formula === null) return;
  const { document } = workbook;
  const edits = new XmlEdits(document);
  if (!existing) {
    appendNames(workbook, edits, [{ name, formula: formula ?? "" }]);
  } else if (formula === null) {
    removeNames(workbook, edits, [existing]);
  } else {
    const tag = document.text.slice(existing.start, existing.contentStart);
    const end = `</${/^<([^\s/>]+)/.exec(tag)![1]}>`;
    edits.replace(existing, `${tag.replace(/\/>$/, ">")}${escapeXml(formula)}${end}`);
  }
  archive.put(workbook.part, edits.bytes);
  if (hasFormulas(archive)) requestRecalculation(archive);
}
