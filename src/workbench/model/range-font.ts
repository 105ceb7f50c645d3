import { color, flag, number, oneOf, text } from "./argument";
import { paint, uniformTrait, type FormatTarget } from "./look-access";
import { ModelObject } from "./model-object";

/** What an unformatted cell is set in. */
const defaultFont = { name: "宋体", size: 11, color: "#000000" };

/** The font of a range. */
export class RangeFont extends ModelObject {
  readonly className = "RangeFont";

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get name(): string | null {
    return uniformTrait(this.target, ({ fontName }) => fontName ?? defaultFont.name);
  }

  set name(name: unknown) {
    paint(this.target, { fontName: text(name) });
  }

  /** Points. */
  get size(): number | null {
    return uniformTrait(this.target, ({ fontSize }) => fontSize ?? defaultFont.size);
  }

  set size(points: unknown) {
    paint(this.target, { fontSize: number(points, 1, 409) });
  }

  get color(): string | null {
    return uniformTrait(this.target, ({ fontColor }) => fontColor?.toUpperCase() ?? defaultFont.color);
  }

  set color(given: unknown) {
    paint(this.target, { fontColor: color(given) });
  }

  get bold(): boolean | null {
    return uniformTrait(this.target, ({ bold }) => bold === true);
  }

  set bold(bold: unknown) {
    paint(this.target, { bold: flag(bold) });
  }

  get italic(): boolean | null {
    return uniformTrait(this.target, ({ italic }) => italic === true);
  }

  set italic(italic: unknown) {
    paint(this.target, { italic: flag(italic) });
  }

  get underline(): string | null {
    return uniformTrait(this.target, ({ underline }) => (underline ? "Single" : "None"));
  }

  set underline(word: unknown) {
    paint(this.target, { underline: oneOf(word, ["None", "Single"]) === "Single" });
  }

  get strikethrough(): boolean | null {
    return uniformTrait(this.target, ({ strikethrough }) => strikethrough === true);
  }

  set strikethrough(strikethrough: unknown) {
    paint(this.target, { strikethrough: flag(strikethrough) });
  }
}
