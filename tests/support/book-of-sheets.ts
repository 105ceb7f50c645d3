import type { NewSheet } from "../../src/workbook/plan";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { MemoryHost } from "./memory-host";
import { MemoryWorkbook } from "./memory-workbook";

/** A workbook in memory made of sheets of ours, as a host would read it. */
export async function snapshotOfSheets(sheets: readonly NewSheet[]): Promise<WorkbookSnapshot> {
  const host = new MemoryHost(new MemoryWorkbook());
  await host.apply({ purpose: "sample", edits: sheets.map((sheet) => ({ kind: "addSheet", sheet })) });
  return host.read("all", ["formulas", "numberFormats"]);
}
