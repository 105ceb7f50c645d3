import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const inCi = process.env["CI"] === "true";

/** Says that a test is skipped for want of a program; in CI it must be there. */
function missing(program: string): undefined {
  if (inCi) throw new Error(`${program} is missing, and CI must have it.`);
  process.stdout.write(`Skipped what needs ${program}: it is not on this machine.\n`);
  return undefined;
}

/** The command of LibreOffice; `undefined`, and said so, where it is not installed. */
export function libreOffice(): string | undefined {
  const found = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((file) => existsSync(file));
  return found ?? missing("LibreOffice");
}

/** A Python that has openpyxl; `undefined`, and said so, where there is none. */
export function pythonWithOpenpyxl(): string | undefined {
  const found = ["/usr/bin/python3", "python3"].find(
    (python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0,
  );
  return found ?? missing("openpyxl");
}

/** Converts workbooks in LibreOffice, several in one start; returns what it said. */
export function convert(command: string, files: readonly string[], to: string, folder: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, "--headless", "--convert-to", to, "--outdir", folder, ...files];
  return execFileSync(command, args, {
    encoding: "utf8",
    timeout: 540_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
