import type { BorderStyle, CellStyle, NewSheet } from "../workbook/plan";
import { groupedBy } from "../workbook/grouped-by";
import { rectanglesOf, type Rectangle } from "./rectangles";

/** A rectangle of cells that look alike and how to make them so. */
export interface StyledRectangle {
  readonly rectangle: Rectangle;
  readonly applyTo: (range: Excel.Range) => void;
}

/** The cells of a new sheet grouped by style into rectangles; number formats are written with the contents. */
export function cellStyles({ cells, styles }: NewSheet): StyledRectangle[] {
  const byStyle = groupedBy(
    cells.filter(({ style }) => style !== undefined),
    ({ style }) => style,
  );
  return [...byStyle].flatMap(([index, alike]) => {
    const style = styles[index ?? -1];
    if (!style) return [];
    return rectanglesOf(alike).map((rectangle) => ({
      rectangle,
      applyTo: ({ format }: Excel.Range) => applyStyle(format, style, rectangle),
    }));
  });
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle, rectangle: Rectangle): void {
  const { font, fill, border, horizontal, vertical, wrap, indent } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.color !== undefined) format.font.color = font.color;
  if (font?.underline !== undefined) format.font.underline = font.underline ? "Single" : "None";
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontals[horizontal];
  if (vertical !== undefined) format.verticalAlignment = verticals[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
  for (const [edge, weight] of edgesOf(border, rectangle)) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.weight = weights[weight];
  }
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const weights = { thin: "Thin", medium: "Medium" } as const;

type Edge = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

/** The lines of a rectangle whose every cell has these borders: those between two cells belong to both. */
export function edgesOf(
  border: CellStyle["border"],
  { rowCount, columnCount }: Rectangle,
): (readonly [Edge, BorderStyle])[] {
  const { top, right, bottom, left } = border ?? {};
  const lines: (readonly [Edge, BorderStyle | undefined])[] = [
    ["EdgeTop", top],
    ["EdgeRight", right],
    ["EdgeBottom", bottom],
    ["EdgeLeft", left],
    ["InsideHorizontal", rowCount > 1 ? heavier(top, bottom) : undefined],
    ["InsideVertical", columnCount > 1 ? heavier(left, right) : undefined],
  ];
  return lines.flatMap(([edge, weight]) => (weight === undefined ? [] : [[edge, weight] as const]));
}

function heavier(a: BorderStyle | undefined, b: BorderStyle | undefined): BorderStyle | undefined {
  return a === "medium" || b === "medium" ? "medium" : (a ?? b);
}
