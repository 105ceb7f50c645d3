import { builtInClassification } from "../../../src/finance/classification/built-in-classification";
import { compareName } from "../../../src/finance/classification/compare-name";
import { findByName, findClassByName } from "../../../src/finance/classification/find-by-name";
import { governmentCodeOf } from "../../../src/finance/classification/government-code";
import { isConfirmed, nameOf, successorsOf } from "../../../src/finance/classification/name-of";
import { isThreePublic, threePublicItemOf } from "../../../src/finance/classification/three-public";

describe("nameOf", () => {
  test.each([
    { code: "210", year: 2026, name: "卫生健康支出" },
    { code: "210", year: 2019, name: "卫生健康支出" },
    { code: "210", year: 2018, name: "医疗卫生与计划生育支出" },
    { code: "210", year: 2009, name: "医疗卫生" },
    { code: "210", year: undefined, name: "卫生健康支出" },
    { code: "20805", year: 2019, name: "行政事业单位离退休" },
    { code: "20805", year: 2020, name: "行政事业单位养老支出" },
    { code: "21003", year: 2009, name: "社区卫生服务" },
    { code: "21003", year: 2024, name: "基层医疗卫生机构" },
    { code: "2999901", year: 2024, name: undefined },
  ])("$code in $year is $name", ({ code, year, name }) => {
    expect(nameOf(code, "functional", year)).toBe(name);
  });

  test("a code is not named under another kind", () => {
    expect(nameOf("30217", "functional")).toBeUndefined();
    expect(nameOf("30217", "departmentEconomic")).toBe("公务接待费");
  });
});

describe("compareName", () => {
  test.each([
    {
      name: "the name itself",
      code: "201",
      year: 2025,
      printed: "一般公共服务支出",
      result: { kind: "same" },
    },
    {
      name: "other brackets and spaces",
      code: "30213",
      year: 2025,
      printed: " 维修(护) 费",
      result: { kind: "same" },
    },
    { name: "a radical", code: "30231", year: 2025, printed: "公务用⻋运行维护费", result: { kind: "same" } },
    {
      name: "其它",
      code: "30299",
      year: 2025,
      printed: "其它商品和服务支出",
      result: { kind: "variant", present: "其他商品和服务支出" },
    },
    {
      name: "费 for 费用",
      code: "30212",
      year: 2025,
      printed: "因公出国（境）费",
      result: { kind: "variant", present: "因公出国（境）费用" },
    },
    {
      name: "运行费 for 运行维护费",
      code: "30231",
      year: 2025,
      printed: "公务用车运行费",
      result: { kind: "variant", present: "公务用车运行维护费" },
    },
    {
      name: "支出 left out",
      code: "205",
      year: 2025,
      printed: "教育",
      result: { kind: "variant", present: "教育支出" },
    },
    {
      name: "an old name after the change",
      code: "20805",
      year: 2025,
      printed: "行政事业单位离退休",
      result: { kind: "oldName", present: "行政事业单位养老支出", since: { from: 2020, to: 2020 } },
    },
    {
      name: "an old name in the year of the change",
      code: "20805",
      year: 2020,
      printed: "行政事业单位离退休",
      result: { kind: "oldName", present: "行政事业单位养老支出", since: { from: 2020, to: 2020 } },
    },
    {
      name: "an old name before the change",
      code: "20805",
      year: 2019,
      printed: "行政事业单位离退休",
      result: { kind: "same" },
    },
    {
      name: "the class name of 2017 in 2024",
      code: "210",
      year: 2024,
      printed: "医疗卫生与计划生育支出",
      result: { kind: "oldName", present: "卫生健康支出", since: { from: 2019, to: 2019 } },
    },
    {
      name: "a former meaning in its time",
      code: "30311",
      year: 2009,
      printed: "住房公积金",
      result: { kind: "same" },
    },
    {
      name: "no such code",
      code: "30210",
      year: 2024,
      printed: "车辆运行费",
      result: { kind: "unknownCode" },
    },
  ])("$name", ({ code, year, printed, result }) => {
    const kind = code.startsWith("3") ? "departmentEconomic" : "functional";
    expect(compareName(code, kind, year, printed)).toEqual(result);
  });

  test("another item's name under a confirmed code is a difference that may accuse", () => {
    expect(compareName("30212", "departmentEconomic", 2024, "退休人员活动费")).toEqual({
      kind: "different",
      expected: "因公出国（境）费用",
      isConfirmed: true,
      isFormerMeaning: false,
      successors: [],
    });
  });

  test("outside the years of the list, or under an unconfirmed code, a difference accuses no one", () => {
    expect(compareName("30212", "departmentEconomic", 2017, "退休人员活动费")).toMatchObject({
      isConfirmed: false,
    });
    expect(compareName("30212", "departmentEconomic", 2018, "退休人员活动费")).toMatchObject({
      isConfirmed: true,
    });
    expect(compareName("30212", "departmentEconomic", 2027, "退休人员活动费")).toMatchObject({
      isConfirmed: false,
    });
    expect(compareName("20101", "functional", 2025, "政协事务")).toMatchObject({
      kind: "different",
      isConfirmed: false,
    });
  });

  test("a former meaning tells where it went", () => {
    expect(compareName("30311", "departmentEconomic", 2025, "住房公积金")).toMatchObject({
      kind: "different",
      isFormerMeaning: true,
      successors: ["30113"],
    });
  });

  test("every name in the list agrees with itself", () => {
    for (const kind of ["functional", "departmentEconomic", "governmentEconomic", "revenue"] as const) {
      for (const { code, name } of builtInClassification().entriesOf(kind)) {
        expect([code, compareName(code, kind, 2025, name)]).toEqual([code, { kind: "same" }]);
      }
    }
  });
});

