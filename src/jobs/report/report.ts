import { makeForms, type MadeForm, type ReportWorld } from "../../reports/forms/report-forms";
import { lastYearBook, type LastYearBook } from "../../reports/source/last-year-book";
import { splitTables } from "../../reports/source/find-sources";
import type { BookKind } from "../../templates/form-layout";
import { layoutsOf } from "../../templates/form-layouts";
import { templateSets } from "../../templates/sets";
import { finalAccounts } from "../../templates/final-accounts/set";
import { exportOf } from "../../templates/source-sheets";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { Host } from "../../workbook/host";
import type { EntryHeader } from "../../workbook/journal-entry";
import type { Edit, Plan, RowsPutIn } from "../../workbook/plan";
import { rowsPutIn } from "../../workbook/rows-put-in";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { snapshotAfter } from "../../workbook/snapshot-after";
import { planPack, type PackMaterial, type PlannedPack } from "../disclosure-pack/plan-pack";
import { preview } from "../writing/preview";
import type { JobOptions } from "../writing/progress";
import {
  bookOf,
  formSource,
  readBook,
  sourcesIn,
  unreadableLines,
  unusedColumns,
  type ReportBook,
} from "./report-book";
import { wantedForms } from "./report-sets";
import type { ReportDraft, ReportedForm, ReportProposal, ReportRequest, ReportSource } from "./report-types";
import { write, type WriteRequest } from "../writing/write";

const purpose = "report-forms";

/**
 * What a report would write into a workbook (生成报表): forms on new sheets or in their own, every amount a live
 * formula over the source with its value, and what a person reads before. Nothing is written.
 *
 * @param options - With last year's workbook as `previous`, columns of 上年预算数 hold what it printed.
 */
export async function proposeReport(
  host: Host,
  request: ReportRequest,
  { signal, onProgress, ...beside }: JobOptions & Omit<PackMaterial, "on"> = {},
): Promise<ReportProposal> {
  onProgress?.({ stage: "read", done: 0, total: 3 });
  const book = await readBook(host, { ...beside, ...(signal && { signal }) });
  onProgress?.({ stage: "report", done: 1, total: 3 });
  const asked = draftReport(book, request, beside);
  const fixedSheets = await sheetsThatTakeNone(host, asked.plan);
  const draft = fixedSheets.size === 0 ? asked : draftReport(book, request, { ...beside, fixedSheets });
  const { plan } = draft;
  onProgress?.({ stage: "preview", done: 2, total: 3 });
  const rows = plan.edits.some(({ kind }) => kind === "setCells")
    ? await preview(host, plan, signal ? { signal } : {})
    : [];
  onProgress?.({ stage: "done", done: 3, total: 3 });
  return { ...draft, rows };
}

/** The sheets a plan would put rows into that take none; only asked where it puts in any. */
async function sheetsThatTakeNone(host: Host, plan: Plan): Promise<ReadonlySet<string>> {
  const grown = rowsPutIn(plan);
  const { sheets } = grown.size === 0 ? { sheets: [] } : await host.outline();
  return new Set(sheets.flatMap(({ name, areRowsFixed }) => (areRowsFixed && grown.has(name) ? [name] : [])));
}

/** Writes a proposed report through the journal, so that it can be taken back. */
export async function writeReport(
  host: Host,
  request: WriteRequest,
  options: JobOptions = {},
): Promise<EntryHeader> {
  return write(host, request, options);
}

const nothingBeside: PlannedPack = { pages: [], blanks: [], edits: [] };

/** What a workbook that was read offers to make reports from, and what one of them would write. */
export interface ReportOffer {
  readonly sources: readonly ReportSource[];
  /** Absent where there is no source and nothing was asked for. */
  readonly draft?: ReportDraft;
}

/** The same for what was read already; without a request, what the first source suits best. Pure. */
export function offerOfSnapshot(
  snapshot: WorkbookSnapshot,
  request?: ReportRequest,
  beside: Omit<PackMaterial, "on"> = {},
): ReportOffer {
  const book = bookOf(snapshot, beside.templates);
  const sources = sourcesIn(book);
  const set = sources[0]?.sets[0];
  const asked = request ?? (set === undefined ? undefined : { set });
  return asked ? { sources, draft: draftReport(book, asked, beside) } : { sources };
}

