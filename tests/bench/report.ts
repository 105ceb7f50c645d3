// Making a budget set from a ledger on files and in the embedded Excel, and writing the same cells with other
// libraries in the same run.
// `npm run bench:report`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { utils, write as writeXlsx } from "@e965/xlsx";
import { FilesHost } from "../../src/files/files-host";
import { proposeReport } from "../../src/jobs/report/report";
import { write } from "../../src/jobs/writing/write";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { addressOf } from "../../src/workbook/address";
import type { NewSheet } from "../../src/workbook/plan";
import { ledgerRows } from "../support/budget-ledger";
import { excelInNode } from "../support/excel-in-node";
import { longLedger } from "../support/long-ledger";
import { sheetsOfRows } from "../support/sheets-of-rows";

const folder = path.resolve(".cache/bench/workbooks");
const set = "district-budget";

/** From the ledger's file to one with the set; the sheets that were made. */
async function makeSet(file: string): Promise<readonly NewSheet[]> {
  const host = new FilesHost(file, readFileSync(file));
  const { plan } = await proposeReport(host, { set });
  await host.apply(plan);
  await host.save(file.replace(/\.xlsx$/, "-report.xlsx"), { overwrite: true });
  return plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
}

/** The same in the embedded Excel: read, planned, journalled, written and read back. */
async function makeSetInExcel(bytes: Uint8Array): Promise<string> {
  const { excel, host } = await excelInNode(bytes);
  const make = async () => {
    const { plan } = await proposeReport(host, { set });
    await write(host, { plan, at: "2026-11-22T08:00:00.000Z" });
  };
  const taken = said(await timed(make));
  excel.dispose();
  return taken;
}

/** The cells of the set with their formulas, without look: what a library writes for each sheet. */
type CellsWriter = (sheets: readonly NewSheet[]) => Promise<void>;

const byXlsx: CellsWriter = (sheets) => {
  const book = utils.book_new();
  for (const { name, cells } of sheets) {
    const sheet = utils.aoa_to_sheet([]);
    for (const { row, column, value, formula } of cells) {
      const type = typeof value === "number" ? "n" : "s";
      sheet[addressOf({ row, column })] = { t: type, v: value ?? "", ...(formula ? { f: formula } : {}) };
    }
    sheet["!ref"] = "A1:Z4000";
    utils.book_append_sheet(book, sheet, name);
  }
  writeXlsx(book, { type: "buffer", bookType: "xlsx" });
  return Promise.resolve();
};

/** The part of exceljs that is used here. */
interface ExcelJs {
  readonly Workbook: new () => {
    addWorksheet(name: string): { getCell(address: string): { value: unknown } };
    readonly xlsx: { writeBuffer(): Promise<unknown> };
  };
}

const compared = path.resolve(".cache/bench/compared");
const exceljs = "exceljs@4.4.0";

/**
 * exceljs is fetched for the comparison alone, into the cache: nothing else needs it, and it brings nearly two
 * hundred packages. Without a registry only @e965/xlsx is compared, and the output says so.
 */
async function fetchedExcelJs(): Promise<ExcelJs | undefined> {
  const entry = path.join(compared, "node_modules/exceljs");
  if (!existsSync(entry)) {
    mkdirSync(compared, { recursive: true });
    const how = ["install", "--prefix", compared, "--no-save", "--no-audit", "--ignore-scripts", exceljs];
    spawnSync("npm", how, { stdio: "ignore", shell: process.platform === "win32" });
  }
  return existsSync(entry) ? ((await import(entry)) as ExcelJs) : undefined;
}

const byExcelJs =
  ({ Workbook }: ExcelJs): CellsWriter =>
  async (sheets) => {
    const book = new Workbook();
    for (const { name, cells } of sheets) {
      const sheet = book.addWorksheet(name);
      for (const { row, column, value, formula } of cells)
        sheet.getCell(addressOf({ row, column })).value = formula ? { formula, result: value } : value;
    }
    await book.xlsx.writeBuffer();
  };

/** Milliseconds by the clock and of the processor: on a busy machine the second says more. */
async function timed(
  work: () => Promise<unknown>,
): Promise<{ readonly clock: number; readonly processor: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

const said = ({ clock, processor }: Awaited<ReturnType<typeof timed>>) =>
  `${clock.toFixed(0)} ms (processor ${processor.toFixed(0)} ms)`;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const excelJs = await fetchedExcelJs();
  process.stdout.write(`load of the machine: ${loadavg()[0]!.toFixed(1)} over ${cpus().length} processors\n`);
  for (const lines of [1_000, 50_000]) {
    const file = path.join(folder, `ledger-${lines}.xlsx`);
    writeFileSync(file, workbookOfSheets(sheetsOfRows({ 预算明细: ledgerRows(longLedger(lines)) })));
    let sheets: readonly NewSheet[] = [];
    const make = async () => {
      sheets = await makeSet(file);
    };
    if (lines <= 1_000) {
      const taken = await makeSetInExcel(readFileSync(file));
      process.stdout.write(`${lines} lines in the embedded Excel: ${taken}\n`);
    }
    const [first, again] = [await timed(make), await timed(make)];
    const cells = sheets.reduce((count, sheet) => count + sheet.cells.length, 0);
    process.stdout.write(
      `${lines} lines → ${sheets.length} forms, ${cells} cells: first ${said(first)}, again ${said(again)}\n`,
    );
    process.stdout.write(`  the same cells by @e965/xlsx: ${said(await timed(() => byXlsx(sheets)))}\n`);
    process.stdout.write(
      excelJs
        ? `  the same cells by ${exceljs}: ${said(await timed(() => byExcelJs(excelJs)(sheets)))}\n`
        : `  ${exceljs} could not be fetched and is not compared\n`,
    );
  }
}

void main();
