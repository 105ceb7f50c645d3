import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { nodeCompression } from "../../src/files/node-compression";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { largeWorkbook } from "../support/large-workbook";

const root = process.cwd();
const folder = path.join(root, ".cache/bench-data");
const on = "2026-03-01";

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function timed(work: () => void, times: number): number {
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function sample(): string {
  const real = path.resolve(root, "../shared/workbooks/budgets/putuo-govoffice-2025-unit.xlsx");
  if (existsSync(real)) return real;
  const samples = path.join(root, "assets/samples");
  return path.join(
    samples,
    readdirSync(samples).find((name) => name.endsWith("单位预算.xlsx"))!,
  );
}

/** One disclosure workbook, read and audited again and again in one process. */
function oneWorkbook(): void {
  const bytes = readFileSync(sample());
  const read = () => readWorkbook(bytes, { compression: nodeCompression });
  const readAndAudit = () => void auditSnapshot(read(), { on });
  for (let i = 0; i < 10; i += 1) readAndAudit();
  const reading = timed(() => void read(), 21);
  console.log(
    `one disclosure workbook, warm: read ${reading.toFixed(1)} ms, read and audited ${timed(readAndAudit, 21).toFixed(1)} ms`,
  );
}

/** A folder of twenty by the command, start-up included, against an openpyxl script that only reads the cells. */
function folderOfTwenty(): void {
  const twenty = path.join(folder, "twenty");
  rmSync(twenty, { recursive: true, force: true });
  mkdirSync(twenty, { recursive: true });
  for (let i = 1; i <= 20; i += 1) copyFileSync(sample(), path.join(twenty, `book-${i}.xlsx`));
  const run = (command: string, args: string[]) =>
    timed(() => void spawnSync(command, args, { stdio: "ignore" }), 3);
  const ours = run(process.execPath, ["dist/cli/caishen.js", "audit", twenty, "--format", "json", "--quiet"]);
  const script = `import glob,openpyxl
for f in glob.glob(${JSON.stringify(`${twenty}/*.xlsx`)}):
    for sheet in openpyxl.load_workbook(f).worksheets:
        for row in sheet.iter_rows(values_only=True): pass`;
  const python = "/usr/bin/python3";
  if (spawnSync(python, ["-c", "import openpyxl"]).status !== 0) {
    console.log(`folder of 20: ${ours.toFixed(0)} ms; openpyxl is not on this machine`);
    return;
  }
  const theirs = run(python, ["-c", script]);
  console.log(
    `folder of 20, start-up included: audited ${ours.toFixed(0)} ms, openpyxl reading ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(1)}×`,
  );
}

/** Read and structure audited as the workbook grows. */
function growth(): void {
  mkdirSync(folder, { recursive: true });
  for (const cells of [10_000, 100_000, 500_000, 1_000_000]) {
    const file = path.join(folder, `large-${cells}.xlsx`);
    if (!existsSync(file)) writeFileSync(file, largeWorkbook(cells));
    const bytes = readFileSync(file);
    const time = timed(() => void auditSnapshot(readWorkbook(bytes), { on }), 3);
    console.log(
      `${cells.toLocaleString("en")} cells: ${time.toFixed(0)} ms, ${((time / cells) * 1000).toFixed(2)} µs a cell`,
    );
  }
}

oneWorkbook();
folderOfTwenty();
growth();
