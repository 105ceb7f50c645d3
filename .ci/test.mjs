// The whole check: types, lint, format, build, tests. Ends with one plain line: `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { readFileSync, mkdirSync } from "node:fs";

const node = (args) => spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
const steps = [
  ["types", () => node(["node_modules/typescript/bin/tsc", "--noEmit"])],
  ["lint", () => node(["node_modules/eslint/bin/eslint.js", "--cache", "--cache-location", ".cache/eslint", "."])],
  ["format", () => node(["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "src", "tests", ".ci"])],
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

mkdirSync(".cache", { recursive: true });
const results = ".cache/jest-results.json";
const ran = node(["node_modules/jest/bin/jest.js", "--silent=false", "--json", `--outputFile=${results}`]);
const jest = JSON.parse(readFileSync(results, "utf8"));
passed += jest.numPassedTests;
failed += jest.numFailedTests + jest.numRuntimeErrorTestSuites + (ran || jest.numFailedTests > 0 ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
