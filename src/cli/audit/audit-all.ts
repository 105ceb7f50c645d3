import path from "node:path";
import { isExplanationFile } from "../../files/read-explanation-text";
import { HostError } from "../../workbook/host-error";
import type { AuditCommandOptions } from "./audit-options";
import type { AuditAnswer, AuditTask, AuditWorkers } from "./audit-workers";
import type { AuditedFile } from "./audited-file";
import type { Environment } from "../environment";
import { contentKey, type FinishedAudits } from "./finished-audits";
import { inTurn } from "../in-turn";
import { commandWords } from "../words";

/** What all workbooks of one run share. */
export interface AuditRun {
  readonly workers: AuditWorkers;
  /** All of the task but its file. */
  readonly asked: Omit<AuditTask, "file">;
  readonly finished?: FinishedAudits;
}

/** Audits every workbook, as many at a time as there are workers, and says how far it is. A file that fails stops none. */
export async function auditAll(
  files: readonly string[],
  { workers, asked, finished }: AuditRun,
  { language }: Pick<AuditCommandOptions, "language">,
  environment: Environment,
): Promise<AuditedFile[]> {
  const { previous, against, text, ...settings } = asked;
  const shelves = [...(previous ? [previous] : []), ...(against ?? [])].flatMap(({ books }) => books);
  // One digest for what all workbooks share: books to compare with may be hundreds.
  const shared =
    finished &&
    (await contentKey([...shelves.map((book) => book.file), ...(text === undefined ? [] : [text])], {
      ...settings,
      version: environment.version,
    }));
  let done = 0;
  const audited = await inTurn(files, workers.count, async (file) => {
    environment.progress(commandWords[language].auditing(done, files.length, path.basename(file)));
    const ask = () => workers.audit({ ...asked, file });
    const answer = await (finished ? keptAnswer(file, shared, finished, ask) : ask());
    done += 1;
    return auditedFile(file, answer, language, environment);
  });
  environment.progress();
  return audited;
}

async function keptAnswer(
  file: string,
  shared: string | undefined,
  finished: FinishedAudits,
  ask: () => Promise<AuditAnswer>,
): Promise<AuditAnswer> {
  // Places of a text are told by its file's name.
  const name = isExplanationFile(file) ? path.basename(file) : "";
  const key = await contentKey([file], [shared, name]).catch(() => undefined);
  const known = key === undefined ? undefined : finished.find(key);
  if (known) return known;
  const answer = await ask();
  if (key !== undefined && "report" in answer) await finished.keep(key, answer);
  return answer;
}

function auditedFile(
  file: string,
  answer: AuditAnswer,
  language: AuditCommandOptions["language"],
  environment: Environment,
): AuditedFile {
  if ("report" in answer) return { path: file, ...answer };
  const { code, data, trace } = answer.trouble;
  if (trace !== undefined) environment.complain(trace);
  return { path: file, ...environment.explain(new HostError(code, data), file, language) };
}