describe("findByName", () => {
  test.each([
    { name: "一、一般公共服务支出", code: "201" },
    { name: "二、外交", code: "202" },
    { name: "（三）国防支出", code: "203" },
    { name: "八、社会保障和就业支出", code: "208" },
    { name: "九、医疗卫生与计划生育支出", code: "210" },
    { name: "十八、自然资源海洋气象等支出", code: "220" },
    { name: "十七、援助其他地区支出", code: "219" },
    { name: "本年支出合计", code: undefined },
    { name: "行政运行", code: undefined },
  ])("$name is class $code", ({ name, code }) => {
    expect(findClassByName(name, "functional")).toBe(code);
  });

  test("a name that recurs is found in its place", () => {
    expect(findByName("行政运行", "functional").length).toBeGreaterThan(10);
    expect(findByName("行政运行", "functional", { parent: "20103" })).toEqual([
      { code: "2010301", name: "行政运行", by: "name" },
    ]);
  });

  test("a spelling and a former name say so", () => {
    expect(findByName("因公出国（境）费", "departmentEconomic")).toEqual([
      { code: "30212", name: "因公出国（境）费用", by: "variant" },
    ]);
    expect(findByName("行政事业单位离退休", "functional", { level: 2 })).toEqual([
      { code: "20805", name: "行政事业单位养老支出", by: "oldName" },
    ]);
  });
});

describe("what codes stand for", () => {
  test.each([
    { code: "30212", item: "overseasVisits" },
    { code: "30217", item: "officialReceptions" },
    { code: "30231", item: "vehicleOperation" },
    { code: "31013", item: "vehiclePurchases" },
    { code: "30913", item: "vehiclePurchases" },
    { code: "50207", item: "overseasVisits" },
    { code: "50403", item: "vehiclePurchases" },
    { code: "30215", item: undefined },
    { code: "30216", item: undefined },
    { code: "30239", item: undefined },
  ])("$code is $item", ({ code, item }) => {
    expect(threePublicItemOf(code)).toBe(item);
    expect(isThreePublic(code)).toBe(item !== undefined);
  });

  test("the government code depends on who spends", () => {
    expect(governmentCodeOf("30101", "administrative")).toEqual({ code: "50101", isConfirmed: true });
    expect(governmentCodeOf("30101", "institution")).toEqual({ code: "50501", isConfirmed: true });
    expect(governmentCodeOf("30217", "administrative")).toEqual({ code: "50206", isConfirmed: false });
    expect(governmentCodeOf("301", "administrative")).toBeUndefined();
  });

  test("confirmed rows, and successors", () => {
    expect(isConfirmed("201", "functional")).toBe(true);
    expect(isConfirmed("20101", "functional")).toBe(false);
    expect(isConfirmed("29999", "functional")).toBe(false);
    expect(successorsOf("30311")).toEqual(["30113"]);
    expect(successorsOf("30113")).toEqual([]);
  });

  test("every government code of the map and every economic code of the three public expenses is listed", () => {
    const classification = builtInClassification();
    for (const [code, { administrative, institution }] of classification.governmentCodes) {
      expect([code, classification.entry(code)?.kind]).toEqual([code, "departmentEconomic"]);
      for (const government of [administrative, institution]) {
        expect([government, classification.entry(government)?.kind]).toEqual([
          government,
          "governmentEconomic",
        ]);
      }
    }
    for (const code of classification.threePublic.keys()) expect(classification.entry(code)?.code).toBe(code);
    for (const { successor } of classification.successors)
      expect(classification.entry(successor)?.code).toBe(successor);
  });
});
