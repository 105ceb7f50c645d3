import path from "node:path";
import type { OwnRule } from "../../audit/own-rules/own-rule";
import type { AuditReport } from "../../jobs/audit/audit-report";
import type { NamedSnapshot } from "../../jobs/audit/read-book";
import type { OwnPacks } from "../../jobs/policy/packs-in-force";
import type { ExplanationText } from "../../workbook/explanation-text";
import { HostError, type HostErrorCode } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { fileSystemCode } from "../file-system-error";

/** A workbook to compare with, with what it says of itself. */
export interface IdentifiedBook {
  readonly file: string;
  readonly organisation?: string;
  readonly year?: number;
}

/** Workbooks to compare with, of which each audited one finds its own. */
export interface BookShelf {
  readonly books: readonly IdentifiedBook[];
  /** The one book was named for this very workbook: whose it says it is does not matter. */
  readonly isNamed: boolean;
}

/** One workbook to audit: paths and plain data only, so that another thread can be told. */
export interface AuditTask extends OwnPacks {
  readonly file: string;
  /** The day the audit is made for, `YYYY-MM-DD`. */
  readonly on: string;
  /** A bureau's own rules (自定义勾稽). */
  readonly ownRules?: readonly OwnRule[];
  /** Last year's books. */
  readonly previous?: BookShelf;
  /** Approved replies, the platform's exports: of each shelf a workbook finds its own. */
  readonly against?: readonly BookShelf[];
  /** A file with the explanation text of this workbook. */
  readonly text?: string;
}

/** One workbook to be asked whose it is. */
export type IdentifyTask = Pick<AuditTask, "file" | "variants">;

/** Why a file could not be worked on, in no language. `trace` is for maintainers: the program has a fault. */
export interface Trouble {
  readonly code: HostErrorCode;
  readonly data: Readonly<Record<string, string>>;
  readonly trace?: string;
}

/** The files a workbook was compared with. */
export interface ComparedWith {
  /** Last year's. */
  readonly previous?: string;
  /** What was approved, or exported from the platform. */
  readonly against?: readonly string[];
}

export type AuditAnswer = ({ readonly report: AuditReport } & ComparedWith) | { readonly trouble: Trouble };

export type IdentifyAnswer = IdentifiedBook | { readonly trouble: Trouble };

/** Hands that work on files, one file at a time each. A file that fails is answered for and stops nobody. */
export interface AuditWorkers {
  readonly count: number;
  audit(task: AuditTask): Promise<AuditAnswer>;
  identify(task: IdentifyTask): Promise<IdentifyAnswer>;
  close(): Promise<void>;
}

type Identity = Pick<IdentifiedBook, "organisation" | "year">;

/** What the work on one file is made of. */
export interface AuditMeans {
  read(file: string): Promise<WorkbookSnapshot>;
  /** Whether a file holds explanation text alone. */
  isText(file: string): boolean;
  readText(file: string): Promise<ExplanationText>;
  auditText(text: ExplanationText, options: Pick<AuditTask, "on" | "policy">): AuditReport;
  identify(snapshot: WorkbookSnapshot, variants: AuditTask["variants"]): Identity;
  audit(
    snapshot: WorkbookSnapshot,
    options: Pick<AuditTask, "on" | "policy" | "variants" | "ownRules"> & {
      readonly previous?: WorkbookSnapshot;
      readonly approved?: readonly NamedSnapshot[];
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
  const identity = task.previous || task.against ? means.identify(snapshot, variants) : {};
  const earlier = lastYearsOf(identity, task.previous);
  const against = (task.against ?? []).flatMap((shelf) => approvedOf({ ...identity, file }, shelf));
  const approved: NamedSnapshot[] = [];
  for (const book of against) approved.push({ name: path.basename(book), snapshot: await means.read(book) });
  const report = means.audit(snapshot, {
    on,
    ...(policy ? { policy } : {}),
    ...(variants ? { variants } : {}),
    ...(ownRules ? { ownRules } : {}),
    ...(text ? { text } : {}),
    ...(earlier ? { previous: await means.read(earlier) } : {}),
    ...(approved.length > 0 ? { approved } : {}),
  });
  return { report, ...(earlier ? { previous: earlier } : {}), ...(against.length > 0 ? { against } : {}) };
}

async function identifyFile({ file, variants }: IdentifyTask, means: AuditMeans): Promise<IdentifiedBook> {
  return { file, ...means.identify(await means.read(file), variants) };
}

/** Last year's book of the same organisation; one named for this workbook is only asked its year. */
export function lastYearsOf(
  { organisation, year }: Identity,
  shelf: BookShelf | undefined,
): string | undefined {
  if (!shelf || year === undefined) return undefined;
  return shelf.books.find((book) => book.year === year - 1 && isOf(organisation, book, shelf))?.file;
}

/**
 * The other books of the same organisation and year on one shelf; an export may name no year, and one named is taken as
 * it is.
 */
function approvedOf({ file, organisation, year }: IdentifiedBook, shelf: BookShelf): string[] {
  return shelf.books
    .filter(
      (book) =>
        shelf.isNamed ||
        (book.file !== file &&
          isOf(organisation, book, shelf) &&
          (book.year === undefined || book.year === year)),
    )
    .map((book) => book.file);
}

function isOf(organisation: string | undefined, book: IdentifiedBook, { isNamed }: BookShelf): boolean {
  return isNamed || (organisation !== undefined && book.organisation === organisation);
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
