import { makeForms, type MadeForm, type WantedForm } from "../reports/report-forms";
import { sourceKinds, splitTables, type SourceKind, type SplitTables } from "../reports/source/find-sources";
import { tablesSource } from "../reports/source/tables-source";
import type { Facts } from "../templates/facts";
import { layoutsOf } from "../templates/form-layouts";
import { recognise } from "../templates/recognise";
import { allTemplates, templateSets } from "../templates/sets";
import type { TemplateSet } from "../templates/template-set";
import type { Host } from "../workbook/host";
import { HostError } from "../workbook/host-error";
import type { EntryHeader } from "../workbook/journal-entry";
import { withoutOwnSheets } from "../workbook/own-sheets";
import type { Edit, Plan } from "../workbook/plan";
import { WorkbookView, type WorkbookSnapshot } from "../workbook/snapshot";
import { ownSettings } from "./own-settings";
import { preview } from "./preview";
import type { JobOptions } from "./progress";
import type { ReportedForm, ReportProposal, ReportRequest, ReportSet, ReportSource } from "./report-types";
import { write, type WriteRequest } from "./write";

const purpose = "report-forms";

/** The sets that can be made, as a person chooses among them. */
export function reportSets(): readonly ReportSet[] {
  return templateSets
    .filter(({ id }) => layoutsOf(id).length > 0)
    .map((set) => ({
      id: set.id,
      title: set.title,
      region: set.region,
      from: set.from,
      to: set.to ?? null,
      forms: wantedForms(set).map(({ template: { id, title } }) => ({ template: id, title })),
    }));
}

/** What a workbook offers to make reports from: the sheets of an export, or a ledger. Nothing is written. */
export async function reportSources(
  host: Host,
  { signal }: JobOptions = {},
): Promise<readonly ReportSource[]> {
  return sourcesIn(await readBook(host, signal));
}

/**
 * What a report would write into a workbook (生成报表): forms on new sheets or in their own, every amount a live
 * formula over the source with its value, and what a person reads before. Nothing is written.
 */
export async function proposeReport(
  host: Host,
  request: ReportRequest,
  { signal, onProgress }: JobOptions = {},
): Promise<ReportProposal> {
  onProgress?.({ stage: "read", done: 0, total: 3 });
  const book = await readBook(host, signal);
  onProgress?.({ stage: "report", done: 1, total: 3 });
  const { proposal, plan } = planReport(book, request);
  onProgress?.({ stage: "preview", done: 2, total: 3 });
  const rows = plan.edits.length === 0 ? [] : await preview(host, plan, signal ? { signal } : {});
  onProgress?.({ stage: "done", done: 3, total: 3 });
  return { ...proposal, plan, rows };
}

/** Writes a proposed report through the journal, so that it can be taken back. */
export async function writeReport(
  host: Host,
  request: WriteRequest,
  options: JobOptions = {},
): Promise<EntryHeader> {
  return write(host, request, options);
}

/** A workbook as reports see it: its recognised tables, our own sheets left out. */
interface ReportBook {
  readonly view: WorkbookView;
  readonly facts: Facts;
}

async function readBook(host: Host, signal?: AbortSignal): Promise<ReportBook> {
  const snapshot = await host.read("all", ["formulas"], signal);
  if (signal?.aborted) throw new HostError("aborted");
  return bookOf(snapshot);
}

function bookOf(snapshot: WorkbookSnapshot): ReportBook {
  const { corrections } = ownSettings(new WorkbookView(snapshot));
  const view = new WorkbookView(withoutOwnSheets(snapshot));
  return { view, facts: recognise(view, allTemplates, { corrections }) };
}

function sourcesIn({ facts }: ReportBook): ReportSource[] {
  return sourceKinds.flatMap((kind) => {
    const { source } = splitTables(facts, kind);
    if (source.length === 0) return [];
    const first = <T>(values: readonly (T | undefined)[]) =>
      values.find((value) => value !== undefined) ?? null;
    return [
      {
        kind,
        sheets: [...new Set(source.map(({ sheet }) => sheet))],
        sets: setsFor(kind),
        year: first(source.map(({ parts }) => parts.year)) ?? facts.year ?? null,
        bookKind: first(source.map(({ parts }) => parts.bookKind)),
        organisation: first(source.map(({ parts }) => parts.organisation?.name)),
      },
    ];
  });
}

function setsFor(kind: SourceKind): readonly string[] {
  const isFinal = (id: string) => id === "final-accounts";
  return reportSets().flatMap(({ id }) => (isFinal(id) === (kind === "reportMaker") ? [id] : []));
}

type Planned = { readonly proposal: Omit<ReportProposal, "plan" | "rows">; readonly plan: Plan };

function planReport(book: ReportBook, request: ReportRequest): Planned {
  const sources = sourcesIn(book);
  const source = sources.find(({ kind }) => kind === request.source || request.source === undefined) ?? null;
  const year = request.year ?? source?.year ?? null;
  const bookKind = request.bookKind ?? source?.bookKind ?? "unit";
  const organisation = request.organisation ?? source?.organisation ?? null;
  const set = templateSets.find(({ id }) => id === request.set);
  const base = { source, set: request.set, year, organisation, bookKind };
  const nothing = (status: ReportProposal["status"]): Planned => ({
    proposal: { ...base, status, forms: [], unused: [] },
    plan: { purpose, edits: [] },
  });
  if (!set || layoutsOf(set.id).length === 0) return nothing("unknownSet");
  if (!source) return nothing("noSource");
  if (year === null) return nothing("yearUnknown");

  const split = splitTables(book.facts, source.kind);
  const made = makeForms(
    wantedForms(set).filter(({ template: { id } }) => request.forms?.includes(id) ?? true),
    {
      view: book.view,
      sourceTables: split.source,
      standing: split.forms,
      source: tablesSource(book.view, split.source),
      book: { kind: bookKind, year, organisation: organisation ?? "" },
    },
  );
  return {
    proposal: { ...base, status: "ready", forms: made.map(reported), unused: unusedColumns(split) },
    plan: { purpose, edits: made.flatMap(editsOf) },
  };
}

function wantedForms(set: TemplateSet): WantedForm[] {
  const layouts = layoutsOf(set.id);
  return set.forms.flatMap((form) => {
    for (const template of form.templates) {
      const layout = layouts.find((each) => each.template === template.id);
      if (layout) return [{ form, template, layout }];
    }
    return [];
  });
}

function reported(made: MadeForm): ReportedForm {
  const { form, sheet } = made;
  const base = { template: form.template.id, title: form.template.title, sheet };
  if (made.action === "add") return { ...base, action: "add" };
  if (made.action === "refused") return { ...base, action: "refused", ...made.refusal };
  return made.cells.length === 0
    ? { ...base, action: "unchanged" }
    : { ...base, action: "fill", cells: made.cells.length };
}

function editsOf(made: MadeForm): Edit[] {
  if (made.action === "add") return [{ kind: "addSheet", sheet: made.newSheet }];
  if (made.action === "refused" || made.cells.length === 0) return [];
  return [{ kind: "setCells", sheet: made.sheet, cells: made.cells }];
}

function unusedColumns({ source }: SplitTables): ReportProposal["unused"] {
  return source.flatMap(({ sheet, parts }) => {
    const labels = [...new Set([...parts.unknownColumns.values()].flat())];
    return labels.length > 0 ? [{ sheet, labels }] : [];
  });
}
