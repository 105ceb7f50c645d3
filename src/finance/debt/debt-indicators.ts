import { sumOf, type Decimal } from "../money/decimal";
import { contains, divide, interval, subtract, sumIntervals, type Interval } from "../money/interval";
import { fiscalRestructuringLine } from "../policy/parameters/government-debt";
import type { Policy } from "../policy/policy";
import type { LocalText } from "../policy/reference";
import { valueIfAny } from "../policy/value-if-any";
import type { DebtFigure, DebtFigureName, DebtFigures } from "./debt-figures";

export type DebtIndicatorId =
  | "debtToGdp"
  | "debtToFiscalCapacity"
  | "debtService"
  | "ownDebtService"
  | "overdueDebt"
  | "generalInterestShare"
  | "specialInterestShare";

/** What an indicator divides by what: kept as data, from which the monitoring sheet makes its live formulas too. */
export interface DebtIndicatorDefinition {
  readonly title: LocalText;
  readonly parts: readonly DebtFigureName[];
  readonly less?: readonly DebtFigureName[];
  readonly whole: readonly DebtFigureName[];
}

const debt = ["generalDebt", "specialDebt"] as const;
const service = ["generalPrincipal", "specialPrincipal", "generalInterest", "specialInterest"] as const;

/** The indicators of government debt (政府债务指标); 偿债率 with and without what refinancing bonds repaid. */
export const debtIndicators: Readonly<Record<DebtIndicatorId, DebtIndicatorDefinition>> = {
  debtToGdp: { title: { zh: "负债率", en: "Debt-to-GDP ratio" }, parts: debt, whole: ["gdp"] },
  debtToFiscalCapacity: {
    title: { zh: "债务率", en: "Debt-to-fiscal-capacity ratio" },
    parts: debt,
    whole: ["fiscalCapacity"],
  },
  debtService: {
    title: { zh: "偿债率（含再融资债券还本）", en: "Debt service ratio, refinanced principal included" },
    parts: service,
    whole: ["fiscalCapacity"],
  },
  ownDebtService: {
    title: { zh: "偿债率（不含再融资债券还本）", en: "Debt service ratio, refinanced principal left out" },
    parts: service,
    less: ["generalRefinanced", "specialRefinanced"],
    whole: ["fiscalCapacity"],
  },
  overdueDebt: { title: { zh: "逾期债务率", en: "Overdue debt ratio" }, parts: ["overdueDebt"], whole: debt },
  generalInterestShare: {
    title: {
      zh: "一般债务付息占一般公共预算支出",
      en: "General interest over general public budget expenditure",
    },
    parts: ["generalInterest"],
    whole: ["generalPublicBudgetExpenditure"],
  },
  specialInterestShare: {
    title: {
      zh: "专项债务付息占政府性基金预算支出",
      en: "Special interest over government-managed funds expenditure",
    },
    parts: ["specialInterest"],
    whole: ["governmentFundsExpenditure"],
  },
};

export const debtIndicatorIds = Object.keys(debtIndicators) as readonly DebtIndicatorId[];

/** An indicator of one place and year. */
export interface DebtIndicatorReading {
  readonly id: DebtIndicatorId;
  /** A fraction; `undefined` when an amount is missing or the denominator is not positive. */
  readonly ratio: Decimal | undefined;
  /** Yuan, as far as they are known. */
  readonly numerator: Decimal | undefined;
  readonly denominator: Decimal | undefined;
  readonly missing: readonly DebtFigureName[];
  /** The line that starts fiscal restructuring (财政重整), where the indicator has it: strictly above counts. */
  readonly line: Decimal | undefined;
  readonly isBeyond: boolean | undefined;
  /** The amounts are rounded so that the true ratio may lie on the other side of the line. */
  readonly isUncertain: boolean;
}

/** Computes every indicator whose amounts are known, as the stated numbers give it. */
export function readDebtIndicators(figures: DebtFigures, policy: Policy, on: string): DebtIndicatorReading[] {
  return debtIndicatorIds.map((id) => {
    const { parts, less = [], whole } = debtIndicators[id];
    const missing = [...parts, ...less, ...whole].filter((name) => figures[name] === undefined);
    const [numerator, denominator] = [difference(figures, parts, less), difference(figures, whole, [])];
    const ratio =
      numerator && denominator?.amount.greaterThan(0)
        ? numerator.amount.dividedBy(denominator.amount)
        : undefined;
    const line = lineOf(id, policy, on);
    const range = numerator && denominator && divide(numerator.range, denominator.range);
    return {
      id,
      ratio,
      numerator: numerator?.amount,
      denominator: denominator?.amount,
      missing,
      line: line?.limit,
      isBeyond: line && ratio ? line.isBeyond(ratio) : undefined,
      isUncertain: Boolean(line && range && !range.low.equals(range.high) && contains(range, line.limit)),
    };
  });
}

interface Sum {
  readonly amount: Decimal;
  readonly range: Interval;
}

/** The sum of amounts less others; `undefined` when one of them is not known. */
function difference(
  figures: DebtFigures,
  plus: readonly DebtFigureName[],
  minus: readonly DebtFigureName[],
): Sum | undefined {
  const [added, taken] = [known(figures, plus), known(figures, minus)];
  if (!added || !taken) return undefined;
  const amounts = (of: readonly DebtFigure[]) => sumOf(of.map(({ amount }) => amount));
  const ranges = (of: readonly DebtFigure[]) =>
    sumIntervals(of.map(({ amount, step }) => interval(amount, step)));
  return {
    amount: amounts(added).minus(amounts(taken)),
    range: subtract(ranges(added), ranges(taken)),
  };
}

function known(figures: DebtFigures, names: readonly DebtFigureName[]): DebtFigure[] | undefined {
  const found = names.flatMap((name) => figures[name] ?? []);
  return found.length === names.length ? found : undefined;
}

interface Line {
  readonly limit: Decimal;
  isBeyond(ratio: Decimal): boolean;
}

function lineOf(id: DebtIndicatorId, policy: Policy, on: string): Line | undefined {
  if (id !== "generalInterestShare" && id !== "specialInterestShare") return undefined;
  const found = valueIfAny(policy, fiscalRestructuringLine, on);
  if (!found || found.status === "suspended") return undefined;
  const { value } = found;
  const limit = id === "generalInterestShare" ? value.generalDebt : value.specialDebt;
  return {
    limit,
    isBeyond: (ratio) => (value.reachedCounts ? ratio.greaterThanOrEqualTo(limit) : ratio.greaterThan(limit)),
  };
}
