import { debtToGdp } from "../../../src/finance/debt/debt-to-gdp";
import { Decimal } from "../../../src/finance/money/decimal";

describe("debt-to-GDP ratio", () => {
  test.each([
    { name: "debt of 60 on a GDP of 100", debt: "60", gdp: "100", expected: "0.6" },
    { name: "no debt", debt: "0", gdp: "100", expected: "0" },
    { name: "the smallest GDP", debt: "1", gdp: "0.01", expected: "100" },
    { name: "no GDP", debt: "60", gdp: "0", expected: undefined },
    { name: "a GDP below zero", debt: "60", gdp: "-0.01", expected: undefined },
  ])("$name → $expected", ({ debt, gdp, expected }) => {
    expect(debtToGdp(new Decimal(debt), new Decimal(gdp))?.toString()).toBe(expected);
  });
});