function draftReport(
  book: ReportBook,
  request: ReportRequest,
  { fixedSheets = new Set(), ...beside }: Omit<PackMaterial, "on"> & Pick<ReportWorld, "fixedSheets">,
): ReportDraft {
  const sources = sourcesIn(book);
  const source = sources.find(({ kind }) => kind === request.source || request.source === undefined) ?? null;
  const year = request.year ?? source?.year ?? null;
  const bookKind = request.bookKind ?? source?.bookKind ?? kindOfForms(book, request.set) ?? "unit";
  const organisation = request.organisation ?? source?.organisation ?? null;
  const set = templateSets.find(({ id }) => id === request.set);
  const last = beside.previous && lastYearOf(bookOf(beside.previous, beside.templates), year);
  const lastYear = !beside.previous ? "none" : last ? "taken" : "otherYear";
  const { packOn = null } = request;
  const base = { source, set: request.set, year, organisation, bookKind, packOn, lastYear } as const;
  const nothing = (status: ReportDraft["status"]): ReportDraft => ({
    ...base,
    status,
    forms: [],
    unused: [],
    unreadable: unreadableLines(book, source),
    pages: [],
    blanks: [],
    plan: { purpose, edits: [] },
  });
  const wanted = set ? wantedForms(set) : [];
  if (wanted.length === 0) return nothing("unknownSet");
  if (!source) return nothing("noSource");
  if (year === null) return nothing("yearUnknown");
  if (unreadableLines(book, source).length > 0) return nothing("linesUnreadable");

  const split = splitTables(book.facts, source.kind);
  const reportedBook = { kind: bookKind, year, organisation: organisation ?? "" };
  const made = makeForms(
    wanted.filter(({ template: { id } }) => request.forms?.includes(id) ?? true),
    {
      view: book.view,
      sourceTables: split.source,
      standing: split.forms,
      source: formSource(book, source.kind, split),
      book: reportedBook,
      fixedSheets,
      ...(last ? { lastYear: last } : {}),
    },
  );
  const edits = rowsFirst(made.flatMap(editsOf));
  const pack =
    packOn === null
      ? nothingBeside
      : planPack(
          {
            workbook: snapshotAfter(book.snapshot, edits),
            sheets: made.filter(({ action }) => action !== "refused").map(({ sheet }) => sheet),
            sources: [...source.sheets, ...exportSheetsIn(book)],
            book: { ...reportedBook, isFinalAccount: request.set === finalAccounts.id },
          },
          { ...beside, on: packOn },
        );
  return {
    ...base,
    status: "ready",
    forms: made.map(reported),
    unused: unusedColumns(book, source.kind, split),
    unreadable: [],
    pages: pack.pages,
    blanks: pack.blanks,
    plan: { purpose, edits: [...edits, ...pack.edits] },
  };
}

/** Rows come before all else, so that formulas which speak of the sheets they are put into are written as they stay. */
function rowsFirst(edits: readonly Edit[]): Edit[] {
  return [
    ...edits.filter(({ kind }) => kind === "insertRows"),
    ...edits.filter(({ kind }) => kind !== "insertRows"),
  ];
}

/** The sheets of exports, those no form is made from among them. */
function exportSheetsIn({ view }: ReportBook): string[] {
  return view.sheets.map(({ name }) => name).filter((name) => exportOf(name) !== undefined);
}

/** Last year's workbook where it is the one before the year that is made. */
function lastYearOf({ facts }: ReportBook, year: number | null): LastYearBook | undefined {
  return year !== null && facts.year === year - 1 ? lastYearBook(facts) : undefined;
}

/** What the forms that stand already say, where the set words them apart for departments and units. */
function kindOfForms({ facts }: ReportBook, setId: string): BookKind | undefined {
  const isTold = layoutsOf(setId).some(({ title }) => title.department !== title.unit);
  return isTold ? facts.bookKind : undefined;
}

function reported(made: MadeForm): ReportedForm {
  const { form, sheet } = made;
  const base = { template: form.template.id, title: titleWords(form.template.title), sheet };
  if (made.action === "add") return { ...base, action: "add" };
  if (made.action === "refused") return { ...base, action: "refused", ...made.refusal };
  return made.cells.length === 0
    ? { ...base, action: "unchanged" }
    : { ...base, action: "fill", cells: made.cells.length, rows: rowCountOf(made.rows) };
}

function editsOf(made: MadeForm): Edit[] {
  if (made.action === "add") return [{ kind: "addSheet", sheet: made.newSheet }];
  if (made.action === "refused" || made.cells.length === 0) return [];
  const { rows, sheet, cells } = made;
  return [...(rows ? [{ kind: "insertRows", ...rows } as const] : []), { kind: "setCells", sheet, cells }];
}

function rowCountOf(rows: RowsPutIn | undefined): number {
  return (rows?.insertions ?? []).reduce((sum, { like }) => sum + like.length, 0);
}
