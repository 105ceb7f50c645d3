import type { DebtClass } from "../../finance/debt/debt-class";
import type { DebtFigureName } from "../../finance/debt/debt-figures";
import type { RunningDebt } from "../../finance/debt/debt-outlook";
import { repaymentMethodOf } from "../../finance/debt/repayment-method";
import { Decimal, sumOf } from "../../finance/money/decimal";
import { toYuan } from "../../finance/money/unit";
import { debtsOf } from "./debts-of";
import type { DebtLedger, LedgerDebt } from "./read-ledger";
import type { ReadFigure } from "./read-figures";

/** Why no schedule can be made of a debt of the ledger. */
export type UnscheduledReason = "noRate" | "noMaturity" | "overdue" | "unknownMethod" | "unknownFrequency";

export type LedgerSchedule =
  { readonly debt: RunningDebt; readonly isMethodAssumed: boolean } | { readonly reason: UnscheduledReason };

/**
 * How a debt of the ledger will be paid; without a method it is taken as 到期一次还本分期付息, as bonds are, and said so.
 *
 * @returns `undefined` when nothing is owed on it any more.
 */
export function scheduledDebt(debt: LedgerDebt, on: string): LedgerSchedule | undefined {
  const outstanding = debt.amount("closing");
  if (!outstanding?.greaterThan(0)) return undefined;
  const [annualRate, maturity] = [debt.rate("rate"), debt.day("maturity")];
  if (!maturity) return { reason: "noMaturity" };
  if (maturity <= on) return { reason: "overdue" };
  if (!annualRate) return { reason: "noRate" };
  const typed = debt.text("method");
  const method = typed === "" ? "bullet" : repaymentMethodOf(typed);
  if (!method) return { reason: "unknownMethod" };
  const paymentsPerYear = Number(debt.text("paymentsPerYear") || "1");
  if (![1, 2, 4, 12].includes(paymentsPerYear)) return { reason: "unknownFrequency" };
  return {
    debt: { outstanding, annualRate, maturity, paymentsPerYear, method },
    isMethodAssumed: typed === "",
  };
}

/** The figures a ledger adds up to: balances by class, and what is overdue on a day. */
export function figuresOfLedgers(ledgers: readonly DebtLedger[], on: string): ReadFigure[] {
  const own = debtsOf(ledgers).filter((debt) => !/担保|救助/.test(debt.text("liability")));
  const first = own[0];
  if (!first) return [];
  const step = toYuan(new Decimal("0.01"), first.unit);
  const cell = first.cell("closing");
  const figure = (name: DebtFigureName, amount: Decimal): ReadFigure => ({ name, amount, step, cell });
  const owed = (debts: readonly LedgerDebt[]) => sumOf(debts.flatMap((debt) => debt.amount("closing") ?? []));
  const ofClass = (kind: DebtClass) =>
    own.filter((debt) => classTextOf(debt).includes({ general: "一般", special: "专项" }[kind]));
  const areClassed = own.every((debt) => /一般|专项/.test(classTextOf(debt)));
  const overdue = own.filter((debt) => (debt.day("maturity") ?? on) < on);
  return [
    ...(areClassed
      ? [figure("generalDebt", owed(ofClass("general"))), figure("specialDebt", owed(ofClass("special")))]
      : []),
    figure("overdueDebt", owed(overdue)),
  ];
}

/** The class entered for a debt; a ledger without that column may say it in the name of its sheet (专项债务台账). */
function classTextOf(debt: LedgerDebt): string {
  return debt.has("class") ? debt.text("class") : debt.cell("closing").sheet;
}
