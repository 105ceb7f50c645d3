import type { CellLook } from "../engine/cell-look";
import type { Area } from "../engine/engine";
import { flag, integer, number, oneOf } from "./argument";
import { columnLimit, rowLimit } from "./area";
import { paint, uniformTrait, type FormatTarget } from "./look-access";
import { ModelObject } from "./model-object";
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

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.target);
  }

  get font(): RangeFont {
    return new RangeFont(this.target);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }

  get wrapText(): boolean | null {
    return uniformTrait(this.target, ({ wrap }) => wrap === true);
  }

  set wrapText(wrap: unknown) {
    paint(this.target, { wrap: flag(wrap) });
  }

  get horizontalAlignment(): string | null {
    return uniformTrait(this.target, ({ horizontal }) => wordFor(horizontals, horizontal) ?? "General");
  }

  set horizontalAlignment(word: unknown) {
    const known = oneOf(word, ["General", ...(Object.keys(horizontals) as (keyof typeof horizontals)[])]);
    paint(this.target, { horizontal: known === "General" ? null : horizontals[known] });
  }

  get verticalAlignment(): string | null {
    return uniformTrait(this.target, ({ vertical }) => wordFor(verticals, vertical) ?? "Bottom");
  }

  set verticalAlignment(word: unknown) {
    paint(this.target, {
      vertical: verticals[oneOf(word, Object.keys(verticals) as (keyof typeof verticals)[])],
    });
  }

  get indentLevel(): number | null {
    return uniformTrait(this.target, ({ indent }) => indent ?? 0);
  }

  set indentLevel(indent: unknown) {
    paint(this.target, { indent: integer(indent, 0, 250) });
  }

  /** Points. */
  get columnWidth(): number | null {
    const { engineSheet } = this.target.sheet;
    return this.uniformSize(
      ({ column, columnCount }) => ({ from: column, count: columnCount === columnLimit ? 1 : columnCount }),
      (column) => engineSheet.columnWidth(column),
    );
  }

  set columnWidth(points: unknown) {
    const pixels = number(points, 0, 1790) / pointsPerPixel;
    this.target.sheet.assertWritable();
    for (const area of this.target.areas) this.target.sheet.engineSheet.setColumnWidth(area, pixels);
  }

  /** Points. */
  get rowHeight(): number | null {
    const { engineSheet } = this.target.sheet;
    return this.uniformSize(
      ({ row, rowCount }) => ({ from: row, count: rowCount === rowLimit ? 1 : rowCount }),
      (row) => engineSheet.rowHeight(row),
    );
  }

  set rowHeight(points: unknown) {
    const pixels = number(points, 0, 409.5) / pointsPerPixel;
    this.target.sheet.assertWritable();
    for (const area of this.target.areas) this.target.sheet.engineSheet.setRowHeight(area, pixels);
  }

  private uniformSize(
    span: (area: Area) => { from: number; count: number },
    read: (index: number) => number,
  ): number | null {
    let first: number | undefined;
    for (const { from, count } of this.target.areas.map(span)) {
      for (let index = from; index < from + count; index += 1) {
        const size = read(index) * pointsPerPixel;
        if (size !== (first ??= size)) return null;
      }
    }
    return first ?? null;
  }
}

function wordFor<Word extends string>(
  words: Readonly<Record<Word, CellLook["horizontal"] | CellLook["vertical"]>>,
  value: CellLook["horizontal"] | CellLook["vertical"],
): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value);
}
