// Builds the command, audits the bundled sample with errors and prints what it says.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const run = (args) => spawnSync(process.execPath, args, { stdio: "inherit" }).status;

if (run([".ci/build.mjs", "cli"]) !== 0) process.exit(2);

const samples = "assets/samples";
const withErrors = readdirSync(samples).find((name) => name.endsWith("（含差错）.xlsx"));
console.log("\ncaishen audit of the bundled sample, in which errors are planted:\n");
const status = run(["dist/cli/caishen.js", "audit", path.join(samples, withErrors), ...process.argv.slice(2)]);

// Findings are what the sample is for; only trouble is a failure.
process.exitCode = status === 1 ? 0 : (status ?? 2);
