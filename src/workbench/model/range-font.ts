import { color, flag, number, oneOf, text } from "./argument";
import { paint, uniformTrait } from "./look-access";
import { ModelObject } from "./model-object";
import type { Range } from "./range";

/** What an unformatted cell is set in. */
const defaultFont = { name: "宋体", size: 11, color: "#000000" };

/** The font of a range. */
export class RangeFont extends ModelObject {
  readonly className = "RangeFont";

  constructor(private readonly range: Range) {
    super();
  }

  get name(): string | null {
    return uniformTrait(this.range, ({ fontName }) => fontName ?? defaultFont.name);
  }

  set name(name: unknown) {
    paint(this.range, { fontName: text(name) });
  }

  /** Points. */
  get size(): number | null {
    return uniformTrait(this.range, ({ fontSize }) => fontSize ?? defaultFont.size);
  }

  set size(points: unknown) {
    paint(this.range, { fontSize: number(points, 1, 409) });
  }

  get color(): string | null {
    return uniformTrait(this.range, ({ fontColor }) => fontColor?.toUpperCase() ?? defaultFont.color);
  }

  set color(given: unknown) {
    paint(this.range, { fontColor: color(given) });
  }

  get bold(): boolean | null {
    return uniformTrait(this.range, ({ bold }) => bold === true);
  }

  set bold(bold: unknown) {
    paint(this.range, { bold: flag(bold) });
  }

  get italic(): boolean | null {
    return uniformTrait(this.range, ({ italic }) => italic === true);
  }

  set italic(italic: unknown) {
    paint(this.range, { italic: flag(italic) });
  }

  get underline(): string | null {
    return uniformTrait(this.range, ({ underline }) => (underline ? "Single" : "None"));
  }

  set underline(word: unknown) {
    paint(this.range, { underline: oneOf(word, ["None", "Single"]) === "Single" });
  }

  get strikethrough(): boolean | null {
    return uniformTrait(this.range, ({ strikethrough }) => strikethrough === true);
  }

  set strikethrough(strikethrough: unknown) {
    paint(this.range, { strikethrough: flag(strikethrough) });
  }
}
