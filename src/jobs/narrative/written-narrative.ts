import { Decimal } from "../../finance/money/decimal";
import { fromYuan, toYuan, unitWords, type AmountUnit } from "../../finance/money/unit";
import type { Given } from "../../narrative/write/slot";
import {
  figureColumns,
  figuresSheetName,
  sentenceKey,
} from "../../reports/narrative/narrative-figures-sheet";
import { firstTextRow, type TextRow } from "../../reports/narrative/narrative-text-sheet";
import { parseAddress, type CellRef } from "../../workbook/address";
import { contentAt, contentPrint, type CellContent } from "../../workbook/digest";
import { isOwnSheet } from "../../workbook/own-sheets";
import { tableByHeadings } from "../../workbook/rows-by-headings";
import type { SheetView, WorkbookView } from "../../workbook/snapshot";

/** The live text as it stands in a workbook: what people typed, and where each sentence is now. */
export interface WrittenNarrative {
  readonly figures: SheetView;
  readonly given: Given;
  /** The sheet of the text, under whatever name it has now; absent when someone removed it. */
  readonly text: SheetView | undefined;
  readonly cells: ReadonlyMap<string, CellRef>;
}

/** Finds the 取数 sheet and the text it belongs to; `undefined` where none was written yet. */
export function writtenNarrative(book: WorkbookView): WrittenNarrative | undefined {
  const figures = book.sheets.find((sheet) => isOwnSheet(sheet) && sheet.name.startsWith(figuresSheetName));
  const table = figures && tableByHeadings(figures, figureColumns);
  if (!figures || !table) return undefined;
  const given = new Map<string, string>();
  const cells = new Map<string, CellRef>();
  for (const { row, texts } of table.rows) {
    const formulaIn = (column: keyof typeof figureColumns) =>
      figures.cell(row, table.columns[column])?.formula;
    const cell = cellOfFormula(formulaIn("saying") ?? "");
    if (texts.key.startsWith(sentenceKey(""))) {
      if (cell) cells.set(texts.key, cell);
    } else if (texts.key !== "" && texts.value !== "" && formulaIn("value") === undefined)
      given.set(texts.key, inTenThousandYuan(texts.value, texts.unit));
  }
  const [place] = cells.values();
  return { figures, given, text: place && book.sheet(place.sheet), cells };
}

/** What is asked for is asked in 万元; amounts copied from another book stand in the unit of its form. */
function inTenThousandYuan(value: string, unitWord: string): string {
  const unit = (Object.keys(unitWords) as AmountUnit[]).find((each) => unitWords[each] === unitWord);
  const number = value.replaceAll(",", "");
  return unit && /^-?\d+(?:\.\d+)?$/.test(number)
    ? fromYuan(toYuan(new Decimal(number), unit), "tenThousandYuan").toFixed()
    : value;
}

/** The cell that a formula is nothing but a reference to: 编制说明!A5, '编制 说明'!$A$5. */
function cellOfFormula(formula: string): CellRef | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/i.exec(formula);
  const address = match ? parseAddress(match[3]!) : undefined;
  if (!match || !address) return undefined;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, ...address };
}

/**
 * The rows of a text written anew over one that stands: sentences that a person wrote over keep their words, and rows
 * a person put between follow the sentence they stood behind.
 */
export function mergedRows(rows: readonly TextRow[], standing: WrittenNarrative | undefined): TextRow[] {
  const sheet = standing?.text;
  if (!sheet) return [...rows];
  const keyAt = new Map([...standing.cells].map(([key, { row }]) => [row, key]));
  const between = new Map<string, TextRow[]>();
  let previous = "";
  for (let row = firstTextRow; row < sheet.rowEnd; row += 1) {
    const key = keyAt.get(row);
    if (key !== undefined) previous = key;
    const content = key === undefined ? contentOf(sheet, row) : undefined;
    if (content) between.set(previous, [...(between.get(previous) ?? []), { kind: "kept", content }]);
  }
  const after = (key: string) => between.get(key) ?? [];
  return [
    ...after(""),
    ...rows.flatMap((row) => (row.kind === "kept" ? [row] : [kept(row), ...after(sentenceKey(row.key))])),
  ];

  function kept(row: Exclude<TextRow, { kind: "kept" }>): TextRow {
    const cell = standing!.cells.get(sentenceKey(row.key));
    const content = cell && contentOf(sheet!, cell.row);
    return content && content.formula === undefined ? { ...row, content } : row;
  }
}

function contentOf(sheet: SheetView, row: number): CellContent | undefined {
  const index = sheet.indexOf(row, 0);
  const content = index < 0 ? undefined : contentAt(sheet, index, row);
  return content && contentPrint(content) !== "" ? content : undefined;
}
