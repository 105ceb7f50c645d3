import { parseRate } from "../../../src/finance/money/parse-rate";

describe("parseRate", () => {
  test.each([
    { text: "33.9%", fraction: "0.339", decimals: 1 },
    { text: "109.12 %", fraction: "1.0912", decimals: 2 },
    { text: "９．５％", fraction: "0.095", decimals: 1 },
    { text: "-5%", fraction: "-0.05", decimals: 0 },
    { text: "1,091.20%", fraction: "10.912", decimals: 2 },
    { text: "5‰", fraction: "0.005", decimals: 1 },
    { text: "百分之五", fraction: "0.05", decimals: 0 },
    { text: "百分之三点五", fraction: "0.035", decimals: 1 },
    { text: "百分之零点五", fraction: "0.005", decimals: 1 },
    { text: "百分之十", fraction: "0.1", decimals: 0 },
    { text: "百分之一百二十", fraction: "1.2", decimals: 0 },
    { text: "百分之一百零三", fraction: "1.03", decimals: 0 },
    { text: "千分之三", fraction: "0.003", decimals: 1 },
    { text: "负百分之二", fraction: "-0.02", decimals: 0 },
  ])("$text is $fraction", ({ text, fraction, decimals }) => {
    const rate = parseRate(text)!;
    expect(rate.fraction.toString()).toBe(fraction);
    expect(rate).toMatchObject({ decimals, isSignMissing: false, isPercentagePoints: false });
  });

  test("a bare number is taken as per cent and says that its sign is missing", () => {
    const rate = parseRate("13.95")!;
    expect(rate.fraction.toString()).toBe("0.1395");
    expect(rate.isSignMissing).toBe(true);
  });

  test("percentage points are a difference of rates", () => {
    expect(parseRate("2.3个百分点")).toMatchObject({ isPercentagePoints: true, decimals: 1 });
  });

  test.each(["", "%", "持平", "XX%", "百分之", "百分之几", "3.5.1%", "12万元"])("%j is no rate", (text) => {
    expect(parseRate(text)).toBeUndefined();
  });
});
