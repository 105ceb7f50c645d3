import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { appendFile, mkdir, readFile, truncate } from "node:fs/promises";
import path from "node:path";
import type { AuditAnswer } from "./audit-workers";
import { fileSystemCode } from "../file-system-error";

/** A file that was audited. What failed is tried again. */
type Audited = Extract<AuditAnswer, { readonly report: unknown }>;

/** Answers kept on disk, one JSON line a workbook, so that a run that was stopped goes on where it was. */
export interface FinishedAudits {
  /** The answer for a key, when an earlier run came that far. */
  find(key: string): Audited | undefined;
  keep(key: string, answer: Audited): Promise<void>;
}

/**
 * Opens the file of `--resume`, which need not be there yet. A last line that was cut off is as if it were not
 * there; a file that holds something else is refused.
 *
 * @throws NotOurResumeFileError, or the file system's own error.
 */
export async function finishedAudits(file: string): Promise<FinishedAudits> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (fileSystemCode(error) === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n");
  const cutOff = lines.pop() ?? "";
  const answers = new Map<string, Audited>();
  for (const line of lines) {
    const kept = keptIn(line);
    if (!kept) throw new NotOurResumeFileError(file);
    answers.set(kept.key, kept.answer);
  }
  if (cutOff !== "") {
    if (!beginning.startsWith(cutOff.slice(0, beginning.length))) throw new NotOurResumeFileError(file);
    await truncate(file, Buffer.byteLength(text) - Buffer.byteLength(cutOff));
  }
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  return {
    find: (key) => answers.get(key),
    keep: async (key, answer) => {
      answers.set(key, answer);
      await appendFile(file, `${JSON.stringify({ key, answer })}\n`);
    },
  };
}

/** How each line begins. */
const beginning = '{"key":"';

/** The file given to continue from is none that an audit has written. */
export class NotOurResumeFileError extends Error {
  constructor(readonly file: string) {
    super(`${file} was not written by an audit.`);
    this.name = "NotOurResumeFileError";
  }
}

function keptIn(line: string): { readonly key: string; readonly answer: Audited } | undefined {
  try {
    const kept = JSON.parse(line) as { key?: unknown; answer?: unknown };
    return typeof kept.key === "string" && typeof kept.answer === "object"
      ? (kept as { key: string; answer: Audited })
      : undefined;
  } catch {
    return undefined;
  }
}

/** A digest of what files hold and what is asked of them: the same key, the same answer. */
export async function contentKey(files: readonly string[], asked: unknown): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(asked));
  for (const file of files) {
    hash.update("\0");
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  }
  return hash.digest("hex");
}
