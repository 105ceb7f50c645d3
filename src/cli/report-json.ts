import { jsonFrame, unusableJson, type JsonFrame } from "./json-frame";
import type { ReportedFile } from "./report-command";
import { cellJson } from "./result-json";

/** What was made of each workbook, as other programs read it. */
export function reportJson(files: readonly ReportedFile[], frame: Omit<JsonFrame, "packs">): string {
  return jsonFrame(files.map(workbookJson), { ...frame, packs: undefined });
}

function workbookJson(file: ReportedFile): object {
  if (!("proposal" in file)) return unusableJson(file);
  const { status, source, set, year, organisation, bookKind, forms, pages, blanks, unused, unreadable } =
    file.proposal;
  return {
    path: file.path,
    status,
    written: file.written ?? null,
    source: source && { kind: source.kind, sheets: source.sheets },
    set,
    year,
    organisation,
    bookKind,
    forms,
    pages,
    blanks: blanks.map(({ key, label }) => ({ key, label })),
    unused,
    unreadable: unreadable.map(({ cell, column, text }) => ({
      cell: cellJson(cell),
      column,
      text,
    })),
  };
}
