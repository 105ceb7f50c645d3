import { child } from "../xml/document";
import type { Archive } from "../zip/archive";
import { SheetFrame } from "./sheet-frame";
import { openSheetPart } from "./sheet-part";

/** Takes an element such as `drawing` out of a sheet; one that is not there is no error. */
export function dropElement(archive: Archive, sheetPart: string, name: string): void {
  const frame = new SheetFrame(openSheetPart(archive.read(sheetPart), sheetPart));
  const element = child(frame.root, name);
  if (!element) return;
  frame.edits.remove(element);
  archive.put(sheetPart, frame.bytes());
}
