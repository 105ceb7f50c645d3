import type { Finding, NotChecked, PlaceInForm, RoundingTail, ShownAmount } from "../../audit/finding";
import { placeOf } from "../../audit/words/finding-place";
import { formTitle } from "../../audit/words/form-titles";
import type { Language } from "../../audit/words/language";
import { natureWords } from "../../audit/words/natures";
import { notCheckedWords } from "../../audit/words/not-checked";
import { rowAndColumnWords } from "../../audit/words/place-words";
import { render } from "../../audit/words/render";
import { restsOnWords } from "../../audit/words/rests-on";
import { Decimal } from "../../finance/money/decimal";
import { fromYuan, type AmountUnit } from "../../finance/money/unit";
import { addressOf, type CellRef } from "../../workbook/address";
import { textPlaceOf } from "../../workbook/text-place";
import { findingsWords } from "./findings-words";

const shownCells = 4;

/** An amount as a cell holds it: a number in its unit. */
export interface EntryAmount {
  readonly value: number;
  readonly unit: AmountUnit;
  readonly decimals: number;
}

/** One row of the findings sheet, in words. */
export interface FindingEntry {
  readonly form: string;
  readonly rowAndColumn: string;
  readonly cells: string;
  readonly link?: { readonly sheet: string; readonly address: string };
  readonly problem: string;
  /** 表中数, 核对数, 差额. */
  readonly amounts: readonly (EntryAmount | undefined)[];
  readonly nature: string;
  readonly basis: string;
  readonly rule: string;
}

type Forms = readonly { readonly template: string; readonly sheet: string; readonly cell: CellRef }[];

/** A finding as a row. */
export function findingEntry(finding: Finding, forms: Forms, language: Language): FindingEntry {
  return {
    ...whereOf(finding, forms, language),
    problem: render(finding, language),
    amounts: [finding.actual, finding.expected, finding.difference].map(
      (amount) => amount && entryAmount(amount),
    ),
    nature: natureWords[language][finding.severity],
    basis: restsOnWords(finding, language),
    rule: finding.rule,
  };
}

/** A rounding tail as a row. */
export function tailEntry(tail: RoundingTail, forms: Forms, language: Language): FindingEntry {
  return {
    ...whereOf(tail, forms, language),
    problem: render(tail, language),
    amounts: [undefined, undefined, undefined],
    nature: natureWords[language].tail,
    basis: "",
    rule: tail.rule,
  };
}

/** Something that was not checked as a row: no cell, but a reason. */
export function notCheckedEntry(item: NotChecked, language: Language): FindingEntry {
  return {
    form: "",
    rowAndColumn: "",
    cells: "",
    problem: notCheckedWords(item, language),
    amounts: [undefined, undefined, undefined],
    nature: natureWords[language].notChecked,
    basis: "",
    rule: item.rule,
  };
}

function whereOf(
  finding: Pick<Finding, "cells" | "data">,
  forms: Forms,
  language: Language,
): Pick<FindingEntry, "form" | "rowAndColumn" | "cells" | "link"> {
  const [first] = finding.cells;
  const place = placeOnSheetOf(finding);
  return {
    form: formOf(finding, forms, language),
    rowAndColumn: place ? rowAndColumnWords(place, language) : "",
    cells: cellWords(finding.cells, language),
    ...(first && !textPlaceOf(first) ? { link: { sheet: first.sheet, address: addressOf(first) } } : {}),
  };
}

/** The form a finding stands in; a sheet without one goes by its own name. */
export function formOf(finding: Pick<Finding, "cells" | "data">, forms: Forms, language: Language): string {
  const [first] = finding.cells;
  const place = placeOnSheetOf(finding);
  if (place) return formTitle(place.template, language);
  return first ? sheetTitle(first, forms, language) : "";
}

/** The place a finding speaks of, unless that only explains what is wrong on another sheet. */
function placeOnSheetOf(finding: Pick<Finding, "cells" | "data">): PlaceInForm | undefined {
  const [first] = finding.cells;
  const place = placeOf(finding);
  return place && (!first || place.cell.sheet === first.sheet) ? place : undefined;
}

/** The form a cell belongs to, or its sheet's name. */
function sheetTitle(cell: CellRef, forms: Forms, language: Language): string {
  const above = forms.filter((form) => form.sheet === cell.sheet && form.cell.row <= cell.row);
  const form = above.at(-1) ?? forms.find(({ sheet }) => sheet === cell.sheet);
  return form ? formTitle(form.template, language) : (textPlaceOf(cell)?.file ?? cell.sheet.trim());
}

/** Cells as a person looks them up: the sheet said once, further cells by their address; of a text, its lines or paragraphs. */
export function cellWords(cells: readonly CellRef[], language: Language): string {
  const listed = cells.slice(0, shownCells).map((cell, index) => {
    const isSameSheet = index > 0 && cells[index - 1]!.sheet === cell.sheet;
    const place = textPlaceOf(cell);
    if (place) return findingsWords[language].textPlace(isSameSheet ? { ...place, file: "" } : place);
    return isSameSheet ? addressOf(cell) : `${cell.sheet.trim()}!${addressOf(cell)}`;
  });
  const more = cells.length > shownCells ? findingsWords[language].more(cells.length) : "";
  return `${listed.join(language === "zh" ? "、" : ", ")}${more && language === "en" ? ` ${more}` : more}`;
}

function entryAmount({ yuan, unit, decimals }: ShownAmount): EntryAmount {
  return { value: fromYuan(new Decimal(yuan), unit).toNumber(), unit, decimals };
}
