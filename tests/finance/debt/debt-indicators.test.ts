import {
  debtFigureNames,
  type DebtFigureName,
  type DebtFigures,
} from "../../../src/finance/debt/debt-figures";
import { readDebtIndicators, type DebtIndicatorId } from "../../../src/finance/debt/debt-indicators";
import {
  debtServiceRatio,
  interestShare,
  overdueDebtRatio,
} from "../../../src/finance/debt/debt-service-ratio";
import { debtToFiscalCapacity } from "../../../src/finance/debt/debt-to-fiscal-capacity";
import { debtToGdp } from "../../../src/finance/debt/debt-to-gdp";
import { Decimal, zero } from "../../../src/finance/money/decimal";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";

const on = "2025-12-31";

/** Different primes, so that no two indicators agree by chance. */
const primes = [101, 103, 53, 59, 7, 11, 13, 2, 3, 5, 17, 997, 499, 401, 211, 151, 61, 67];
const amountOf = (name: DebtFigureName) => new Decimal(primes[debtFigureNames.indexOf(name)]!);
const all: DebtFigures = Object.fromEntries(
  debtFigureNames.map((name) => [name, { amount: amountOf(name), step: zero }]),
);

const reading = (figures: DebtFigures, id: DebtIndicatorId, day = on) =>
  readDebtIndicators(figures, builtInPolicy, day).find((each) => each.id === id)!;

test("every indicator is what its own function says", () => {
  const debt = amountOf("generalDebt").plus(amountOf("specialDebt"));
  const service = {
    principal: amountOf("generalPrincipal").plus(amountOf("specialPrincipal")),
    interest: amountOf("generalInterest").plus(amountOf("specialInterest")),
    refinancedPrincipal: amountOf("generalRefinanced").plus(amountOf("specialRefinanced")),
  };
  const capacity = amountOf("fiscalCapacity");
  const expected: Record<DebtIndicatorId, Decimal | undefined> = {
    debtToGdp: debtToGdp(debt, amountOf("gdp")),
    debtToFiscalCapacity: debtToFiscalCapacity(debt, capacity),
    debtService: debtServiceRatio(service, capacity),
    ownDebtService: debtServiceRatio(service, capacity, "own"),
    overdueDebt: overdueDebtRatio(amountOf("overdueDebt"), debt),
    generalInterestShare: interestShare(
      amountOf("generalInterest"),
      amountOf("generalPublicBudgetExpenditure"),
    ),
    specialInterestShare: interestShare(amountOf("specialInterest"), amountOf("governmentFundsExpenditure")),
  };
  for (const { id, ratio } of readDebtIndicators(all, builtInPolicy, on)) {
    expect([id, String(ratio)]).toEqual([id, String(expected[id])]);
  }
});

test("an amount that is missing is named, and nothing is made of the rest", () => {
  const { gdp: _, ...rest } = all;
  expect(reading(rest, "debtToGdp")).toMatchObject({ ratio: undefined, missing: ["gdp"] });
  expect(reading({}, "overdueDebt").missing).toEqual(["overdueDebt", "generalDebt", "specialDebt"]);
});

test("a denominator of zero gives no ratio, though nothing is missing", () => {
  const none = { ...all, fiscalCapacity: { amount: zero, step: zero } };
  expect(reading(none, "debtService")).toMatchObject({ ratio: undefined, missing: [] });
});

describe("the line that starts fiscal restructuring is strictly above 10 %", () => {
  const shareOf = (interest: string, step = "0"): DebtFigures => ({
    generalInterest: { amount: new Decimal(interest), step: new Decimal(step) },
    generalPublicBudgetExpenditure: { amount: new Decimal("1000"), step: new Decimal(step) },
  });
  test.each([
    { name: "exactly at the line", figures: shareOf("100"), isBeyond: false, isUncertain: false },
    { name: "one cent above", figures: shareOf("100.01"), isBeyond: true, isUncertain: false },
    {
      name: "rounded amounts about the line",
      figures: shareOf("100.01", "1"),
      isBeyond: true,
      isUncertain: true,
    },
    { name: "rounded amounts far from it", figures: shareOf("90", "1"), isBeyond: false, isUncertain: false },
  ])("$name", ({ figures, isBeyond, isUncertain }) => {
    expect(reading(figures, "generalInterestShare")).toMatchObject({ isBeyond, isUncertain });
  });

  test("before the plan there was no line", () => {
    expect(reading(all, "generalInterestShare", "2016-10-26").line).toBeUndefined();
    expect(String(reading(all, "generalInterestShare", "2016-10-27").line)).toBe("0.1");
  });
});
