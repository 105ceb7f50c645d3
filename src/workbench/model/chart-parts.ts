import { color, flag, number, oneOf, text } from "./argument";
import { ModelObject } from "./model-object";

export class ChartTitle extends ModelObject {
  readonly className = "ChartTitle";
  private words = "";
  private shown = true;

  get text(): string {
    return this.words;
  }

  set text(words: unknown) {
    this.words = text(words);
  }

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: unknown) {
    this.shown = flag(visible);
  }
}

export class ChartLegend extends ModelObject {
  readonly className = "ChartLegend";
  private shown = true;
  private where = "Bottom";

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: unknown) {
    this.shown = flag(visible);
  }

  get position(): string {
    return this.where;
  }

  set position(position: unknown) {
    this.where = oneOf(position, ["Top", "Bottom", "Left", "Right", "Corner"]);
  }
}

export class ChartAxes extends ModelObject {
  readonly className = "ChartAxes";
  readonly valueAxis = new ChartAxis();
  readonly categoryAxis = new ChartAxis();
}

export class ChartAxis extends ModelObject {
  readonly className = "ChartAxis";
  private pattern = "General";
  private least: number | "" = "";
  private most: number | "" = "";

  get numberFormat(): string {
    return this.pattern;
  }

  set numberFormat(pattern: unknown) {
    this.pattern = text(pattern);
  }

  get minimum(): number | "" {
    return this.least;
  }

  set minimum(least: unknown) {
    this.least = least === "" ? "" : number(least, -Number.MAX_VALUE, Number.MAX_VALUE);
  }

  get maximum(): number | "" {
    return this.most;
  }

  set maximum(most: unknown) {
    this.most = most === "" ? "" : number(most, -Number.MAX_VALUE, Number.MAX_VALUE);
  }
}

export class ChartSeriesFormat extends ModelObject {
  readonly className = "ChartSeriesFormat";
  readonly fill = new ChartFill();
  readonly line = new ChartLineFormat();
}

export class ChartFill extends ModelObject {
  readonly className = "ChartFill";
  color: string | undefined;

  setSolidColor(given: unknown): void {
    this.color = color(given);
  }

  clear(): void {
    this.color = undefined;
  }
}

export class ChartLineFormat extends ModelObject {
  readonly className = "ChartLineFormat";
  private shade = "";

  get color(): string {
    return this.shade;
  }

  set color(given: unknown) {
    this.shade = color(given);
  }
}
