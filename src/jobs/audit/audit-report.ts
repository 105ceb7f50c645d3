import type { SafeFix } from "../../audit/fixes/safe-fixes";
import type { AuditResult } from "../../audit/finding";
import type { PublicationRecord } from "../../finance/disclosure/publication";
import type { PackVersions } from "../../finance/packs/pack-versions";
import type { AmountUnit } from "../../finance/money/unit";
import type { PartPlace } from "../../narrative/book-parts";
import type { BookKind } from "../../templates/form-layout";
import type { CellRef } from "../../workbook/address";

/** A sheet, or part of one, recognised as a standard form, and by what. */
export interface RecognisedForm {
  readonly template: string;
  readonly sheet: string;
  /** Where the form's title stands, or its first heading. */
  readonly cell: CellRef;
  readonly unit: AmountUnit;
  readonly year: number | undefined;
  readonly evidence: readonly { readonly kind: string; readonly text: string }[];
  /** Labels of columns and lines that the form does not define; absent where there are none. */
  readonly unknownLabels?: readonly string[];
}

/** What a department was compared with (汇总核对). */
export interface Consolidated {
  /** The units whose books were summed. */
  readonly units: readonly string[];
  /** Units without a book, by name or file. */
  readonly missing: readonly string[];
  /** Files of another year, without any form, or with forms of a unit that came before: not summed. */
  readonly leftOut: readonly string[];
}

/** What an audit of one workbook found: plain data, the same from Excel and from files. */
export interface AuditReport {
  readonly on: string;
  /** Versions of the packs it rests on. */
  readonly packs: PackVersions;
  readonly status: "checked" | "unrecognised";
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  /** Made for a department or for one unit, as its titles say; absent where they do not. */
  readonly bookKind?: BookKind;
  readonly sheetCount: number;
  readonly forms: readonly RecognisedForm[];
  /** The set of forms the book is meant to be, by its id; absent when they are too few to tell. */
  readonly set: string | undefined;
  /** Its parts beside the forms: cover, contents, texts. */
  readonly parts: readonly PartPlace[];
  readonly result: AuditResult;
  /** When it was approved and published, as a 公开台账 in it says. */
  readonly publication?: PublicationRecord;
  /** The rules of one's own (自定义勾稽) it was asked, by their ids; absent where there were none. */
  readonly ownRules?: readonly string[];
  /** What became of the books of its units, where they were given beside it. */
  readonly consolidated?: Consolidated;
  /** What can be put right without a judgement (安全修正); absent where there are no forms to write in. */
  readonly fixes?: readonly SafeFix[];
}

/** What findings are shown, marked and explained by, whichever job found them. */
export type FindingsReport = Pick<AuditReport, "forms" | "on" | "result">;
