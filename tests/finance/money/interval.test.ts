import fc from "fast-check";
import { Decimal, sumOf } from "../../../src/finance/money/decimal";
import {
  contains,
  divide,
  intersection,
  interval,
  negate,
  subtract,
  sumIntervals,
  widen,
} from "../../../src/finance/money/interval";

const d = (text: string | number) => new Decimal(text);

describe("intervals", () => {
  test("a printed number stands for itself ± half a step, both ends included", () => {
    const printed = interval(d("105.58"), d("0.01"));
    expect(contains(printed, d("105.575"))).toBe(true);
    expect(contains(printed, d("105.585"))).toBe(true);
    expect(contains(printed, d("105.5749"))).toBe(false);
    expect(contains(interval(d(5)), d("5.0001"))).toBe(false);
  });

  test("95.36 + 10.23 may be 105.58, and 105.56 it cannot be", () => {
    const sum = sumIntervals([interval(d("95.36"), d("0.01")), interval(d("10.23"), d("0.01"))]);
    expect(intersection(sum, interval(d("105.58"), d("0.01")))).toBeDefined();
    expect(intersection(sum, interval(d("105.57"), d("0.01")))).toBeUndefined();
  });

  test("touching intervals share their end", () => {
    expect(intersection({ low: d(0), high: d(1) }, { low: d(1), high: d(2) })).toEqual({
      low: d(1),
      high: d(1),
    });
    expect(intersection({ low: d(0), high: d(1) }, { low: d("1.01"), high: d(2) })).toBeUndefined();
  });

  test("a quotient over an interval with zero in it is none", () => {
    expect(divide(interval(d(1)), interval(d("0.005"), d("0.01")))).toBeUndefined();
    expect(divide(interval(d(1)), interval(d("0.0051"), d("0.01")))).toBeDefined();
    const signs = divide({ low: d(-2), high: d(4) }, { low: d(-2), high: d(-1) })!;
    expect([signs.low.toString(), signs.high.toString()]).toEqual(["-4", "2"]);
  });

  test("minus and widening move the ends outwards", () => {
    const difference = subtract(interval(d(10), d(1)), interval(d(3), d(1)));
    expect([difference.low.toString(), difference.high.toString()]).toEqual(["6", "8"]);
    expect(negate({ low: d(1), high: d(2) })).toEqual({ low: d(-2), high: d(-1) });
    expect(widen(interval(d(1)), d("0.5"))).toEqual({ low: d("0.5"), high: d("1.5") });
  });

  test("the rounded parts of a true sum never leave its interval", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 }), (fen) => {
        const exact = fen.map((amount) => d(amount).dividedBy(100));
        const shown = (amount: Decimal) => interval(amount.toDecimalPlaces(0), d(1));
        expect(intersection(sumIntervals(exact.map(shown)), shown(sumOf(exact)))).toBeDefined();
      }),
    );
  });
});
