import path from "node:path";
import { readExplanationText } from "../../files/read-explanation-text";
import { packVersions } from "../../finance/packs/pack-versions";
import { narrativeOfHost } from "../../jobs/narrative/narrative";
import {
  writeNarrative,
  writeNarrativePlan,
  type NarrativeProposal,
} from "../../jobs/narrative/write-narrative";
import { HostError } from "../../workbook/host-error";
import { copySuffixes } from "../copy-suffixes";
import type { Environment, OpenWorkbook } from "../environment";
import { ExitCode, failsOn } from "../exit-code";
import { checkedJson, writtenJson } from "./narrative-json";
import type { NarrativeCommandOptions } from "./narrative-options";
import { narrativeText } from "./narrative-text";
import { narrativeWords } from "./narrative-words";
import { otherBook } from "../other-book";
import { isPutOut } from "../put-out";
import { saveCopy } from "../save-copy";
import { commandWords } from "../words";

type World = Pick<Environment, "open" | "explain" | "print" | "complain" | "version" | "now">;

/**
 * `caishen narrative PATH`: writes the explanation text of a workbook from its forms; with `--text FILE` or `--check`
 * reads one that is there. Exit 0 when written or clean, 1 for findings, 2 when something could not be read or written.
 */
export async function narrativeCommand(
  paths: readonly string[],
  options: NarrativeCommandOptions,
  environment: World,
): Promise<ExitCode> {
  const [file] = paths;
  if (file === undefined || paths.length > 1) {
    environment.complain(narrativeWords[options.language].noPath);
    return ExitCode.trouble;
  }
  try {
    const workbook = await environment.open(file);
    return options.check === undefined
      ? await writeText(file, workbook, options, environment)
      : await checkText(file, workbook, options, environment);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    environment.complain(environment.explain(error, file, options.language).reason);
    return ExitCode.trouble;
  }
}

async function checkText(
  file: string,
  workbook: OpenWorkbook,
  options: NarrativeCommandOptions,
  environment: World,
): Promise<ExitCode> {
  const { on, language, check, format, failOn } = options;
  const previous = await otherBook(options.previous, environment);
  const report = await narrativeOfHost(workbook, {
    on,
    ...(typeof check === "string" ? { text: await readExplanationText(check) } : {}),
    ...(previous ? { previous } : {}),
  });
  const output =
    format === "json"
      ? checkedJson(file, report, language, { version: environment.version, on, packs: report.packs })
      : narrativeText(report, language);
  if (!(await isPutOut(output, options, environment)) || report.status === "noText") return ExitCode.trouble;
  const isFound = report.findings.some(({ severity }) => failsOn(severity, failOn));
  return isFound ? ExitCode.findings : ExitCode.clean;
}

async function writeText(
  file: string,
  workbook: OpenWorkbook,
  options: NarrativeCommandOptions,
  environment: World,
): Promise<ExitCode> {
  const { on, language, format, year, isSubmission } = options;
  const words = narrativeWords[language];
  const previous = await otherBook(options.previous, environment);
  const budget = await otherBook(options.budget, environment);
  const proposal = await writeNarrativePlan(workbook, {
    on,
    ...(previous ? { previous } : {}),
    ...(budget ? { budget } : {}),
    ...(year === undefined ? {} : { year }),
    ...(isSubmission ? { isSubmission } : {}),
  });
  if (proposal.status !== "ready") {
    environment.complain(words[proposal.status]);
    return ExitCode.trouble;
  }
  if (proposal.blanks.length > 0) environment.complain(words.blanks(proposal.blanks.length));
  if (format === "xlsx") {
    environment.complain(await writeLiveText(file, workbook, proposal, options, environment));
    return ExitCode.clean;
  }
  const frame = { version: environment.version, on, packs: packVersions() };
  const output = format === "json" ? writtenJson(file, proposal, frame) : proposal.text;
  return (await isPutOut(output, options, environment)) ? ExitCode.clean : ExitCode.trouble;
}

/** @returns What was done, in the person's words. */
async function writeLiveText(
  file: string,
  workbook: OpenWorkbook,
  { plan }: NarrativeProposal,
  { isInPlace, output, language }: NarrativeCommandOptions,
  environment: World,
): Promise<string> {
  const { unchanged } = narrativeWords[language];
  const { written } = commandWords[language];
  if (plan.edits.length === 0) return unchanged(file);
  if (isInPlace) {
    await writeNarrative(workbook, { plan, at: environment.now() });
    await workbook.save();
    return written(file);
  }
  const place = { root: path.dirname(file), output, suffix: copySuffixes.explanation[language] };
  return written(await saveCopy(workbook, file, plan, place));
}
