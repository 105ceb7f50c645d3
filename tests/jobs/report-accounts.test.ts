import { auditSnapshot } from "../../src/jobs/audit";
import { proposeReport, writeReport } from "../../src/jobs/report";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";
import { smallFinalAccounts } from "../support/small-final-accounts";

const on = "2025-11-22";

/** The small final accounts as the report-maker saves them: its own sheet codes. */
function reportMakerHost(): MemoryHost {
  const workbook = new MemoryWorkbook();
  Object.entries(smallFinalAccounts()).forEach(([name, rows], index) =>
    workbook.addSheet(`Z0${index + 1} ${name}`.slice(0, 31), rows),
  );
  return new MemoryHost(workbook);
}

test("the report-maker's sheets become the nine tables in 万元, and nothing is found in them", async () => {
  const host = reportMakerHost();
  const proposal = await proposeReport(host, { set: "final-accounts", year: 2024 });
  expect(proposal.source?.kind).toBe("reportMaker");
  expect(proposal.forms.filter(({ action }) => action !== "add")).toEqual([]);
  await writeReport(host, { plan: proposal.plan, at: "2025-11-22T08:00:00Z" });
  const names = proposal.forms.map(({ sheet }) => sheet);
  const audit = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), { on });
  expect(audit.forms).toHaveLength(9);
  expect(audit.result.findings.map(({ rule, messageId, cells }) => ({ rule, messageId, cells }))).toEqual([]);
  expect((await proposeReport(host, { set: "final-accounts", year: 2024 })).plan.edits).toEqual([]);
});
