import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { proposeReport, writeReport } from "../../../src/jobs/report/report";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { reportMakerAccounts, type ReportMakerPrint } from "../../support/report-maker-accounts";
import type { BudgetSheets } from "../../support/small-budget";
import { smallFinalAccounts } from "../../support/small-final-accounts";

const request = { set: "final-accounts", year: 2024 } as const;

function hostOf(sheets: BudgetSheets): MemoryHost {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addSheet(name.slice(0, 31), rows);
  return new MemoryHost(workbook);
}

/** The amounts the report would write, by sheet and cell; lines of nothing left out. */
async function amountsFrom(host: MemoryHost) {
  const { forms, plan } = await proposeReport(host, request);
  expect(forms.filter(({ action }) => action !== "add")).toEqual([]);
  return plan.edits.flatMap((edit) =>
    edit.kind === "addSheet"
      ? edit.sheet.cells
          .filter(({ formula, value }) => formula && value !== 0)
          .map(({ row, column, value }) => [edit.sheet.name, row, column, value])
      : [],
  );
}

const plain = () =>
  hostOf(
    Object.fromEntries(
      Object.entries(smallFinalAccounts()).map(([name, rows], index) => [`Z0${index + 1} ${name}`, rows]),
    ),
  );

describe("the report-maker's sheets on their own layout", () => {
  const prints: readonly ReportMakerPrint[] = [
    { columnNumbers: "texts", codes: "whole", expenditureBlocks: 2 },
    { columnNumbers: "numbers", codes: "whole", expenditureBlocks: 1 },
    { columnNumbers: "texts", codes: "parts", expenditureBlocks: 1 },
    { columnNumbers: "numbers", codes: "parts", expenditureBlocks: 2 },
  ];
  test.each(prints)(
    "栏次 as $columnNumbers, codes $codes, $expenditureBlocks blocks of expenditure: the amounts of the nine tables",
    async (print) => {
      expect(await amountsFrom(hostOf(reportMakerAccounts(print)))).toEqual(await amountsFrom(plain()));
    },
  );

  test("nothing is found in the nine tables made of them", async () => {
    const host = hostOf(reportMakerAccounts(prints[0]!));
    const proposal = await proposeReport(host, request);
    await writeReport(host, { plan: proposal.plan, at: "2025-11-22T08:00:00Z" });
    const names = proposal.forms.map(({ sheet }) => sheet);
    const audit = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), { on: "2025-11-22" });
    expect(audit.forms).toHaveLength(9);
    expect(audit.result.findings).toEqual([]);
  });

  /** Its sheets without some, by how their names begin. */
  const without = (...beginnings: readonly string[]): BudgetSheets =>
    Object.fromEntries(
      Object.entries(reportMakerAccounts(prints[0]!)).filter(
        ([name]) => !beginnings.some((beginning) => name.startsWith(beginning)),
      ),
    );

  test.each([
    { name: "06 from Z05_1 where Z08_1 is missing", missing: ["Z08_1"] },
    { name: "05 from Z08, Z08_1 and Z08_2 where Z07 is missing", missing: ["Z07"] },
  ])("$name", async ({ missing }) => {
    expect(await amountsFrom(hostOf(without(...missing)))).toEqual(await amountsFrom(plain()));
  });

  test("06 is not made from Z05_1 where other money pays for basic expenditure too", async () => {
    const sheets = without("Z08_1");
    const detail = sheets["Z05_1"]!.map((row) => [...row]);
    for (const row of detail.slice(5))
      if (["合计", "201", "20126", "2012601"].includes(String(row[0]))) row[2] = Number(row[2]) + 5000;
    const { forms } = await proposeReport(hostOf({ ...sheets, Z05_1: detail }), request);
    expect(forms.filter(({ action }) => action === "refused")).toMatchObject([
      { template: "basic-expenditure-account", reason: "notInSource" },
    ]);
  });
});
