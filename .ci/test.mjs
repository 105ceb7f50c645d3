// The whole check: types, lint, format, build, tests. Ends with one plain line: `N passed, N failed`.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const steps = [
  ["types", ["node_modules/typescript/bin/tsc", "--noEmit"]],
  ["build", [".ci/build.mjs", "--quiet"]],
  ["lint", ["node_modules/eslint/bin/eslint.js", "--cache", "--cache-location", ".cache/eslint", "."]],
  [
    "format",
    ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "src", "tests", ".ci"],
  ],
];

let passed = 0;
let failed = 0;

/** Runs one step and prints what it said once it is done, so that steps side by side do not talk at once. */
const step = ([name, args]) =>
  new Promise((resolve) => {
    const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    running.stdout.on("data", (words) => said.push(words));
    running.stderr.on("data", (words) => said.push(words));
    running.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${name}: ${status === 0 ? "passed" : "FAILED"}`);
      if (status === 0) passed += 1;
      else failed += 1;
      resolve();
    });
  });

/** Two at a time: each keeps one processor busy. */
const chain = async () => {
  for (let next = steps.shift(); next; next = steps.shift()) await step(next);
};
await Promise.all([chain(), chain()]);

/** Runs jest with a configuration and counts what it says. */
const jest = (name, args) => {
  const results = `.cache/${name}-results.json`;
  rmSync(results, { force: true });
  const jestArgs = [...args, "--silent=false", "--json", `--outputFile=${results}`];
  const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...jestArgs], {
    stdio: "inherit",
  });
  const said = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : undefined;
  passed += said?.numPassedTests ?? 0;
  const broken = (said?.numFailedTests ?? 0) + (said?.numRuntimeErrorTestSuites ?? 0);
  failed += broken > 0 || status === 0 ? broken : 1;
};

mkdirSync(".cache", { recursive: true });
jest("jest", ["--maxWorkers=100%"]);
jest("e2e", ["--config", "tests/e2e/jest.config.cjs"]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
