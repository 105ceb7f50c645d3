import { availableParallelism } from "node:os";
import pico from "picocolors";
import packageJson from "../../package.json";
import { openFile } from "../files/open-file";
import { describeHostError } from "../workbook/describe-host-error";
import { HostError } from "../workbook/host-error";
import { auditMeans } from "./audit/audit-means";
import { workerHere } from "./audit/audit-workers";
import type { Environment } from "./environment";
import { fileSystemCode } from "./file-system-error";
import { workerThreads } from "./thread-workers";

/** The command's world as this process finds it. */
export function processEnvironment(): Environment {
  const { stdout, stderr } = process;
  return {
    open: openFile,
    workers: (count) => (count > 1 ? workerThreads(count) : workerHere(auditMeans)),
    cores: availableParallelism(),
    explain: (error, path, language) => {
      if (!(error instanceof HostError) && fileSystemCode(error) === undefined) throw error;
      const known = error instanceof HostError ? error : new HostError("notFound", {}, { cause: error });
      const data = { ...known.data, path: known.data["path"] ?? path };
      return { code: known.code, reason: describeHostError(new HostError(known.code, data), language) };
    },
    print: (text) => void stdout.write(text),
    complain: (text) => void stderr.write(`${text}\n`),
    progress: (text = "") => {
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${text}`);
    },
    version: packageJson.version,
    today: localDay(new Date()),
    now: () => new Date().toISOString(),
    columns: stdout.isTTY ? stdout.columns : undefined,
    hasColors: stdout.isTTY && pico.isColorSupported,
  };
}

/** The day on the wall, not that of Greenwich. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
