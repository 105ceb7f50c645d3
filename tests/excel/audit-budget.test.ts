import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { auditHost, auditSnapshot } from "../../src/jobs/audit/audit";
import { auditFacets } from "../../src/jobs/audit/audit-facets";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { excelInNode, type ExcelInNode } from "../support/excel-in-node";

const on = "2026-11-21";
const folder = path.resolve(__dirname, "../../assets/samples");
const sample = new Uint8Array(
  readFileSync(
    path.join(
      folder,
      readdirSync(folder).find((name) => name.endsWith("（含差错）.xlsx"))!,
    ),
  ),
);

describe("the audit of the sample in the embedded Excel", () => {
  let open: ExcelInNode;
  beforeAll(async () => {
    open = await excelInNode(sample);
  });
  afterAll(() => open.excel.dispose());

  test("takes at most four syncs and 300 KB over the wire, and writes nothing", async () => {
    const { excel, host } = open;
    excel.resetCounters();
    await auditHost(host, { on });
    const { syncs, bytesUp, bytesDown, cellsRead, cellsWritten } = excel.counters;
    const kilobytes = Math.round((bytesUp + bytesDown) / 1024);
    process.stdout.write(`Audit of the sample: ${syncs} syncs, ${kilobytes} KB, ${cellsRead} cells read.\n`);
    expect(syncs).toBeLessThanOrEqual(4);
    expect(bytesUp + bytesDown).toBeLessThanOrEqual(300 * 1024);
    expect(cellsWritten).toBe(0);
    expect(Buffer.from(await excel.save()).equals(Buffer.from(sample))).toBe(true);
  });

  test("says what the audit of the file says", async () => {
    const fromExcel = await auditHost(open.host, { on });
    const fromFile = auditSnapshot(readWorkbook(sample, { facets: auditFacets }), { on });
    expect(fromExcel.result.findings.length).toBeGreaterThan(10);
    expect(JSON.stringify(fromExcel)).toBe(JSON.stringify(fromFile));
  });
});
