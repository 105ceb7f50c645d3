import pico from "picocolors";
import { proposeDisclosureLedger } from "../../jobs/disclosure/disclosure-ledger";
import { scanBeforeDisclosure, withheldForPublication } from "../../jobs/disclosure/disclose";
import { addressOf } from "../../workbook/address";
import { HostError } from "../../workbook/host-error";
import { auditJson } from "../audit/audit-json";
import { auditText } from "../audit/audit-text";
import { exitCodeOf, type AuditedFile } from "../audit/audited-file";
import { copySuffixes } from "../copy-suffixes";
import type { DiscloseCommandOptions } from "./disclose-options";
import { discloseWords } from "./disclose-words";
import type { Environment } from "../environment";
import type { ExitCode } from "../exit-code";
import { freeCopy } from "../free-copy";
import { meantWorkbooks, type MeantWorkbook } from "../meant-workbooks";
import { oneByOne } from "../one-by-one";
import { saveCopy } from "../save-copy";

/**
 * `caishen disclose PATH…`: looks through each workbook before it is published. With `--write` a public version is
 * saved beside it, and looked through in its place; with `--ledger` a copy with the ledger of publication. Exit 0 when
 * nothing is left to do, 1 when something is, 2 when a workbook could not be read or written.
 */
export async function discloseCommand(
  paths: readonly string[],
  options: DiscloseCommandOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { language, format, on, isQuiet } = options;
  const meant = await meantWorkbooks(paths, [], language, environment);
  const files: readonly AuditedFile[] = await oneByOne(meant, language, environment, (workbook) =>
    discloseFile(workbook, options, environment),
  );
  environment.print(
    format === "json"
      ? auditJson(files, { version: environment.version, on, language })
      : auditText(files, {
          language,
          isQuiet,
          columns: environment.columns,
          colors: pico.createColors(environment.hasColors),
        }),
  );
  return exitCodeOf(files, "warning");
}

async function discloseFile(
  workbook: MeantWorkbook,
  options: DiscloseCommandOptions,
  environment: Environment,
): Promise<AuditedFile> {
  const { file } = workbook;
  const { on, language, isWritten, isLedgerWanted } = options;
  try {
    if (isLedgerWanted) await saveLedger(workbook, options, environment);
    const looked = isWritten ? await savePublicVersion(workbook, options, environment) : file;
    const report = await scanBeforeDisclosure(await environment.open(looked), { on });
    const left = report.result.findings.length;
    if (isWritten && left > 0) environment.complain(discloseWords[language].stillThere(looked, left));
    return { path: looked, report };
  } catch (error) {
    if (!(error instanceof UncalculatedError)) throw error;
    const { count, example } = error;
    const reason = discloseWords[language].withoutValue(file, count, example);
    return { path: file, code: "notCalculated", reason };
  }
}

async function saveLedger(
  { file, root }: MeantWorkbook,
  { on, output, language }: DiscloseCommandOptions,
  environment: Environment,
): Promise<void> {
  const workbook = await environment.open(file);
  const words = discloseWords[language];
  const plan = await proposeDisclosureLedger(workbook, { on });
  const target = await saveCopy(workbook, file, plan, {
    root,
    output,
    suffix: copySuffixes.publicationLedger[language],
  });
  environment.complain(words.ledgerWritten(target));
}

/** Formulas nobody has calculated show nothing: a version of values would be blank there. */
class UncalculatedError extends Error {
  override readonly name = "UncalculatedError";

  constructor(
    readonly count: number,
    readonly example: string,
  ) {
    super(`${count} formulas without a value`);
  }
}

/** The file it is made of stays as it is: what is cleared first is cleared in memory alone. */
async function savePublicVersion(
  { file, root }: MeantWorkbook,
  { output, language }: DiscloseCommandOptions,
  environment: Environment,
): Promise<string> {
  const workbook = await environment.open(file);
  if (!workbook.savePublicVersion) throw new HostError("readOnly", { path: file });
  const withheld = await withheldForPublication(workbook);
  const words = discloseWords[language];
  const target = await freeCopy(file, { root, output, suffix: copySuffixes.publicVersion[language] });
  const { formulas, withoutValue } = await workbook.savePublicVersion(target, withheld);
  const [first] = withoutValue;
  if (first) throw new UncalculatedError(withoutValue.length, `${first.sheet.trim()}!${addressOf(first)}`);
  environment.complain(words.written(target, formulas, withheld.sheets));
  return target;
}
