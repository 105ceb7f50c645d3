// Packs what a bureau installs: pane, manifest, command, samples and their checksums. `npm run release [-- --base-url https://…]`
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

const at = process.argv.indexOf("--base-url");
const baseUrl = at > 0 ? process.argv[at + 1] : undefined;
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const webpack = ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"];
const address = baseUrl ? ["--env", `baseUrl=${baseUrl}`] : [];
for (const name of ["cli", "addin"]) {
  execFileSync(process.execPath, [...webpack, "--config-name", name, ...address], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
const sources = { addin: "dist/addin", command: "dist/cli", samples: "assets/samples" };
const files = Object.fromEntries(
  Object.entries(sources).flatMap(([name, folder]) =>
    filesIn(folder).map((file) => [
      path.join(`caishen-${version}`, name, path.relative(folder, file)).replaceAll("\\", "/"),
      readFileSync(file),
    ]),
  ),
);
const checksums = Object.entries(files).map(
  ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
);
files[`caishen-${version}/SHA256SUMS`] = Buffer.from(checksums.join(""));
for (const name of ["LICENSE", "README.md", "README.zh-CN.md"])
  files[`caishen-${version}/${name}`] = readFileSync(name);

const target = `dist/caishen-${version}.zip`;
writeFileSync(target, zipSync(files));
console.log(
  `${target}: ${Object.keys(files).length} files${baseUrl ? `, pane at ${baseUrl}` : "; write the pane's address into addin/manifest.xml"}`,
);
