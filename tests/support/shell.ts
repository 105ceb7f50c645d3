import { auditMeans } from "../../src/cli/audit/audit-means";
import { workerHere } from "../../src/cli/audit/audit-workers";
import { processEnvironment } from "../../src/cli/process-environment";
import type { Environment } from "../../src/cli/environment";
import type { ExitCode } from "../../src/cli/exit-code";
import { askVerb, type Verb } from "../../src/cli/verb";

/** What a shell saw of a run. */
export interface Seen {
  readonly code: ExitCode;
  readonly printed: string;
  readonly complaints: readonly string[];
}

/**
 * Asks a verb as a shell with a pipe behind it would: no colours, no lines to fit in, no progress; nor threads.
 *
 * @param own - What stands in for the world of this process.
 */
export async function askInShell(
  verb: Verb,
  paths: readonly string[],
  typed: Readonly<Record<string, unknown>>,
  own: Partial<Environment> & Pick<Environment, "today">,
): Promise<Seen> {
  let printed = "";
  const complaints: string[] = [];
  const code = await askVerb(verb, paths, typed, {
    ...processEnvironment(),
    workers: () => workerHere(auditMeans),
    print: (text) => {
      printed += text;
    },
    complain: (text) => void complaints.push(text),
    progress: () => undefined,
    columns: undefined,
    hasColors: false,
    ...own,
  });
  return { code, printed, complaints };
}
