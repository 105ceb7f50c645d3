import { zero, type Decimal } from "../../finance/money/decimal";
import type { Figure } from "../../narrative/figure";
import { sizeOf } from "../../narrative/printed-interval";
import type { Statement } from "../../narrative/statement";
import type { Paragraph } from "../../narrative/text-sheet";
import type { CellRef } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouped-by";
import type { Breach } from "../check";
import type { ShownAmount } from "../finding";

/** What a statement speaks of, in the words of the forms; empty where the text does not say. */
export function subjectName({ subject }: Pick<Statement, "subject">): string {
  switch (subject?.kind) {
    case "path":
      return subject.names.join("—");
    case "partOfLine":
      return [...subject.line.names, subject.title].join("—");
    case "named":
      return subject.definition.title;
    default:
      return subject?.name ?? "";
  }
}

/** Where a number begins; the rest of a broken number is not another place. */
export function cellsOf({ figure, sheet }: Pick<Statement, "figure" | "sheet">): CellRef[] {
  return cellsAt(figure.paragraph, figure.span.start, sheet);
}

/** Where a character of the text is printed. Text that is in no workbook has its lines as rows of a sheet without name. */
export function cellsAt(paragraph: Paragraph, offset: number, sheet: string): CellRef[] {
  const { cell, line } = paragraph.originAt(offset);
  return [cell ?? { sheet, row: line - 1, column: 0 }];
}

/** An amount in yuan as a figure of the text would print it; counts keep their number. */
export function shownAs({ unit, decimals }: Figure, yuan: Decimal): ShownAmount {
  return { yuan: yuan.toFixed(), unit: unit ?? "yuan", decimals };
}

/** The size of a figure for sums; nothing where no unit tells it. */
export function sizeOrZero(figure: Figure): Decimal {
  return sizeOf(figure) ?? zero;
}

/** A sum as its total is printed, with the unit or measure word, to the finest of its parts. */
export function shownSum(
  size: Decimal,
  figure: Figure,
  parts: readonly Pick<Statement, "figure">[] = [],
): ShownAmount | string {
  if (figure.kind !== "amount") return `${size.toFixed()}${figure.counted ?? ""}`;
  const decimals = Math.max(figure.decimals, ...parts.map((part) => part.figure.decimals));
  return { ...shownAs(figure, size), decimals };
}

/** The same slip printed again is the same finding, at one more cell. */
export function sameOnce(breaches: readonly Breach[]): Breach[] {
  const found = groupedBy(breaches, ({ messageId, identity }) => [messageId, ...identity].join("|"));
  return [...found.values()].map((same) => ({
    ...same[0]!,
    cells: eachCellOnce(same.flatMap(({ cells }) => cells)),
  }));
}

function eachCellOnce(cells: readonly CellRef[]): CellRef[] {
  const once = new Map(cells.map((cell) => [`${cell.row},${cell.column},${cell.sheet}`, cell]));
  return [...once.values()];
}
