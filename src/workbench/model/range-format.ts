import type { CellLook } from "../engine/cell-look";
import { flag, integer, number, oneOf } from "./argument";
import { isEntireColumn, isEntireRow } from "./area";
import { paint, uniformTrait } from "./look-access";
import { ModelObject } from "./model-object";
import type { Range } from "./range";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

/** A pixel in points, at the resolution spreadsheets reckon with. */
const pointsPerPixel = 0.75;

const horizontals = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
} as const;
const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** Alignment, sizes and the ways to fill, font and borders of a range. */
export class RangeFormat extends ModelObject {
  readonly className = "RangeFormat";

  constructor(private readonly range: Range) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get wrapText(): boolean | null {
    return uniformTrait(this.range, ({ wrap }) => wrap === true);
  }

  set wrapText(wrap: unknown) {
    paint(this.range, { wrap: flag(wrap) });
  }

  get horizontalAlignment(): string | null {
    return uniformTrait(this.range, ({ horizontal }) => wordFor(horizontals, horizontal) ?? "General");
  }

  set horizontalAlignment(word: unknown) {
    const known = oneOf(word, ["General", ...(Object.keys(horizontals) as (keyof typeof horizontals)[])]);
    paint(this.range, { horizontal: known === "General" ? null : horizontals[known] });
  }

  get verticalAlignment(): string | null {
    return uniformTrait(this.range, ({ vertical }) => wordFor(verticals, vertical) ?? "Bottom");
  }

  set verticalAlignment(word: unknown) {
    paint(this.range, {
      vertical: verticals[oneOf(word, Object.keys(verticals) as (keyof typeof verticals)[])],
    });
  }

  get indentLevel(): number | null {
    return uniformTrait(this.range, ({ indent }) => indent ?? 0);
  }

  set indentLevel(indent: unknown) {
    paint(this.range, { indent: integer(indent, 0, 250) });
  }

  /** Points. */
  get columnWidth(): number | null {
    const { sheet, area } = this.range;
    const columns = isEntireRow(area) ? 1 : area.columnCount;
    return uniformSize(area.column, columns, (column) => sheet.engineSheet.columnWidth(column));
  }

  set columnWidth(points: unknown) {
    this.range.sheet.assertWritable();
    this.range.sheet.engineSheet.setColumnWidth(this.range.area, number(points, 0, 1790) / pointsPerPixel);
  }

  /** Points. */
  get rowHeight(): number | null {
    const { sheet, area } = this.range;
    const rows = isEntireColumn(area) ? 1 : area.rowCount;
    return uniformSize(area.row, rows, (row) => sheet.engineSheet.rowHeight(row));
  }

  set rowHeight(points: unknown) {
    this.range.sheet.assertWritable();
    this.range.sheet.engineSheet.setRowHeight(this.range.area, number(points, 0, 409.5) / pointsPerPixel);
  }
}

function wordFor<Word extends string>(
  words: Readonly<Record<Word, CellLook["horizontal"] | CellLook["vertical"]>>,
  value: CellLook["horizontal"] | CellLook["vertical"],
): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value);
}

function uniformSize(from: number, count: number, read: (index: number) => number): number | null {
  const first = read(from);
  for (let index = from + 1; index < from + count; index += 1) if (read(index) !== first) return null;
  return first * pointsPerPixel;
}
