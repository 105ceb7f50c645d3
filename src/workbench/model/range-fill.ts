import { color, oneOf } from "./argument";
import { paint, uniformTrait, type FormatTarget } from "./look-access";
import { ModelObject } from "./model-object";

/** The solid fill of a range. A cell without one reads as white, as in Excel; `pattern` tells them apart. */
export class RangeFill extends ModelObject {
  readonly className = "RangeFill";

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get color(): string | null {
    return uniformTrait(this.target, ({ fill }) => fill?.toUpperCase() ?? "#FFFFFF");
  }

  set color(given: unknown) {
    paint(this.target, { fill: given === "" ? null : color(given) });
  }

  get pattern(): string | null {
    return uniformTrait(this.target, ({ fill }) => (fill === undefined ? "None" : "Solid"));
  }

  set pattern(word: unknown) {
    if (oneOf(word, ["None", "Solid"]) === "None") this.clear();
  }

  clear(): void {
    paint(this.target, { fill: null });
  }
}
