import fc from "fast-check";
import { debtToFiscalCapacity } from "../../../src/finance/debt/debt-to-fiscal-capacity";
import { debtToGdp } from "../../../src/finance/debt/debt-to-gdp";
import { gateHeadroom, readCountyDebtGate, type GateInput } from "../../../src/finance/debt/county-debt-gate";
import { Decimal } from "../../../src/finance/money/decimal";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { UnknownParameterValueError } from "../../../src/finance/policy/policy";

const on = "2014-06-30";

/** Far from every line: 负债率 5 %, 债务率 50 %, 偿债率 7.5 %. */
const calm = { debt: "500", gdp: "10000", revenue: "1000", principal: "50", interest: "25" };

function input(given: Partial<typeof calm>): GateInput {
  const { debt, gdp, revenue, principal, interest } = { ...calm, ...given };
  return {
    debt: new Decimal(debt),
    gdp: new Decimal(gdp),
    disposableRevenue: new Decimal(revenue),
    service: { principal: new Decimal(principal), interest: new Decimal(interest) },
  };
}

describe("the county gate: one line reached or exceeded stops new debt", () => {
  test.each([
    { name: "负债率 exactly 10 %", given: { gdp: "5000" }, reached: ["debtToGdp"] },
    { name: "one cent of debt below 10 %", given: { debt: "499.99", gdp: "5000" }, reached: [] },
    { name: "one cent of debt above 10 %", given: { debt: "500.01", gdp: "5000" }, reached: ["debtToGdp"] },
    {
      name: "债务率 exactly 100 %",
      given: { revenue: "500" },
      reached: ["debtToDisposableRevenue", "debtService"],
    },
    {
      name: "one cent of debt below 100 %",
      given: { debt: "999.99", gdp: "100000" },
      reached: [],
    },
    {
      name: "one cent of debt at 100 %",
      given: { debt: "1000", gdp: "100000" },
      reached: ["debtToDisposableRevenue"],
    },
    { name: "偿债率 exactly 15 %", given: { principal: "100", interest: "50" }, reached: ["debtService"] },
    { name: "one cent of service below 15 %", given: { principal: "100", interest: "49.99" }, reached: [] },
  ])("$name", ({ given, reached }) => {
    const gate = readCountyDebtGate(input(given), builtInPolicy, on);
    expect(gate.readings.filter(({ isReached }) => isReached).map(({ line }) => line)).toEqual(reached);
    expect(gate.isClosed).toBe(reached.length > 0);
  });

  test("a third is compared by products, not by a rounded quotient", () => {
    const third = input({ debt: "0.1", gdp: "1", revenue: "3" });
    expect(readCountyDebtGate(third, builtInPolicy, on).readings[0]!.isReached).toBe(true);
  });

  test.each([
    { name: "no GDP and no line reached: nobody knows", given: { gdp: "0" }, isClosed: undefined },
    {
      name: "no GDP, but another line reached: closed",
      given: { gdp: "0", principal: "200" },
      isClosed: true,
    },
  ])("$name", ({ given, isClosed }) => {
    expect(readCountyDebtGate(input(given), builtInPolicy, on).isClosed).toBe(isClosed);
  });

  test.each([
    { day: "2014-12-31", isAdopted: true },
    { day: "2015-01-01", isAdopted: false },
  ])("on $day it is adopted: $isAdopted", ({ day, isAdopted }) => {
    expect(readCountyDebtGate(input({}), builtInPolicy, day).isAdopted).toBe(isAdopted);
  });

  test("a bureau adopts it, with a line of its own", () => {
    const policy = builtInPolicy.withOverrides([
      {
        id: "county-debt-gate",
        from: "2020-01-01",
        value: { debtToGdp: "0.05" },
        status: "active",
        reference: { title: "本县办法" },
      },
    ]);
    const gate = readCountyDebtGate(input({}), policy, "2025-01-01");
    expect(gate.isAdopted).toBe(true);
    expect(gate.readings.map(({ isReached }) => isReached)).toEqual([true, false, false]);
  });

  test("before the measures there is no gate", () => {
    expect(() => readCountyDebtGate(input({}), builtInPolicy, "2009-12-31")).toThrow(
      UnknownParameterValueError,
    );
  });
});

describe("headroom", () => {
  test("the line that binds first comes first", () => {
    const rooms = gateHeadroom(input({}), builtInPolicy, on);
    expect(rooms.map(({ line, amount }) => [line, amount.toString()])).toEqual([
      ["debtToGdp", "500"],
      ["debtToDisposableRevenue", "500"],
    ]);
    const tight = gateHeadroom(input({ revenue: "700" }), builtInPolicy, on);
    expect(tight.map(({ line }) => line)).toEqual(["debtToDisposableRevenue", "debtToGdp"]);
  });

  test("is nothing beyond the line", () => {
    expect(
      gateHeadroom(input({ debt: "2000" }), builtInPolicy, on).map(({ amount }) => amount.toString()),
    ).toEqual(["0", "0"]);
  });

  test("put back into the ratio it reaches the line exactly, and one cent less does not", () => {
    const cents = fc
      .bigInt({ min: 1n, max: 10n ** 15n })
      .map((n) => new Decimal(n.toString()).dividedBy(100));
    fc.assert(
      fc.property(cents, cents, cents, (debt, gdp, disposableRevenue) => {
        const place = { debt, gdp, disposableRevenue };
        for (const { line, amount } of gateHeadroom(place, builtInPolicy, on)) {
          if (amount.isZero()) continue;
          const reached = debt.plus(amount);
          const ratio =
            line === "debtToGdp" ? debtToGdp(reached, gdp) : debtToFiscalCapacity(reached, disposableRevenue);
          expect(ratio!.toString()).toBe(line === "debtToGdp" ? "0.1" : "1");
          const service = { principal: new Decimal(0), interest: new Decimal(0) };
          const isReached = (debtNow: Decimal) =>
            readCountyDebtGate({ ...place, debt: debtNow, service }, builtInPolicy, on).readings.find(
              (reading) => reading.line === line,
            )!.isReached;
          expect([isReached(reached), isReached(reached.minus("0.01"))]).toEqual([true, false]);
        }
      }),
    );
  });
});
