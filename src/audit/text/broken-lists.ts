import { sumOf, type Decimal } from "../../finance/money/decimal";
import { intersection, sumIntervals, type Interval } from "../../finance/money/interval";
import type { Binding } from "../../narrative/binding";
import type { Narrative } from "../../narrative/narrative";
import { finestStep, roundedInterval } from "../../narrative/printed-interval";
import type { PartsList, Statement } from "../../narrative/statement";
import { isPartition } from "./partitions";
import { sumWithoutPartsOfParts } from "./parts-of-parts";
import { sizeOrZero } from "./said";

/** A list whose parts (其中、安排如下) exceed their total, or fall short of it where all are listed. */
export interface BrokenList {
  readonly list: PartsList;
  /** Each part once, without those that are no part. */
  readonly parts: readonly Statement[];
  readonly kind: "exceeds" | "fallsShort";
}

/** The lists of a text held against their totals. Figures that the forms tell right from wrong count with the form's amount. */
export class SummedLists {
  private readonly bindings: ReadonlyMap<Statement, Binding>;
  private readonly largest: ReadonlyMap<string, Decimal>;

  constructor(private readonly narrative: Narrative) {
    this.bindings = new Map(narrative.bindings.map((binding) => [binding.statement, binding]));
    this.largest = largestOfItems(narrative);
  }

  broken(): BrokenList[] {
    return this.narrative.lists.flatMap((list) => {
      const parts = eachOnce(list.parts.filter((part) => !isBesideStaff(part)));
      const members = [list.total, ...parts];
      // Where forms hold every amount, the ties between forms say it.
      if (members.every((member) => this.isBound(member)) || members.some(isApproximate)) return [];
      if (isOfBothSides(list)) return [];
      const kind = this.faultOf(list, parts);
      return kind ? [{ list, parts, kind }] : [];
    });
  }

  /** Whether a list would be right with another amount in place of one of its members. */
  isMendedBy({ list, parts }: BrokenList, member: Statement, values: Interval): boolean {
    const isMember = member === list.total || parts.includes(member);
    return isMember && this.faultOf(list, parts, new Map([[member, values]])) === undefined;
  }

  private faultOf(
    list: PartsList,
    parts: readonly Statement[],
    instead: ReadonlyMap<Statement, Interval> = new Map(),
  ): BrokenList["kind"] | undefined {
    const step = finestStep([list.total, ...parts].map(({ figure }) => figure));
    const valuesOf = (statement: Statement) => instead.get(statement) ?? this.valuesOf(statement, step);
    const whole = valuesOf(list.total);
    const values = parts.flatMap((part) => valuesOf(part) ?? []);
    if (!whole || values.length < parts.length) return undefined;
    const sum = sumIntervals(values);
    if (intersection(whole, sum)) return undefined;
    if (!sum.low.greaterThan(whole.high))
      return isPartition(list) && !this.mayReach(whole, parts, list) ? "fallsShort" : undefined;
    const isNested =
      list.form === "inline" && sumWithoutPartsOfParts(values).low.lessThanOrEqualTo(whole.high);
    return isNested ? undefined : "exceeds";
  }

  private isBound(statement: Statement): boolean {
    return this.bindings.get(statement)?.fact !== undefined;
  }

  /** What a statement stands for, in yuan or heads. */
  private valuesOf(statement: Statement, step: Decimal): Interval | undefined {
    const { fact, agreement } = this.bindings.get(statement) ?? {};
    if (fact && agreement?.kind === "differs") return { low: fact.amount, high: fact.amount };
    return roundedInterval(statement.figure, step);
  }

  /** An item may give a detail before its own amount (基本工资30万元…共计100万元): nothing is missing where the largest would do. */
  private mayReach(whole: Interval, parts: readonly Statement[], { form }: PartsList): boolean {
    if (form === "inline") return false;
    const sum = sumOf(parts.map((part) => this.largest.get(itemOf(part)) ?? sizeOrZero(part.figure)));
    return sum.greaterThanOrEqualTo(whole.low);
  }
}

/** The largest amount that each item of the text states. */
function largestOfItems({ statements }: Narrative): ReadonlyMap<string, Decimal> {
  const largest = new Map<string, Decimal>();
  for (const statement of statements) {
    if (statement.role !== "stated") continue;
    const size = sizeOrZero(statement.figure);
    const known = largest.get(itemOf(statement));
    if (!known || size.greaterThan(known)) largest.set(itemOf(statement), size);
  }
  return largest;
}

function itemOf({ item, sheet }: Statement): string {
  return `${item}|${sheet}`;
}

/** A part printed again, its list pasted twice, is one part. */
function eachOnce(parts: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return parts.filter(({ subject, figure }) => {
    const key = `${subject?.id ?? ""}|${figure.text}|${subject ? "" : figure.span.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** 收入、支出总计: income and expenditure are each all of it. */
function isOfBothSides({ total: { subject }, isOneSide }: PartsList): boolean {
  const isOfBoth =
    subject?.id === "incomeAndExpenditure" || subject?.id === "fiscalAppropriationIncomeAndExpenditure";
  return isOfBoth && !isOneSide;
}

/** 在职人员62人，其中高级工3人…，退休28人: who has retired is none of those in service. */
function isBesideStaff({ figure, subject }: Statement): boolean {
  return figure.kind === "count" && subject?.kind === "other" && /^(?:[离退]休|遗属)/.test(subject.name);
}

/** 约1200万元 is no sum. */
function isApproximate({ figure }: Statement): boolean {
  return /(?:约|近|超过?|大约)(?:为)?$/.test(figure.paragraph.text.slice(0, figure.span.start));
}
