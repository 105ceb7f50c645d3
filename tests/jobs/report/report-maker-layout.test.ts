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
});
