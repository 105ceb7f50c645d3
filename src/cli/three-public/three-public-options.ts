import { expenseLedgerKinds, type ExpenseLedgerKind } from "../../templates/expenses/expense-ledgers";
import { computingOptions, type ComputingOptions } from "../computing-options";
import type { TypedOptions } from "../typed-options";

/** What `caishen three-public` was asked, checked. */
export interface ThreePublicCommandOptions extends ComputingOptions {
  /** Last year's workbook, or a folder of them. */
  readonly previous?: string;
  readonly withChart: boolean;
  /** The blank expense ledger to put into a copy, in place of checking. */
  readonly form?: ExpenseLedgerKind;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function threePublicOptions(typed: TypedOptions): ThreePublicCommandOptions {
  const form = typed.optionalChoice("form", expenseLedgerKinds);
  return {
    ...computingOptions(typed),
    withChart: typed.isOn("chart"),
    ...typed.texts("previous"),
    ...(form ? { form } : {}),
  };
}
