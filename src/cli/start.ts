import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import Module from "node:module";
import path from "node:path";
import { Script } from "node:vm";

/**
 * Starts the command from code compiled before, which halves the time to its first line. The first run under a version
 * of Node leaves what V8 compiled beside the command, and so does one whose compiled code V8 refuses. V8 knows a program
 * by its length alone: a release that changes one figure would run the code of the last, were it not kept under a digest
 * of its text. From Node 22 on `module.enableCompileCache` does the like; Node 20 has nothing of the kind.
 */
const command = path.join(__dirname, "command.js");
const text = readFileSync(command);
const digest = createHash("sha1").update(text).digest("hex");
const compiled = path.join(__dirname, `command-${digest}-${process.version}-${process.arch}.compiled`);

const script = new Script(Module.wrap(text.toString()), {
  filename: command,
  ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
});
if (script.cachedDataRejected !== false) process.once("exit", keepCompiled);
const run = script.runInThisContext() as (...args: unknown[]) => void;
run({}, Module.createRequire(command), {}, command, __dirname);

/** At the end, when the functions that this run called are compiled too; renamed, so that no other run reads half of it. */
function keepCompiled(): void {
  const half = `${compiled}.${process.pid}`;
  try {
    writeFileSync(half, script.createCachedData());
    renameSync(half, compiled);
  } catch {
    // A folder that nobody may write to: every run compiles.
  }
}
