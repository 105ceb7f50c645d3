import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { WorkbookPackage } from "../../../src/ooxml/workbook-package";
import { HostError } from "../../../src/workbook/host-error";
import { damagedPackage } from "./damaged-package";

/** How a damaged workbook ended: audited, refused with a code of the host, or, which must not be, crashed. */
export type FuzzOutcome = "read" | `refused ${HostError["code"]}` | `crashed ${string}`;

/** Damages a workbook by a seed, reads it, audits it and writes one cell into it. */
export function fuzzCase(sound: Uint8Array, seed: number): FuzzOutcome {
  const bytes = damagedPackage(sound, seed);
  try {
    const snapshot = readWorkbook(bytes, { facets: ["formulas", "numberFormats", "hidden", "fills"] });
    auditSnapshot(snapshot, { on: "2026-03-01" });
    const sheet = snapshot.sheets[0]?.name;
    if (sheet !== undefined) {
      const workbook = WorkbookPackage.open(bytes);
      workbook.setCells(sheet, [{ row: 0, column: 0, value: seed }]);
      workbook.save();
    }
    return "read";
  } catch (error) {
    if (error instanceof HostError) return `refused ${error.code}`;
    return `crashed ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
