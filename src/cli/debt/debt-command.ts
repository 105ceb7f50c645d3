import { debtOfHost } from "../../jobs/debt/debt";
import type { DebtReport } from "../../jobs/debt/debt-report";
import { debtSheetsPlan } from "../../jobs/debt/debt-sheets";
import { auditedWorkbooks } from "../audit/audited-workbook";
import { computeFiles, type ComputingVerb, type ComputingWorld } from "../computed-files";
import { copySuffixes } from "../copy-suffixes";
import { debtJson } from "./debt-json";
import type { DebtCommandOptions } from "./debt-options";
import { debtText } from "./debt-text";

import type { Environment } from "../environment";
import { ExitCode } from "../exit-code";

type World = ComputingWorld & Pick<Environment, "version">;

/** `caishen debt PATH…`: computes the debt of every workbook meant. A file that fails stops none of the others. */
export async function debtCommand(
  paths: readonly string[],
  options: DebtCommandOptions,
  environment: World,
): Promise<ExitCode> {
  const { on, scenario, language } = options;
  const audited = await auditedWorkbooks(options, environment);
  if (!audited) return ExitCode.trouble;
  const verb: ComputingVerb<DebtReport> = {
    compute: async (workbook, file) => {
      const previous = await audited(file);
      return debtOfHost(workbook, { on, ...(scenario && { scenario }), ...(previous && { previous }) });
    },
    sheets: debtSheetsPlan,
    suffix: copySuffixes.debtMonitoring[language],
    text: (report) => debtText(report, language),
    json: (files) => debtJson(files, { version: environment.version, on, language }),
  };
  return computeFiles(paths, verb, options, environment);
}
