import { factsOf, readBook, type AuditOptions } from "./audit";
import { slotRows } from "../reports/narrative-figures-sheet";
import { plainText, slotsOf, type WrittenText } from "../narrative/write/written-text";
import { writeText } from "../narrative/write/write-text";
import { amountOf } from "../narrative/write/say";
import type { Slot } from "../narrative/write/slot";
import { freeSheetName } from "../reports/free-sheet-name";
import { figuresSheetName, isToFill, narrativeFiguresSheet } from "../reports/narrative-figures-sheet";
import { firstTextRow, narrativeTextSheet, textRows, type TextRow } from "../reports/narrative-text-sheet";
import { contentAt, contentPrint } from "../workbook/digest";
import type { Host } from "../workbook/host";
import type { EntryHeader } from "../workbook/journal-entry";
import { withoutOwnSheets } from "../workbook/own-sheets";
import type { CellWrite, Edit, NewSheet, Plan } from "../workbook/plan";
import { WorkbookView, type SheetView, type WorkbookSnapshot } from "../workbook/snapshot";
import { auditFacets } from "./audit-facets";
import { preview, type PreviewRow } from "./preview";
import type { JobOptions } from "./progress";
import { write } from "./write";
import { mergedRows, writtenNarrative, type WrittenNarrative } from "./written-narrative";

export interface WriteNarrativeOptions extends Pick<AuditOptions, "on" | "policy" | "previous"> {
  /** The year's own budget book (年初预算), for a final account. */
  readonly budget?: WorkbookSnapshot;
  /** The year of the book, where its titles do not say it. */
  readonly year?: number;
}

/** What is still to be filled in by a person, by its row in the 取数 sheet. */
export interface NarrativeBlank {
  readonly key: string;
  readonly label: string;
  readonly sheet: string;
  /** Zero-based row of the 取数 sheet. */
  readonly row: number;
}

/** An explanation text as it would be written, for a person to look at before anything is. */
export interface NarrativeProposal {
  /** `noForms`: no form with amounts that a text could be written from. `noYear`: nothing says which year it is. */
  readonly status: "ready" | "noForms" | "noYear";
  readonly title: string;
  /** The text to paste into a document, blanks as 【原因】. */
  readonly text: string;
  /** 取数 and the live text: new sheets, or the changes to those that stand. */
  readonly plan: Plan;
  /** Old and new of sheets that stand, cell by cell. */
  readonly rows: readonly PreviewRow[];
  readonly blanks: readonly NarrativeBlank[];
}

const purpose = "write-narrative";
const nothing: Omit<NarrativeProposal, "status"> = {
  title: "",
  text: "",
  plan: { purpose, edits: [] },
  rows: [],
  blanks: [],
};

/**
 * Proposes the explanation text (编制说明、决算说明) of a workbook, as live text over a 取数 sheet and as plain text.
 * Where both stand already, what people typed is kept and only what differs is written. Nothing is written yet.
 *
 * @throws HostError as `write` would before it begins, such as `sheetProtected`.
 */
export async function writeNarrativePlan(
  host: Host,
  options: WriteNarrativeOptions & JobOptions,
): Promise<NarrativeProposal> {
  const { signal, onProgress } = options;
  onProgress?.({ stage: "read", done: 0, total: 2 });
  const snapshot = await host.read("all", auditFacets, signal);
  onProgress?.({ stage: "plan", done: 1, total: 2 });
  const proposal = proposeNarrative(snapshot, options);
  const rows = proposal.plan.edits.some(({ kind }) => kind === "setCells")
    ? await preview(host, proposal.plan, signal ? { signal } : {})
    : [];
  onProgress?.({ stage: "done", done: 2, total: 2 });
  return { ...proposal, rows };
}

/** Writes a proposed text through the journal, so that it can be taken back; `undefined` when there is nothing to write. */
export async function writeNarrative(
  host: Host,
  { plan, at }: { readonly plan: Plan; readonly at: string },
  options: JobOptions = {},
): Promise<EntryHeader | undefined> {
  return plan.edits.length === 0 ? undefined : write(host, { plan, at }, options);
}

