import { jsonFrame, unusableJson, type JsonFrame } from "../json-frame";
import type { ReportedFile } from "./report-command";
import { cellJson } from "../result-json";

/** What was made of each workbook, as other programs read it; the shape is assets/schema/report-result.schema.json. */
export function reportJson(files: readonly ReportedFile[], frame: Omit<JsonFrame, "packs">): string {
  return jsonFrame(files.map(workbookJson), { ...frame, packs: undefined });
}

function workbookJson(file: ReportedFile): object {
  if (!("proposal" in file)) return unusableJson(file);
  const { plan: _plan, rows: _rows, source, blanks, unreadable, ...rest } = file.proposal;
  return {
    path: file.path,
    written: file.written ?? null,
    ...rest,
    source: source && { kind: source.kind, sheets: source.sheets },
    blanks: blanks.map(({ key, label }) => ({ key, label })),
    unreadable: unreadable.map(({ cell, column, text }) => ({
      cell: cellJson(cell),
      column,
      text,
    })),
  };
}
