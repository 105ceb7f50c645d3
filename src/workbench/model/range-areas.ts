import type { Area } from "../engine/engine";
import { areaAddress, cellCount } from "./area";
import { integer } from "./argument";
import { ModelObject } from "./model-object";
import type { Range } from "./range";
import { RangeFormat } from "./range-format";
import type { Worksheet } from "./worksheet";

/** Several rectangles of one sheet, formatted or cleared together. */
export class RangeAreas extends ModelObject {
  readonly className = "RangeAreas";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get sheet(): Worksheet {
    return this.ranges[0]!.sheet;
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get address(): string {
    return this.ranges.map(({ area }) => `${this.sheet.quotedName}!${areaAddress(area)}`).join(",");
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, { area }) => sum + cellCount(area), 0);
  }

  get format(): RangeFormat {
    const areas: readonly Area[] = this.ranges.map(({ area }) => area);
    return new RangeFormat({ sheet: this.sheet, areas });
  }

  clear(applyTo: unknown): void {
    for (const range of this.ranges) range.clear(applyTo);
  }

  /** Kept alive by whoever keeps references. */
  _KeepReference(): void {}
}

export class RangeCollection extends ModelObject {
  readonly className = "RangeCollection";

  constructor(readonly items: readonly Range[]) {
    super();
  }

  getItemAt(index: unknown): Range {
    return this.items[integer(index, 0, this.items.length - 1)]!;
  }

  getCount(): number {
    return this.items.length;
  }
}
