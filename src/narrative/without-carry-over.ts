import { intersection } from "../finance/money/interval";
import type { Fact, Facts } from "../templates/facts";
import type { Binding } from "./binding";
import { factAt } from "./find-fact";
import { printedInterval } from "./printed-interval";
import { target } from "./subjects/subject";

const carryOvers = [
  target("fiscal-appropriation-summary", "income", "carryOver", "budget"),
  target("income-and-expenditure-summary", "income", "carryOver", "budget"),
];
/** 本年财政拨款收入, 一般公共预算当年拨款. */
const ofThisYearAlone = /[本当]年(?:一般公共预算)?(?:财政)?(?:拨款)?[^,。;:]{0,8}$/;
/** Characters to either side that say so. */
const lookAround = 30;
/** 财政拨款收入10万元、上年结转2万元: it is told beside. */
const toldBeside = /^[,、;](?:占[\d.]+%[,、;])?上年结转/;

/**
 * Forms print a total or a line with what was carried over (上年结转), where a text may tell 当年拨款 without it: a total
 * that falls short of the form's by just that, and a line by no more, is another measure of it.
 */
export class WithoutCarryOver {
  private readonly carriedOver: readonly Fact[];

  constructor(facts: Facts) {
    this.carriedOver = carryOvers
      .flatMap((place) => factAt(place, facts) ?? [])
      .filter(({ amount }) => amount.greaterThan(0));
  }

  /** The binding, without its fact where that holds what the words leave out. */
  withoutFactOfBoth(binding: Binding): Binding {
    const { statement, agreement } = binding;
    if (agreement?.kind !== "differs" || !this.leavesOut(binding)) return binding;
    return { statement, reason: "otherMeasure" };
  }

  private leavesOut({ fact, statement }: Binding): boolean {
    const { figure, passage, subject } = statement;
    const printed = printedInterval(figure);
    if (!fact || !printed) return false;
    const isOfLine = subject?.kind !== "named";
    const { text } = figure.paragraph;
    const { start, end } = figure.span;
    const before = text.slice(Math.max(0, start - lookAround), start);
    const isOfThisYear = ofThisYearAlone.test(before) || toldBeside.test(text.slice(end, end + lookAround));
    if (isOfLine ? !passage.budget.includes("当年") : !isOfThisYear) return false;
    return this.carriedOver.some(({ amount }) => {
      const without = fact.amount.minus(amount);
      return intersection(printed, { low: without, high: isOfLine ? fact.amount : without }) !== undefined;
    });
  }
}
