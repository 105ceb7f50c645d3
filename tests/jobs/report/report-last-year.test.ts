import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { proposeReport, writeReport } from "../../../src/jobs/report/report";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { ledgerRows, soundLedger, type LedgerEntry } from "../../support/budget-ledger";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const at = "2026-11-22T08:00:00Z";
const request = {
  set: "national-minimum",
  forms: ["general-public-budget-expenditure", "three-public-expenses"],
};
const sheets = ["一般公共预算支出情况表", "“三公”经费支出情况表"] as const;

/** Last year's budgets beside this year's: one item is gone, receptions cost more then. */
const withLastYear: readonly LedgerEntry[] = [
  ...soundLedger.map((entry, index) => ({
    ...entry,
    previous: [1_150_000, 88_000.5, 16_000, 60_000][index] ?? null,
  })),
  {
    functional: "2080599",
    economic: "30399",
    nature: "基本支出",
    fund: "一般公共预算",
    amount: null,
    previous: 20_000,
  },
];

function hostOf(entries: readonly LedgerEntry[], year = 2026): MemoryHost {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("预算明细", ledgerRows(entries, year));
  return new MemoryHost(workbook);
}

async function make(host: MemoryHost, previous?: Awaited<ReturnType<MemoryHost["read"]>>) {
  const proposal = await proposeReport(host, request, previous ? { previous } : {});
  if (proposal.plan.edits.length > 0) await writeReport(host, { plan: proposal.plan, at });
  return proposal;
}

/** Last year's amounts as the two forms print them, by what their rows begin with. */
async function lastYears(host: MemoryHost): Promise<string[]> {
  const [budget, threePublic] = new WorkbookView(await host.read([...sheets], [])).sheets;
  const rows = Array.from({ length: budget!.rowEnd }, (_, row) => budget!.rowCells(row)).filter(([first]) =>
    /^(\d{3,7}|合计)$/.test(String(first?.value)),
  );
  const last = threePublic!.rowEnd - 1;
  const amounts = Array.from({ length: 6 }, (_, column) => threePublic!.cell(last, column)?.value ?? "");
  return [
    ...rows.map((cells) => `${cells[0]!.value} ${cells.find(({ column }) => column === 2)?.value ?? ""}`),
    amounts.join(" "),
  ];
}

test("a ledger's 上年预算 fills last year's columns, a code of last year alone has its line, and nothing is found", async () => {
  const host = hostOf(withLastYear);
  const { forms } = await make(host);
  expect(forms.map(({ action }) => action)).toEqual(["add", "add"]);
  expect(await lastYears(host)).toEqual(
    expect.arrayContaining(["2010301 1314000.5", "2080599 20000", "合计 1334000.5", "7.6 0 6 0 6 1.6"]),
  );
  const { result } = auditSnapshot(await host.read([...sheets], ["formulas", "numberFormats"]), {
    on: "2026-11-22",
  });
  expect(result.findings.filter(({ rule }) => rule !== "every-form-is-present")).toEqual([]);
  expect((await make(host)).plan.edits).toEqual([]);
});

test.each([
  ["without the column", soundLedger.map(({ previous: _previous, ...entry }) => entry)],
  ["blank throughout", soundLedger],
])("a ledger whose 上年预算 is %s leaves the columns out", async (_name, entries) => {
  const host = hostOf(entries);
  await make(host);
  const [budget] = new WorkbookView(await host.read([...sheets], [])).sheets;
  expect(JSON.stringify(budget!.rowCells(5)).includes("上年")).toBe(false);
});

describe("with last year's workbook", () => {
  const lastYear = async (year = 2025) => {
    const host = hostOf(
      soundLedger.filter(({ functional }) => functional !== "2210201"),
      year,
    );
    await make(host);
    return host.read([...sheets], ["formulas"]);
  };

  test("its amounts are taken, whatever the ledger says of last year", async () => {
    const host = hostOf(withLastYear);
    expect((await make(host, await lastYear())).lastYear).toBe("taken");
    expect(await lastYears(host)).toEqual(
      expect.arrayContaining(["2010301 1363457.28", "2210201 ", "合计 2670757.28", "7.2  6  6 1.2"]),
    );
    expect((await make(host, await lastYear())).plan.edits).toEqual([]);
  });

  test("one of another year is named, and the ledger's own column stands", async () => {
    const host = hostOf(withLastYear);
    expect((await make(host, await lastYear(2024))).lastYear).toBe("otherYear");
    expect(await lastYears(host)).toContain("合计 1334000.5");
  });

  test("what was printed of last year stays beside its code when nothing tells it any more", async () => {
    const host = hostOf(soundLedger);
    await make(host, await lastYear());
    const before = await lastYears(host);
    const proposal = await make(host);
    expect(proposal.plan.edits).toEqual([]);
    await host.apply({
      purpose: "test",
      edits: [{ kind: "setCells", sheet: "预算明细", cells: [{ row: 7, column: 8, value: null }] }],
    });
    const { forms } = await make(host);
    expect(forms[0]).toMatchObject({ action: "refused", reason: "noLine", labels: ["2080505"] });
    expect(await lastYears(host)).toEqual(before);
  });
});
