import type { WorkbookPart } from "./workbook-part";
import { attribute, child, childrenOf } from "./xml/document";
import type { XmlEdits } from "./xml/edits";

/** Views remember the open sheet by position: it stays the same sheet. */
export function moveActiveSheet(workbook: WorkbookPart, edits: XmlEdits, from: number, by: 1 | -1): void {
  for (const view of childrenOf(child(workbook.document.root, "bookViews"), "workbookView")) {
    for (const name of ["activeTab", "firstSheet"]) {
      const position = Number(attribute(view, name) ?? 0);
      if (position >= from && position + by >= 0) edits.setAttribute(view, name, String(position + by));
    }
  }
}
