import cac from "cac";
import { ExitCode } from "./exit-code";
import { processEnvironment } from "./process-environment";
import { refusalWords } from "./refusal-words";
import { askVerb, declareVerb } from "./verb";
import { verbs } from "./verbs";
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
  command.usage(`<command> [options]\n\n${commandWords[language].about}`);
  for (const verb of verbs) {
    declareVerb(command, verb, language, (args, typed) => {
      work = askVerb(verb, args, typed, environment);
    });
  }
  command.help();
  command.version(environment.version);
  try {
    // cac knows a switch of two words by its camel case alone; spelt with a hyphen it would swallow the path behind it.
    command.parse(argv.map((argument) => (argument === "--in-place" ? "--inPlace" : argument)));
  } catch (error) {
    if (!(error instanceof Error && error.name === "CACError")) throw error;
    environment.complain(refusalWords(error.message, language));
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
