import { readWorkbook } from "../../ooxml/read-workbook";
import { readCustomXml } from "./custom-xml";
import type { Snapshot } from "./snapshot";

/** A workbook file that was opened: its bytes, and what it says. */
export interface OpenedPackage {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  /** The custom XML documents in it. */
  readonly customXml: readonly string[];
}

/** Opens an .xlsx. @throws HostError when it is none, or a hostile one. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const snapshot = readWorkbook(bytes, { facets: ["formulas", "numberFormats", "fills", "hidden"] });
  return { bytes, snapshot, customXml: readCustomXml(bytes) };
}
