// Reading, in time and peak memory: our reader, @e965/xlsx and openpyxl over the same files, each in processes of
// its own. `npm run bench -- read`.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openFile } from "../../src/files/open-file";
import { largeWorkbook } from "../support/large-workbook";

const folder = path.resolve(".cache/bench/workbooks");
const large = path.join(folder, "500000-cells.xlsx");
const medium = path.join(folder, "2000-cells.xlsx");
const real = path.resolve("../shared/workbooks/budgets/putuo-wanli-2025-dept.xlsx");

const readers = ["caishen", "@e965/xlsx", "openpyxl"] as const;
type Reader = (typeof readers)[number];

interface Measure {
  /** Milliseconds of the first reading in the process, and the median of the later ones. */
  readonly first: number;
  readonly warm: number;
  /** Most memory the process held, MB. */
  readonly memory: number;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function measureHere(reader: Reader, file: string, times: number): Promise<Measure> {
  // Loaded before the clock starts, and only where it is measured, since it takes memory too.
  const library = reader === "@e965/xlsx" ? await import("@e965/xlsx") : undefined;
  const milliseconds: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    if (reader === "caishen") {
      await (await openFile(file)).read("all", ["formulas", "numberFormats", "hidden"]);
    } else {
      library!.read(readFileSync(file), {
        cellFormula: true,
        cellNF: true,
        cellHTML: false,
        cellText: false,
      });
    }
    milliseconds.push(performance.now() - start);
  }
  const memory = process.resourceUsage().maxRSS / 1024;
  return { first: milliseconds[0]!, warm: median(milliseconds.slice(times > 1 ? 1 : 0)), memory };
}

const openpyxlScript = `
import json, resource, sys, time, openpyxl
times = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    book = openpyxl.load_workbook(sys.argv[1])
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row: cell.value
    times.append((time.perf_counter() - start) * 1000)
later = sorted(times[1:] or times)
print(json.dumps({"first": times[0], "warm": later[len(later) // 2],
                  "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

function measure(reader: Reader, file: string, times: number): Measure | undefined {
  if (reader === "openpyxl") {
    const python = ["/usr/bin/python3", "python3"].find(
      (each) => spawnSync(each, ["-c", "import openpyxl"]).status === 0,
    );
    if (python === undefined) return undefined;
    return JSON.parse(
      execFileSync(python, ["-W", "ignore", "-c", openpyxlScript, file, String(times)], { encoding: "utf8" }),
    );
  }
  return JSON.parse(
    execFileSync(process.execPath, [__filename, reader, file, String(times)], { encoding: "utf8" }),
  );
}

/** Processes are run in turn, so that a busy moment of the machine strikes them all. */
function compare(file: string, processes: number, times: number): void {
  console.log(`\n${path.basename(file)}, median of ${processes} processes, ${times} readings each`);
  const runs = new Map<Reader, Measure[]>(readers.map((reader) => [reader, []]));
  for (let i = 0; i < processes; i += 1) {
    for (const reader of readers) {
      const one = reader === "openpyxl" && i > 0 && processes > 3 ? undefined : measure(reader, file, times);
      if (one) runs.get(reader)!.push(one);
    }
  }
  const ours = runs.get("caishen")!;
  const of = (all: readonly Measure[], key: keyof Measure) => median(all.map((each) => each[key]));
  for (const [reader, all] of runs) {
    if (all.length === 0) {
      console.log(`  ${reader.padEnd(12)} not on this machine`);
      continue;
    }
    const columns = (["first", "warm", "memory"] as const).map((key) => {
      const unit = key === "memory" ? "MB" : "ms";
      const ratio = (of(all, key) / of(ours, key)).toFixed(2);
      return `${key} ${of(all, key).toFixed(1).padStart(8)} ${unit} (${ratio}×)`;
    });
    console.log(`  ${reader.padEnd(12)} ${columns.join("  ")}`);
  }
}

async function main(): Promise<void> {
  const [reader, file, times] = process.argv.slice(2);
  if (reader !== undefined && file !== undefined) {
    console.log(JSON.stringify(await measureHere(reader as Reader, file, Number(times))));
    return;
  }
  mkdirSync(folder, { recursive: true });
  if (!existsSync(large)) writeFileSync(large, largeWorkbook(500_000));
  if (!existsSync(medium)) writeFileSync(medium, largeWorkbook(2_000));
  compare(large, 3, 1);
  compare(medium, 3, 21);
  if (existsSync(real)) compare(real, 3, 21);
  else console.log("\nSkipped the disclosure workbook: ../shared/workbooks is not on this machine.");
}

void main();
