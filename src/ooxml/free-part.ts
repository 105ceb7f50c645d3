import type { Archive } from "./zip/archive";

/** A part name not yet taken, in the folder above the sheets: `drawings/drawing` → `xl/drawings/drawing3.xml`. */
export function freePart(archive: Archive, sheetPart: string, stem: string, ending = "xml"): string {
  const folder = sheetPart.split("/").slice(0, -2).join("/");
  const start = folder === "" ? stem : `${folder}/${stem}`;
  let number = 1;
  while (archive.has(`${start}${number}.${ending}`)) number += 1;
  return `${start}${number}.${ending}`;
}
