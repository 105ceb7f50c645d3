import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { auditFacets } from "../../src/jobs/audit/audit-facets";
import { factsOf } from "../../src/jobs/audit/facts-of";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { excelInNode } from "../support/excel-in-node";
import { factLines } from "../support/fact-lines";
import { realWorkbooks } from "../support/real-workbooks";

jest.setTimeout(120_000);

/** Seconds after which a workbook is called too large for this test; that is said, never passed over. */
const patience = 20;

const samplesFolder = path.resolve(__dirname, "../../assets/samples");
const samples = readdirSync(samplesFolder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => ({ name, file: path.join(samplesFolder, name) }));

/** What is recognised and read in a workbook, from its file and from the embedded Excel. */
async function factsFromBoth(file: string): Promise<{ files: string[]; excel: string[] } | "too large"> {
  const bytes = new Uint8Array(readFileSync(file));
  const { excel, host } = await excelInNode(bytes);
  try {
    const signal = AbortSignal.timeout(patience * 1000);
    const snapshot = await host.read("all", auditFacets, signal).catch((error: unknown) => {
      if (signal.aborted) return undefined;
      throw error;
    });
    if (!snapshot) return "too large";
    return {
      files: factLines(factsOf(readWorkbook(bytes, { facets: auditFacets }))),
      excel: factLines(factsOf(snapshot)),
    };
  } finally {
    excel.dispose();
  }
}

describe("files and Excel give the same facts", () => {
  test.each(samples)("$name", async ({ name, file }) => {
    const both = await factsFromBoth(file);
    if (both === "too large") throw new Error("A sample took too long.");
    // Debts and expenses stand in ledgers beside few forms.
    expect(both.files.length).toBeGreaterThan(/预算|导出表/.test(name) ? 100 : 20);
    expect(both.excel).toEqual(both.files);
  });

  const real = realWorkbooks();
  if (real.length > 0) {
    test.each(real)("$name", async ({ name, file }) => {
      const both = await factsFromBoth(file);
      if (both === "too large") {
        process.stdout.write(`Skipped ${name}: reading it takes more than ${patience} seconds.\n`);
        return;
      }
      expect(both.excel).toEqual(both.files);
    });
  }
});
