// Custom functions: evaluations a second by direct call, against @formulajs/formulajs where it has the same; and one
// array call against as many single calls through office.js in the embedded Excel. `npm run bench:functions`.
import { createRequire } from "node:module";
import path from "node:path";
import type * as Metadata from "../../.ci/functions-metadata.cjs";
import type { FunctionsFile } from "../../.ci/functions-metadata.cjs";
import { customFunctions } from "../../src/functions/associate";
import { addressOf } from "../../src/workbook/address";
import { openExcel } from "../../src/workbench/node/open-excel";
import { withoutExcel } from "../support/functions-runtime";
import { argumentsOf, functionExamples } from "../support/function-examples";
import { smallWorkbook } from "../workbench/support/small-workbook";

/** Loads what lies beside the compiled sources. */
const fromProject = createRequire(path.resolve("package.json"));

/** What the ratio and tie functions have to reach, evaluations a second. */
const target = 200_000;
const targeted: ReadonlySet<string> = new Set(["DEBTTOGDP", "DEBTTOCAPACITY", "DEBTSERVICE", "SHARE", "TIE"]);
/** Seconds of processor time. */
const measuredFor = 0.4;

/** Calls a second of processor time, after a warm-up: what else the machine does is not counted. */
async function rateOf(call: () => unknown): Promise<number> {
  for (let i = 0; i < 5_000; i += 1) await call();
  const isAsync = call() instanceof Promise;
  const start = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let calls = 0;
  while (used() < measuredFor) {
    for (let i = 0; i < 500; i += 1) {
      if (isAsync) await call();
      else call();
    }
    calls += 500;
  }
  return calls / used();
}

/** An example's arguments as Excel hands them over: a constant where a range may stand is a range of one cell. */
function callOf(id: string, formula: string, { functions }: FunctionsFile): () => unknown {
  const compute = customFunctions[id as keyof typeof customFunctions] as (...given: unknown[]) => unknown;
  const { parameters } = functions.find((each) => each.id === id)!;
  const given = argumentsOf(formula).map((value, index) =>
    parameters[index]?.dimensionality === "matrix" && !Array.isArray(value) ? [[value]] : value,
  );
  return () => compute(...given);
}

const show = (rate: number) => Math.round(rate).toLocaleString("en").padStart(12);

async function direct(metadata: FunctionsFile): Promise<boolean> {
  console.log("By direct call, evaluations a second of processor time:");
  let isReached = true;
  for (const { id, formula } of functionExamples) {
    const rate = await rateOf(callOf(id, formula, metadata));
    const isBelow = targeted.has(id) && rate < target;
    isReached &&= !isBelow;
    console.log(`${show(rate)}  ${formula}${isBelow ? `  below ${target.toLocaleString("en")}` : ""}`);
  }
  return isReached;
}

type FormulaLibrary = Readonly<Record<string, (...given: unknown[]) => unknown>>;

/** A library of Excel's functions in binary numbers, where somebody has installed it beside the project. */
function formulaLibrary(): FormulaLibrary | undefined {
  try {
    return fromProject("@formulajs/formulajs") as FormulaLibrary;
  } catch {
    return undefined;
  }
}

async function compared(metadata: FunctionsFile): Promise<void> {
  const library = formulaLibrary();
  if (!library) {
    console.log(
      "Without @formulajs/formulajs there is nothing to compare with (npm install --no-save has it).",
    );
    return;
  }
  const same: readonly (readonly [id: string, formula: string, theirs: () => unknown])[] = [
    ["ROUNDHALF", "CS.ROUNDHALF(1.005,2)", () => library["ROUND"]!(1.005, 2)],
    ["EXACTSUM", "CS.EXACTSUM({0.1,0.2,0.3})", () => library["SUM"]!([[0.1, 0.2, 0.3]])],
    [
      "WEIGHTEDMEAN",
      "CS.WEIGHTEDMEAN({1000;2000},{3;1})",
      () =>
        (library["SUMPRODUCT"]!([[1000], [2000]], [[3], [1]]) as number) /
        (library["SUM"]!([[3], [1]]) as number),
    ],
    ["SHARE", "CS.SHARE(13,52)", () => library["DIVIDE"]?.(13, 52)],
    [
      "DEBTSCHEDULE",
      'CS.DEBTSCHEDULE(10000,0.03,10,1,"等额本息")',
      () => Array.from({ length: 10 }, (_, i) => library["PPMT"]!(0.03, i + 1, 10, -10000)),
    ],
  ];
  console.log("Against @formulajs/formulajs (ours, theirs, ours over theirs):");
  for (const [id, formula, theirs] of same) {
    const [our, their] = [await rateOf(callOf(id, formula, metadata)), await rateOf(theirs)];
    console.log(`${show(our)} ${show(their)}  ${(our / their).toFixed(2)}  ${formula}`);
  }
}

/** A square of ten thousand cells: Univer books a spilled column in the square of its length, which is not ours to time. */
const side = 100;

async function throughExcel(): Promise<boolean> {
  // The last row makes the sheet long enough for the answers between it and the numbers.
  const numbers = (row: number) => Array.from({ length: side }, (_, column) => row * side + column + 1);
  const rows = Array.from({ length: side * 2 }, (_, row) =>
    row < side
      ? blockRow(row, numbers(row))
      : blockRow(
          row,
          numbers(row - side).map((number) => number * 4),
        ),
  )
    .concat(blockRow(side * 3, [0]))
    .join("");
  const address = (row: number, column: number) => addressOf({ row, column });
  const block = (row: number) => `${address(row, 0)}:${address(row + side - 1, side - 1)}`;
  const time = async (range: string, formulas: readonly (readonly string[])[]): Promise<number> => {
    const excel = await openExcel({
      bytes: smallWorkbook([{ name: "数", rows }]),
      addin: { directory: path.resolve("dist/addin") },
    });
    const start = performance.now();
    await excel.type("数", range, formulas);
    await excel.settled();
    const milliseconds = performance.now() - start;
    const answers = (await excel.cells("数", block(side * 2))) as unknown[][];
    excel.dispose();
    if (answers.flat().some((answer) => answer !== 0.25))
      throw new Error(`an answer is ${String(answers.flat().find((answer) => answer !== 0.25))}, not 0.25`);
    return milliseconds;
  };
  const one = await time(address(side * 2, 0), [[`=CS.SHARE(${block(0)},${block(side)})`]]);
  const singles = Array.from({ length: side }, (_, row) =>
    Array.from(
      { length: side },
      (_cell, column) => `=CS.SHARE(${address(row, column)},${address(row + side, column)})`,
    ),
  );
  const many = await time(block(side * 2), singles);
  const times = many / one;
  const [first, second] = [one, many].map((each) => `${Math.round(each)} ms`);
  console.log(
    `Through office.js, ${side * side} cells: one array call ${first}, single calls ${second}, ${times.toFixed(1)} times`,
  );
  return times >= 10;
}

const blockRow = (row: number, numbers: readonly number[]) =>
  `<row r="${row + 1}">${numbers.map((number, column) => `<c r="${addressOf({ row, column })}"><v>${number}</v></c>`).join("")}</row>`;

async function main(): Promise<void> {
  withoutExcel();
  const { functionsMetadata } = fromProject(path.resolve(".ci/functions-metadata.cjs")) as typeof Metadata;
  const metadata = (await functionsMetadata()).chinese;
  const isFast = await direct(metadata);
  await compared(metadata);
  const isArrayFaster = await throughExcel();
  if (!isFast || !isArrayFaster) process.exitCode = 1;
}

void main();
