import { Decimal } from "../../../src/finance/money/decimal";
import { tableStep } from "../../../src/finance/money/table-step";
import { toYuan, type AmountUnit } from "../../../src/finance/money/unit";

const stepOf = (unit: AmountUnit, decimals: number, stated: readonly (string | number)[]) =>
  tableStep(
    stated.map((amount) => toYuan(new Decimal(amount), unit)),
    { unit, decimals },
  ).toString();
const repeat = (amount: string, times: number) => Array.from({ length: times }, () => amount);

describe("tableStep", () => {
  test.each([
    { name: "an empty table has its form's step", unit: "yuan", decimals: 2, stated: [], step: "0.01" },
    {
      name: "ten whole amounts: whole yuan",
      unit: "yuan",
      decimals: 2,
      stated: repeat("873617", 10),
      step: "1",
    },
    {
      name: "nine whole amounts prove nothing",
      unit: "yuan",
      decimals: 2,
      stated: repeat("873617", 9),
      step: "0.01",
    },
    {
      name: "zeros do not count among the ten",
      unit: "yuan",
      decimals: 2,
      stated: [...repeat("5", 9), 0, 0, 0],
      step: "0.01",
    },
    {
      name: "one fraction among many wholes",
      unit: "yuan",
      decimals: 2,
      stated: [...repeat("5", 30), "0.5"],
      step: "0.01",
    },
    {
      name: "839 beside 867.5 and 28.5",
      unit: "tenThousandYuan",
      decimals: 2,
      stated: ["867.5", "839", "28.5"],
      step: "100",
    },
    {
      name: "four decimals observed",
      unit: "tenThousandYuan",
      decimals: 2,
      stated: ["53.1449", "35.1449", "18"],
      step: "1",
    },
    {
      name: "half of the amounts are enough",
      unit: "tenThousandYuan",
      decimals: 2,
      stated: ["1.4241", "2.5"],
      step: "1",
    },
    {
      name: "one pasted figure leaves its neighbours rounded",
      unit: "tenThousandYuan",
      decimals: 2,
      stated: ["1.424100001", "2.51", "3.62"],
      step: "100",
    },
    {
      name: "remains of a division stop at the fen",
      unit: "tenThousandYuan",
      decimals: 2,
      stated: ["3.3333333333"],
      step: "0.01",
    },
    {
      name: "ten whole amounts in 万元",
      unit: "tenThousandYuan",
      decimals: 2,
      stated: repeat("12", 10),
      step: "10000",
    },
    {
      name: "the form prints finer than the amounts",
      unit: "tenThousandYuan",
      decimals: 4,
      stated: ["1.42", "2.5"],
      step: "1",
    },
    {
      name: "亿元 with two decimals",
      unit: "hundredMillionYuan",
      decimals: 2,
      stated: ["48.99", "14.39"],
      step: "1000000",
    },
  ] as const)("$name", ({ unit, decimals, stated, step }) => {
    expect(stepOf(unit, decimals, stated)).toBe(step);
  });

  test("how many whole amounts are needed can be told", () => {
    const stated = repeat("12", 3).map((amount) => new Decimal(amount));
    expect(tableStep(stated, { unit: "yuan", decimals: 2 }, 3).toString()).toBe("1");
  });
});
