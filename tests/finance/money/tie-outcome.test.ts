import fc from "fast-check";
import { Decimal, decimalFromNumber } from "../../../src/finance/money/decimal";
import { wholeFen } from "../../../src/finance/money/fen";
import { tieOutcome, tieOutcomeOfWholes } from "../../../src/finance/money/tie-outcome";

describe("a total and its parts", () => {
  test.each([
    { name: "equal", total: "105.59", parts: ["95.36", "10.23"], step: "0.01", outcome: "holds" },
    {
      name: "a fen off, two parts",
      total: "105.58",
      parts: ["95.36", "10.23"],
      step: "0.01",
      outcome: "withinRounding",
    },
    {
      name: "the farthest three numbers can drift",
      total: "0.015",
      parts: ["0", "0"],
      step: "0.01",
      outcome: "withinRounding",
    },
    { name: "just beyond it", total: "0.0151", parts: ["0", "0"], step: "0.01", outcome: "broken" },
    { name: "below", total: "105.57", parts: ["95.36", "10.23"], step: "0.01", outcome: "broken" },
    {
      name: "exact numbers drift nowhere",
      total: "105.58",
      parts: ["95.36", "10.23"],
      step: "0",
      outcome: "broken",
    },
    { name: "no parts, no total", total: "0", parts: [], step: "0.01", outcome: "holds" },
  ])("$name: $outcome", ({ total, parts, step, outcome }) => {
    expect(
      tieOutcome(
        new Decimal(total),
        parts.map((part) => new Decimal(part)),
        new Decimal(step),
      ),
    ).toBe(outcome);
  });
});

describe("in whole fen", () => {
  const fen = fc.integer({ min: -1e10, max: 1e10 });

  test("the outcome is that of decimals", () => {
    fc.assert(
      fc.property(
        fc.array(fen, { maxLength: 9 }),
        fc.integer({ min: -12, max: 12 }),
        fc.nat(3),
        (parts, off, step) => {
          const total = parts.reduce((sum, part) => sum + part, off);
          const decimals = [total, ...parts].map((each) => new Decimal(each).dividedBy(100));
          const expected = tieOutcome(decimals[0]!, decimals.slice(1), new Decimal(step).dividedBy(100));
          expect(tieOutcomeOfWholes(total, parts, step)).toBe(expected);
        },
      ),
    );
  });

  test("a number of yuan is the number of fen it says, and the decimal of both is one", () => {
    fc.assert(
      fc.property(fen, (number) => {
        expect(wholeFen(number / 100)).toBe(number === 0 ? 0 : number);
        expect(
          decimalFromNumber(number / 100)
            ?.times(100)
            .toNumber(),
        ).toBe(number);
      }),
    );
  });

  test.each([0.005, 105.581, 0.1 + 0.2, 1e9, NaN, Infinity])("%d is left to decimals", (number) => {
    expect(wholeFen(number)).toBeUndefined();
  });
});
