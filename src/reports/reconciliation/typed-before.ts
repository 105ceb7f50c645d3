import type { Language } from "../../audit/words/language";
import { readDay } from "../../templates/ledgers/read-day";
import { tableByHeadings } from "../../workbook/rows-by-headings";
import { CellKind, type CellValue, type SheetView } from "../../workbook/snapshot";
import type { ReconciledBooks } from "./reconciled-books";
import { reconciliationWords } from "./reconciliation-words";

/** What people wrote on the sheets of an earlier comparison. */
export interface TypedBefore {
  /** Reasons (差异原因), by `differenceKey`. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Days of approval and review (审定、汇审) and notes, by unit, in the order of their rows. */
  readonly progress: ReadonlyMap<string, TypedProgress>;
}

interface TypedProgress {
  readonly row: number;
  readonly values: readonly CellValue[];
}

export const nothingTyped: TypedBefore = { reasons: new Map(), progress: new Map() };

/** What tells a row of 对账差异表 from the others, in the words it is printed in. */
export function differenceKey(organisation: string, ledger: string, code: string, name: string): string {
  return [organisation, ledger, code || name].join("|");
}

/** Reads what was typed on 对账差异表 and 汇审进度表 as they stand, by their headings. */
export function readTypedBefore(
  differences: SheetView | undefined,
  progress: SheetView | undefined,
  language: Language,
): TypedBefore {
  return {
    reasons: differences ? reasonsIn(differences, language) : nothingTyped.reasons,
    progress: progress ? progressIn(progress, language) : nothingTyped.progress,
  };
}

function reasonsIn(sheet: SheetView, language: Language): ReadonlyMap<string, string> {
  const [, organisation, ledger, code, name, , , , , , , reason] = reconciliationWords[language].headings;
  const table = tableByHeadings(sheet, {
    organisation: organisation!,
    ledger: ledger!,
    code: code!,
    name: name!,
    reason: reason!,
  });
  return new Map(
    (table?.rows ?? []).flatMap(({ texts }) =>
      texts.reason === ""
        ? []
        : [[differenceKey(texts.organisation, texts.ledger, texts.code, texts.name), texts.reason]],
    ),
  );
}

function progressIn(sheet: SheetView, language: Language): ReadonlyMap<string, TypedProgress> {
  const [, organisation, , , , , approved, reviewed, notes] = reconciliationWords[language].progressHeadings;
  const table = tableByHeadings(sheet, {
    organisation: organisation!,
    approved: approved!,
    reviewed: reviewed!,
    notes: notes!,
  });
  if (!table) return new Map();
  const { columns } = table;
  const columnsTyped = [columns.approved, columns.reviewed, columns.notes];
  return new Map(
    table.rows.flatMap(({ row, texts }) =>
      texts.organisation === ""
        ? []
        : [
            [
              texts.organisation,
              { row, values: columnsTyped.map((column) => sheet.cell(row, column)?.value ?? null) },
            ],
          ],
    ),
  );
}

/** The units in the order their rows stand in, new ones behind, so that days stay in cells that show them as days. */
export function inStandingOrder(
  units: ReconciledBooks["units"],
  { progress }: TypedBefore,
): ReconciledBooks["units"] {
  const place = new Map([...progress.keys()].map((organisation, index) => [organisation, index]));
  const placeOf = (organisation: string) => place.get(organisation) ?? place.size;
  return [...units].sort((a, b) => placeOf(a.organisation) - placeOf(b.organisation));
}

/** What was typed of a unit, for its row; in another row than before a day is written out, whatever its cell shows. */
export function typedOf({ progress }: TypedBefore, organisation: string, row: number): readonly CellValue[] {
  const typed = progress.get(organisation);
  if (!typed) return [null, null, null];
  return typed.row === row ? typed.values : typed.values.map(dayInWords);
}

function dayInWords(value: CellValue): CellValue {
  const cell = {
    row: 0,
    column: 0,
    kind: CellKind.number,
    value,
    formula: undefined,
    numberFormat: undefined,
  };
  return typeof value === "number" ? (readDay(cell, false) ?? value) : value;
}
