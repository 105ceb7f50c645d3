import { sumOf, type Decimal } from "../../finance/money/decimal";
import { intersection, sumIntervals, type Interval } from "../../finance/money/interval";
import type { Binding } from "../../narrative/binding";
import type { Figure } from "../../narrative/figure";
import type { Narrative } from "../../narrative/narrative";
import { finestStep, roundedInterval } from "../../narrative/printed-interval";
import type { PartsList, Statement } from "../../narrative/statement";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { isPartition } from "../text/partitions";
import { sumWithoutPartsOfParts } from "../text/parts-of-parts";
import { cellsOf, sameOnce, shownAs, shownSum, sizeOrZero, subjectName } from "../text/said";

/** What the text lists as parts of a total (其中、安排如下) does not exceed it, and makes it up where all parts are listed. */
export const partsMakeUpTheirWhole = defineCheck({
  id: "parts-make-up-their-whole",
  number: "B23",
  basis: ["B23", "B19"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.lists.length === 0) return notApplicable("noLists");
    const formAmounts = new FormAmounts(narrative);
    const largest = largestOfItems(narrative);
    return passedUnless(sameOnce(narrative.lists.flatMap((list) => sumOfParts(list, formAmounts, largest))));
  },
});

/** Figures that the forms already tell right from wrong count with the amount of the form. */
class FormAmounts {
  private readonly bindings: ReadonlyMap<Statement, Binding>;

  constructor({ bindings }: Narrative) {
    this.bindings = new Map(bindings.map((binding) => [binding.statement, binding]));
  }

  isBound(statement: Statement): boolean {
    return this.bindings.get(statement)?.fact !== undefined;
  }

  /** What a statement stands for, in yuan or heads. */
  valuesOf(statement: Statement, step: Decimal): Interval | undefined {
    const { fact, agreement } = this.bindings.get(statement) ?? {};
    if (fact && agreement?.kind === "differs") return { low: fact.amount, high: fact.amount };
    return roundedInterval(statement.figure, step);
  }
}

function sumOfParts(
  list: PartsList,
  formAmounts: FormAmounts,
  largest: ReadonlyMap<string, Decimal>,
): Breach[] {
  const { total } = list;
  const parts = eachOnce(list.parts.filter((part) => !isBesideStaff(part)));
  const members = [total, ...parts];
  // Where forms hold every amount, the ties between forms say it.
  if (members.every((member) => formAmounts.isBound(member)) || members.some(isApproximate)) return [];
  if (isOfBothSides(total)) return [];
  const step = finestStep(members.map(({ figure }) => figure));
  const whole = formAmounts.valuesOf(total, step);
  const each = parts.map((part) => formAmounts.valuesOf(part, step));
  if (!whole || each.some((values) => !values)) return [];
  const values = each.map((one) => one!);
  const sum = sumIntervals(values);
  if (intersection(whole, sum)) return [];
  const exceeds = sum.low.greaterThan(whole.high);
  if (exceeds && list.form === "inline" && sumWithoutPartsOfParts(values).low.lessThanOrEqualTo(whole.high))
    return [];
  if (!exceeds && (!isPartition(list) || mayReach(whole, parts, largest, list))) return [];
  const added = sumOf(parts.map(({ figure }) => sizeOrZero(figure)));
  const difference = added.minus(sizeOrZero(total.figure)).abs();
  return [
    {
      messageId: exceeds ? "exceeds" : "fallsShort",
      cells: members.flatMap(cellsOf),
      data: {
        subject: subjectName(total),
        total: total.figure.text,
        parts: parts.map((part) => `${subjectName(part)}${part.figure.text}`),
        sum: shownSum(added, total.figure, parts),
        difference: shownSum(difference, total.figure, parts),
        count: parts.length,
      },
      identity: [total.subject?.id ?? "", total.figure.text, ...parts.map(({ figure }) => figure.text)],
      basis: [total.figure.counted === "辆" ? "B19" : "B23"],
      ...inMoney(total.figure, added),
    },
  ];
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

/** An item may give a detail before its own amount (基本工资30万元…共计100万元): nothing is missing where the largest would do. */
function mayReach(
  whole: Interval,
  parts: readonly Statement[],
  largest: ReadonlyMap<string, Decimal>,
  { form }: PartsList,
): boolean {
  if (form === "inline") return false;
  const sum = sumOf(parts.map((part) => largest.get(itemOf(part)) ?? sizeOrZero(part.figure)));
  return sum.greaterThanOrEqualTo(whole.low);
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
function isOfBothSides({ subject }: Statement): boolean {
  return subject?.id === "incomeAndExpenditure" || subject?.id === "fiscalAppropriationIncomeAndExpenditure";
}

/** 在职人员62人，其中高级工3人…，退休28人: who has retired is none of those in service. */
function isBesideStaff({ figure, subject }: Statement): boolean {
  return figure.kind === "count" && subject?.kind === "other" && /^(?:[离退]休|遗属)/.test(subject.name);
}

/** 约1200万元 is no sum. */
function isApproximate({ figure }: Statement): boolean {
  return /(?:约|近|超过?|大约)(?:为)?$/.test(figure.paragraph.text.slice(0, figure.span.start));
}

function inMoney(figure: Figure, sum: Decimal): Pick<Breach, "actual" | "expected" | "difference"> {
  if (!figure.yuan) return {};
  return {
    actual: shownAs(figure, figure.yuan),
    expected: shownAs(figure, sum),
    difference: shownAs(figure, figure.yuan.minus(sum)),
  };
}
