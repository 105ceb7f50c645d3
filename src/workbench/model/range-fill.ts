import { color, oneOf } from "./argument";
import { paint, uniformTrait } from "./look-access";
import { ModelObject } from "./model-object";
import type { Range } from "./range";

/** The solid fill of a range. A cell without one reads as white, as in Excel; `pattern` tells them apart. */
export class RangeFill extends ModelObject {
  readonly className = "RangeFill";

  constructor(private readonly range: Range) {
    super();
  }

  get color(): string | null {
    return uniformTrait(this.range, ({ fill }) => fill?.toUpperCase() ?? "#FFFFFF");
  }

  set color(given: unknown) {
    paint(this.range, { fill: given === "" ? null : color(given) });
  }

  get pattern(): string | null {
    return uniformTrait(this.range, ({ fill }) => (fill === undefined ? "None" : "Solid"));
  }

  set pattern(word: unknown) {
    if (oneOf(word, ["None", "Solid"]) === "None") this.clear();
  }

  clear(): void {
    paint(this.range, { fill: null });
  }
}
