import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./embedded-excel";

const samples = path.join(root, "assets/samples");

/** The bundled sample with its planted errors, which the page opens at start. */
export const sampleWithErrors = path.join(
  samples,
  readdirSync(samples).find((name) => name.endsWith("（含差错）.xlsx"))!,
);

/** What the built command says of a file, as JSON: `caishen VERB FILE --format json`. */
export function commandResult<T>(verb: string, file: string): T {
  const command = [path.join(root, "dist/cli/caishen.js"), verb, file, "--format", "json"];
  const { stdout } = spawnSync(process.execPath, command, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as T;
}
