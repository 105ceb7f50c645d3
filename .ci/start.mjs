// Audits the bundled sample with errors in the terminal, then serves the embedded Excel with the add-in in it.
// `--no-serve`, or CI=true, ends after the audit.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const given = process.argv.slice(2);
const serves = !given.includes("--no-serve") && process.env.CI !== "true";
const run = (args) => spawnSync(process.execPath, args, { stdio: "inherit" }).status;

if (run([".ci/build.mjs", "cli"]) !== 0) process.exit(2);

const samples = "assets/samples";
const withErrors = readdirSync(samples).find((name) => name.endsWith("（含差错）.xlsx"));
console.log("\ncaishen audit of the bundled sample, in which errors are planted:\n");
const options = given.filter((argument) => argument !== "--no-serve");
const status = run(["dist/cli/caishen.js", "audit", path.join(samples, withErrors), ...options]);

// Findings are what the sample is for; only trouble is a failure.
process.exitCode = status === 1 ? 0 : (status ?? 2);
if (serves && process.exitCode === 0) {
  console.log();
  process.exitCode = run([".ci/build.mjs", "addin", "page"]) || run(["dist/cli/serve.js"]) || 0;
}
