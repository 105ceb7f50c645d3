import fc from "fast-check";
import { parseAmount } from "../../../src/finance/money/parse-amount";
import type { AmountUnit } from "../../../src/finance/money/unit";

const read = (text: string, unit: AmountUnit = "yuan") => {
  const parsed = parseAmount(text, { unit });
  return parsed && { ...parsed, value: parsed.value.toString(), yuan: parsed.yuan.toString() };
};

describe("parseAmount", () => {
  test.each([
    { name: "plain", text: "1202.95", yuan: "1202.95", decimals: 2, oddities: [] },
    { name: "trailing zeros are printed decimals", text: "3.10", yuan: "3.1", decimals: 2, oddities: [] },
    {
      name: "thousands",
      text: "1,234,567.89",
      yuan: "1234567.89",
      decimals: 2,
      oddities: ["thousandsSeparators"],
    },
    {
      name: "full width",
      text: "１，２０２．９５",
      yuan: "1202.95",
      decimals: 2,
      oddities: ["fullWidthDigits", "thousandsSeparators"],
    },
    {
      name: "full-width spaces around",
      text: "　1202.95\u00a0",
      yuan: "1202.95",
      decimals: 2,
      oddities: ["spaces"],
    },
    { name: "a space inside", text: "1 202.95", yuan: "1202.95", decimals: 2, oddities: ["spaces"] },
    { name: "zero width", text: "\u200b12", yuan: "12", decimals: 0, oddities: ["spaces"] },
    { name: "元 behind", text: "500元", yuan: "500", decimals: 0, oddities: ["unitInCell"] },
    { name: "parentheses", text: "(12.50)", yuan: "-12.5", decimals: 2, oddities: ["parentheses"] },
    {
      name: "full-width parentheses",
      text: "（12.50）",
      yuan: "-12.5",
      decimals: 2,
      oddities: ["parentheses"],
    },
    { name: "minus", text: "-12.5", yuan: "-12.5", decimals: 1, oddities: [] },
    { name: "full-width minus", text: "－12.5", yuan: "-12.5", decimals: 1, oddities: ["fullWidthDigits"] },
    { name: "mathematical minus", text: "−12.5", yuan: "-12.5", decimals: 1, oddities: [] },
    { name: "plus", text: "+12.5", yuan: "12.5", decimals: 1, oddities: ["plusSign"] },
    {
      name: "yuan sign",
      text: "￥1,000.00",
      yuan: "1000",
      decimals: 2,
      oddities: ["currencySign", "thousandsSeparators"],
    },
    {
      name: "人民币 before and 元 behind",
      text: "人民币1000元",
      yuan: "1000",
      decimals: 0,
      oddities: ["currencySign", "unitInCell"],
    },
    { name: "apostrophe", text: "'123", yuan: "123", decimals: 0, oddities: ["apostrophe"] },
    { name: "leading zeros", text: "0012", yuan: "12", decimals: 0, oddities: ["leadingZeros"] },
    { name: "no whole part", text: ".5", yuan: "0.5", decimals: 1, oddities: ["danglingPoint"] },
    { name: "no fraction", text: "5.", yuan: "5", decimals: 0, oddities: ["danglingPoint"] },
    { name: "zero", text: "0.00", yuan: "0", decimals: 2, oddities: [] },
  ])("$name: $text", ({ text, yuan, decimals, oddities }) => {
    expect(read(text)).toMatchObject({ yuan, decimals, oddities, isBlank: false });
  });

  test.each([
    { text: "1,202.95万元", table: "yuan", value: "1202.95", unit: "tenThousandYuan", yuan: "12029500" },
    { text: "3 亿元", table: "tenThousandYuan", value: "3", unit: "hundredMillionYuan", yuan: "300000000" },
    { text: "12千元", table: "yuan", value: "12", unit: "thousandYuan", yuan: "12000" },
    { text: "5万", table: "yuan", value: "5", unit: "tenThousandYuan", yuan: "50000" },
    { text: "100元", table: "tenThousandYuan", value: "100", unit: "yuan", yuan: "100" },
    { text: "87.36", table: "tenThousandYuan", value: "87.36", unit: "tenThousandYuan", yuan: "873600" },
  ] as const)("$text in a table in $table is $yuan yuan", ({ text, table, value, unit, yuan }) => {
    expect(read(text, table)).toMatchObject({ value, unit, yuan });
  });

  test.each(["", " ", "　", "—", "——", "–", "-", "－", "/", "／", " — "])("%j is a blank zero", (text) => {
    expect(read(text)).toMatchObject({ yuan: "0", isBlank: true });
  });

  test.each([
    "…",
    "......",
    "XXX",
    "x,xxx",
    "××",
    "约12万元",
    "33.9%",
    "９．５％",
    "1,20,295",
    "12,34",
    "1.202,95",
    "1.2.3",
    "元",
    "万元",
    "(-5)",
    "()",
    "12-",
    "12 / 3",
    "合计",
    "1e5",
    "￥",
    "3亿5000万元",
  ])("%j is no amount", (text) => {
    expect(read(text)).toBeUndefined();
  });

  test("what is printed with separators and a unit is read back", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places) => {
          const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
          const whole = size.slice(0, size.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
          const text = `${digits < 0n ? "-" : ""}${whole}${places > 0 ? `.${size.slice(-places)}` : ""}`;
          const parsed = parseAmount(`${text}万元`, { unit: "yuan" })!;
          expect(parsed.value.times(`1e${places}`).toFixed(0)).toBe(digits === 0n ? "0" : digits.toString());
          expect(parsed.decimals).toBe(places);
        },
      ),
    );
  });
});
