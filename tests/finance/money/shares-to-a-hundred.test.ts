import fc from "fast-check";
import { Decimal, sumOf } from "../../../src/finance/money/decimal";
import { sharesToAHundred } from "../../../src/finance/money/shares-to-a-hundred";

const printed = (parts: readonly number[], whole: number) =>
  sharesToAHundred(
    parts.map((part) => new Decimal(part)),
    new Decimal(whole),
    2,
  )?.map((share) => share.times(100).toFixed(2));

test.each([
  ["three equal parts: the first takes what is missing", [1, 1, 1], 3, ["33.34", "33.33", "33.33"]],
  ["what is too much is taken off the largest", [1, 1, 4], 6, ["16.67", "16.67", "66.66"]],
  ["nothing is left", [1, 3], 4, ["25.00", "75.00"]],
  ["parts that are not the whole", [1, 1, 1], 3.1, ["32.26", "32.26", "32.26"]],
  ["a part alone", [1], 3, ["33.33"]],
  ["a part that is negative", [-1, 7], 6, ["-16.67", "116.67"]],
  ["no whole", [0, 0], 0, undefined],
  ["no parts", [], 3, []],
])("%s", (_name, parts, whole, shares) => {
  expect(printed(parts, whole)).toEqual(shares);
});

test("the shares of a whole make a hundred, and none but the largest moves", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(amounts, (fen) => {
      fc.pre(fen.some((amount) => amount > 0));
      const parts = fen.map((amount) => new Decimal(amount).dividedBy(100));
      const whole = sumOf(parts);
      const shares = sharesToAHundred(parts, whole, 2)!;
      expect(sumOf(shares).toFixed(4)).toBe("1.0000");
      const moved = shares.flatMap((share, index) =>
        share.equals(parts[index]!.dividedBy(whole).toDecimalPlaces(4, Decimal.ROUND_HALF_UP)) ? [] : [index],
      );
      expect(moved.filter((index) => !parts[index]!.equals(Decimal.max(...parts)))).toEqual([]);
      expect(moved.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200, seed: 20261122 },
  );
});
