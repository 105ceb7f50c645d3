import type { AuditResult } from "../audit/finding";
import { Decimal, sumOf } from "../finance/money/decimal";
import type { AuditedBook } from "./findings/findings-sheet";
import type { ComparedFindings } from "./findings/earlier-findings";

/** What became of one unit in the audit of many (一个单位的审核情况). */
export interface UnitResult {
  /** The unit as its book names itself, or as the list of units or its file does. */
  readonly unit: string;
  /** Path of its workbook; absent when none came. */
  readonly path?: string;
  /** Absent when it could not be audited; `reason` then says why. */
  readonly book?: AuditedBook;
  /** A workbook without any form we know: what was found in its formulas all the same, though no figure was checked. */
  readonly formless?: AuditedBook;
  readonly reason?: string;
  /** Absent when no earlier result was given. */
  readonly compared?: ComparedFindings;
}

/** What was found in a unit's workbook, with forms or without; absent where nothing could be read. */
export function readBookOf({ book, formless }: UnitResult): AuditedBook | undefined {
  return book ?? formless;
}

/** Yuan at stake in what must be corrected or explained (涉及金额). */
export function moneyAtStake({ findings }: AuditResult): Decimal {
  return sumOf(findings.filter(({ severity }) => severity !== "info").map(({ stake }) => new Decimal(stake)));
}

/**
 * Worst first: units that could not be audited, then by the money at stake, then by what must be corrected; the
 * order given decides the rest.
 */
export function worstFirst(units: readonly UnitResult[]): UnitResult[] {
  const rank = ({ book }: UnitResult) => (book ? 1 : 0);
  const stakes = new Map(
    units.map((unit) => [unit, unit.book ? moneyAtStake(unit.book.result) : new Decimal(0)]),
  );
  const errors = ({ book }: UnitResult) =>
    book?.result.findings.filter(({ severity }) => severity === "error").length ?? 0;
  return [...units].sort(
    (a, b) => rank(a) - rank(b) || stakes.get(b)!.comparedTo(stakes.get(a)!) || errors(b) - errors(a),
  );
}
