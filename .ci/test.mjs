// The whole check: types, lint, format, build, tests. Ends with one plain line: `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const node = (args) => spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
const steps = [
  ["types", () => node(["node_modules/typescript/bin/tsc", "--noEmit"])],
  [
    "lint",
    () => node(["node_modules/eslint/bin/eslint.js", "--cache", "--cache-location", ".cache/eslint", "."]),
  ],
  [
    "format",
    () =>
      node([
        "node_modules/prettier/bin/prettier.cjs",
        "--check",
        "--log-level",
        "warn",
        "src",
        "tests",
        ".ci",
      ]),
  ],
  ["build", () => node([".ci/build.mjs", "--quiet"])],
];

let passed = 0;
let failed = 0;
for (const [name, run] of steps) {
  const ok = run();
  console.log(`${name}: ${ok ? "passed" : "FAILED"}`);
  if (ok) passed += 1;
  else failed += 1;
}

/** Runs jest with a configuration and counts what it says. */
const jest = (name, args) => {
  const results = `.cache/${name}-results.json`;
  rmSync(results, { force: true });
  const ran = node([
    "node_modules/jest/bin/jest.js",
    ...args,
    "--silent=false",
    "--json",
    `--outputFile=${results}`,
  ]);
  const said = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : undefined;
  passed += said?.numPassedTests ?? 0;
  const broken = (said?.numFailedTests ?? 0) + (said?.numRuntimeErrorTestSuites ?? 0);
  failed += broken > 0 || ran ? broken : 1;
};

mkdirSync(".cache", { recursive: true });
jest("jest", ["--maxWorkers=100%"]);
jest("e2e", ["--config", "tests/e2e/jest.config.cjs"]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
