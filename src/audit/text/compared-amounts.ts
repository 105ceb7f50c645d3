import { Decimal } from "../../finance/money/decimal";
import { add, intersection, interval, subtract, type Interval } from "../../finance/money/interval";
import { agrees } from "../../narrative/agreement";
import type { Binding } from "../../narrative/binding";
import type { ChangeStatement } from "../../narrative/change-statements";
import type { DirectionKind } from "../../narrative/direction";
import { finestStep, roundedInterval, sizeOf, stepOf } from "../../narrative/printed-interval";
import { factAt } from "../../narrative/find-fact";
import type { Statement } from "../../narrative/statement";
import type { Paragraph } from "../../narrative/text-sheet";
import { factInterval, type Fact } from "../../templates/facts";
import { onceFor } from "../../workbook/once-for";
import type { AuditContext } from "../check";
import { lastYearsAmount, type LastYearsAmount } from "./last-years-amount";
import { signedChange } from "./signed-change";

/** An amount of a comparison: as stated, and every value it may stand for. Yuan. */
export interface Side {
  readonly amount: Decimal;
  readonly values: Interval;
}

/** Both sides of a comparison, and where the base was found. */
export interface ComparedAmounts {
  readonly now: Side;
  readonly base: Side;
  readonly source: "text" | LastYearsAmount["source"] | "change";
}

/** No sentence states so many amounts; what goes beyond is not looked at. */
const mostInParagraph = 40;

/**
 * Finds the amounts that the comparisons of a text stand on: in the text, else in last year's workbook or this book's
 * column of last year, else from the change itself.
 */
export class AmountsCompared {
  private readonly bindings: ReadonlyMap<Statement, Binding>;
  private readonly amountsOf = new Map<Paragraph, Statement[]>();

  constructor(private readonly context: AuditContext) {
    this.bindings = new Map(context.narrative.bindings.map((binding) => [binding.statement, binding]));
    for (const statement of context.narrative.statements) {
      const { role, figure } = statement;
      if (role !== "stated" || figure.kind !== "amount") continue;
      const stated = this.amountsOf.get(figure.paragraph) ?? [];
      if (stated.length < mostInParagraph) this.amountsOf.set(figure.paragraph, [...stated, statement]);
    }
  }

  /** @returns `undefined` where the base is known from nowhere. */
  of(change: ChangeStatement): ComparedAmounts | undefined {
    const { now, baseAmount, change: moved, direction } = change;
    if (!now) return undefined;
    const figures = [now, baseAmount, moved].flatMap((statement) => statement?.figure ?? []);
    const step = finestStep(figures);
    const side = (statement: Statement | undefined) => statement && sideOf(statement, step);
    const nowSide = side(now);
    if (!nowSide) return undefined;
    const stated = side(baseAmount);
    if (stated) return { now: nowSide, base: stated, source: "text" };
    const fact = this.bindings.get(now)?.fact;
    const last = fact && lastYearsAmount(change, fact, this.context);
    if (last) return { now: nowSide, base: sideOfFact(last.fact), source: last.source };
    const difference = side(moved);
    if (!difference || difference.amount.isNegative()) return undefined;
    return { now: nowSide, base: goBack(nowSide, difference, direction.kind), source: "change" };
  }

  /** The same of a quantity that the text names without its amount (公务接待费与上年预算持平): this year's is the form's. */
  inForms(change: ChangeStatement): (ComparedAmounts & { readonly fact: Fact }) | undefined {
    const { now, subject } = change;
    if (now || subject?.kind !== "named") return undefined;
    const [fact] = subject.definition.targets.flatMap((target) => factAt(target, this.context.facts) ?? []);
    const last = fact && !fact.isUnreadable && lastYearsAmount(change, fact, this.context);
    return last
      ? { fact, now: sideOfFact(fact), base: sideOfFact(last.fact), source: last.source }
      : undefined;
  }

  /** Whether the amounts that a change stands on show another change, so that it is told of by itself. */
  refutes(change: ChangeStatement): boolean {
    const amounts = this.of(change);
    if (!amounts || amounts.source === "change") return false;
    const { now, baseAmount, change: moved } = change;
    const figures = [now, baseAmount, moved].flatMap((statement) => statement?.figure ?? []);
    const step = finestStep(figures);
    const said = signedChange(change, step, step);
    if (!said) return false;
    return [amounts.now, ...this.otherNow(change)].every(
      ({ values }) => !intersection(said.values, subtract(values, amounts.base.values)),
    );
  }

  /**
   * Other amounts the same sentence may be reckoned from: it states two, or its amount differs from the form's.
   * Where one of them fits, the slip is another rule's.
   */
  otherNow({ now, otherNow }: Pick<ChangeStatement, "now" | "otherNow">): Side[] {
    if (!now) return [];
    const inForm = this.inForm(now);
    const stated = [...otherNow, ...this.besides(now)].flatMap((statement) => sideOf(statement) ?? []);
    return [inForm, ...stated].flatMap((side) => side ?? []);
  }

  /** The form's amount of a figure that differs from it: what is reckoned from that is right, and the figure alone wrong. */
  inForm(statement: Statement): Side | undefined {
    const { fact, agreement } = this.bindings.get(statement) ?? {};
    return fact && agreement?.kind === "differs" ? asPrinted(fact, statement) : undefined;
  }

  /** Whether the base stated is another than the form's, which is told of by itself. */
  isBaseToldOf({ baseAmount }: ChangeStatement): boolean {
    return baseAmount !== undefined && this.inForm(baseAmount) !== undefined;
  }

  /** Whether the form prints the amount stated. */
  isBorneOut(statement: Statement): boolean {
    return agrees(this.bindings.get(statement)?.agreement);
  }

  /** Other amounts that the same sentence states before it of something else (一般行政管理事务类13万元，项目支出18万元). */
  besides(now: Statement): Statement[] {
    const { paragraph, span } = now.figure;
    const sentence = paragraph.text.lastIndexOf("。", span.start);
    return (this.amountsOf.get(paragraph) ?? []).filter(
      ({ item, figure, subject }) =>
        item === now.item &&
        figure.span.start < span.start &&
        figure.span.start > sentence &&
        !figure.value.isZero() &&
        subject?.id !== now.subject?.id,
    );
  }
}

/** The amounts compared in the text of a book, gathered once for all who ask. */
export const amountsCompared = onceFor((context: AuditContext) => new AmountsCompared(context));

export function sideOf({ figure }: Statement, step?: Decimal): Side | undefined {
  const amount = sizeOf(figure);
  const values = roundedInterval(figure, step);
  return amount && values && { amount, values };
}

export function sideOfFact(fact: Fact): Side {
  return { amount: fact.amount, values: factInterval(fact) };
}

/** The form's amount as the text would print it: 持平 is said of what is printed. */
function asPrinted(fact: Fact, { figure }: Statement): Side {
  return { amount: fact.amount, values: interval(fact.amount, Decimal.max(fact.step, stepOf(figure))) };
}

/** The base from what it came to and by how much it changed. */
export function goBack(now: Side, change: Side, direction: DirectionKind): Side {
  const rose = direction === "increase" || direction === "greater";
  return rose
    ? { amount: now.amount.minus(change.amount), values: subtract(now.values, change.values) }
    : { amount: now.amount.plus(change.amount), values: add(now.values, change.values) };
}
