import { sameItem } from "./change-statements";
import type { PartsList, Statement } from "./statement";
import { takeMeasure } from "./measure";
import { findSubject } from "./subjects/find-subject";

/** A share (占…的…%) with the amounts it should follow from. */
export interface ShareStatement {
  readonly rate: Statement;
  readonly part: Statement | undefined;
  /** The whole as named; empty where the text names none. */
  readonly wholeName: string;
  readonly whole: Statement | undefined;
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
): ShareStatement[] {
  return statements.flatMap((rate, index) => {
    if (rate.role !== "share") return [];
    const before = statements.slice(0, index);
    const part = before.findLast(
      ({ role, subject }) => role === "stated" && subject?.id === rate.subject?.id,
    );
    return [{ rate, part, wholeName: rate.whole ?? "", whole: wholeOf(rate, part, before, lists) }];
  });
}

function wholeOf(
  rate: Statement,
  part: Statement | undefined,
  before: readonly Statement[],
  lists: readonly PartsList[],
): Statement | undefined {
  const named = rate.whole ? findSubject(takeMeasure(rate.whole).rest) : undefined;
  if (named) return before.findLast(({ role, subject }) => role === "stated" && subject?.id === named.id);
  return part && lists.find(({ parts }) => parts.includes(part))?.total;
}

export function completionStatements(statements: readonly Statement[]): CompletionStatement[] {
  return statements
    .filter(({ role }) => role === "completion")
    .map((rate) => {
      const said = sameItem(rate, statements);
      const bases = said.filter(({ role }) => role === "otherMeasure");
      return {
        rate,
        now: said.findLast(({ role }) => role === "stated"),
        baseAmount: bases.find(({ measure }) => measure === rate.base?.measure),
        bases,
      };
    });
}
