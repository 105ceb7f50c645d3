import { readFileSync } from "node:fs";
import { FilesHost } from "../../../src/files/files-host";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { proposeReport, writeReport } from "../../../src/jobs/report/report";
import { ledgerRows, soundLedger, type LedgerEntry } from "../../support/budget-ledger";
import { realWorkbooks } from "../../support/real-workbooks";
import { sheetsOfRows } from "../../support/sheets-of-rows";

const set = "district-budget";
const official = realWorkbooks().filter(({ name }) => name.startsWith("templates"));
/** Stands for the workbooks on a machine without them: a table of cases may not be empty. */
const none = { name: "nothing", file: "" };

async function hostWith(file: string, entries: readonly LedgerEntry[]): Promise<FilesHost> {
  const host = new FilesHost(file, readFileSync(file));
  const [ledger] = sheetsOfRows({ 预算明细: ledgerRows(entries) });
  await host.apply({ purpose: "test", edits: [{ kind: "addSheet", sheet: ledger! }] });
  return host;
}

/** As many functional items as the blank forms have rows for. */
const short = soundLedger.filter(({ functional }) => /^(201|208)/.test(String(functional)));

describe.each([...official, none])("the official blank workbook $name", ({ file }) => {
  test("is filled in its own cells: no sheet is added, what is printed stays", async () => {
    if (file === "") return;
    const host = await hostWith(file, short);
    const before = await host.outline();
    const proposal = await proposeReport(host, { set });
    expect(proposal.forms.map(({ action }) => action)).toEqual(Array(9).fill("fill"));
    await writeReport(host, { plan: proposal.plan, at: "2026-11-22T08:00:00Z" });
    expect((await host.outline()).sheets.map(({ name }) => name)).toEqual(
      before.sheets.map(({ name }) => name),
    );
    const names = proposal.forms.map(({ sheet }) => sheet);
    const audit = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), { on: "2026-11-22" });
    expect(audit.organisation).toBe("云岭县星野管理局");
    expect(audit.result.findings.map(({ rule, messageId, cells }) => ({ rule, messageId, cells }))).toEqual(
      [],
    );
    expect((await proposeReport(host, { set })).plan.edits).toEqual([]);
  });

  test("a form with too few rows gets those it needs, and nothing is found in it", async () => {
    if (file === "") return;
    const host = await hostWith(file, soundLedger);
    const proposal = await proposeReport(host, { set });
    const grown = proposal.forms.find(({ template }) => template === "expenditure-summary");
    expect(grown).toMatchObject({ action: "fill", rows: 3 });
    await writeReport(host, { plan: proposal.plan, at: "2026-11-22T08:00:00Z" });
    const names = proposal.forms.map(({ sheet }) => sheet);
    const audit = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), { on: "2026-11-22" });
    expect(audit.result.findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([]);
    expect((await proposeReport(host, { set })).plan.edits).toEqual([]);
  });
});
