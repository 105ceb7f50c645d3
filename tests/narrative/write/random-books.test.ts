import fc from "fast-check";
import { Decimal, sumOf } from "../../../src/finance/money/decimal";
import { render } from "../../../src/audit/words/render";
import { plainText } from "../../../src/narrative/write/written-text";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { bookOf } from "../../support/book";
import { filledText, readBeside } from "../../support/filled-text";
import { budgetAmounts, budgetWith, type BudgetAmounts } from "../../support/random-budget";

function bookWith(amounts: BudgetAmounts) {
  const view = bookOf(budgetWith(amounts));
  return { view, facts: recognise(view, allTemplates) };
}

const runs = { numRuns: 40, seed: 20261122 };

describe("text written from any consistent budget", () => {
  it("is bound throughout and found to be right, whatever last year's book says", () => {
    fc.assert(
      fc.property(budgetAmounts, budgetAmounts, (now, last) => {
        const { view, facts } = bookWith(now);
        const previous = lastYear(last);
        const plain = plainText(filledText({ facts, year: 2025, previous }));
        const { narrative, findings } = readBeside(plain, view, facts, previous);
        const { quantities, bound, derived } = narrative.coverage;
        expect(findings.map((finding) => render(finding, "zh"))).toEqual([]);
        expect(bound + derived).toBe(quantities);
        expect(sumsOfShares(plain).filter((sum) => sum !== "100.00")).toEqual([]);
        expect(sumsOfShares(plain)).toHaveLength(3);
      }),
      runs,
    );
  }, 120_000);

  it("has one finding when one of its numbers is changed", () => {
    fc.assert(
      fc.property(budgetAmounts, budgetAmounts, fc.nat(), (now, last, choice) => {
        const { view, facts } = bookWith(now);
        const previous = lastYear(last);
        const plain = plainText(filledText({ facts, year: 2025, previous }));
        // What stands in no form and follows from nothing, such as the money of performance targets, is anyone's guess.
        const known = plain.slice(0, plain.indexOf("涉及项目预算资金"));
        const numbers = [...known.matchAll(/\d[\d,]*\.\d\d(?=万元|%)/g)];
        const { 0: number, index } = numbers[choice % numbers.length]!;
        const changed = `${number.startsWith("9") ? "1" : String(Number(number[0]) + 1)}${number.slice(1)}`;
        const text = plain.slice(0, index) + changed + plain.slice(index + number.length);
        const { findings } = readBeside(text, view, facts, previous);
        expect([
          number,
          plain.slice(index - 30, index),
          ...findings.map((f) => render(f, "zh")),
        ]).toHaveLength(3);
      }),
      runs,
    );
  }, 120_000);
});

/** What the shares of each list make together: income by source, expenditure by kind and by class. */
function sumsOfShares(plain: string): string[] {
  return plain
    .split("。")
    .map((sentence) => [...sentence.matchAll(/占(-?\d+\.\d\d)%/g)].map(([, share]) => new Decimal(share!)))
    .filter((shares) => shares.length > 0)
    .map((shares) => sumOf(shares).toFixed(2));
}

/** Last year's forms, with their year taken back by one. */
function lastYear(amounts: BudgetAmounts) {
  const sheets = Object.entries(budgetWith(amounts)).map(([name, rows]) => [
    name,
    rows.map((row) =>
      row.map((value) => (typeof value === "string" ? value.replaceAll("2025", "2024") : value)),
    ),
  ]);
  return recognise(bookOf(Object.fromEntries(sheets)), allTemplates);
}
