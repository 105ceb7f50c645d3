import type { FormRefusal } from "../../reports/forms/report-forms";
import type { SourceKind } from "../../reports/source/find-sources";
import type { BookKind } from "../../templates/form-layout";
import type { Words } from "../../templates/template";
import type { CellRef } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";
import type { ReportedPage } from "../disclosure-pack/pack-draft";
import type { PreviewRow } from "../writing/preview";
import type { NarrativeBlank } from "../narrative/write-narrative";

/** What a workbook offers to make reports from (取数来源). Plain data. */
export interface ReportSource {
  readonly kind: SourceKind;
  readonly sheets: readonly string[];
  /** Sets whose forms it can fill, by id; the first suits it best. */
  readonly sets: readonly string[];
  readonly year: number | null;
  readonly bookKind: BookKind | null;
  readonly organisation: string | null;
}

/** A set of forms that can be made, as a person chooses it. */
export interface ReportSet {
  readonly id: string;
  readonly title: Words;
  readonly region: Words;
  /** The first and last budget year it is known for. */
  readonly from: number;
  readonly to: number | null;
  readonly forms: readonly { readonly template: string; readonly title: Words }[];
}

/** What is asked for. What is absent is taken from the source: its year, its maker, 部门 or 单位. */
export interface ReportRequest {
  readonly set: string;
  readonly source?: SourceKind;
  readonly year?: number;
  readonly organisation?: string;
  readonly bookKind?: BookKind;
  /** Ids of the forms wanted; all of the set when absent. */
  readonly forms?: readonly string[];
  /** Binds the forms into a book to be published (整套公开材料), made on this day, `YYYY-MM-DD`. */
  readonly packOn?: string;
}

/** What would become of one form. */
export type ReportedForm = { readonly template: string; readonly title: Words; readonly sheet: string } & (
  | { readonly action: "add" }
  /** The form is there; `cells` of it change once so many `rows` are put in. */
  | { readonly action: "fill"; readonly cells: number; readonly rows: number }
  | { readonly action: "unchanged" }
  | ({ readonly action: "refused" } & FormRefusal)
);

/** Columns of a source that no form takes up: what stands in them is in no report unless its total counts it in. */
export interface UnusedColumns {
  readonly sheet: string;
  readonly labels: readonly string[];
}

/** A cell of a ledger that cannot be understood: a code of another length, a word the ledger does not know. */
export interface UnreadableCell {
  readonly cell: CellRef;
  readonly column: string;
  readonly text: string;
}

/** What a report would write (报表草案), as far as its workbook alone tells. Plain data. */
export interface ReportDraft {
  readonly status: "ready" | "noSource" | "yearUnknown" | "unknownSet" | "linesUnreadable";
  readonly source: ReportSource | null;
  readonly set: string;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly bookKind: BookKind;
  /** What became of last year's workbook: none was given, its amounts were taken, or it is of another year. */
  readonly lastYear: "none" | "taken" | "otherYear";
  readonly forms: readonly ReportedForm[];
  readonly unused: readonly UnusedColumns[];
  /** Cells of a ledger that cannot be understood; nothing is made until they are mended. */
  readonly unreadable: readonly UnreadableCell[];
  /** The day of the whole book (整套公开材料); `null` where the forms alone were asked for. */
  readonly packOn: string | null;
  /** The pages of the book beside the forms. */
  readonly pages: readonly ReportedPage[];
  /** What of its text is left for a person to fill in. */
  readonly blanks: readonly NarrativeBlank[];
  /** The edits; none when nothing changes. */
  readonly plan: Plan;
}

/** What a report would write, as a person looks at it before; nothing is written yet. */
export interface ReportProposal extends ReportDraft {
  /** Cells of sheets that are there already, old and new. */
  readonly rows: readonly PreviewRow[];
}
