import { ceilingHeadroom, readCeilings } from "../../../src/finance/debt/ceiling-headroom";
import { suggestedDebtClass } from "../../../src/finance/debt/debt-class";
import { debtReserve, debtReserveAt } from "../../../src/finance/debt/debt-reserve";
import {
  debtServiceRatio,
  interestShare,
  overdueDebtRatio,
} from "../../../src/finance/debt/debt-service-ratio";
import {
  repaymentMethodOf,
  repaymentMethods,
  repaymentMethodWords,
} from "../../../src/finance/debt/repayment-method";
import { repaymentSourceOf } from "../../../src/finance/debt/repayment-source";
import { Decimal, zero } from "../../../src/finance/money/decimal";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";

const decimal = (text: string) => new Decimal(text);

describe("debt reserve (偿债准备金)", () => {
  test.each([
    { name: "3 to 5 % of the funds in place", funds: "1000", cap: "1000", expected: ["30", "50"] },
    { name: "capped where the budget must repay less", funds: "1000", cap: "40", expected: ["30", "40"] },
    { name: "nothing where it must repay nothing", funds: "1000", cap: "0", expected: ["0", "0"] },
    { name: "exactly at the cap", funds: "1000", cap: "50", expected: ["30", "50"] },
  ])("$name", ({ funds, cap, expected }) => {
    const { minimum, maximum } = debtReserve(decimal(funds), decimal(cap), builtInPolicy, "2014-06-30");
    expect([minimum, maximum].map(String)).toEqual(expected);
  });
});

test.each([
  { hasRevenue: false, source: "generalPublicBudget", expected: "general" },
  { hasRevenue: true, source: "governmentFunds", expected: "special" },
  { hasRevenue: true, source: "specialRevenue", expected: "special" },
  { hasRevenue: true, source: "projectIncome", expected: "special" },
  { hasRevenue: true, source: "generalPublicBudget", expected: undefined },
  { hasRevenue: false, source: "governmentFunds", expected: undefined },
  { hasRevenue: false, source: "other", expected: undefined },
] as const)("revenue $hasRevenue, repaid from $source → $expected", ({ hasRevenue, source, expected }) => {
  expect(suggestedDebtClass(hasRevenue, source)).toBe(expected);
});

describe("ratios of service", () => {
  const service = { principal: decimal("80"), interest: decimal("20"), refinancedPrincipal: decimal("60") };
  test.each([
    { basis: "all", capacity: "1000", expected: "0.1" },
    { basis: "own", capacity: "1000", expected: "0.04" },
    { basis: "all", capacity: "0", expected: undefined },
    { basis: "own", capacity: "-1", expected: undefined },
  ] as const)("$basis over $capacity → $expected", ({ basis, capacity, expected }) => {
    expect(debtServiceRatio(service, decimal(capacity), basis)?.toString()).toBe(expected);
  });

  test("no answer without debt, or without expenditure", () => {
    expect(overdueDebtRatio(decimal("1"), decimal("4"))?.toString()).toBe("0.25");
    expect(overdueDebtRatio(zero, zero)).toBeUndefined();
    expect(interestShare(decimal("1"), decimal("8"))?.toString()).toBe("0.125");
    expect(interestShare(decimal("1"), zero)).toBeUndefined();
  });
});

describe("ceilings", () => {
  const figure = (text: string) => ({ amount: decimal(text), step: zero });

  test("room is ceiling less balance, and negative above it", () => {
    expect(ceilingHeadroom(decimal("89"), decimal("51.97")).toString()).toBe("37.03");
    expect(ceilingHeadroom(decimal("6084"), decimal("6176")).toString()).toBe("-92");
  });

  test.each([
    { debt: "89", isAbove: false },
    { debt: "89.01", isAbove: true },
  ])("a balance of $debt under a ceiling of 89 stands above it: $isAbove", ({ debt, isAbove }) => {
    const [general, special] = readCeilings(
      { generalCeiling: figure("89"), generalDebt: figure(debt), specialCeiling: figure("1") },
      builtInPolicy,
      "2025-12-31",
    );
    expect(general).toMatchObject({ kind: "general", isAbove });
    expect(special).toMatchObject({ kind: "special", headroom: undefined, isAbove: undefined });
  });
});

describe("debt reserve at a chosen share", () => {
  test.each([
    { share: "0.03", cap: "1000", expected: "30" },
    { share: "0.05", cap: "1000", expected: "50" },
    { share: "0.05", cap: "40", expected: "40" },
    { share: "0.0299", cap: "1000", expected: undefined },
    { share: "0.0501", cap: "1000", expected: undefined },
  ])("$share with a cap of $cap: $expected", ({ share, cap, expected }) => {
    const reserve = debtReserveAt(decimal(share), decimal("1000"), decimal(cap), builtInPolicy, "2014-06-30");
    expect(reserve?.toString()).toBe(expected);
  });
});

test.each([
  { words: "一般公共预算", source: "generalPublicBudget" },
  { words: "国有土地出让收入", source: "governmentFunds" },
  { words: "专项收入", source: "specialRevenue" },
  { words: "项目收益", source: "projectIncome" },
  { words: "其他", source: undefined },
])("$words names the source $source", ({ words, source }) => expect(repaymentSourceOf(words)).toBe(source));

test.each([
  ...repaymentMethods.map((method) => ({ words: repaymentMethodWords[method], method })),
  { words: "按半年付息、到期一次性还本", method: "bullet" },
  { words: "滚动", method: undefined },
])("$words names the way $method", ({ words, method }) => expect(repaymentMethodOf(words)).toBe(method));
