import fc from "fast-check";
import { Decimal } from "../../../src/finance/money/decimal";
import { weightedMean } from "../../../src/finance/money/weighted-mean";

const mean = (...items: readonly (readonly [value: string, weight: string])[]) =>
  weightedMean(items.map(([value, weight]) => ({ value: new Decimal(value), weight: new Decimal(weight) })));

test.each([
  {
    name: "heads weigh an allowance",
    items: [
      ["1000", "3"],
      ["2000", "1"],
    ] as const,
    expected: "1250",
  },
  {
    name: "a weight of zero does not count",
    items: [
      ["1", "1"],
      ["99", "0"],
    ] as const,
    expected: "1",
  },
  {
    name: "decimals stay exact",
    items: [
      ["0.1", "1"],
      ["0.2", "1"],
    ] as const,
    expected: "0.15",
  },
])("$name", ({ items, expected }) => expect(String(mean(...items))).toBe(expected));

test("without weight there is no mean", () => {
  expect(mean()).toBeUndefined();
  expect(mean(["1", "0"])).toBeUndefined();
  expect(mean(["1", "-1"])).toBeUndefined();
});

test("it lies between the least and the greatest", () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const item = fc.tuple(amount, fc.integer({ min: 1, max: 100 }));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), (items) => {
      const found = mean(...items.map(([value, weight]) => [String(value), String(weight)] as const))!;
      const values = items.map(([value]) => value);
      // A quotient rounded to 40 digits may stand a hair outside where all values are equal.
      const margin = new Decimal("1e-30");
      expect(found.greaterThanOrEqualTo(margin.negated().plus(Math.min(...values)))).toBe(true);
      expect(found.lessThanOrEqualTo(margin.plus(Math.max(...values)))).toBe(true);
    }),
  );
});
