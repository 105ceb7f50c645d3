import type { Edge, EdgeLine, LookPatch } from "../engine/cell-look";
import type { Area } from "../engine/engine";
import { color, integer, oneOf } from "./argument";
import { isUnbounded } from "./area";
import { ExcelError } from "./excel-error";
import type { FormatTarget } from "./look-access";
import { ModelObject } from "./model-object";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

/** The borders of a range, by side. */
export class RangeBorderCollection extends ModelObject {
  readonly className = "RangeBorderCollection";

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get items(): readonly RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.target, side));
  }

  get count(): number {
    return sides.length;
  }

  getItem(side: unknown): RangeBorder {
    return new RangeBorder(this.target, oneOf(side, sides));
  }

  getItemAt(index: unknown): RangeBorder {
    return this.items[integer(index, 0, sides.length - 1)]!;
  }
}

const weights = { thin: "Thin", medium: "Medium", thick: "Thick", hair: "Hairline" } as const;
const styles = { thin: "Continuous", dashed: "Dash", dotted: "Dot", double: "Double" } as const;

/** One side of a range: the outer edge, or the lines between its cells. */
export class RangeBorder extends ModelObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly target: FormatTarget,
    readonly sideIndex: Side,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { SideIndex: this.sideIndex };
  }

  get style(): string | null {
    const line = this.line();
    if (line === null) return null;
    return line === undefined ? "None" : (styles[line.style as keyof typeof styles] ?? "Continuous");
  }

  set style(word: unknown) {
    const chosen = oneOf(word, ["None", "Continuous", "Dash", "Dot", "Double"]);
    const style = (Object.keys(styles) as (keyof typeof styles)[]).find((key) => styles[key] === chosen);
    this.draw(style && { style, color: this.line()?.color ?? "#000000" });
  }

  get weight(): string | null {
    const line = this.line();
    return line === null ? null : (weights[(line?.style ?? "thin") as keyof typeof weights] ?? "Thin");
  }

  set weight(word: unknown) {
    const chosen = oneOf(word, Object.values(weights));
    const style = (Object.keys(weights) as (keyof typeof weights)[]).find((key) => weights[key] === chosen)!;
    this.draw({ style, color: this.line()?.color ?? "#000000" });
  }

  get color(): string | null {
    const line = this.line();
    return line === null ? null : (line?.color ?? "#000000");
  }

  set color(given: unknown) {
    this.draw({ style: this.line()?.style ?? "thin", color: color(given) });
  }

  /** The line all cells of this side have, `undefined` for none, `null` when they differ. */
  private line(): EdgeLine | null | undefined {
    const { engineSheet } = this.target.sheet;
    let first: EdgeLine | undefined;
    let isFirst = true;
    for (const { area, edge } of this.strips()) {
      for (let index = 0; index < area.rowCount * area.columnCount; index += 1) {
        const row = area.row + Math.floor(index / area.columnCount);
        const line = engineSheet.look(row, area.column + (index % area.columnCount))[edge];
        if (isFirst) first = line;
        else if (line?.style !== first?.style || line?.color !== first?.color) return null;
        isFirst = false;
      }
    }
    return first;
  }

  private draw(line: EdgeLine | undefined): void {
    this.target.sheet.assertWritable();
    for (const { area, edge } of this.strips()) {
      const patch: LookPatch = { [edge]: line ?? null };
      this.target.sheet.engineSheet.paint(area, patch);
    }
  }

  /** The cells this side runs along, and which of their edges it is. */
  private strips(): { readonly area: Area; readonly edge: Edge }[] {
    return this.target.areas.flatMap((area) => this.stripsOf(area));
  }

  private stripsOf(area: Area): { readonly area: Area; readonly edge: Edge }[] {
    if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
    const lastRow = area.row + area.rowCount - 1;
    const lastColumn = area.column + area.columnCount - 1;
    switch (this.sideIndex) {
      case "EdgeTop":
        return [{ area: { ...area, rowCount: 1 }, edge: "top" }];
      case "EdgeBottom":
        return [{ area: { ...area, row: lastRow, rowCount: 1 }, edge: "bottom" }];
      case "EdgeLeft":
        return [{ area: { ...area, columnCount: 1 }, edge: "left" }];
      case "EdgeRight":
        return [{ area: { ...area, column: lastColumn, columnCount: 1 }, edge: "right" }];
      case "InsideHorizontal":
        return area.rowCount > 1 ? [{ area: { ...area, rowCount: area.rowCount - 1 }, edge: "bottom" }] : [];
      case "InsideVertical":
        return area.columnCount > 1
          ? [{ area: { ...area, columnCount: area.columnCount - 1 }, edge: "right" }]
          : [];
      default:
        throw new ExcelError("UnsupportedOperation");
    }
  }
}
