import fc from "fast-check";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { proposeReport, writeReport } from "../../src/jobs/report/report";
import { ledgerRows, type LedgerEntry } from "../support/budget-ledger";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";

const basicItems = ["30101", "30102", "30108", "30113", "30201", "30207", "30211", "30302"];
const projectItems = ["30213", "30227", "31002"];
const functions = ["2010301", "2010302", "2080505", "2101101", "2210201", "2130108"];
const funds = ["一般公共预算", "事业收入", "其他收入"];

const amount = fc.integer({ min: 1, max: 2_000_000_000 }).map((fen) => fen / 100);
const line = fc.record({ functional: fc.constantFrom(...functions), amount });
const basic = fc
  .tuple(line, fc.constantFrom(...basicItems))
  .map(([entry, economic]): LedgerEntry => ({ ...entry, economic, nature: "基本支出", fund: funds[0]! }));
const project = fc
  .tuple(line, fc.constantFrom(...projectItems), fc.constantFrom(...funds), fc.constantFrom("甲", "乙"))
  .map(([entry, economic, fund, name]): LedgerEntry => ({
    ...entry,
    economic,
    fund,
    nature: "项目支出",
    project: name,
  }));
const ledger = fc.tuple(
  fc.array(basic, { minLength: 1, maxLength: 12 }),
  fc.array(project, { maxLength: 8 }),
);

test.each(["district-budget", "national-minimum"])(
  "whatever a ledger holds, %s made from it ties, and made again does not change",
  async (set) => {
    await fc.assert(
      fc.asyncProperty(ledger, async ([basics, projects]) => {
        const workbook = new MemoryWorkbook();
        workbook.addSheet("预算明细", ledgerRows([...basics, ...projects]));
        const host = new MemoryHost(workbook);
        const proposal = await proposeReport(host, { set });
        await writeReport(host, { plan: proposal.plan, at: "2026-11-22T08:00:00Z" });
        const names = proposal.forms.map(({ sheet }) => sheet);
        const { result } = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), {
          on: "2026-11-22",
        });
        const errors = result.findings.filter(({ severity }) => severity === "error");
        expect(errors.map(({ rule, cells }) => ({ rule, cells }))).toEqual([]);
        expect((await proposeReport(host, { set })).plan.edits).toEqual([]);
      }),
      { numRuns: 15 },
    );
  },
  120_000,
);
