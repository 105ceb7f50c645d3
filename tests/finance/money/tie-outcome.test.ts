import { Decimal } from "../../../src/finance/money/decimal";
import { tieOutcome } from "../../../src/finance/money/tie-outcome";

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
