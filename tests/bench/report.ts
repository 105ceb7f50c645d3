// Making a budget set from a ledger on files, and writing the same cells with @e965/xlsx in the same run.
// `npm run bench:report`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { FilesHost } from "../../src/files/files-host";
import { proposeReport } from "../../src/jobs/report";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { addressOf } from "../../src/workbook/address";
import type { NewSheet } from "../../src/workbook/plan";
import { ledgerRows } from "../support/budget-ledger";
import { longLedger } from "../support/long-ledger";
import { sheetsOfRows } from "../support/sheets-of-rows";

const folder = path.resolve(".cache/bench/workbooks");
const set = "district-budget";

async function makeSet(file: string): Promise<{ milliseconds: number; sheets: readonly NewSheet[] }> {
  const start = performance.now();
  const host = new FilesHost(file, readFileSync(file));
  const { plan } = await proposeReport(host, { set });
  await host.apply(plan);
  await host.save(file.replace(/\.xlsx$/, "-report.xlsx"), { overwrite: true });
  const milliseconds = performance.now() - start;
  return {
    milliseconds,
    sheets: plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])),
  };
}

/** The cells of the set alone, without look: what the library can write. */
function writeWithLibrary(sheets: readonly NewSheet[]): number {
  const start = performance.now();
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
  write(book, { type: "buffer", bookType: "xlsx" });
  return performance.now() - start;
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const lines of [1_000, 50_000]) {
    const file = path.join(folder, `ledger-${lines}.xlsx`);
    writeFileSync(file, workbookOfSheets(sheetsOfRows({ 预算明细: ledgerRows(longLedger(lines)) })));
    const first = await makeSet(file);
    const warm = await makeSet(file);
    const cells = warm.sheets.reduce((count, sheet) => count + sheet.cells.length, 0);
    const library = writeWithLibrary(warm.sheets);
    process.stdout.write(
      `${lines} lines → ${warm.sheets.length} forms, ${cells} cells: first ${first.milliseconds.toFixed(0)} ms, ` +
        `warm ${warm.milliseconds.toFixed(0)} ms; the same cells by @e965/xlsx ${library.toFixed(0)} ms\n`,
    );
  }
}

void main();
