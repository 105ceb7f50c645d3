import { readCeilings } from "../../../src/finance/debt/ceiling-headroom";
import { debtGradeOf, debtGradeWords } from "../../../src/finance/debt/debt-grade";
import { debtToFiscalCapacity } from "../../../src/finance/debt/debt-to-fiscal-capacity";
import { Decimal } from "../../../src/finance/money/decimal";
import { divide, interval, widen, contains } from "../../../src/finance/money/interval";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { provinceYears, type ProvinceYear } from "../../support/real-debt-table";

const published = provinceYears().filter(({ cells }) => cells["测算的政府债务率"]);
const percent = (text: string) => new Decimal(text.replace("%", "")).dividedBy(100);
const amount = (row: ProvinceYear, label: string) => new Decimal(row.cells[label]!);
const named = ({ province, year }: ProvinceYear) => `${province}${year}`;

(published.length === 0 ? describe.skip : describe)("the published table of provinces", () => {
  test("all 372 grades follow from their ratios", () => {
    const compared = published.flatMap((row) =>
      [
        ["测算的政府债务率", "政府债务率红橙黄绿"],
        ["调整后债务率", "调整后债务率红橙黄绿"],
      ].map(([ratio, grade]) => {
        const ours = debtGradeOf(percent(row.cells[ratio!]!), builtInPolicy, `${row.year}-12-31`);
        return { row: named(row), ours: debtGradeWords[ours].zh.charAt(0), theirs: row.cells[grade!] };
      }),
    );
    expect(compared).toHaveLength(372);
    expect(compared.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  });

  test("three ratios do not follow from their amounts, and no others", () => {
    const strangers = published.filter((row) => {
      const [debt, capacity] = [amount(row, "政府性债务余额"), amount(row, "综合财力")];
      const printed = percent(row.cells["测算的政府债务率"]!);
      const step = new Decimal(10).pow(-Math.max(3, printed.decimalPlaces()));
      const range = widen(
        divide(interval(debt, new Decimal(1)), interval(capacity, new Decimal(1)))!,
        step.dividedBy(2),
      );
      expect(debtToFiscalCapacity(debt, capacity)).toBeDefined();
      return !contains(range, printed);
    });
    expect(strangers.map(named).sort()).toEqual(["河北2022", "海南2022", "重庆2022"].sort());
  });

  test("新疆 2020 alone stands above its ceiling", () => {
    const above = published.filter((row) => {
      const figures = {
        generalCeiling: { amount: amount(row, "地方政府债务限额"), step: new Decimal(1) },
        generalDebt: { amount: amount(row, "政府性债务余额"), step: new Decimal(1) },
      };
      return readCeilings(figures, builtInPolicy, `${row.year}-12-31`)[0]!.isAbove;
    });
    expect(above.map(named)).toEqual(["新疆2020"]);
  });
});
