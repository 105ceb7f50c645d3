import type { Language } from "../../audit/words/language";
import type { AuditReport } from "../../jobs/audit/audit-report";
import type { DebtReport, ScenarioRequest } from "../../jobs/debt/debt-report";
import type { NarrativeReport } from "../../jobs/narrative/narrative-report";
import type { CheckedOwnRules } from "../../jobs/audit/own-rules";
import type { LearntVariants } from "../../jobs/audit/variants";
import type { BlankFormRequest } from "../../jobs/report/blank-form";
import type { ReportOffer } from "../../jobs/report/report";
import type { ReportRequest } from "../../jobs/report/report-types";
import type { ThreePublicReport } from "../../jobs/three-public/three-public-report";
import type { RangeRef } from "../../workbook/address";
import type { PublicVersion } from "../../workbook/public-version";
import { HostError } from "../../workbook/host-error";
import type { Plan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { BookBeside } from "./read-other-books";
import type { Beside } from "./work-options";

/** What work on a workbook is made of: plain data, so that it can be posted to a worker. */
export interface BookWork extends Pick<Beside, "variants"> {
  readonly snapshot: WorkbookSnapshot;
}

/** What an audit is made of. */
export interface AuditWork extends BookWork {
  /** The day the work is done for, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Work that may compare with an earlier workbook: its file is read where the work is done. */
export interface ComparingWork extends AuditWork, Pick<Beside, "earlier"> {}

/** A book and those it is held against. */
export interface BookAuditWork extends ComparingWork {
  /** The approved reply, the platform's export. */
  readonly approved?: readonly BookBeside[];
  /** The books of a department's units. */
  readonly units?: readonly BookBeside[];
}

/** What a text is checked against; without one, that of the workbook is checked. */
export interface TextCheckWork extends ComparingWork {
  /** As it was pasted. */
  readonly text?: string;
}

/** What a text is written from. */
export interface TextWork extends AuditWork, Beside {
  /** For the budget section rather than for publication (报送稿). */
  readonly isSubmission?: true;
}

/** What the indicators of debt are computed from. */
export interface DebtWork extends ComparingWork {
  readonly selection?: RangeRef;
  readonly scenario?: ScenarioRequest;
}

/** What is looked through before it is published. */
export interface DisclosureWork extends AuditWork {
  readonly hasOwnRecords: boolean;
  /** The workbook as a file, for what it carries beside its cells; absent where the host cannot hand it out. */
  readonly file?: Uint8Array;
}

/** The workbook as a file, to be made public. */
export interface PublicVersionWork extends Pick<Beside, "variants"> {
  readonly bytes: Uint8Array;
}

/** What forms are made from; without a request, what the first source suits best. */
export interface ReportWork extends BookWork, Beside {
  readonly request?: ReportRequest;
}

/** The blank form that is inserted, and the sheets there are. */
export interface BlankFormWork {
  readonly request: BlankFormRequest;
  readonly sheetNames: readonly string[];
}

/** The corrections of recognition that are made a file of variants. */
export interface LearningWork extends AuditWork {
  /** Whose forms they are. */
  readonly source: string;
}

/** What each kind of heavy work is made of. */
export interface Works {
  readonly audit: BookAuditWork;
  readonly debt: DebtWork;
  readonly ownRules: AuditWork;
  readonly threePublic: ComparingWork;
  readonly narrative: TextCheckWork;
  readonly disclosure: DisclosureWork;
  readonly publicVersion: PublicVersionWork;
  readonly report: ReportWork;
  /** The explanation text as it would be written. */
  readonly textPlan: TextWork;
  readonly blankFormPlan: BlankFormWork;
  /** The ledger of publication as it would be written. */
  readonly ledgerPlan: AuditWork;
  /** The comparison with the treasury's sheets as it would be written. */
  readonly reconciliationPlan: AuditWork & { readonly language: Language };
  readonly learnVariants: LearningWork;
}

/** What each kind of heavy work answers. */
export interface Answers {
  readonly audit: AuditReport;
  readonly debt: DebtReport;
  readonly ownRules: CheckedOwnRules;
  readonly threePublic: ThreePublicReport;
  readonly narrative: NarrativeReport;
  readonly disclosure: AuditReport;
  readonly publicVersion: PublicVersion;
  readonly report: ReportOffer;
  readonly textPlan: Plan;
  readonly blankFormPlan: Plan;
  readonly ledgerPlan: Plan;
  readonly reconciliationPlan: Plan;
  readonly learnVariants: LearntVariants;
}

export type Task = keyof Works;

/** The engine, as the page or a worker loads it; a task may have to be loaded first. */
export type Engine = { readonly [T in Task]: (work: Works[T]) => Answers[T] | Promise<Answers[T]> };

/**
 * Where the heavy work is done: beside the page in a worker, or in the page itself. Every task rejects with a
 * HostError `aborted` when the signal says so.
 */
export type Executor = {
  readonly [T in Task]: (work: Works[T], signal?: AbortSignal) => Promise<Answers[T]>;
};

/** Does one piece of work of any kind. */
export type Run = <T extends Task>(task: T, work: Works[T], signal?: AbortSignal) => Promise<Answers[T]>;

/** An executor that has all its work done by one function. */
export function executorOf(run: Run): Executor {
  return {
    audit: (work, signal) => run("audit", work, signal),
    debt: (work, signal) => run("debt", work, signal),
    ownRules: (work, signal) => run("ownRules", work, signal),
    threePublic: (work, signal) => run("threePublic", work, signal),
    narrative: (work, signal) => run("narrative", work, signal),
    disclosure: (work, signal) => run("disclosure", work, signal),
    publicVersion: (work, signal) => run("publicVersion", work, signal),
    report: (work, signal) => run("report", work, signal),
    textPlan: (work, signal) => run("textPlan", work, signal),
    blankFormPlan: (work, signal) => run("blankFormPlan", work, signal),
    ledgerPlan: (work, signal) => run("ledgerPlan", work, signal),
    reconciliationPlan: (work, signal) => run("reconciliationPlan", work, signal),
    learnVariants: (work, signal) => run("learnVariants", work, signal),
  };
}

/** Does the work where it is asked for; the engine is loaded with the first of it. */
export function inlineExecutor(load: () => Promise<Engine>): Executor {
  return executorOf(async (task, work, signal) => {
    const engine = await load();
    if (signal?.aborted) throw new HostError("aborted");
    return engine[task](work);
  });
}
