import type { Language } from "../../audit/words/language";
import { natureWords } from "../../audit/words/natures";
import { markPalette } from "../../jobs/audit/mark";
import { previewMarks } from "../../jobs/audit/preview-marks";
import { standingLayer } from "../../jobs/writing/clear-layer";
import { preview, previewAlsoLocked, type PreviewRow as CellChange } from "../../jobs/writing/preview";
import { parseAddress } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import type { FindingsReport } from "../../jobs/audit/audit-report";
import type { PreviewRow, WritePreview, WriteRequest } from "../pane-jobs/write-jobs";
import { textOf } from "../text";
import { markComments, markId, marksOf } from "./marks";
import { planOf, replacesItsLayer, type Planning } from "./write-plans";

/** What a write would change, in words. */
export async function previewOf(
  planning: Planning,
  request: WriteRequest,
  language: Language,
): Promise<WritePreview> {
  const { host } = planning;
  const base = { request, language, isByRow: false, offersNewSheet: false, locked: [], addsSheets: [] };
  switch (request.kind) {
    case "marks":
      return { ...base, isByRow: true, ...(await markRows(host, request.report, language)) };
    case "clearMarks": {
      const entry = await standingLayer(host, "mark");
      const changes = entry ? await preview(host, entry.inverse) : [];
      return { ...base, rows: changes.map((change) => rowOf(change, language)) };
    }
    case "fixes":
    case "textCorrections": {
      // What is put right in sheets of others may be left or listed elsewhere, cell by cell; sheets of ours are one thing.
      const { rows, locked } = await previewAlsoLocked(host, await planOf(planning, request, language));
      const shown = rows.map((change) => lockedRow(rowOf(change, language), locked, language));
      return { ...base, rows: shown, locked, isByRow: true, offersNewSheet: true };
    }
    default: {
      const plan = await planOf(planning, request, language);
      // A sheet that takes the place of another changes no cell, and its name is free only once that one is gone.
      const changes = replacesItsLayer(request) ? [] : await preview(host, plan);
      const addsSheets = plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet.name] : []));
      return { ...base, rows: changes.map((change) => rowOf(change, language)), addsSheets };
    }
  }
}

async function markRows(
  host: Host,
  report: FindingsReport,
  language: Language,
): Promise<Pick<WritePreview, "rows" | "locked">> {
  const { write } = textOf[language];
  const comments = markComments(report, language);
  const marks = marksOf(report);
  const { fillBeneath, locked } = await previewMarks(host, marks);
  const rows = marks.map((mark): PreviewRow => {
    const fills = { before: fillBeneath(mark.cell), after: markPalette[mark.nature] ?? null };
    const row = {
      id: markId(mark),
      cell: mark.cell,
      before: write.fill(fills.before),
      after: write.markFill(natureWords[language][mark.nature]),
      fills,
      safe: true,
      comment: comments.get(markId(mark)) ?? "",
    };
    return lockedRow(row, locked, language);
  });
  return { rows, locked };
}

/** A row of a protected sheet cannot be written where it stands, and is not ticked. */
function lockedRow(row: PreviewRow, locked: readonly string[], language: Language): PreviewRow {
  if (!locked.includes(row.cell.sheet)) return row;
  return { ...row, safe: false, isLocked: true, note: textOf[language].write.locked };
}

function rowOf(change: CellChange, language: Language): PreviewRow {
  const { write } = textOf[language];
  const place = {
    id: change.id,
    cell: { sheet: change.sheet, ...parseAddress(change.address)! },
    safe: true,
  };
  switch (change.kind) {
    case "fill": {
      const { before, after } = change;
      return { ...place, before: write.fill(before), after: write.fill(after), fills: { before, after } };
    }
    case "comment": {
      const said = (text: string | null) => (text === null ? write.noComment : write.comment(text));
      return { ...place, before: said(change.before), after: said(change.after) };
    }
    case "rows":
      return { ...place, before: "", after: write.rowsPutIn(change.after) };
    case "content":
      return { ...place, before: shown(change.before), after: shown(change.after) };
  }
}

function shown({ value, formula }: Extract<CellChange, { readonly kind: "content" }>["before"]): string {
  return formula === undefined ? String(value ?? "") : `=${formula}`;
}
