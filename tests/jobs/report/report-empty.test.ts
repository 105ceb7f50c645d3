import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { proposeReport, writeReport } from "../../../src/jobs/report/report";
import { reportSets } from "../../../src/jobs/report/report-sets";
import { ledgerRows, soundLedger, type LedgerEntry } from "../../support/budget-ledger";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const general = soundLedger.filter(({ fund, nature }) => fund === "一般公共预算" && nature === "基本支出");
const own = soundLedger.filter(({ fund }) => fund === "事业收入");
const sets = reportSets().filter(({ id }) => id !== "final-accounts");

/** Which forms stay empty, by what their note says there is none of. */
const cases: readonly (readonly [string, readonly LedgerEntry[], Readonly<Record<string, string>>])[] = [
  [
    "basic expenditure of the general public budget alone",
    general,
    {
      "government-funds-expenditure": "政府性基金预算",
      "government-funds-three-public": "政府性基金预算“三公”经费",
      "state-capital-expenditure": "国有资本经营预算",
      "project-expenditure": "项目",
      "general-public-budget-projects": "一般公共预算项目",
      "project-performance-targets": "项目",
      "government-procurement": "政府采购",
      "purchased-services": "政府购买服务",
    },
  ],
  [
    "projects paid by income of its own alone",
    own,
    {
      "general-public-budget-expenditure": "一般公共预算",
      "government-funds-expenditure": "政府性基金预算",
      "government-funds-three-public": "政府性基金预算“三公”经费",
      "state-capital-expenditure": "国有资本经营预算",
      "basic-expenditure-by-economic-class": "一般公共预算基本",
      "fiscal-appropriation-by-economic-class": "财政拨款",
      "general-public-budget-projects": "一般公共预算项目",
    },
  ],
];

describe.each(cases)("from a ledger with %s", (_name, entries, notes) => {
  test.each(sets.map(({ id, to }) => [id, to ?? 2026] as const))(
    "the empty forms of %s carry the note of their own budget, and nothing is found",
    async (set, year) => {
      const workbook = new MemoryWorkbook();
      workbook.addSheet("预算明细", ledgerRows(entries, year));
      const host = new MemoryHost(workbook);
      const proposal = await proposeReport(host, { set });
      expect(proposal.forms.filter(({ action }) => action !== "add")).toEqual([]);
      const said = proposal.plan.edits.flatMap((edit) =>
        edit.kind === "addSheet"
          ? edit.sheet.cells.flatMap(
              ({ value }) => /^注：.*没有安排(.*)支出，故/.exec(String(value))?.[1] ?? [],
            )
          : [],
      );
      const expected = proposal.forms.flatMap(({ template }) => notes[template] ?? []);
      expect(said).toEqual(expected);
      await writeReport(host, { plan: proposal.plan, at: "2026-11-22T08:00:00Z" });
      const names = proposal.forms.map(({ sheet }) => sheet);
      const { result } = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), {
        on: "2026-11-22",
      });
      expect(result.findings.map(({ rule, messageId, cells }) => ({ rule, messageId, cells }))).toEqual([]);
      expect((await proposeReport(host, { set })).plan.edits).toEqual([]);
    },
  );
});
