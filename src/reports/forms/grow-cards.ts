import type { Table } from "../../templates/facts";
import type { FormLayout } from "../../templates/form-layout";
import { foldLabel } from "../../templates/headings";
import type { CellWrite, NewCell } from "../../workbook/plan";
import { RowShift, type RowInsertion } from "../../workbook/row-shift";
import type { SheetView } from "../../workbook/snapshot";
import { SheetBuilder } from "../sheets/sheet-builder";
import { lineCount } from "../sheets/text-width";
import { cardsOf, columnCount, columnWidths, putCard, type Card } from "./card";
import { newProjects } from "./fill-cards";
import type { FormContents } from "./form-sheet";
import type { Growth } from "./grow-form";

/** A card as it stands, drawn as ours are; its last rows are its indicators. */
interface StandingCard {
  readonly name: string;
  readonly top: number;
  readonly goal: number;
  readonly indicators: number;
  /** The row under it, which parts it from the next. */
  readonly end: number;
}

/** Rows over the money of a card: its project, who carries it out, and when. */
const rowsOverMoney = 3;

/**
 * Cards for projects that came in (新增项目): the rows they take and what is written into them. Each stands before the
 * card of the project that follows it; one that none follows before the last card, so that it comes to be printed.
 *
 * @returns `undefined` where the cards that stand are not drawn as ours are.
 */
export function cardsToPutIn(
  sheet: SheetView,
  table: Table,
  layout: FormLayout,
  contents: FormContents,
): Growth | undefined {
  const standing = standingCards(sheet, table);
  const last = standing?.findLast(({ name }) => name !== "");
  const homeless = newProjects(table, contents).homeless.map(({ label }) => label);
  if (!standing || !last || homeless.length === 0) return undefined;
  const cards = cardsOf(table.template, layout, contents);
  const names = cards.map(({ line }) => line.label.trim());
  const coming = cards.flatMap((card, index) => {
    if (!homeless.includes(card.line.label)) return [];
    const after = names.slice(index + 1);
    const { top: before } = standing.find(({ name }) => after.includes(name)) ?? last;
    return [{ ...rowsOf(sheet, standing, table, card), before }];
  });
  coming.sort((a, b) => a.before - b.before);
  const witness = { row: last.top, column: 1, text: last.name };
  const insertions = coming.map(({ before, like }) => ({ before, like }));
  return { rows: { sheet: sheet.name, insertions, witness }, cells: writtenInto(insertions, coming) };
}

/** What stands in the rows put in, in their places afterwards. */
function writtenInto(
  insertions: readonly RowInsertion[],
  drawn: readonly { readonly cells: readonly NewCell[] }[],
): CellWrite[] {
  return drawn.flatMap(({ cells }, index) => {
    const { before, like } = insertions[index]!;
    const top = new RowShift(insertions.slice(0, index + 1)).after(before) - like.length;
    return cells
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map(({ row, column, value, formula }) => ({
        row: top + row,
        column,
        value,
        ...(formula === undefined ? {} : { formula }),
      }));
  });
}

function standingCards(sheet: SheetView, table: Table): readonly StandingCard[] | undefined {
  const { sections } = table.template;
  const isLabelled = (row: number, label: string, column = 0) =>
    foldLabel(sheet.text(row, column) ?? "") === label;
  const cards = table.rowsOf(sections[0]!.key).map(({ row, label }): StandingCard => {
    const goal = row + sections.length;
    const indicators = goal + 2;
    let end = indicators;
    while (sheet.text(end, 0) !== undefined) end += 1;
    return { name: label, top: row - rowsOverMoney, goal, indicators, end };
  });
  const areOurs = cards.every(
    ({ top, goal, indicators, end }) =>
      isLabelled(top, "项目名称") &&
      isLabelled(goal, "总体目标") &&
      isLabelled(goal + 1, "一级指标") &&
      isLabelled(goal + 1, "指标值", columnCount - 1) &&
      end > indicators,
  );
  return areOurs ? cards : undefined;
}

/** A card drawn from the first row on, and the standing rows that each of its rows and the one under it look like. */
function rowsOf(
  sheet: SheetView,
  standing: readonly StandingCard[],
  table: Table,
  card: Card,
): { readonly like: readonly number[]; readonly cells: readonly NewCell[] } {
  const drawing = new SheetBuilder();
  const count = putCard(drawing, table.template, 0, card);
  const model = standing.reduce((a, b) => (b.end - b.indicators > a.end - a.indicators ? b : a));
  const headRows = model.indicators - model.top;
  const like = Array.from({ length: count + 1 }, (_, index) => {
    if (index >= count - 1) return model.end - count + index;
    return Math.min(model.top + index, Math.max(model.indicators, model.end - 2));
  });
  like[headRows - 2] = roomyGoal(sheet, standing, card);
  return { like, cells: drawing.build({ name: sheet.name, columnWidths }).cells };
}

/** The lowest row with a goal of as many lines as the card's, or the one with most. */
function roomyGoal(sheet: SheetView, standing: readonly StandingCard[], { line }: Card): number {
  const width = columnWidths.slice(1).reduce((sum, each) => sum + each, 0);
  const goals = standing
    .map(({ goal }) => ({ row: goal, lines: lineCount(sheet.text(goal, 1) ?? "", width) }))
    .sort((a, b) => a.lines - b.lines);
  const needed = lineCount(line.target?.goal ?? "", width);
  return (goals.find(({ lines }) => lines >= needed) ?? goals.at(-1)!).row;
}
