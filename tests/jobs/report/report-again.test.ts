import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { proposeReport, writeReport } from "../../../src/jobs/report/report";
import { undo } from "../../../src/jobs/writing/undo";
import { PackageHost } from "../../../src/ooxml/package-host";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import type { Host } from "../../../src/workbook/host";
import type { CellWrite } from "../../../src/workbook/plan";
import { WorkbookView, type SheetView } from "../../../src/workbook/snapshot";
import { ledgerRows, soundLedger, type LedgerEntry } from "../../support/budget-ledger";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { sheetsOfRows } from "../../support/sheets-of-rows";
import { snapshotLines } from "../../support/snapshot-lines";

const at = "2026-11-22T08:00:00Z";
const general = { nature: "基本支出", fund: "一般公共预算" } as const;
/** Codes before, between and after those the ledger has, and a new class. */
const added: readonly LedgerEntry[] = [
  { ...general, functional: "2010101", economic: "30102", amount: 33_000 },
  { ...general, functional: "2080506", economic: "30109", amount: 96_000 },
  { ...general, functional: "2101102", economic: "30110", amount: 71_500 },
  { ...general, functional: "2210202", economic: "30199", amount: 12_345.67 },
];
const ledgerSheet = "预算明细";

const hosts: readonly (readonly [string, (entries: readonly LedgerEntry[]) => Host])[] = [
  [
    "memory",
    (entries) => {
      const workbook = new MemoryWorkbook();
      workbook.addSheet(ledgerSheet, ledgerRows(entries));
      return new MemoryHost(workbook);
    },
  ],
  [
    "a file",
    (entries) => new PackageHost(workbookOfSheets(sheetsOfRows({ [ledgerSheet]: ledgerRows(entries) }))),
  ],
];

const everything = async (host: Host) => snapshotLines(await host.read("all", ["formulas", "fills"]));
const setCells = (host: Host, sheet: string, cells: readonly CellWrite[]) =>
  host.apply({ purpose: "by hand", edits: [{ kind: "setCells", sheet, cells }] });

async function setLedger(host: Host, entries: readonly LedgerEntry[]): Promise<void> {
  const rows = [...ledgerRows(entries), ...Array.from({ length: 20 }, () => Array<null>(10).fill(null))];
  await setCells(
    host,
    ledgerSheet,
    rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value }))),
  );
}

async function report(host: Host, set: string) {
  const proposal = await proposeReport(host, { set });
  await writeReport(host, { plan: proposal.plan, at });
  return proposal;
}

/** The lines of a form without blank ones, its formulas with them. */
function linesOf(sheet: SheetView): string[] {
  return Array.from({ length: sheet.rowEnd }, (_, row) =>
    sheet
      .rowCells(row)
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map(({ column, value, formula }) => `${column}:${formula ?? value}`)
      .join(" "),
  ).filter((line) => line !== "");
}

describe.each(hosts)("in %s", (name, open) => {
  test.each(name === "memory" ? ["district-budget", "eleven-tables"] : ["eleven-tables"])(
    "%s made again for more lines is as made afresh, keeps notes, and is taken back",
    async (set) => {
      const host = open(soundLedger);
      const { forms } = await report(host, set);
      const noted = forms.find(({ template }) => template === "expenditure-summary")!.sheet;
      const view = async () => new WorkbookView(await host.read("all", ["formulas"]));
      const sheet = (await view()).sheet(noted)!;
      const codeRow = (each: SheetView, code: RegExp) =>
        Array.from({ length: each.rowEnd }, (_, row) => row).find((row) =>
          code.test(
            each
              .rowCells(row)
              .filter(({ column }) => column < 3)
              .map(({ value }) => value ?? "")
              .join(""),
          ),
        )!;
      const beside = codeRow(sheet, /^2210201/);
      const below = sheet.rowEnd + 2;
      await setCells(host, noted, [
        { row: beside, column: 20, value: "住房公积金已核对" },
        { row: below, column: 0, value: "经办人：陈" },
        { row: below, column: 5, value: 0, formula: `SUM(F${beside + 1}:F${beside + 1})` },
      ]);
      await setLedger(host, [...soundLedger, ...added]);
      const before = await everything(host);
      const again = await report(host, set);
      expect(again.forms.filter(({ action }) => action === "refused")).toEqual([]);
      expect(again.rows.some(({ kind }) => kind === "rows")).toBe(true);

      const fresh = open([...soundLedger, ...added]);
      await report(fresh, set);
      const asFresh = new WorkbookView(await fresh.read("all", ["formulas"]));
      const grown = await view();
      for (const { sheet: name } of forms.filter((form) => form.sheet !== noted))
        expect({ name, lines: linesOf(grown.sheet(name)!) }).toEqual({
          name,
          lines: linesOf(asFresh.sheet(name)!),
        });
      const kept = grown.sheet(noted)!;
      const row = codeRow(kept, /^2210201/);
      expect(kept.text(row, 20)).toBe("住房公积金已核对");
      const moved = Array.from({ length: kept.rowEnd }, (_, index) => index).find(
        (index) => kept.text(index, 0) === "经办人：陈",
      )!;
      expect(moved).toBeGreaterThan(below);
      expect(kept.cell(moved, 5)?.formula).toBe(`SUM(F${row + 1}:F${row + 1})`);
      const names = forms.map((form) => form.sheet);
      const audit = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), {
        on: "2026-11-22",
      });
      expect(audit.result.findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([]);

      expect((await proposeReport(host, { set })).plan.edits).toEqual([]);
      await undo(host);
      expect(await everything(host)).toEqual(before);
    },
  );
});

test("a code that went leaves no line behind, and its row takes the next that comes", async () => {
  const host = hosts[0]![1]([...soundLedger, ...added]);
  const { forms } = await report(host, "eleven-tables");
  await setLedger(host, soundLedger);
  await report(host, "eleven-tables");
  const fresh = hosts[0]![1](soundLedger);
  await report(fresh, "eleven-tables");
  const [less, asFresh] = await Promise.all(
    [host, fresh].map(async (each) => new WorkbookView(await each.read("all", ["formulas"]))),
  );
  for (const { sheet } of forms)
    expect(linesOf(less!.sheet(sheet)!)).toEqual(linesOf(asFresh!.sheet(sheet)!));
  await setLedger(host, [...soundLedger, added[0]!]);
  expect((await proposeReport(host, { set: "eleven-tables" })).rows.map(({ kind }) => kind)).not.toContain(
    "rows",
  );
});
