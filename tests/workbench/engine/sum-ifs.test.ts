import { SoughtCells, sumIfs, type SoughtValue } from "../../../src/workbench/engine/univer/sum-ifs";

const column = (...values: SoughtValue[]) => new SoughtCells(values);
const amounts = column(1, 2, 4, 8, "16", null);

describe("SUMIFS", () => {
  test.each([
    {
      keys: ["201", 201, "2010301", "x", "201", 201],
      criterion: "201",
      sum: 3,
      means: "a number, also as text",
    },
    {
      keys: ["201", 201, "2010301", "201x", "a", "b"],
      criterion: "201*",
      sum: 13,
      means: "texts by pattern alone",
    },
    { keys: ["甲", "乙", "甲乙", "丙", "甲", "甲"], criterion: "甲?", sum: 4, means: "one sign" },
    {
      keys: ["a*", "ab", "A*", "b", "a", "a"],
      criterion: "a~*",
      sum: 5,
      means: "a star itself, whatever its case",
    },
    { keys: [1, 2, 3, "4", 5, 6], criterion: ">=2", sum: 6, means: "numbers from a bound on" },
    { keys: [1, 2, 3, 4, 5, 6], criterion: "<>2", sum: 13, means: "all but one" },
    { keys: ["x", null, "y", null, "z", null], criterion: "<>", sum: 5, means: "what is not blank" },
    {
      keys: ["(1)", "1", "(1)", "b", "c", "d"],
      criterion: "(1)",
      sum: 5,
      means: "signs a pattern would read",
    },
  ])("$criterion: $means", ({ keys, criterion, sum }) => {
    expect(sumIfs(amounts, [[column(...keys), criterion]])).toBe(sum);
  });

  test("every criterion must be met, and ranges must be of one size", () => {
    const letters = column("a", "a", "b", "a", "a", "a");
    const flags = column(1, 0, 1, 1, 1, 1);
    expect(
      sumIfs(amounts, [
        [letters, "a"],
        [flags, 1],
      ]),
    ).toBe(9);
    expect(sumIfs(amounts, [[column("a"), "a"]])).toBe("#VALUE!");
  });

  test("a blank cell as a criterion asks for zeros, and zeros are not blank", () => {
    const keys = column(0, null, "", "0", 1, "x");
    expect(sumIfs(amounts, [[keys, null]])).toBe(9);
    expect(sumIfs(amounts, [[keys, "="]])).toBe(2);
    expect(sumIfs(amounts, [[keys, ""]])).toBe(6);
  });

  test("an error is passed on where it would be summed, and only there", () => {
    const spoilt = column(1, { error: "#N/A" }, 4);
    const keys = column("a", "b", "a");
    expect(sumIfs(spoilt, [[keys, "a"]])).toBe(5);
    expect(sumIfs(spoilt, [[keys, "b"]])).toBe("#N/A");
  });
});
