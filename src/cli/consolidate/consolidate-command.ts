import path from "node:path";
import pico from "picocolors";
import type { Language } from "../../audit/words/language";
import { auditFacets } from "../../jobs/audit/audit-facets";
import type { Consolidated } from "../../jobs/audit/audit-report";
import { consolidate } from "../../jobs/audit/consolidate";
import type { NamedSnapshot } from "../../jobs/audit/read-book";
import { auditJson } from "../audit/audit-json";
import { auditText, type TextLook } from "../audit/audit-text";
import { exitCodeOf, type AuditedFile } from "../audit/audited-file";
import type { ConsolidateCommandOptions } from "./consolidate-options";
import { consolidateWords } from "./consolidate-words";
import type { Environment } from "../environment";
import { ExitCode } from "../exit-code";
import { findWorkbooks } from "../find-workbooks";
import { unitNames } from "../unit-names";
import { commandWords } from "../words";

type World = Pick<
  Environment,
  "open" | "explain" | "print" | "complain" | "version" | "columns" | "hasColors"
>;

/**
 * `caishen consolidate PATH… --department FILE`: compares a department's workbook with the sum of its units' workbooks.
 * A unit's workbook that cannot be read is named as missing.
 */
export async function consolidateCommand(
  paths: readonly string[],
  options: ConsolidateCommandOptions,
  environment: World,
): Promise<ExitCode> {
  const { department, units, on, language, failOn, format } = options;
  let step = department;
  try {
    const whole = await snapshotIn(department, environment);
    step = units ?? department;
    const expected = units === undefined ? [] : await unitNames(units, environment);
    const books: NamedSnapshot[] = [];
    const unread: string[] = [];
    for (const start of paths) {
      step = start;
      const { files, ownCopies } = await findWorkbooks(start);
      if (ownCopies.length > 0) environment.complain(commandWords[language].ownCopies(ownCopies));
      for (const file of files) {
        if (path.resolve(file) === path.resolve(department)) continue;
        try {
          books.push({ name: path.basename(file), snapshot: await snapshotIn(file, environment) });
        } catch (error) {
          environment.complain(environment.explain(error, file, language).reason);
          unread.push(path.basename(file));
        }
      }
    }
    const { report, ...consolidated } = consolidate(whole, books, { on, expected, unread });
    const file: AuditedFile = { path: department, report, consolidated };
    environment.print(
      format === "json"
        ? auditJson([file], { version: environment.version, on, language })
        : `${unitLines(consolidated, language).join("\n")}\n\n${auditText([file], lookOf(language, environment))}`,
    );
    return consolidated.missing.length > 0 ? ExitCode.trouble : exitCodeOf([file], failOn);
  } catch (error) {
    environment.complain(environment.explain(error, step, language).reason);
    return ExitCode.trouble;
  }
}

async function snapshotIn(file: string, environment: Pick<Environment, "open">) {
  return (await environment.open(file)).read("all", auditFacets);
}

function unitLines({ units, missing, leftOut }: Consolidated, language: Language): string[] {
  const words = consolidateWords[language];
  return [
    ...(units.length > 0 ? [words.summed(units)] : []),
    ...(missing.length > 0 ? [words.missing(missing)] : []),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
  ];
}

function lookOf(language: Language, { columns, hasColors }: World): TextLook {
  return { language, columns, colors: pico.createColors(hasColors), isQuiet: false };
}
