import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { debtOfHost } from "../jobs/debt";
import { debtSheetsPlan } from "../jobs/debt-sheets";
import type { DebtReport } from "../jobs/debt-report";
import { debtMonitoringName } from "../reports/debt-monitoring-sheet";
import { HostError } from "../workbook/host-error";
import { debtExitCode, type DebtFile } from "./debt-file";
import { debtJson } from "./debt-json";
import type { DebtCommandOptions } from "./debt-options";
import { debtText } from "./debt-text";
import { debtWords } from "./debt-words";
import type { Environment, OpenWorkbook } from "./environment";
import { ExitCode } from "./exit-code";
import { findWorkbooks } from "./find-workbooks";

type World = Pick<Environment, "open" | "explain" | "print" | "complain" | "version">;

/** `caishen debt PATH…`: computes the debt of every workbook meant. A file that fails stops none of the others. */
export async function debtCommand(
  paths: readonly string[],
  options: DebtCommandOptions,
  environment: World,
): Promise<ExitCode> {
  const words = debtWords[options.language];
  if (paths.length === 0) {
    environment.complain(words.noPath);
    return ExitCode.trouble;
  }
  const files: DebtFile[] = [];
  for (const start of paths) files.push(...(await filesAt(start, options, environment)));
  const { format, output, language, on } = options;
  const text =
    format === "json"
      ? debtJson(files, { version: environment.version, on, language })
      : `${files.map((file) => fileText(file, options)).join("\n\n")}\n`;
  if (output === undefined || format === "xlsx") environment.print(text);
  else if (!(await isSaved(output, text))) {
    environment.complain(words.cannotWrite(output));
    return ExitCode.trouble;
  }
  return debtExitCode(files, options.failOn);
}

async function filesAt(start: string, options: DebtCommandOptions, environment: World): Promise<DebtFile[]> {
  try {
    const found = await findWorkbooks(start);
    if (found.length === 0) {
      return [{ path: start, code: "noWorkbook", reason: debtWords[options.language].noWorkbook(start) }];
    }
    const files: DebtFile[] = [];
    for (const file of found) files.push(await debtFile(file, options, environment));
    return files;
  } catch (error) {
    return [{ path: start, ...environment.explain(error, start, options.language) }];
  }
}

async function debtFile(file: string, options: DebtCommandOptions, environment: World): Promise<DebtFile> {
  const { on, scenario, language } = options;
  try {
    const workbook = await environment.open(file);
    const report = await debtOfHost(workbook, { on, ...(scenario ? { scenario } : {}) });
    if (options.format === "xlsx" && report.status === "computed") {
      environment.complain(debtWords[language].written(await writeCopy(file, workbook, report, options)));
    }
    return { path: file, report };
  } catch (error) {
    return { path: file, ...environment.explain(error, file, language) };
  }
}

/** Writes the sheets into a copy, 原名-债务指标监测表.xlsx; a copy made before stays. */
async function writeCopy(
  file: string,
  workbook: OpenWorkbook,
  report: DebtReport,
  { output }: DebtCommandOptions,
): Promise<string> {
  if (workbook.capabilities.readOnly) throw new HostError("readOnly", { path: file });
  const { sheets } = await workbook.outline();
  const plan = debtSheetsPlan(
    report,
    sheets.map(({ name }) => name),
  );
  const folder = output ?? path.dirname(file);
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new HostError("cannotWrite", { path: folder }, { cause });
  });
  await workbook.apply(plan);
  const name = `${path.basename(file, path.extname(file))}-${debtMonitoringName}`;
  let target = path.join(folder, `${name}.xlsx`);
  for (let number = 2; await isThere(target); number += 1)
    target = path.join(folder, `${name} (${number}).xlsx`);
  await workbook.save(target);
  return target;
}

function fileText(file: DebtFile, { language }: DebtCommandOptions): string {
  if (!("report" in file)) return `${file.path}\n  ${file.reason}`;
  return [file.path, ...debtText(file.report, language)].join("\n");
}

async function isSaved(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, text);
    return true;
  } catch {
    return false;
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
