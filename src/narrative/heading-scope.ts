import type { Ordinal } from "./outline";
import { budgetNamedLast } from "./passage";
import { fundsOfHeading, type Fund } from "./subjects/of-fund";

interface Scope {
  readonly level: number;
  /** The one budget that the heading is about, where it names one alone. */
  readonly fund: Fund | undefined;
  /** As its words name it: 一般公共预算当年拨款; empty where they name none. */
  readonly budget: string;
}

const everything: Scope = { level: -1, fund: undefined, budget: "" };

/** Follows which budget the headings are about: under 四、一般公共预算支出 it is meant under （一）基本支出 too. */
export class HeadingScope {
  private headings: Scope[] = [];

  get fund(): Fund | undefined {
    return this.current.fund;
  }

  get budget(): string {
    return this.current.budget;
  }

  /** An ordinal ends what stands under headings of its level or of deeper ones, as a heading without one ends all. */
  beginParagraph(text: string, ordinal: Ordinal | undefined, isHeading: boolean): void {
    if (!ordinal && !isHeading) return;
    const level = ordinal?.level ?? 0;
    this.headings = ordinal ? this.headings.filter((heading) => heading.level < level) : [];
    if (!isHeading) return;
    const named = fundsOfHeading(text);
    if (named.length === 0) this.headings.push({ ...this.current, level });
    else if (named.length > 1) this.headings.push({ ...everything, level });
    else this.headings.push({ level, fund: named[0], budget: budgetNamedLast(text) ?? "" });
  }

  private get current(): Scope {
    return this.headings.at(-1) ?? everything;
  }
}
