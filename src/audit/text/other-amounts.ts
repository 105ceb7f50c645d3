import { intersection, type Interval } from "../../finance/money/interval";
import type { Narrative } from "../../narrative/narrative";
import { roundedInterval } from "../../narrative/printed-interval";
import type { Statement } from "../../narrative/statement";

/** What a text states of a quantity besides, where it states it twice: that it does is a finding of its own. */
export class OtherAmounts {
  private readonly others = new Map<Statement, Interval[]>();

  constructor({ conflicts }: Pick<Narrative, "conflicts">) {
    for (const { first, again } of conflicts) {
      this.add(first, again);
      this.add(again, first);
    }
  }

  /** Every value that the other amounts of a statement may stand for. */
  of(statement: Statement): readonly Interval[] {
    return this.others.get(statement) ?? [];
  }

  /** Whether one of them may be so much. */
  mayBe(statement: Statement, values: Interval): boolean {
    return this.of(statement).some((other) => intersection(other, values));
  }

  private add(statement: Statement, { figure }: Statement): void {
    const values = roundedInterval(figure);
    if (values) this.others.set(statement, [...this.of(statement), values]);
  }
}
