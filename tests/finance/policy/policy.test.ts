import { budgetLaw2014 } from "../../../src/finance/policy/documents";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { defineParameter, ParameterDefinitionError } from "../../../src/finance/policy/parameter";
import { contingencyReserveShare } from "../../../src/finance/policy/parameters/contingency-reserve";
import { countyDebtGate } from "../../../src/finance/policy/parameters/county-debt-gate";
import { fixedAssetThresholdOfInstitutions } from "../../../src/finance/policy/parameters/fixed-assets";
import { debtGrades } from "../../../src/finance/policy/parameters/government-debt";
import { trainingNormBefore2017 } from "../../../src/finance/policy/parameters/training";
import { InvalidOverrideError, Policy, UnknownParameterValueError } from "../../../src/finance/policy/policy";
import { citationInEnglish } from "../../../src/finance/policy/citation-in-english";
import { budgetDisclosureRules2016 } from "../../../src/finance/policy/documents";
import { citationOf, defineDocument, type Reference } from "../../../src/finance/policy/reference";

const notice: Reference = { title: "县政发〔2026〕1号" };

const rate = defineParameter({
  id: "test-rate",
  confirmedOn: "2026-11-21",
  values: [
    { from: "2015-01-01", value: "0.1", references: [budgetLaw2014] },
    { from: "2020-01-01", value: "0.2", references: [budgetLaw2014], status: "warningOnly" },
    { from: "2025-01-01", value: null, references: [budgetLaw2014] },
  ],
});
const policy = new Policy([rate, contingencyReserveShare]);

describe("valueOn", () => {
  test.each([
    { on: "2015-01-01", value: "0.1" },
    { on: "2019-12-31", value: "0.1" },
    { on: "2020-01-01", value: "0.2" },
    { on: "2024-12-31", value: "0.2" },
  ])("$on: $value", ({ on, value }) => {
    expect(policy.valueOn(rate, on).toString()).toBe(value);
  });

  test.each(["2014-12-31", "2025-01-01", "2030-06-01"])("no value on %s", (on) => {
    expect(() => policy.valueOn(rate, on)).toThrow(new UnknownParameterValueError("test-rate", on));
  });

  test("a record of decimals is used as Decimals", () => {
    const { minimum, maximum } = policy.valueOn(contingencyReserveShare, "2026-11-21");
    expect(minimum.plus(maximum).toString()).toBe("0.04");
  });

  test("the law that a value cites changes with the day", () => {
    const cited = (on: string) => citationOf(policy.inForce(contingencyReserveShare, on).references[0]!);
    expect(cited("2014-12-31")).toBe("《中华人民共和国预算法》（1994年）第三十二条");
    expect(cited("2015-01-01")).toBe("《中华人民共和国预算法》（2014年修正）第四十条");
  });
});

describe("overrides", () => {
  test("a bureau's value wins from its day, and says what it set aside", () => {
    const own = policy.withOverrides([
      { id: "test-rate", from: "2021-07-01", value: "0.15", reference: notice },
    ]);
    expect(own.valueOn(rate, "2021-06-30").toString()).toBe("0.2");
    expect(own.inForce(rate, "2021-07-01")).toMatchObject({
      from: "2021-07-01",
      origin: "override",
      scope: "bureau",
      status: "active",
      references: [notice],
      setAside: { from: "2020-01-01", status: "warningOnly" },
    });
    expect(own.valueOn(rate, "2021-07-01").toString()).toBe("0.15");
    expect(policy.valueOn(rate, "2021-07-01").toString()).toBe("0.2");
  });

  test("it holds where the built-in value has ended, and null goes back to the built-in value", () => {
    const own = policy.withOverrides([
      { id: "test-rate", from: "2021-07-01", value: "0.15", reference: notice },
      { id: "test-rate", from: "2023-01-01", value: null, reference: notice },
      { id: "test-rate", from: "2026-01-01", value: "0.3", reference: notice },
    ]);
    expect(own.inForce(rate, "2023-01-01")).toMatchObject({ origin: "builtIn", setAside: undefined });
    expect(own.valueOn(rate, "2026-01-01").toString()).toBe("0.3");
    expect(own.inForce(rate, "2026-01-01").setAside).toBeUndefined();
    expect(() => own.valueOn(rate, "2025-06-01")).toThrow(UnknownParameterValueError);
  });

  test("a status alone adopts what is suspended", () => {
    expect(builtInPolicy.inForce(countyDebtGate, "2014-12-31").status).toBe("active");
    expect(builtInPolicy.inForce(countyDebtGate, "2015-01-01").status).toBe("suspended");
    const adopted = builtInPolicy.withOverrides([
      { id: "county-debt-gate", from: "2020-01-01", status: "active", reference: notice },
    ]);
    expect(adopted.inForce(countyDebtGate, "2019-12-31").status).toBe("suspended");
    expect(adopted.inForce(countyDebtGate, "2020-01-01")).toMatchObject({
      status: "active",
      origin: "override",
    });
    expect(adopted.valueOn(countyDebtGate, "2020-01-01").debtService.toString()).toBe("0.15");
  });

  test("a record may name only the fields that differ", () => {
    const own = policy.withOverrides([
      { id: "contingency-reserve-share", from: "2020-01-01", value: { minimum: "0.02" }, reference: notice },
    ]);
    const { minimum, maximum } = own.valueOn(contingencyReserveShare, "2026-01-01");
    expect([minimum.toString(), maximum.toString()]).toEqual(["0.02", "0.03"]);
  });

  test("of two entries for one day the one given last wins", () => {
    const entry = { id: "test-rate", from: "2021-01-01", reference: notice };
    const own = policy
      .withOverrides([{ ...entry, value: "0.3" }])
      .withOverrides([{ ...entry, value: "0.4" }]);
    expect(own.valueOn(rate, "2022-01-01").toString()).toBe("0.4");
  });

  test.each([
    {
      name: "an id nobody declares",
      override: { id: "no-such", from: "2020-01-01", value: "1" },
      reason: "unknownId",
    },
    {
      name: "a day that is none",
      override: { id: "test-rate", from: "2020-02-30", value: "1" },
      reason: "badDay",
    },
    { name: "nothing to say", override: { id: "test-rate", from: "2020-01-01" }, reason: "empty" },
    {
      name: "a word for a figure",
      override: { id: "test-rate", from: "2020-01-01", value: "ten" },
      reason: "shape",
    },
    {
      name: "a field nobody declares",
      override: { id: "contingency-reserve-share", from: "2020-01-01", value: { middle: "0.02" } },
      reason: "shape",
    },
  ] as const)("$name is refused", ({ override, reason }) => {
    const { id, from } = override;
    expect(() => policy.withOverrides([{ ...override, reference: notice }])).toThrow(
      new InvalidOverrideError(id, from, reason),
    );
  });
});

