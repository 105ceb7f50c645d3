import { readFormulasWritten } from "../../ooxml/read-formulas-written";
import { openArchive } from "../../ooxml/read-workbook";
import { rowsAreFixed } from "../../ooxml/rows/rows-are-fixed";
import { readWorkbookPart } from "../../ooxml/workbook-part";
import { readCustomXml } from "./custom-xml";
import type { Snapshot } from "./snapshot";

/** A workbook file that was opened: its bytes, and what it says. */
export interface OpenedPackage {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  /** The custom XML documents in it. */
  readonly customXml: readonly string[];
  /** Whether sheets may be added, removed and renamed. */
  readonly isStructureProtected: boolean;
  /** Names of the sheets that take no rows. */
  readonly fixedSheets: ReadonlySet<string>;
}

/** Opens an .xlsx. @throws HostError when it is none, or a hostile one. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const snapshot = readFormulasWritten(bytes, {
    facets: ["formulas", "numberFormats", "fills", "hidden", "comments"],
  });
  const archive = openArchive(bytes);
  const { isStructureProtected, sheets } = readWorkbookPart(archive);
  const fixed = sheets.filter((sheet) => rowsAreFixed(archive, sheet));
  return {
    bytes,
    snapshot,
    customXml: readCustomXml(bytes),
    isStructureProtected,
    fixedSheets: new Set(fixed.map(({ name }) => name)),
  };
}
