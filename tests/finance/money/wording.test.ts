import fc from "fast-check";
import { changePhrase } from "../../../src/finance/money/change-phrase";
import { Decimal } from "../../../src/finance/money/decimal";
import { formatAmount, formatRate, sayAmount } from "../../../src/finance/money/format-amount";
import { parseAmount } from "../../../src/finance/money/parse-amount";
import { isTruncationOf, rounded, truncated } from "../../../src/finance/money/rounding";

const d = (text: string | number) => new Decimal(text);
const yuan = { unit: "yuan", decimals: 2 } as const;
const tenThousand = { unit: "tenThousandYuan", decimals: 2 } as const;

describe("rounding", () => {
  test.each([
    { amount: "877080", half: "87.71", cut: "87.7" },
    { amount: "782164", half: "78.22", cut: "78.21" },
    { amount: "873617", half: "87.36", cut: "87.36" },
    { amount: "50", half: "0.01", cut: "0" },
    { amount: "49.99", half: "0", cut: "0" },
    { amount: "-50", half: "-0.01", cut: "0" },
  ])("$amount yuan in 万元", ({ amount, half, cut }) => {
    expect(rounded(d(amount), tenThousand).equals(half)).toBe(true);
    expect(truncated(d(amount), tenThousand).equals(cut)).toBe(true);
  });

  test.each([
    { printed: "87.70", amount: "877080", is: true },
    { printed: "204.91", amount: "2049197", is: true },
    { printed: "87.71", amount: "877080", is: false },
    { printed: "87.36", amount: "873617", is: false },
    { printed: "87.69", amount: "877080", is: false },
  ])("$printed for $amount yuan is cut off: $is", ({ printed, amount, is }) => {
    expect(isTruncationOf(d(printed), d(amount), tenThousand)).toBe(is);
  });
});

describe("wording", () => {
  test.each([
    { amount: "1234567.8", printing: yuan, text: "1,234,567.80" },
    { amount: "873617", printing: tenThousand, text: "87.36" },
    { amount: "-1234.5", printing: yuan, text: "-1,234.50" },
    { amount: "-0.001", printing: yuan, text: "0.00" },
    { amount: "999.999", printing: yuan, text: "1,000.00" },
    { amount: "123456", printing: { unit: "yuan", decimals: 0 } as const, text: "123,456" },
  ])("$amount is $text", ({ amount, printing, text }) => {
    expect(formatAmount(d(amount), printing)).toBe(text);
  });

  test("with the unit, in both languages", () => {
    expect(sayAmount(d("12029500"), tenThousand, "zh")).toBe("1,202.95万元");
    expect(sayAmount(d("12029500"), tenThousand, "en")).toBe("1,202.95 ten thousand yuan");
    expect(formatRate(d("1.0912"), 2)).toBe("109.12%");
    expect(formatRate(d("-0.5"), 1)).toBe("-50.0%");
  });

  test("what is printed is read back as what was rounded", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (fen) => {
        const amount = d(fen.toString()).dividedBy(100);
        const read = parseAmount(sayAmount(amount, tenThousand, "zh"), { unit: "yuan" })!;
        expect(read.value.equals(rounded(amount, tenThousand))).toBe(true);
      }),
    );
  });

  const four = { unit: "tenThousandYuan", decimals: 4, rateDecimals: 1 } as const;
  const two = { unit: "tenThousandYuan", decimals: 2, rateDecimals: 2 } as const;
  test.each([
    {
      base: "289321",
      now: "351449",
      form: four,
      zh: "增加6.2128万元，增长21.5%",
      en: "up 6.2128 ten thousand yuan, 21.5% more",
    },
    {
      base: "959321",
      now: "531449",
      form: four,
      zh: "减少42.7872万元，下降44.6%",
      en: "down 42.7872 ten thousand yuan, 44.6% less",
    },
    {
      base: "229100",
      now: "479100",
      form: two,
      zh: "增加25.00万元，增长109.12%",
      en: "up 25.00 ten thousand yuan, 109.12% more",
    },
    { base: "100", now: "100", form: two, zh: "持平", en: "unchanged" },
    { base: "100010", now: "100040", form: two, zh: "持平", en: "unchanged" },
    {
      base: "0",
      now: "250000",
      form: two,
      zh: "增加25.00万元（基数为0，不计算增长率）",
      en: "up 25.00 ten thousand yuan (on a base of zero, so no rate is stated)",
    },
    { base: "0", now: "0", form: two, zh: "持平", en: "unchanged" },
    {
      base: "-10000",
      now: "10000",
      form: two,
      zh: "增加2.00万元（基数为负数，不计算增长率）",
      en: "up 2.00 ten thousand yuan (on a negative base, so no rate is stated)",
    },
    {
      base: "250000",
      now: "0",
      form: two,
      zh: "减少25.00万元，下降100.00%",
      en: "down 25.00 ten thousand yuan, 100.00% less",
    },
    {
      base: "99999999900",
      now: "100000000000",
      form: two,
      zh: "增加0.01万元，增长不足0.01%",
      en: "up 0.01 ten thousand yuan, less than 0.01% more",
    },
    { base: undefined, now: "250000", form: two, zh: "无上年对比数", en: "no figure for the year before" },
  ])("$base → $now: $zh", ({ base, now, form, zh, en }) => {
    const change = { base: base === undefined ? undefined : d(base), now: d(now), ...form };
    expect(changePhrase(change, "zh")).toBe(zh);
    expect(changePhrase(change, "en")).toBe(en);
  });
});