describe("defineParameter", () => {
  const value = { from: "2020-01-01", value: "1", references: [budgetLaw2014] };
  const valid = { id: "some-id", unit: "yuan", confirmedOn: "2026-11-21" };

  test.each([
    { name: "no value", parameter: { ...valid, values: [] }, fault: /no value/ },
    {
      name: "no source",
      parameter: { ...valid, values: [{ ...value, references: [] }] },
      fault: /cites no source/,
    },
    { name: "one day twice", parameter: { ...valid, values: [value, value] }, fault: /does not come after/ },
    {
      name: "days that fall",
      parameter: { ...valid, values: [value, { ...value, from: "2019-01-01" }] },
      fault: /2019-01-01 does not come after 2020-01-01/,
    },
    {
      name: "no such day",
      parameter: { ...valid, values: [{ ...value, from: "2020-02-30" }] },
      fault: /is not a day/,
    },
    { name: "a bad id", parameter: { ...valid, id: "someId", values: [value] }, fault: /kebab-case/ },
    {
      name: "a bad confirmation",
      parameter: { ...valid, confirmedOn: "2026", values: [value] },
      fault: /confirmedOn/,
    },
  ])("$name fails", ({ parameter, fault }) => {
    expect(() => defineParameter(parameter)).toThrow(ParameterDefinitionError);
    expect(() => defineParameter(parameter)).toThrow(fault);
  });
});

describe("built-in values on the day they changed", () => {
  test("the fixed asset threshold of institutions", () => {
    const special = (on: string) => builtInPolicy.inForce(fixedAssetThresholdOfInstitutions, on);
    expect(special("2012-03-31").value.special.toString()).toBe("800");
    expect(special("2012-04-01").value.special.toString()).toBe("1500");
    expect(special("2022-03-01").value.special.toString()).toBe("1000");
    expect(special("2022-02-28").status).toBe("active");
    expect(special("2022-03-01").status).toBe("warningOnly");
  });

  test("the old training norm has ended", () => {
    expect(builtInPolicy.valueOn(trainingNormBefore2017, "2016-12-31").toString()).toBe("450");
    expect(() => builtInPolicy.valueOn(trainingNormBefore2017, "2017-01-01")).toThrow(
      UnknownParameterValueError,
    );
  });

  test("the lines of the debt grades", () => {
    const { yellow, orange, red } = builtInPolicy.valueOn(debtGrades, "2026-11-21");
    expect([yellow, orange, red].map(String)).toEqual(["1.2", "2", "3"]);
  });
});

describe("citationOf", () => {
  const rules = defineDocument({ title: "《会议费管理办法》", number: "财预〔2016〕143号" });
  test("with number and article, in both languages", () => {
    expect(citationOf(rules.article("第三条"))).toBe("《会议费管理办法》（财预〔2016〕143号）第三条");
    expect(citationOf(rules)).toBe("《会议费管理办法》（财预〔2016〕143号）");
    expect(citationInEnglish(budgetDisclosureRules2016.article("第三条"))).toBe(
      "Rules of procedure for publishing local budgets and final accounts, 财预〔2016〕143号, 第三条",
    );
    expect(citationInEnglish(rules)).toBe("《会议费管理办法》, 财预〔2016〕143号");
  });
});
