import cac from "cac";
import { auditCommand } from "./audit-command";
import { auditOptions, languageOf, UsageError } from "./audit-options";
import { consolidateCommand } from "./consolidate-command";
import { consolidateOptions } from "./consolidate-options";
import { debtCommand } from "./debt-command";
import { debtOptions } from "./debt-options";
import { declareDebtCommand } from "./debt-usage";
import { debugCommand } from "./debug-command";
import { discloseCommand } from "./disclose-command";
import { discloseOptions } from "./disclose-options";
import { declareDiscloseCommand } from "./disclose-usage";
import { ExitCode } from "./exit-code";
import { explainCommand } from "./explain-command";
import { fixCommand } from "./fix-command";
import { fixOptions } from "./fix-options";
import { narrativeCommand } from "./narrative-command";
import { narrativeOptions } from "./narrative-options";
import { declareNarrativeCommand } from "./narrative-usage";
import { processEnvironment } from "./process-environment";
import { reconcileCommand } from "./reconcile-command";
import { reconcileOptions } from "./reconcile-options";
import { declareReconcileCommand } from "./reconcile-usage";
import { refusalWords } from "./refusal-words";
import { reportCommand } from "./report-command";
import { reportOptions } from "./report-options";
import { declareReportCommand } from "./report-usage";
import { threePublicCommand } from "./three-public-command";
import { threePublicOptions } from "./three-public-options";
import { declareThreePublicCommand } from "./three-public-usage";
import { declareCommands } from "./usage";
import { variantsCommand, variantsOptions } from "./variants-command";
import { commandWords } from "./words";

/** Runs the command of this process and answers with its exit code. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const environment = processEnvironment();
  const language = argv.some(
    (argument, index) => argument === "--lang=en" || (argument === "en" && argv[index - 1] === "--lang"),
  )
    ? "en"
    : "zh";
  let work: Promise<ExitCode> | undefined;
  const command = cac("caishen");
  declareCommands(
    command,
    language,
    {
      audit: (paths, typed) => {
        work = auditCommand(paths.map(String), auditOptions(typed, environment.today), environment);
      },
      fix: (paths, typed) => {
        work = fixCommand(paths.map(String), fixOptions(typed, environment.today), environment);
      },
      variants: (paths, typed) => {
        work = variantsCommand(paths.map(String), variantsOptions(typed), environment);
      },
      consolidate: (paths, typed) => {
        const options = consolidateOptions(typed, environment.today);
        work = consolidateCommand(paths.map(String), options, environment);
      },
      explain: (rule, typed) => {
        work = Promise.resolve(explainCommand(rule, languageOf(typed["lang"]), environment));
      },
      debug: (stage, file, typed) => {
        work = debugCommand(stage, String(file), languageOf(typed["lang"]), environment);
      },
    },
    environment.version,
  );
  declareDebtCommand(command, language, (paths, typed) => {
    work = debtCommand(paths.map(String), debtOptions(typed, environment.today), environment);
  });
  declareDiscloseCommand(command, language, (paths, typed) => {
    work = discloseCommand(paths.map(String), discloseOptions(typed, environment.today), environment);
  });
  declareReportCommand(command, language, (paths, typed) => {
    work = reportCommand(paths.map(String), reportOptions(typed, environment.today), environment);
  });
  declareReconcileCommand(command, language, (paths, typed) => {
    work = reconcileCommand(paths.map(String), reconcileOptions(typed, environment.today), environment);
  });
  declareNarrativeCommand(command, language, (paths, typed) => {
    work = narrativeCommand(paths.map(String), narrativeOptions(typed, environment.today), environment);
  });
  declareThreePublicCommand(command, language, (paths, typed) => {
    work = threePublicCommand(paths.map(String), threePublicOptions(typed, environment.today), environment);
  });
  try {
    // cac knows a switch of two words by its camel case alone; spelt with a hyphen it would swallow the path behind it.
    command.parse(argv.map((argument) => (argument === "--in-place" ? "--inPlace" : argument)));
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof Error && error.name === "CACError")) throw error;
    environment.complain(error instanceof UsageError ? error.message : refusalWords(error.message, language));
    return ExitCode.trouble;
  }
  if (work) return work;
  if (command.options["help"] || command.options["version"]) return ExitCode.clean;
  const [unknown] = command.args;
  if (unknown === undefined) command.outputHelp();
  else environment.complain(commandWords[language].unknownCommand(unknown));
  return ExitCode.trouble;
}

main(process.argv).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = ExitCode.trouble;
  },
);
