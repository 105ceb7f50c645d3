import type { Fact, Facts } from "../templates/facts";
import { factAt } from "./find-fact";
import type { ItemIndex } from "./item-index";
import type { PartsList, Statement } from "./statement";
import { takeMeasure } from "./measure";
import { findSubject } from "./subjects/find-subject";
import type { Target } from "./subjects/subject";
import { allExpenditure, withWholesOfGroups } from "./wholes-of-shares";

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
      named?.kind === "named" && !whole ? factsOf(named.definition.targets, facts)[0] : undefined;
    shares.push({ rate: statement, part, wholeName, whole, wholeInForms });
  }
  return withWholesOfGroups(shares, [...stated.values()].filter(isListed), factsOf(allExpenditure, facts));
}

function isListed({ subject, figure }: Statement): boolean {
  return subject?.kind === "named" && figure.yuan?.isPositive() === true;
}

function factsOf(targets: readonly Target[], facts: Facts): Fact[] {
  return targets.flatMap((each) => factAt(each, facts) ?? []).filter(({ isUnreadable }) => !isUnreadable);
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
