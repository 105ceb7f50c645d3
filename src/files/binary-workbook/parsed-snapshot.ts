import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { SnapshotBuilder, type SheetBuilder } from "../../workbook/snapshot-builder";
import type { DefinedName, SheetVisibility, Span, WorkbookSnapshot } from "../../workbook/snapshot";
import { cellCounter } from "../read-limits";

const visibilities: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/** A workbook as the parser of old formats gives it, as a snapshot. Chart sheets, which have no cells, are left out. */
export function parsedSnapshot(workbook: WorkBook): WorkbookSnapshot {
  const snapshot = new SnapshotBuilder();
  const count = cellCounter();
  const properties = workbook.Workbook?.Sheets ?? [];
  workbook.SheetNames.forEach((name, i) => {
    const parsed = workbook.Sheets[name];
    if (!parsed || parsed["!type"] === "chart") return;
    const sheet = snapshot.sheet();
    // Holes of the rows are passed over by forEach.
    parsed["!data"]?.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (!cell || (cell.v === undefined && cell.f === undefined)) return;
        count(row, column);
        addCell(sheet, row, column, cell);
      }),
    );
    snapshot.add(
      sheet.build({
        name,
        visibility: visibilities[properties[i]?.Hidden ?? 0] ?? "visible",
        isProtected: parsed["!protect"] !== undefined,
        hiddenRows: hiddenSpans(parsed["!rows"]),
        hiddenColumns: hiddenSpans(parsed["!cols"]),
      }),
    );
  });
  return snapshot.build(namesOf(workbook), workbook.Workbook?.WBProps?.date1904 ?? false);
}

function addCell(sheet: SheetBuilder, row: number, column: number, cell: CellObject): void {
  const format = typeof cell.z === "string" ? cell.z : "General";
  const value = cell.v instanceof Date || cell.v === undefined ? null : cell.v;
  sheet.add(row, column, cell.t === "e" ? errorText(cell) : value, {
    isError: cell.t === "e",
    numberFormat: format,
    ...(cell.f === undefined || cell.f === "" ? {} : { formula: cell.f }),
  });
}

/** Errors by their codes in old workbooks ([MS-XLS] 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

const errorText = ({ v, w }: CellObject) => errors[Number(v)] ?? w ?? "#N/A";

function hiddenSpans(all: WorkSheet["!rows"] | WorkSheet["!cols"]): Span[] {
  const spans: { from: number; to: number }[] = [];
  all?.forEach((each, at) => {
    if (!each?.hidden) return;
    const last = spans.at(-1);
    if (last && last.to === at - 1) last.to = at;
    else spans.push({ from: at, to: at });
  });
  return spans;
}

function namesOf({ Workbook, SheetNames }: WorkBook): DefinedName[] {
  return (Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => {
    const sheet = Sheet === undefined ? undefined : SheetNames[Sheet];
    return { name: Name, formula: Ref ?? "", ...(sheet === undefined ? {} : { sheet }) };
  });
}
