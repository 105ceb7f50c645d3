import fc from "fast-check";
import { Decimal } from "../../../src/finance/money/decimal";
import { interval } from "../../../src/finance/money/interval";
import {
  changeOf,
  completionInterval,
  completionOf,
  growthInterval,
  growthOf,
  rateMayHold,
  shareInterval,
  shareOf,
} from "../../../src/finance/money/rates";

const d = (text: string | number) => new Decimal(text);
const printed = (amount: string) => interval(d(amount), d(10).pow(-(amount.split(".")[1]?.length ?? 0)));

describe("rates of exact amounts", () => {
  test("published figures of 2016 and 2017", () => {
    expect(changeOf(d("95.9321"), d("53.1449")).toString()).toBe("-42.7872");
    expect(growthOf(d("95.9321"), d("53.1449"))!.times(100).toFixed(1)).toBe("-44.6");
    expect(shareOf(d(18), d("53.1449"))!.times(100).toFixed(1)).toBe("33.9");
    expect(growthOf(d("22.91"), d("47.91"))!.times(100).toFixed(2)).toBe("109.12");
    expect(completionOf(d("500.12"), d("472.90"))!.times(100).toFixed(2)).toBe("105.76");
  });

  test.each(["0", "-1"])("no rate on a base of %s", (base) => {
    expect(growthOf(d(base), d(5))).toBeUndefined();
    expect(shareOf(d(5), d(base))).toBeUndefined();
    expect(completionOf(d(5), d(base))).toBeUndefined();
  });
});

describe("rates of printed amounts", () => {
  test("0.50 → 0.62 may have grown by 22.22 %, as 5,040 → 6,160 yuan did, or by 24 %, but not by 27 %", () => {
    const possible = growthInterval(printed("0.50"), printed("0.62"))!;
    expect(rateMayHold({ fraction: d("0.2222"), decimals: 2 }, possible)).toBe(true);
    expect(rateMayHold({ fraction: d("0.24"), decimals: 2 }, possible)).toBe(true);
    expect(rateMayHold({ fraction: d("0.27"), decimals: 2 }, possible)).toBe(false);
  });

  test.each([
    { name: "the rate itself", fraction: "0.215", decimals: 1, holds: true },
    { name: "rounded to whole per cents", fraction: "0.21", decimals: 0, holds: true },
    { name: "one tenth off", fraction: "0.216", decimals: 1, holds: false },
    { name: "over the new amount instead of the base", fraction: "0.177", decimals: 1, holds: false },
  ])("28.9321 → 35.1449: $name", ({ fraction, decimals, holds }) => {
    const possible = growthInterval(printed("28.9321"), printed("35.1449"))!;
    expect(rateMayHold({ fraction: d(fraction), decimals }, possible)).toBe(holds);
  });

  test("both ends of the half unit still hold", () => {
    const exact = { low: d("0.2150"), high: d("0.2150") };
    expect(rateMayHold({ fraction: d("0.2145"), decimals: 1 }, exact)).toBe(true);
    expect(rateMayHold({ fraction: d("0.2144"), decimals: 1 }, exact)).toBe(false);
    expect(rateMayHold({ fraction: d("0.2155"), decimals: 1 }, exact)).toBe(true);
    expect(rateMayHold({ fraction: d("0.2156"), decimals: 1 }, exact)).toBe(false);
  });

  test("no rate where the base may be zero", () => {
    const maybeZero = interval(d("0.005"), d("0.01"));
    expect(growthInterval(maybeZero, printed("1.00"))).toBeUndefined();
    expect(shareInterval(printed("1.00"), maybeZero)).toBeUndefined();
    expect(completionInterval(printed("1.00"), interval(d(-1)))).toBeUndefined();
  });

  test("a true rate, however the amounts and the rate are rounded, may hold", () => {
    const amount = fc.integer({ min: 100, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 2 }), (baseFen, nowFen, decimals) => {
        const [base, now] = [d(baseFen).dividedBy(100), d(nowFen).dividedBy(100)];
        const [shownBase, shownNow] = [base.toDecimalPlaces(0), now.toDecimalPlaces(0)];
        const possible = growthInterval(interval(shownBase, d(1)), interval(shownNow, d(1)));
        const fraction = growthOf(base, now)!.toDecimalPlaces(decimals + 2);
        expect(possible === undefined || rateMayHold({ fraction, decimals }, possible)).toBe(true);
      }),
    );
  });
});
