import { auditFacets } from "../../jobs/audit/audit-facets";
import { threePublicOfSnapshot } from "../../jobs/three-public/three-public";
import type { ThreePublicReport } from "../../jobs/three-public/three-public-report";
import { threePublicSheetsPlan } from "../../jobs/three-public/three-public-sheets";
import { lastYearsOf, type BookShelf } from "../audit/audit-workers";
import { bookShelf } from "../book-shelf";
import { computeFiles, type ComputingVerb } from "../computed-files";
import { copySuffixes } from "../copy-suffixes";
import type { Environment, OpenWorkbook } from "../environment";
import { ExitCode } from "../exit-code";
import { threePublicJson } from "./three-public-json";
import type { ThreePublicCommandOptions } from "./three-public-options";
import { threePublicText } from "./three-public-text";

/**
 * `caishen three-public PATH…`: compares the three public expenses of every workbook meant with last year's budget, and
 * looks through its expense ledgers. A file that fails stops none of the others.
 */
export async function threePublicCommand(
  paths: readonly string[],
  options: ThreePublicCommandOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { on, language, withChart } = options;
  const shelf = await lastYears(paths, options, environment);
  if (shelf === "unread") return ExitCode.trouble;
  const verb: ComputingVerb<ThreePublicReport> = {
    compute: (workbook) => compute(workbook, shelf, options, environment),
    sheets: (report, names) => threePublicSheetsPlan(report, names, { language, withChart }),
    suffix: copySuffixes.threePublic[language],
    text: (report) => threePublicText(report, language),
    json: (files) => threePublicJson(files, { version: environment.version, on, language }),
  };
  return computeFiles(paths, verb, options, environment);
}

/** Whose workbook it is says which of last year's is meant. */
async function compute(
  workbook: OpenWorkbook,
  shelf: BookShelf | undefined,
  { on }: ThreePublicCommandOptions,
  environment: Environment,
): Promise<ThreePublicReport> {
  const snapshot = await workbook.read("all", auditFacets);
  const alone = threePublicOfSnapshot(snapshot, { on });
  const { organisation, year } = alone;
  const file = lastYearsOf({ ...(organisation ? { organisation } : {}), ...(year ? { year } : {}) }, shelf);
  if (file === undefined) return alone;
  const previous = await (await environment.open(file)).read("all", auditFacets);
  return threePublicOfSnapshot(snapshot, { on, previous });
}

/** Last year's workbooks; `undefined` where none were named. */
async function lastYears(
  paths: readonly string[],
  { previous, language }: ThreePublicCommandOptions,
  environment: Environment,
): Promise<BookShelf | "unread" | undefined> {
  if (previous === undefined) return undefined;
  const workers = environment.workers(1);
  try {
    const meant = { isOneFile: paths.length === 1, variants: undefined };
    return (await bookShelf(previous, meant, workers, language, environment)) ?? "unread";
  } finally {
    await workers.close();
  }
}
