import { pathOfNames } from "../../../src/finance/classification/path-of-names";
import { validityOf } from "../../../src/finance/classification/validity";

describe("whether a code may be used in a year", () => {
  const [functional, economic] = ["functional", "departmentEconomic"] as const;
  const valid = { isValid: true };
  test.each([
    { case: "a code of the list", code: "2010301", kind: functional, year: 2025, expected: valid },
    { case: "a year the list does not cover", code: "2010301", kind: functional, year: 2022 },
    { case: "the first year it covers", code: "30217", kind: economic, year: 2018, expected: valid },
    { case: "the year before", code: "30217", kind: economic, year: 2017 },
    { case: "a code the list lacks", code: "2999901", kind: functional, year: 2025 },
    {
      case: "a code that means another item now",
      code: "30311",
      kind: economic,
      year: 2025,
      expected: valid,
    },
    {
      case: "what it meant before",
      code: "30311",
      name: "住房公积金",
      kind: economic,
      year: 2018,
      expected: { isValid: false, successors: ["30113"] },
    },
    {
      case: "the year before it was taken over",
      code: "30311",
      name: "住房公积金",
      kind: economic,
      year: 2017,
      expected: valid,
    },
    {
      case: "taken over in some year until now",
      code: "2100401",
      name: "行政单位医疗",
      kind: functional,
      year: 2017,
      expected: { isValid: false, successors: ["2101101"] },
    },
    {
      case: "within the years of the take-over",
      code: "2100401",
      name: "行政单位医疗",
      kind: functional,
      year: 2016,
    },
  ])("$case", ({ code, kind, year, name, expected }) => {
    expect(validityOf(code, kind, year, name)).toEqual(expected);
  });
});

describe("path of names", () => {
  test.each([
    { code: "2010301", names: ["一般公共服务支出", "政府办公厅（室）及相关机构事务", "行政运行"] },
    { code: "201", names: ["一般公共服务支出"] },
    { code: "2999901", names: undefined },
  ])("$code", ({ code, names }) => expect(pathOfNames(code, "functional")).toEqual(names));
});
