import type { UnitResult } from "../../reports/unit-result";
import { auditAll } from "./audit-all";
import type { AuditCommandOptions } from "./audit-options";
import { UsageError } from "../usage-error";
import { writeAuditOutput } from "./audit-output";
import { auditWords } from "./audit-words";
import type { AuditTask, AuditWorkers, BookShelf } from "./audit-workers";
import { exitCodeOf, type AuditedFile } from "./audited-file";
import { earlierResult } from "./earlier-result";
import type { Environment } from "../environment";
import { ExitCode } from "../exit-code";
import { finishedAudits, NotOurResumeFileError } from "./finished-audits";
import { meantWorkbooks, type Meant } from "../meant-workbooks";
import { policyFile } from "./policy-file";
import { bookShelf, complainOfUncompared, type ShelfOption } from "../book-shelf";
import { rulesFile } from "./rules-file";
import { unitNames } from "../unit-names";
import { unitResults } from "./unit-results";
import { variantsFile } from "../variants/variants-file";
import { commandWords } from "../words";

/**
 * `caishen audit PATH…`: audits every workbook meant and says what was found. A file that fails stops none of the others.
 *
 * @throws UsageError when a file named by an option cannot be used.
 */
export async function auditCommand(
  paths: readonly string[],
  options: AuditCommandOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { language, output, baseline, units: list, rules } = options;
  const besides = [output, list, rules].flatMap((file) => file ?? []);
  const meant = await meantWorkbooks(paths, besides, language, environment);
  const earlier = baseline === undefined ? undefined : await earlierResult(baseline, language);
  const expected = list === undefined ? [] : await expectedUnits(list, options, environment);
  const files = [...meant.nothing, ...(await auditMeant(meant, options, environment))];
  const units: UnitResult[] = unitResults(files, language, expected, earlier);
  const isWritten = await writeAuditOutput({ files, meant, units, earlier }, options, environment);
  if (!isWritten) return ExitCode.trouble;
  const isMissing = units.some(({ path }) => path === undefined);
  return isMissing ? ExitCode.trouble : exitCodeOf(files, options.failOn);
}

/** Below so many workbooks, starting threads takes longer than they save. */
const worthThreads = 6;

async function auditMeant(
  { workbooks, isOneFile }: Meant,
  options: AuditCommandOptions,
  environment: Environment,
): Promise<AuditedFile[]> {
  const { on, language, policy, rules, text, jobs } = options;
  if (text !== undefined && !isOneFile) throw new UsageError(auditWords[language].textNeedsOneWorkbook);
  const sensible = workbooks.length < worthThreads ? 1 : environment.cores;
  const ownRules = rules === undefined ? undefined : await rulesFile(rules, language, environment);
  const variants =
    options.variants === undefined ? undefined : await variantsFile(options.variants, language);
  const workers = environment.workers(Math.min(jobs ?? sensible, Math.max(1, workbooks.length)));
  const shelf = (option: ShelfOption, start: string) =>
    shelfOf(option, start, { isOneFile, variants }, workers, language, environment);
  try {
    const against: BookShelf[] = [];
    for (const start of options.against ?? []) against.push(await shelf("against", start));
    const asked: Omit<AuditTask, "file"> = {
      on,
      ...(text === undefined ? {} : { text }),
      ...(policy === undefined ? {} : { policy: await policyFile(policy, language) }),
      ...(ownRules ? { ownRules } : {}),
      ...(variants ? { variants } : {}),
      ...(options.previous === undefined ? {} : { previous: await shelf("previous", options.previous) }),
      ...(against.length > 0 ? { against } : {}),
    };
    const finished = options.resume === undefined ? undefined : await resumed(options.resume, options);
    const files = workbooks.map(({ file }) => file);
    const run = { workers, asked, ...(finished ? { finished } : {}) };
    const audited = await auditAll(files, run, options, environment);
    if (asked.previous) complainOfUncompared("previous", asked.previous, audited, language, environment);
    for (const each of against) complainOfUncompared("against", each, audited, language, environment);
    return audited;
  } finally {
    await workers.close();
  }
}

async function shelfOf(
  option: ShelfOption,
  start: string,
  meant: { readonly isOneFile: boolean; readonly variants: AuditTask["variants"] },
  workers: AuditWorkers,
  language: AuditCommandOptions["language"],
  environment: Environment,
): Promise<BookShelf> {
  const shelf = await bookShelf(start, meant, workers, language, environment);
  if (!shelf) throw new UsageError(auditWords[language].noShelf(`--${option}`, start));
  return shelf;
}

async function resumed(file: string, { language }: AuditCommandOptions) {
  try {
    return await finishedAudits(file);
  } catch (error) {
    const isOther = error instanceof NotOurResumeFileError;
    const words = isOther ? auditWords[language].resumeNotOurs : commandWords[language].cannotWrite;
    throw new UsageError(words(file));
  }
}

async function expectedUnits(
  list: string,
  { language }: AuditCommandOptions,
  environment: Environment,
): Promise<string[]> {
  try {
    return await unitNames(list, environment);
  } catch (error) {
    throw new UsageError(environment.explain(error, list, language).reason);
  }
}
