import type { WrittenSentence, WrittenText } from "../../narrative/write/written-text";
import { sentenceText, slotsOf } from "../../narrative/write/written-text";
import type { CellContent } from "../../workbook/digest";
import type { NewSheet } from "../../workbook/plan";
import { longText } from "../sheets/formula-text";
import { sayingReference, slotRows } from "./narrative-figures-sheet";
import { pageNumbers } from "../sheets/list-page";
import { paragraphHeight } from "../sheets/paragraph-height";
import { pageHeight, pageStarts, type PrintedBlock } from "../sheets/printed-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { putTitle } from "../sheets/text-sheet";

/** The first row below the title, zero-based. */
export const firstTextRow = 2;
/** Narrow enough for A4 in workbooks whose usual font, the measure of columns, is a large one. */
const pageWidth = 66;
/** Rows in the look of the text below its last, for a text that grows. */
const spareRows = 60;

/** A row of the live text: a sentence of ours, or what a person put between. */
export type TextRow =
  | { readonly kind: "heading" | "sentence"; readonly key: string; readonly content: CellContent }
  | { readonly kind: "kept"; readonly content: CellContent };

/** One row for each sentence, a formula over the 取数 sheet; a paragraph begins set in by two characters. */
export function textRows(text: WrittenText, figuresSheet: string): TextRow[] {
  const rows = slotRows(slotsOf(text));
  return text.paragraphs.flatMap(({ kind, sentences }) =>
    sentences.map((sentence, index): TextRow => {
      const opening = kind === "body" && index === 0 ? "　　" : "";
      const content = {
        value: opening + sentenceText(sentence),
        ...formulaOf(sentence, opening, rows, figuresSheet),
      };
      return { kind: kind === "heading" ? "heading" : "sentence", key: sentence.key, content };
    }),
  );
}

function formulaOf(
  { pieces }: WrittenSentence,
  opening: string,
  rows: ReadonlyMap<string, number>,
  figuresSheet: string,
): { readonly formula?: string } {
  if (pieces.every((piece) => typeof piece === "string")) return {};
  const [first, ...rest] = pieces;
  const opened =
    typeof first === "string" ? [opening + first, ...rest] : opening === "" ? pieces : [opening, ...pieces];
  const terms = opened.map((piece) =>
    typeof piece === "string" ? longText(piece) : sayingReference(figuresSheet, rows.get(piece.key)!),
  );
  return { formula: terms.join("&") };
}

/** The live text on a sheet of its own, A4 portrait, in the size of official documents. */
export function narrativeTextSheet(name: string, title: string, rows: readonly TextRow[]): NewSheet {
  const sheet = new SheetBuilder();
  putTitle(sheet, title, pageWidth);
  rows.forEach(({ kind, content: { value, formula } }, index) => {
    const style = kind === "heading" ? headingStyle : face.paragraph;
    sheet.put(firstTextRow + index, 0, value, style, formula === undefined ? {} : { formula });
    sheet.height(firstTextRow + index, paragraphHeight(String(value ?? ""), pageWidth, face.paragraphSize));
  });
  for (let index = rows.length; index < rows.length + spareRows; index += 1)
    sheet.put(firstTextRow + index, 0, null, face.paragraph);
  const breaks = pageStarts(blocksOf(sheet, rows), pageHeight("portrait", [pageWidth]));
  return sheet.build({
    name,
    columnWidths: [pageWidth],
    print: {
      orientation: "portrait",
      ...(breaks.length > 0 ? { breaksBefore: breaks } : {}),
      fitToWidth: true,
      footer: pageNumbers,
      centerHorizontally: true,
    },
  });
}

/** Headings stay with the sentence under them, and the title with the first. */
function blocksOf(sheet: SheetBuilder, rows: readonly TextRow[]): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let first = 0;
  rows.forEach(({ kind }, index) => {
    if (kind === "heading" && index < rows.length - 1) return;
    const next = firstTextRow + index + 1;
    blocks.push({ row: first, height: sheet.heightOf(first, next) });
    first = next;
  });
  return blocks;
}

const headingStyle = { ...face.paragraph, font: { name: "黑体", size: 12 } };
