import {
  debtOutlook,
  scenarioAsDebt,
  scheduleFrom,
  serviceHeadroom,
  type RunningDebt,
} from "../../../src/finance/debt/debt-outlook";
import { addMonths, paymentDays } from "../../../src/finance/debt/payment-days";
import { Decimal, sumOf } from "../../../src/finance/money/decimal";

const bond: RunningDebt = {
  outstanding: new Decimal("100000000"),
  annualRate: new Decimal("0.03"),
  maturity: "2028-08-15",
  paymentsPerYear: 1,
  method: "bullet",
};

describe("payment days", () => {
  test.each([
    {
      name: "by the year",
      maturity: "2028-08-15",
      perYear: 1,
      after: "2026-08-14",
      days: ["2026-08-15", "2027-08-15", "2028-08-15"],
    },
    {
      name: "a payment made on the day is past",
      maturity: "2028-08-15",
      perYear: 1,
      after: "2026-08-15",
      days: ["2027-08-15", "2028-08-15"],
    },
    {
      name: "twice a year, over the end of February",
      maturity: "2026-08-31",
      perYear: 2,
      after: "2025-12-01",
      days: ["2026-02-28", "2026-08-31"],
    },
    { name: "a debt due already", maturity: "2026-01-01", perYear: 4, after: "2026-01-01", days: [] },
  ])("$name", ({ maturity, perYear, after, days }) => {
    expect(paymentDays(maturity, perYear, after)).toEqual(days);
  });

  test.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-12-31", -1, "2025-11-30"],
    ["2025-01-31", 1, "2025-02-28"],
  ])("%s and %d months are %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe("outlook", () => {
  const capacity = () => new Decimal("1000000000");

  test("service and its ratio by year, for ten years", () => {
    const outlook = debtOutlook([scheduleFrom(bond, "2026-11-22")], "2026-11-22", capacity);
    expect(
      outlook.map(({ year, principal, interest, ratio }) => [
        year,
        String(principal),
        String(interest),
        String(ratio),
      ]),
    ).toEqual([
      [2026, "0", "0", "0"],
      [2027, "0", "3000000", "0.003"],
      [2028, "100000000", "3000000", "0.103"],
      ...Array.from({ length: 7 }, (_, i) => [2029 + i, "0", "0", "0"]),
    ]);
  });

  test("all of a debt is repaid within it when it is due within it", () => {
    const schedules = (["equalPrincipal", "levelPayment", "bullet"] as const).map((method) =>
      scheduleFrom({ ...bond, method, paymentsPerYear: 4 }, "2026-11-22"),
    );
    const outlook = debtOutlook(schedules, "2026-11-22", capacity);
    expect(sumOf(outlook.map(({ principal }) => principal)).toString()).toBe("300000000");
  });

  test("no ratio where no fiscal capacity is known, or none is there", () => {
    const schedules = [scheduleFrom(bond, "2026-11-22")];
    expect(debtOutlook(schedules, "2026-11-22", () => undefined)[1]!.ratio).toBeUndefined();
    expect(debtOutlook(schedules, "2026-11-22", () => new Decimal(0))[1]!.ratio).toBeUndefined();
  });

  test("a scenario of the amount left by the service line reaches the line in one year", () => {
    const on = "2026-11-22";
    const terms = {
      annualRate: new Decimal("0.04"),
      years: 5,
      paymentsPerYear: 1,
      method: "bullet" as const,
    };
    const outlookOf = (amount: Decimal) =>
      debtOutlook([scheduleFrom(scenarioAsDebt({ ...terms, amount }, on), on)], on, capacity);
    const base = debtOutlook([scheduleFrom(bond, on)], on, capacity);
    const trial = new Decimal("50000000");
    const room = serviceHeadroom(base, outlookOf(trial), trial, (year) =>
      capacity().times(year > 0 ? "0.15" : 0),
    )!;
    const together = outlookOf(room).map(({ principal, interest }, index) =>
      principal.plus(interest).plus(base[index]!.principal).plus(base[index]!.interest),
    );
    const highest = Decimal.max(...together);
    expect(highest.minus("150000000").abs().lessThanOrEqualTo("0.02")).toBe(true);
  });

  test("a scenario that asks for nothing within ten years leaves the service line open", () => {
    const on = "2026-11-22";
    const base = debtOutlook([], on, capacity);
    expect(serviceHeadroom(base, base, new Decimal(1), () => new Decimal(1))).toBeUndefined();
  });
});
