import { sumOf, type Decimal } from "../../finance/money/decimal";
import type { Fact } from "../../templates/facts";
import { covers, ownReferences } from "../../workbook/references";
import type { WorkbookView } from "../../workbook/snapshot";
import type { SumWithinForm } from "../engine/sums-within-forms";
import { runsAlong } from "./runs-along";

/** A sum of a form with what its formula adds up (求和公式加了什么). */
export interface AddedUp extends SumWithinForm {
  /** Without its `=`. */
  readonly formula: string;
  /** It only adds: no rounding, no condition, nothing taken off. */
  readonly isPlainSum: boolean;
  /** Parts that neither stand in its ranges nor are added up there from their own parts. */
  readonly missed: readonly Fact[];
  /** Amounts that are added twice: as often as they stand in its ranges, or beside the subtotal that holds them. */
  readonly repeated: readonly Fact[];
  /** What a plain sum comes to over the amounts of its form, in yuan. */
  result(): Decimal;
}

const plainSum = /^(?:SUM\(|[(),+:\s]|\$?[A-Z]{1,3}\$?\d{1,7})+$/i;

/** The sums that are formulas along their own line, each with what its formula adds up. */
export function addedUp(sums: readonly SumWithinForm[], book: WorkbookView): AddedUp[] {
  const partsAlong = {
    column: new Map(sums.filter(({ along }) => along === "column").map(({ whole, parts }) => [whole, parts])),
    row: new Map(sums.filter(({ along }) => along === "row").map(({ whole, parts }) => [whole, parts])),
  };
  return sums.flatMap((sum) => {
    const { whole, parts, along } = sum;
    const formula = runsAlong(sum, book) ? book.cell(whole.cell)?.formula : undefined;
    if (formula === undefined) return [];
    const ranges = ownReferences(formula);
    const partsOf = (fact: Fact) => partsAlong[along].get(fact) ?? [];
    const times = ({ cell }: Fact) => ranges.filter((range) => covers(range, cell)).length;
    const isAdded = (fact: Fact): boolean =>
      times(fact) > 0 || (partsOf(fact).length > 0 && partsOf(fact).every(isAdded));
    const missed = parts.filter((part) => !isAdded(part));
    const within = (fact: Fact): readonly Fact[] => partsOf(fact).flatMap((part) => [part, ...within(part)]);
    const repeated = [
      ...parts.filter((part) => times(part) > 1),
      ...parts
        .filter((part) => times(part) > 0)
        .flatMap((part) => within(part).filter((fact) => times(fact) > 0)),
    ];
    const result = () =>
      sumOf(whole.table.facts.flatMap((fact) => Array<Decimal>(times(fact)).fill(fact.amount)));
    return [
      {
        ...sum,
        formula,
        isPlainSum: plainSum.test(formula),
        missed,
        repeated: [...new Set(repeated)],
        result,
      },
    ];
  });
}
