import { readFigures } from "../../src/narrative/read-figures";
import { readPlainText } from "../../src/narrative/read-texts";

function figuresOf(text: string) {
  return readPlainText(text).paragraphs.flatMap(readFigures);
}

describe("figures", () => {
  test.each([
    ["预算3,121.42万元", "amount 3,121.42万元 31214200"],
    ["预算３１２１．４２万元", "amount 3121.42万元 31214200"],
    ["经费9500元", "amount 9500元 9500"],
    ["债务1.5亿元", "amount 1.5亿元 150000000"],
    ["培训费1万。", "amount 1万 10000 missing yuan"],
    ["预算为12.50，其中", "amount 12.50 missing unit"],
    ["减少-3万元", "amount -3万元 -30000"],
    ["增长21.5%", "rate 21.5%"],
    ["增长21.5，原因", "rate 21.5 missing percentSign"],
    ["占支出24.5，", "rate 24.5 missing percentSign"],
    ["共有车辆7辆", "count 7辆"],
    ["面积4000.6平方米", "count 4000.6平方米"],
    ["2025年预算", "year 2025年"],
    ["2025全年度", "year 2025全年"],
    ["截至8月31日", "date 8月, date 31日"],
    ["3.“住房”", "ordinal 3"],
    ["10、住房", "ordinal 10"],
    ["(4)住房", "ordinal 4"],
    ["沪府规【2016】168号", "documentNumber 2016, documentNumber 168"],
    ["防编发〔2012〕6号", "documentNumber 2012, documentNumber 6"],
    ["第40条", "articleNumber 40"],
    ["W-07、X101街坊", "identifier 07, identifier 101"],
    ["2024-2026年", "year 2024, year 2026年"],
    ["共20个部门", "count 20个"],
    ["第2季度", "articleNumber 2"],
  ])("%s → %s", (text, expected) => {
    const shown = figuresOf(text).map(({ kind, text: printed, yuan, missing }) =>
      [kind, kind === "year" ? printed : printed, yuan?.toFixed(), missing && `missing ${missing}`]
        .filter(Boolean)
        .join(" "),
    );
    expect(shown.join(", ")).toBe(expected);
  });

  it("keeps decimals, grouping and rates as fractions", () => {
    const [amount, rate] = figuresOf("预算1,623.10万元，增长8.79%");
    expect(amount).toMatchObject({ decimals: 2, isGrouped: true, unit: "tenThousandYuan" });
    expect(rate!.value.toFixed()).toBe("0.0879");
  });

  it("takes a comma between numbers for a list unless three digits follow", () => {
    expect(figuresOf("分别为12,345万元").map(({ text }) => text)).toEqual(["12,345万元"]);
    expect(figuresOf("分别为12,34万元").map(({ text }) => text)).toEqual(["12", "34万元"]);
  });
});
