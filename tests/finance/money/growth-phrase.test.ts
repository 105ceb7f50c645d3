import { Decimal } from "../../../src/finance/money/decimal";
import { growthPhrase } from "../../../src/finance/money/growth-phrase";

const phrase = (base: string, now: string, language: "zh" | "en" = "zh", rateDecimals = 2) =>
  growthPhrase(
    {
      baseName: language === "zh" ? "上年预算数" : "last year's budget",
      base: new Decimal(base),
      now: new Decimal(now),
      rateDecimals,
    },
    language,
  );

test.each([
  { base: "22.91", now: "47.91", zh: "比上年预算数增长109.12%", en: "109.12% more than last year's budget" },
  { base: "47.91", now: "37.91", zh: "比上年预算数下降20.87%", en: "20.87% less than last year's budget" },
  { base: "5", now: "5", zh: "与上年预算数持平", en: "the same as last year's budget" },
  {
    base: "0",
    now: "5",
    zh: "上年预算数为0，不计算增长率",
    en: "last year's budget is zero, so no rate is stated",
  },
  {
    base: "-1",
    now: "5",
    zh: "上年预算数为负数，不计算增长率",
    en: "last year's budget is negative, so no rate is stated",
  },
  {
    base: "100000",
    now: "100001",
    zh: "比上年预算数增长不足0.01%",
    en: "less than 0.01% more than last year's budget",
  },
])("$base → $now: $zh", ({ base, now, zh, en }) => {
  expect([phrase(base, now), phrase(base, now, "en")]).toEqual([zh, en]);
});

test("as many decimals as are asked for", () => {
  expect(phrase("28.9321", "35.1449", "zh", 1)).toBe("比上年预算数增长21.5%");
});
