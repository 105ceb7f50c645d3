import { nameKey } from "../finance/classification/name-key";
import type { Fact, Facts } from "../templates/facts";
import { groupedBy } from "../workbook/grouped-by";
import { agrees, compareWithFact, type Agreement } from "./agreement";
import type { Figure } from "./figure";

/** Shorter names are said of too much. */
const shortestKey = 2;

/** 主要包括基本工资10万元, 主要用于缴纳住房公积金20万元, 一般公共预算安排的会议费1万元: what leads up to a name is none of it. */
const leadingUp = /^.*(?:主要(?:用于|是|为)|包括|安排的|缴纳|发放)/;
/** 会议费预算支出. */
const measured = /预算(?:支出)?$/;

/** Income by what it is spent on repeats the names of expenditure. */
const incomeByFunction = ["income-summary", "income-account"];

/**
 * The lines of all forms by name. A name alone does not say which form, fund or 款 is meant, so that a line tells no
 * figure wrong; but one whose amount is the one stated is what the figure rests on.
 */
export class LineFacts {
  private readonly byName: ReadonlyMap<string, readonly Fact[]>;

  constructor({ tables }: Facts) {
    const speaking = tables
      .filter(({ template }) => !incomeByFunction.includes(template.id))
      .flatMap(({ facts }) => facts)
      .filter(({ amount, isUnreadable, column }) => !amount.isZero() && !isUnreadable && !column.isLastYear);
    this.byName = groupedBy(speaking, ({ row }) => nameKey(row.label));
  }

  /** The lines of that name, whatever leads up to it. */
  named(name: string): readonly Fact[] {
    const key = nameKey(name.replace(leadingUp, "").replace(measured, ""));
    return key.length < shortestKey ? [] : (this.byName.get(key) ?? []);
  }

  /** The first fact of a line of that name that agrees with a figure. */
  agreeing(name: string, figure: Figure): { readonly fact: Fact; readonly agreement: Agreement } | undefined {
    for (const fact of this.named(name)) {
      const agreement = compareWithFact(figure, fact);
      if (agreement && agrees(agreement)) return { fact, agreement };
    }
    return undefined;
  }
}
