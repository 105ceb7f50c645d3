// Builds the bundles whose sources changed since they were last built. `build.mjs [--quiet] [name…]`
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const quiet = process.argv.includes("--quiet");

const newest = (entry) => {
  const stat = statSync(entry);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(entry).map((name) => newest(path.join(entry, name))));
};

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json", "tsconfig.json"];
const changed = Math.max(...sources.filter(existsSync).map(newest));
const stamp = (name) => path.join("dist", `.built-${name}`);
const wanted = (names.length > 0 ? names : ["cli", "addin", "workbench", "page"]).filter(
  (name) => !existsSync(stamp(name)) || statSync(stamp(name)).mtimeMs < changed,
);

if (wanted.length > 0) {
  if (!quiet) console.log(`Building ${wanted.join(", ")}…`);
  const started = new Date();
  const args = [
    "node_modules/webpack-cli/bin/cli.js",
    "--mode",
    "production",
    ...wanted.flatMap((n) => ["--config-name", n]),
  ];
  execFileSync(process.execPath, args, { stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"] });
  // The command's first run leaves it compiled for those that follow.
  const [sample = ""] = readdirSync("assets/samples").filter((name) => name.endsWith("（含差错）.xlsx"));
  if (wanted.includes("cli"))
    spawnSync(process.execPath, ["dist/cli/caishen.js", "audit", path.join("assets/samples", sample)]);
  mkdirSync("dist", { recursive: true });
  for (const name of wanted) writeFileSync(stamp(name), started.toISOString());
}
