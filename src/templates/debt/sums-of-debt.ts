import type { Fact, Table } from "../facts";
import { factUnder } from "./figures-of-forms";
import { headingOrder } from "./issuance-and-service";

/** An amount of a debt form and what it is the sum of. */
export interface SumOfDebt {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
}

/**
 * The sums of 表1-4 as its 公式 column prints them: each heading is general and special debt (A=B+D), each repayment of
 * next year what is refinanced and what the budget sets aside.
 */
export function sumsOfDebt(table: Table): SumOfDebt[] {
  if (table.template.id !== "debt-issuance-and-service") return [];
  const kinds = ["general", "special"] as const;
  const sum = (whole: Fact | undefined, parts: readonly (Fact | undefined)[]): SumOfDebt[] =>
    whole ? [{ whole, parts: parts.flatMap((part) => part ?? []) }] : [];
  return table.template.sections.flatMap(({ columns }) =>
    columns.flatMap(({ key: column }) => [
      ...headingOrder.flatMap((heading) =>
        sum(
          table.fact(heading, column),
          kinds.map((kind) => factUnder(table, heading, kind, column)),
        ),
      ),
      ...kinds.flatMap((kind) =>
        sum(
          factUnder(table, "nextRepaid", kind, column),
          (["refinanced", "budgeted"] as const).map((detail) =>
            factUnder(table, "nextRepaid", kind, column, detail),
          ),
        ),
      ),
    ]),
  );
}
