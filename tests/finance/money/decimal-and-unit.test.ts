import fc from "fast-check";
import { Decimal, decimalFromNumber, sumOf } from "../../../src/finance/money/decimal";
import { fromYuan, toYuan, yuanPer, type AmountUnit } from "../../../src/finance/money/unit";

const units: readonly AmountUnit[] = ["yuan", "thousandYuan", "tenThousandYuan", "hundredMillionYuan"];

describe("decimalFromNumber", () => {
  test.each([
    { number: 0.1 + 0.2, decimal: "0.3" },
    { number: 53.1449, decimal: "53.1449" },
    { number: 1e15, decimal: "1000000000000000" },
    { number: -1234567890.12, decimal: "-1234567890.12" },
    { number: 1e-7, decimal: "0.0000001" },
  ])("$number is $decimal", ({ number, decimal }) => {
    expect(decimalFromNumber(number)!.toString()).toBe(decimal);
  });

  test.each([Number.NaN, Infinity, -Infinity])("%p is no decimal", (number) => {
    expect(decimalFromNumber(number)).toBeUndefined();
  });
});

describe("units", () => {
  test("conversion there and back is the identity", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.constantFrom(...units),
        (fen, unit) => {
          const yuan = new Decimal(fen.toString()).dividedBy(100);
          expect(toYuan(fromYuan(yuan, unit), unit).equals(yuan)).toBe(true);
        },
      ),
    );
  });

  test.each([
    { unit: "yuan", yuan: 1 },
    { unit: "thousandYuan", yuan: 1_000 },
    { unit: "tenThousandYuan", yuan: 10_000 },
    { unit: "hundredMillionYuan", yuan: 100_000_000 },
  ] as const)("one $unit is $yuan yuan", ({ unit, yuan }) => {
    expect(yuanPer(unit).toNumber()).toBe(yuan);
  });

  test("a sum of fen is exact where binary floats are not", () => {
    expect(sumOf(["0.1", "0.2", "0.7"].map((text) => new Decimal(text))).toString()).toBe("1");
    expect(sumOf([]).isZero()).toBe(true);
  });
});