/** The proposal from a snapshot, without the preview of cells. Pure. */
export function proposeNarrative(
  snapshot: WorkbookSnapshot,
  options: WriteNarrativeOptions,
): NarrativeProposal {
  const book = new WorkbookView(snapshot);
  const standing = writtenNarrative(book);
  const { facts } = readBook(snapshot, options).context;
  const year = options.year ?? facts.year;
  if (year === undefined) return { ...nothing, status: "noYear" };
  const text = writeText({
    facts,
    year,
    previous: options.previous && factsOf(withoutOwnSheets(options.previous)),
    budget: options.budget && factsOf(withoutOwnSheets(options.budget)),
    given: standing?.given ?? new Map(),
  });
  if (!text) return { ...nothing, status: "noForms" };
  const names = book.sheets.map(({ name }) => name);
  const figuresName = standing?.figures.name ?? freeSheetName(figuresSheetName, names);
  const textName = standing?.text?.name ?? freeSheetName(text.name, [...names, figuresName]);
  const rows = mergedRows(textRows(text, figuresName), standing);
  return {
    status: "ready",
    title: text.title,
    text: plainText(text),
    plan: { purpose, edits: sheetsPlan(text, rows, { figuresName, textName, standing }) },
    rows: [],
    blanks: blanksOf(text, figuresName),
  };
}

function sheetsPlan(
  text: WrittenText,
  rows: readonly TextRow[],
  {
    figuresName,
    textName,
    standing,
  }: {
    readonly figuresName: string;
    readonly textName: string;
    readonly standing: WrittenNarrative | undefined;
  },
): Edit[] {
  const sentences = rows.flatMap((row, index) =>
    row.kind === "kept"
      ? []
      : [
          {
            key: row.key,
            cell: { sheet: textName, row: firstTextRow + index, column: 0 },
            text: String(row.content.value ?? ""),
          },
        ],
  );
  const figures = narrativeFiguresSheet(figuresName, slotsOf(text), sentences);
  const live = narrativeTextSheet(textName, text.title, rows);
  return [...editsFor(standing?.figures, figures), ...editsFor(standing?.text, live)];
}

/** A new sheet, or what differs in one that stands: what lies beyond our columns is left alone. */
function editsFor(standing: SheetView | undefined, sheet: NewSheet): Edit[] {
  if (!standing) return [{ kind: "addSheet", sheet }];
  const wanted = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cells = [...wanted.values(), ...leftCells(standing, sheet, wanted)]
    .filter((cell) => differs(standing, cell))
    .map(({ row, column, value, formula }): CellWrite => ({
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
    }));
  return cells.length === 0 ? [] : [{ kind: "setCells", sheet: standing.name, cells }];
}

/** Cells of ours below the new end, to be emptied. */
function leftCells(
  standing: SheetView,
  { columnWidths }: NewSheet,
  wanted: ReadonlyMap<string, unknown>,
): CellWrite[] {
  const left: CellWrite[] = [];
  standing.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      const column = standing.data.columns[i]!;
      if (column < columnWidths.length && !wanted.has(`${row},${column}`))
        left.push({ row, column, value: null });
    }
  });
  return left;
}

function differs(sheet: SheetView, { row, column, value, formula }: CellWrite): boolean {
  const index = sheet.indexOf(row, column);
  const now = index < 0 ? { value: null } : contentAt(sheet, index, row);
  return (
    contentPrint(now) !== contentPrint({ value, formula }) ||
    contentPrint({ value: now.value }) !== contentPrint({ value })
  );
}

function blanksOf(text: WrittenText, sheet: string): NarrativeBlank[] {
  const slots = slotsOf(text);
  const rows = slotRows(slots);
  return slots
    .filter((slot) => isToFill(slot) && isBlank(slot))
    .map((slot) => ({ key: slot.key, label: slot.label, sheet, row: rows.get(slot.key)! }));
}

function isBlank(slot: Slot): boolean {
  if (slot.kind === "amount") return amountOf(slot) === undefined;
  return "given" in slot && slot.given === undefined;
}
