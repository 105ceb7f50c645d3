import { readBook, type AuditOptions } from "../audit/audit";
import { factsOf } from "../audit/facts-of";
import { slotRows } from "../../reports/narrative/narrative-figures-sheet";
import { partsOfBook } from "../../narrative/book-parts";
import type { TextSheet } from "../../narrative/text-sheet";
import { plainText, slotsOf, type WrittenText } from "../../narrative/write/written-text";
import { writeText } from "../../narrative/write/write-text";
import { amountOf, say } from "../../narrative/write/say";
import { blank, blankWords, type Slot } from "../../narrative/write/slot";
import { freeSheetName } from "../../reports/sheets/free-sheet-name";
import {
  figuresSheetName,
  isToFill,
  narrativeFiguresSheet,
  sentenceKey,
} from "../../reports/narrative/narrative-figures-sheet";
import {
  firstTextRow,
  narrativeTextSheet,
  textRows,
  type TextRow,
} from "../../reports/narrative/narrative-text-sheet";
import type { Host } from "../../workbook/host";
import type { EntryHeader } from "../../workbook/journal-entry";
import { withoutOwnSheets } from "../../workbook/own-sheets";
import type { Edit, Plan } from "../../workbook/plan";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { auditFacets } from "../audit/audit-facets";
import { preview, type PreviewRow } from "../writing/preview";
import type { JobOptions } from "../writing/progress";
import { sheetEdits } from "../writing/sheet-edits";
import { write } from "../writing/write";
import { mergedRows, writtenNarrative, type WrittenNarrative } from "./written-narrative";

export interface WriteNarrativeOptions extends Pick<
  AuditOptions,
  "on" | "policy" | "previous" | "templates"
> {
  /** The year's own budget book (年初预算), for a final account. */
  readonly budget?: WorkbookSnapshot;
  /** The year of the book, where its titles do not say it. */
  readonly year?: number;
  /** For the budget section rather than for publication (报送稿); a text that stands stays what it is when not said. */
  readonly isSubmission?: boolean;
  /** Its terms (名词解释) get a page of their own; a book that has one already says so itself. */
  readonly hasTermsElsewhere?: boolean;
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
  /** Where it stands or would stand: the text, and the figures it is made of. */
  readonly sheets?: { readonly text: string; readonly figures: string };
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
  const { facts, narrative, policy } = readBook(snapshot, options).context;
  const year = options.year ?? facts.year;
  if (year === undefined) return { ...nothing, status: "noYear" };
  const text = writeText({
    facts,
    book,
    year,
    policy,
    previous: options.previous && factsOf(withoutOwnSheets(options.previous), options.templates),
    budget: options.budget && factsOf(withoutOwnSheets(options.budget), options.templates),
    given: standing?.given ?? new Map(),
    isSubmission: options.isSubmission ?? standing?.cells.has(sentenceKey("duties")) ?? false,
    hasTermsElsewhere: options.hasTermsElsewhere ?? hasTermsBeside(standing, narrative.sheets),
  });
  if (!text) return { ...nothing, status: "noForms" };
  const names = book.sheets.map(({ name }) => name);
  const figuresName = standing?.figures.name ?? freeSheetName(figuresSheetName, names);
  const textName = standing?.text?.name ?? freeSheetName(text.name, [...names, figuresName]);
  const rows = mergedRows(textRows(text, figuresName), standing);
  return {
    status: "ready",
    title: text.title,
    sheets: { text: textName, figures: figuresName },
    text: plainText(text),
    plan: { purpose, edits: sheetsPlan(text, rows, { figuresName, textName, standing }) },
    rows: [],
    blanks: blanksOf(text, figuresName),
  };
}

/** Whether another sheet than the live text explains the terms. */
function hasTermsBeside(standing: WrittenNarrative | undefined, sheets: readonly TextSheet[]): boolean {
  return partsOfBook(sheets).some(({ part, sheet }) => part === "terms" && sheet !== standing?.text?.name);
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
  return [...sheetEdits(standing?.figures, figures), ...sheetEdits(standing?.text, live)];
}

function blanksOf(text: WrittenText, sheet: string): NarrativeBlank[] {
  const slots = slotsOf(text);
  const rows = slotRows(slots);
  return slots
    .filter((slot) => isToFill(slot) && isBlank(slot))
    .map((slot) => ({ key: slot.key, label: slot.label, sheet, row: rows.get(slot.key)! }));
}

/** A reason is asked for only where there is a difference to be explained. */
function isBlank(slot: Slot): boolean {
  if (slot.kind === "amount") return amountOf(slot) === undefined;
  const said = say(slot);
  return blankWords.some((word) => said.includes(blank(word)));
}
