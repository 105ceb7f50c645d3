import type { Table } from "../../templates/facts";
import type { SectionDefinition } from "../../templates/template";
import type { CellWrite, RowsPutIn, RowWitness } from "../../workbook/plan";
import { RowShift, type RowInsertion } from "../../workbook/row-shift";
import { CellKind, type SheetView } from "../../workbook/snapshot";
import { totalOfClasses } from "./fill-items";
import type { FormContents, FormLine } from "./form-sheet";

/** Rows put into a form, and what is written into them before its amounts are. */
export interface Growth {
  readonly rows: RowsPutIn;
  /** In their places with the rows put in. */
  readonly cells: readonly CellWrite[];
}

/** A block of lines that ends in a total, as it stands, with the lines it is to print. */
interface Block {
  readonly first: number;
  /** The row of the total. */
  readonly end: number;
  /** What the rows between are known by, from the first on; `undefined` for one that is free. */
  readonly present: readonly (string | undefined)[];
  readonly wanted: readonly string[];
  /** Other lines stand beside these: rows come in above the total alone, and the lines are written anew. */
  readonly isShared: boolean;
}

/**
 * The rows a form needs beyond those it has (增加行), each put in where its line belongs, so that what a person noted
 * beside the others stays beside them. Lines that went make room first.
 *
 * @returns `undefined` where rows cannot be put in surely: no total ends the lines, or nothing would tell that they are in.
 */
export function rowsToPutIn(sheet: SheetView, table: Table, contents: FormContents): Growth | undefined {
  const blocks = table.template.sections.flatMap((section) => blockOf(table, section, contents) ?? []);
  const short = blocks.filter(({ present, wanted }) => wanted.length > present.length);
  const [block] = short.sort((a, b) => missing(b) - missing(a));
  if (!block || block.present.length === 0) return undefined;
  const insertions = insertionsOf(block);
  const witness = witnessOf(sheet, block.end, insertions);
  return witness && { rows: { sheet: sheet.name, insertions, witness }, cells: [] };
}

const missing = ({ present, wanted }: Block) => wanted.length - present.length;

function blockOf(table: Table, section: SectionDefinition, contents: FormContents): Block | undefined {
  const rows = table.rowsOf(section.key);
  const first = table.parts.places.get(section)?.firstRow;
  const wanted = (contents.lines[section.key] ?? []).filter(({ isTotal }) => !isTotal).map(wordsOf);
  if (section.rows.by === "item") {
    const end = totalOfClasses(table, section);
    if (first === undefined || end === undefined) return undefined;
    return { first, end, present: Array.from({ length: end - first }), wanted, isShared: true };
  }
  const end = rows.findLast(({ key }) => key === "total")?.row;
  if (first === undefined || end === undefined) return undefined;
  const wordsAt = new Map(rows.map(({ row, code, label }) => [row, code ?? label]));
  const present = Array.from({ length: end - first }, (_, index) => wordsAt.get(first + index));
  return { first, end, present, wanted, isShared: false };
}

const wordsOf = ({ code, item, label }: FormLine) => code ?? item ?? label.trim();

/** Before each line that stays as many rows as lines come before it and find no free row there. */
function insertionsOf(block: Block): RowInsertion[] {
  const { first, end, present, wanted, isShared } = block;
  if (isShared) return [{ before: end, like: Array.from({ length: missing(block) }, () => end - 1) }];
  const insertions: RowInsertion[] = [];
  let left = missing(block);
  let next = 0;
  let coming: string[] = [];
  const close = (at: number) => {
    const free = at - next;
    const put = coming.slice(free, free + left);
    if (put.length > 0)
      insertions.push({ before: first + at, like: put.map((words) => first + rowLike(present, words, at)) });
    left -= put.length;
    coming = [];
  };
  for (const words of wanted) {
    const at = present.indexOf(words, next);
    if (at < 0) coming.push(words);
    else {
      close(at);
      next = at + 1;
    }
  }
  close(present.length);
  return insertions;
}

/** A row of the block that a new line may look like: the nearest above of the same level of code, else a neighbour. */
function rowLike(present: readonly (string | undefined)[], words: string, at: number): number {
  const isAlike = (other: string | undefined) => other?.length === words.length && /^\d+$/.test(words);
  const above = present.slice(0, at).findLastIndex(isAlike);
  if (above >= 0) return above;
  const below = present.findIndex(isAlike);
  return below >= 0 ? below : Math.max(0, at - 1);
}

/** The label of the total, where the same words do not stand already where it will come to stand. */
function witnessOf(
  sheet: SheetView,
  row: number,
  insertions: readonly RowInsertion[],
): RowWitness | undefined {
  const label = sheet
    .rowCells(row)
    .find(({ kind, formula }) => kind === CellKind.text && formula === undefined);
  if (!label) return undefined;
  const { column } = label;
  const text = String(label.value);
  const place = new RowShift(insertions).after(row);
  return sheet.text(place, column) === text ? undefined : { row, column, text };
}
