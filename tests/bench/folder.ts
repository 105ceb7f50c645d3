import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleBook } from "../../src/cli/samples/book";
import { sampleOrganisation } from "../../src/cli/samples/figures";
import { plantedErrors, plantErrors } from "../../src/cli/samples/planted-errors";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import type { NewSheet } from "../../src/workbook/plan";

/**
 * A county's workbooks at once: 300 units, each the sample under a name of its own with one error planted, audited
 * by the built command with two threads. Each error must be found in its own unit's row; what was needed is printed.
 */
const count = Number(process.env["WORKBOOKS"] ?? 300);
const mostSeconds = 20;
const mostMegabytes = 1024;

interface Row {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  }[];
}

const unitOf = (number: number) => `云岭县第${number + 1}管理局`;
const errorOf = (number: number) => plantedErrors[number % plantedErrors.length]!;

/** The unit's own name on every sheet. */
function renamed(sheets: readonly NewSheet[], unit: string): NewSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === "string"
        ? { ...cell, value: cell.value.replaceAll(sampleOrganisation, unit) }
        : cell,
    ),
  }));
}

function writeBooks(folder: string): void {
  for (let number = 0; number < count; number += 1) {
    const book = plantErrors(sampleBook("unit"), ({ what }) => what === errorOf(number).what);
    writeFileSync(
      path.join(folder, `${String(number).padStart(3, "0")}.xlsx`),
      workbookOfSheets(renamed(book, unitOf(number))),
    );
  }
}

/** Seconds by the clock and the most memory it held at once, threads included. */
async function run(args: readonly string[]): Promise<{ seconds: number; megabytes: number }> {
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  let megabytes = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // The process has ended, or this system has no /proc: the last figure stands.
    }
  }, 50);
  await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(watch);
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, megabytes };
}

function missed(rows: readonly Row[]): string[] {
  return rows.flatMap(({ path: file, findings }) => {
    const { rule, sheet, address, what } = errorOf(Number(path.basename(file, ".xlsx")));
    const isFound = findings.some(
      (finding) =>
        finding.rule === rule &&
        finding.cells.some((cell) => cell.sheet === sheet && cell.address === address),
    );
    return isFound ? [] : [`${path.basename(file)}: ${what}`];
  });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "caishen-folder-"));
  try {
    writeBooks(folder);
    const output = path.join(folder, "result.json");
    const command = path.resolve("dist/cli/caishen.js");
    const args = [command, "audit", folder, "--format", "json", "--output", output, "--jobs", "2"];
    const { seconds, megabytes } = await run(args);
    const { workbooks } = JSON.parse(readFileSync(output, "utf8")) as { workbooks: Row[] };
    const lost = missed(workbooks);
    console.log(
      `${workbooks.length} workbooks: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB; ` +
        `planted errors found in their own row: ${workbooks.length - lost.length} of ${count}`,
    );
    lost.forEach((line) => console.log(`  missed ${line}`));
    const isWell = lost.length === 0 && seconds <= mostSeconds && megabytes <= mostMegabytes;
    if (!isWell || workbooks.length !== count) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
