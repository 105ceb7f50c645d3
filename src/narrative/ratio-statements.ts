import type { Fact, Facts } from "../templates/facts";
import { factAt } from "./find-fact";
import type { ItemIndex } from "./item-index";
import type { PartsList, Statement } from "./statement";
import { takeMeasure } from "./measure";
import { isPrintedAs } from "./printed-interval";
import { findSubject } from "./subjects/find-subject";
import type { Target } from "./subjects/subject";

/** A share (占…的…%) with the amounts it should follow from. */
export interface ShareStatement {
  readonly rate: Statement;
  readonly part: Statement | undefined;
  /** The whole as named; empty where the text names none. */
  readonly wholeName: string;
  readonly whole: Statement | undefined;
  /** Where the text states no whole: what the forms print of the whole it names. */
  readonly wholeInForms: Fact | undefined;
}

/** A completion (完成年初预算的…%) with what was done, the base it names, and every base the item states. */
export interface CompletionStatement {
  readonly rate: Statement;
  readonly now: Statement | undefined;
  readonly baseAmount: Statement | undefined;
  readonly bases: readonly Statement[];
}

export function shareStatements(
  statements: readonly Statement[],
  lists: readonly PartsList[],
  facts: Facts,
): ShareStatement[] {
  const totals = new Map(lists.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)));
  const stated = new Map<string, Statement>();
  const shares: ShareStatement[] = [];
  for (const statement of statements) {
    const { role, subject, whole: wholeName = "" } = statement;
    if (role === "stated" && subject) stated.set(subject.id, statement);
    if (role !== "share") continue;
    const part = subject && stated.get(subject.id);
    const named = wholeName === "" ? undefined : findSubject(takeMeasure(wholeName).rest);
    const whole = named ? stated.get(named.id) : part && totals.get(part);
    const wholeInForms =
      named?.kind === "named" && !whole ? factOf(named.definition.targets, facts) : undefined;
    shares.push({ rate: statement, part, wholeName, whole, wholeInForms });
  }
  return withWholesOfClasses(shares, stated.get(wholeOfClasses));
}

function factOf(targets: readonly Target[], facts: Facts): Fact | undefined {
  return targets.flatMap((target) => factAt(target, facts) ?? []).find(({ isUnreadable }) => !isUnreadable);
}

/** 一般公共服务（类）支出469.12万元，占80.99%；…: of the budget whose structure is told, which the sentence need not name. */
const wholeOfClasses = "generalPublicBudgetExpenditure";
/** Shares of classes without a whole are of that budget where most of their paragraph are. */
function withWholesOfClasses(
  shares: readonly ShareStatement[],
  whole: Statement | undefined,
): ShareStatement[] {
  const ofClass = shares.filter(
    ({ part, wholeName, whole: known }) =>
      !known && wholeName === "" && part?.subject?.kind === "path" && part.subject.names.length === 1,
  );
  const isSettled = ({ rate: { figure } }: ShareStatement) => {
    const group = ofClass.filter(({ rate }) => rate.figure.paragraph === figure.paragraph);
    const fitting = whole ? group.filter((share) => isShareOf(share, whole)) : [];
    return fitting.length > 1 && fitting.length * 2 > group.length;
  };
  const settled = new Set(ofClass.filter(isSettled));
  return shares.map((share) => (settled.has(share) ? { ...share, whole } : share));
}

function isShareOf({ rate, part }: ShareStatement, whole: Statement): boolean {
  const [over, under] = [part?.figure.yuan, whole.figure.yuan];
  return (
    over !== undefined && under?.greaterThan(0) === true && isPrintedAs(over.dividedBy(under), rate.figure)
  );
}

export function completionStatements(
  statements: readonly Statement[],
  items: ItemIndex,
): CompletionStatement[] {
  return statements
    .filter(({ role }) => role === "completion")
    .map((rate) => {
      const { stated, bases } = items.of(rate);
      const baseAmount = bases.find(({ measure }) => measure === rate.base?.measure);
      return { rate, now: stated.at(-1), baseAmount, bases };
    });
}
