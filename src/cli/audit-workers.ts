import type { OwnRule } from "../audit/own-rules/own-rule";
import type { AuditReport } from "../jobs/audit-report";
import type { OwnPacks } from "../jobs/packs-in-force";
import type { ExplanationText } from "../workbook/explanation-text";
import { HostError, type HostErrorCode } from "../workbook/host-error";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fileSystemCode } from "./file-system-error";

/** A workbook of an earlier year, with what it says of itself. */
export interface EarlierBook {
  readonly file: string;
  readonly organisation?: string;
  readonly year?: number;
}

/** One workbook to audit: paths and plain data only, so that another thread can be told. */
export interface AuditTask extends OwnPacks {
  readonly file: string;
  /** The day the audit is made for, `YYYY-MM-DD`. */
  readonly on: string;
  /** A bureau's own rules (自定义勾稽). */
  readonly ownRules?: readonly OwnRule[];
  /** Books of last year to choose from. */
  readonly previous?: readonly EarlierBook[];
  /** A file with the explanation text of this workbook. */
  readonly text?: string;
  /** The previous book was named for this very workbook: whose it says it is does not matter. */
  readonly isPreviousNamed?: boolean;
}

/** One workbook to be asked whose it is. */
export type IdentifyTask = Pick<AuditTask, "file" | "variants">;

/** Why a file could not be worked on, in no language. `trace` is for maintainers: the program has a fault. */
export interface Trouble {
  readonly code: HostErrorCode;
  readonly data: Readonly<Record<string, string>>;
  readonly trace?: string;
}

export type AuditAnswer =
  | { readonly report: AuditReport; /** Last year's book it was compared with. */ readonly previous?: string }
  | { readonly trouble: Trouble };

export type IdentifyAnswer = EarlierBook | { readonly trouble: Trouble };

/** Hands that work on files, one file at a time each. A file that fails is answered for and stops nobody. */
export interface AuditWorkers {
  readonly count: number;
  audit(task: AuditTask): Promise<AuditAnswer>;
  identify(task: IdentifyTask): Promise<IdentifyAnswer>;
  close(): Promise<void>;
}

/** What the work on one file is made of. */
export interface AuditMeans {
  read(file: string): Promise<WorkbookSnapshot>;
  /** Whether a file holds explanation text alone. */
  isText(file: string): boolean;
  readText(file: string): Promise<ExplanationText>;
  auditText(text: ExplanationText, options: Pick<AuditTask, "on" | "policy">): AuditReport;
  identify(
    snapshot: WorkbookSnapshot,
    variants: AuditTask["variants"],
  ): Pick<EarlierBook, "organisation" | "year">;
  audit(
    snapshot: WorkbookSnapshot,
    options: Pick<AuditTask, "on" | "policy" | "variants" | "ownRules"> & {
      readonly previous?: WorkbookSnapshot;
      readonly text?: ExplanationText;
    },
  ): AuditReport;
}

/** One worker: the thread that asks. */
export function workerHere(means: AuditMeans): AuditWorkers {
  return {
    count: 1,
    audit: (task) =>
      auditFile(task, means).catch((error: unknown) => ({ trouble: troubleOf(error, task.file) })),
    identify: (task) =>
      identifyFile(task, means).catch((error: unknown) => ({ trouble: troubleOf(error, task.file) })),
    close: async () => undefined,
  };
}

async function auditFile(task: AuditTask, means: AuditMeans): Promise<AuditAnswer> {
  const { file, on, policy, variants, ownRules } = task;
  if (means.isText(file)) {
    const text = await means.readText(file);
    return { report: means.auditText(text, { on, ...(policy ? { policy } : {}) }) };
  }
  const snapshot = await means.read(file);
  const text = task.text === undefined ? undefined : await means.readText(task.text);
  const earlier = task.previous && previousOf(means.identify(snapshot, variants), task);
  const previous = earlier && (await means.read(earlier.file));
  const report = means.audit(snapshot, {
    on,
    ...(policy ? { policy } : {}),
    ...(variants ? { variants } : {}),
    ...(ownRules ? { ownRules } : {}),
    ...(previous ? { previous } : {}),
    ...(text ? { text } : {}),
  });
  return { report, ...(earlier ? { previous: earlier.file } : {}) };
}

async function identifyFile({ file, variants }: IdentifyTask, means: AuditMeans): Promise<EarlierBook> {
  return { file, ...means.identify(await means.read(file), variants) };
}

/** Last year's book of the same organisation; one named for this workbook is only asked its year. */
function previousOf(
  { organisation, year }: Pick<EarlierBook, "organisation" | "year">,
  { previous = [], isPreviousNamed = false }: AuditTask,
): EarlierBook | undefined {
  if (year === undefined) return undefined;
  return previous.find(
    (book) =>
      book.year === year - 1 &&
      (isPreviousNamed || (organisation !== undefined && book.organisation === organisation)),
  );
}

/** An error as it crosses threads. What is no error of the host is a fault of the program, told as such. */
export function troubleOf(error: unknown, file: string): Trouble {
  if (error instanceof HostError) return { code: error.code, data: { path: file, ...error.data } };
  if (fileSystemCode(error) !== undefined) return { code: "notFound", data: { path: file } };
  return {
    code: "unknown",
    data: { path: file },
    trace: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
