import fc from "fast-check";
import { repaymentMethods } from "../../../src/finance/debt/repayment-method";
import {
  type LoanTermsError,
  repaymentSchedule,
  type LoanTerms,
} from "../../../src/finance/debt/repayment-schedule";
import { Decimal, sumOf } from "../../../src/finance/money/decimal";

const loan = (
  given: Partial<Record<"principal" | "annualRate", string>> &
    Partial<Omit<LoanTerms, "principal" | "annualRate">>,
): LoanTerms => ({
  periods: 10,
  periodsPerYear: 1,
  method: "levelPayment",
  ...given,
  principal: new Decimal(given.principal ?? "1000000"),
  annualRate: new Decimal(given.annualRate ?? "0.035"),
});

const fen = (amount: Decimal) => amount.toFixed(2, Decimal.ROUND_HALF_UP);

/** PMT, IPMT and PPMT by discount factors, another road than the schedule's. */
function excel({ principal, annualRate, periods, periodsPerYear }: LoanTerms, period: number) {
  const rate = annualRate.dividedBy(periodsPerYear);
  if (rate.isZero()) {
    const payment = principal.dividedBy(periods);
    return { payment, repaid: payment, interest: new Decimal(0) };
  }
  const discount = (n: number) => new Decimal(1).dividedBy(rate.plus(1).pow(n));
  const payment = principal.times(rate).dividedBy(new Decimal(1).minus(discount(periods)));
  const repaid = payment.times(discount(periods - period + 1));
  return { payment, repaid, interest: payment.minus(repaid) };
}

describe("level payment", () => {
  test.each([
    { name: "ten years at 3.5 %", terms: loan({}) },
    {
      name: "thirty years by the month",
      terms: loan({ periods: 360, periodsPerYear: 12, annualRate: "0.049" }),
    },
    { name: "without interest", terms: loan({ annualRate: "0", periods: 7 }) },
    { name: "one payment", terms: loan({ periods: 1 }) },
    { name: "a sum with cents", terms: loan({ principal: "98765432.17", periods: 60, periodsPerYear: 4 }) },
  ])("$name agrees with PMT, IPMT and PPMT to the fen", ({ terms }) => {
    const schedule = repaymentSchedule(terms);
    for (const { period, principal, interest } of schedule.slice(0, -1)) {
      const { payment, repaid, interest: bearing } = excel(terms, period);
      expect([fen(principal), fen(interest)]).toEqual([fen(repaid), fen(bearing)]);
      expect(principal.plus(interest).minus(payment).abs().lessThanOrEqualTo("0.01")).toBe(true);
    }
    const { repaid, interest } = excel(terms, terms.periods);
    const last = schedule.at(-1)!;
    expect(fen(last.interest)).toBe(fen(interest));
    expect(
      last.principal.minus(repaid).abs().lessThanOrEqualTo(new Decimal("0.005").times(terms.periods)),
    ).toBe(true);
  });

  test("the figures a bank prints for 1,000,000 yuan, ten years, 3.5 %", () => {
    const [first, second] = repaymentSchedule(loan({}));
    expect([first!, second!].map(({ principal, interest }) => [principal, interest].map(String))).toEqual([
      ["85241.37", "35000"],
      ["88224.82", "32016.55"],
    ]);
  });
});

test("equal principal repays the same slice, interest on what is owed", () => {
  const schedule = repaymentSchedule(loan({ principal: "100", periods: 3, method: "equalPrincipal" }));
  expect(
    schedule.map(({ principal, interest, outstanding }) => [principal, interest, outstanding].map(String)),
  ).toEqual([
    ["33.33", "3.5", "66.67"],
    ["33.33", "2.33", "33.34"],
    ["33.34", "1.17", "0"],
  ]);
});

test("a bullet repays all at the end, interest on the way", () => {
  const schedule = repaymentSchedule(
    loan({ principal: "100", periods: 2, periodsPerYear: 2, method: "bullet" }),
  );
  expect(schedule.map(({ principal, interest }) => [principal, interest].map(String))).toEqual([
    ["0", "1.75"],
    ["100", "1.75"],
  ]);
});

test("interest only leaves the principal outstanding", () => {
  const schedule = repaymentSchedule(loan({ principal: "100", periods: 2, method: "interestOnly" }));
  expect(schedule.at(-1)).toMatchObject({ principal: new Decimal(0), outstanding: new Decimal(100) });
});

test("whatever the terms: to the fen, never negative, paid off exactly", () => {
  const terms = fc.record({
    principal: fc.bigInt({ min: 0n, max: 10n ** 14n }).map((n) => new Decimal(n.toString()).dividedBy(100)),
    annualRate: fc.integer({ min: 0, max: 3000 }).map((n) => new Decimal(n).dividedBy(10_000)),
    periods: fc.integer({ min: 1, max: 120 }),
    periodsPerYear: fc.constantFrom(1, 2, 4, 12),
    method: fc.constantFrom(...repaymentMethods),
  });
  fc.assert(
    fc.property(terms, (loanTerms) => {
      const schedule = repaymentSchedule(loanTerms);
      expect(schedule).toHaveLength(loanTerms.periods);
      const isClean = schedule.every(
        ({ principal, interest, outstanding }) =>
          !principal.isNegative() &&
          !interest.isNegative() &&
          !outstanding.isNegative() &&
          principal.decimalPlaces() <= 2 &&
          interest.decimalPlaces() <= 2,
      );
      const repaid = sumOf(schedule.map(({ principal }) => principal));
      const isPaidOff =
        loanTerms.method === "interestOnly" ? repaid.isZero() : repaid.equals(loanTerms.principal);
      return isClean && isPaidOff && schedule.at(-1)!.outstanding.equals(loanTerms.principal.minus(repaid));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["principal", loan({ principal: "-0.01" })],
  ["annualRate", loan({ annualRate: "-0.0001" })],
  ["periods", loan({ periods: 0 })],
  ["periods", loan({ periods: 1.5 })],
  ["periodsPerYear", loan({ periodsPerYear: 5 })],
] as const)("terms with an impossible %s make no schedule", (field, terms) => {
  expect(() => repaymentSchedule(terms)).toThrow(expect.objectContaining({ field }) as LoanTermsError);
});
