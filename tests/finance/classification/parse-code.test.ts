import fc from "fast-check";
import { builtInClassification } from "../../../src/finance/classification/built-in-classification";
import { isWellFormed, kindOf, levelOf, parentOf, pathOf } from "../../../src/finance/classification/code";
import { parseCode } from "../../../src/finance/classification/parse-code";

describe("parseCode", () => {
  test.each([
    { name: "one column", parts: ["2010301"], kind: "functional", code: "2010301", level: 3, oddities: [] },
    {
      name: "three columns",
      parts: ["201", "03", "01"],
      kind: "functional",
      code: "2010301",
      level: 3,
      oddities: [],
    },
    {
      name: "a 款 row",
      parts: ["201", "03", null],
      kind: "functional",
      code: "20103",
      level: 2,
      oddities: [],
    },
    {
      name: "a 类 row with blanks",
      parts: ["201", "", " "],
      kind: "functional",
      code: "201",
      level: 1,
      oddities: ["spaces"],
    },
    {
      name: "columns holding the code so far",
      parts: ["201", "20103", "2010301"],
      kind: "functional",
      code: "2010301",
      level: 3,
      oddities: [],
    },
    { name: "a number", parts: [205.0], kind: "functional", code: "205", level: 1, oddities: ["number"] },
    {
      name: "a number kept as text",
      parts: ["205.0"],
      kind: "functional",
      code: "205",
      level: 1,
      oddities: ["number"],
    },
    {
      name: "a lost zero as text",
      parts: ["301", "2"],
      kind: "departmentEconomic",
      code: "30102",
      level: 2,
      oddities: ["lostZero"],
    },
    {
      name: "a lost zero as number",
      parts: [301, 7],
      kind: "departmentEconomic",
      code: "30107",
      level: 2,
      oddities: ["number", "lostZero"],
    },
    {
      name: "two lost zeros",
      parts: ["201", "3", "1"],
      kind: "functional",
      code: "2010301",
      level: 3,
      oddities: ["lostZero"],
    },
    {
      name: "a dash",
      parts: ["302-17"],
      kind: "departmentEconomic",
      code: "30217",
      level: 2,
      oddities: ["separators"],
    },
    {
      name: "a space inside",
      parts: ["301 2"],
      kind: "departmentEconomic",
      code: "30102",
      level: 2,
      oddities: ["spaces", "lostZero"],
    },
    {
      name: "full width",
      parts: ["２０１"],
      kind: "functional",
      code: "201",
      level: 1,
      oddities: ["fullWidthDigits"],
    },
    {
      name: "a space after",
      parts: ["30231 "],
      kind: "departmentEconomic",
      code: "30231",
      level: 2,
      oddities: ["spaces"],
    },
    {
      name: "revenue down to 目",
      parts: ["103", "01", "82", "01"],
      kind: "revenue",
      code: "103018201",
      level: 4,
      oddities: [],
    },
    {
      name: "the code of a class cut to 7",
      parts: ["7"],
      kind: "functional",
      code: "7",
      level: undefined,
      oddities: [],
    },
    {
      name: "four digits are not guessed apart",
      parts: ["3012"],
      kind: "departmentEconomic",
      code: "3012",
      level: undefined,
      oddities: [],
    },
    {
      name: "an economic code among functions",
      parts: ["301"],
      kind: "functional",
      code: "301",
      level: undefined,
      oddities: [],
    },
    {
      name: "an economic code with an item",
      parts: ["3010201"],
      kind: "departmentEconomic",
      code: "3010201",
      level: undefined,
      oddities: [],
    },
  ] as const)("$name", ({ parts, kind, code, level, oddities }) => {
    expect(parseCode(parts, kind)).toEqual({ code, level, oddities });
  });

  test.each([
    { name: "nothing", parts: [null, null, null] },
    { name: "blanks", parts: ["", " ", null] },
    { name: "the total row", parts: ["合计", null, null] },
    { name: "a name behind the code", parts: ["201一般公共服务支出"] },
    { name: "a fraction", parts: [205.5] },
  ])("$name holds no code", ({ parts }) => {
    expect(parseCode(parts, "functional")).toBeUndefined();
  });

  test("every listed code is read back from its parts, zeros lost or not", () => {
    const codes = builtInClassification().entriesOf("functional");
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.boolean(), ({ code }, loses) => {
        const parts = [code.slice(0, 3), ...(code.slice(3).match(/../g) ?? [])];
        const typed = loses ? parts.map((part) => part.replace(/^0/, "")) : parts;
        expect(parseCode(typed, "functional")?.code).toBe(code);
        expect(parseCode([typed.join("-")], "functional")?.code).toBe(code);
      }),
    );
  });
});

describe("codes", () => {
  test.each([
    { code: "201", level: 1, parent: undefined, path: ["201"] },
    { code: "20103", level: 2, parent: "201", path: ["201", "20103"] },
    { code: "2010301", level: 3, parent: "20103", path: ["201", "20103", "2010301"] },
    { code: "2010", level: undefined, parent: "20", path: ["20", "2010"] },
  ])("$code", ({ code, level, parent, path }) => {
    expect(levelOf(code)).toBe(level);
    expect(parentOf(code)).toBe(parent);
    expect(pathOf(code)).toEqual(path);
  });

  test.each([
    { code: "2010301", kind: "functional" },
    { code: "30217", kind: "departmentEconomic" },
    { code: "50206", kind: "governmentEconomic" },
    { code: "1010101", kind: "revenue" },
    { code: "401", kind: undefined },
    { code: "20", kind: undefined },
    { code: "3021701", kind: undefined },
  ])("$code is of kind $kind", ({ code, kind }) => {
    expect(kindOf(code)).toBe(kind);
    if (kind) expect(isWellFormed(code, kind as "functional")).toBe(true);
  });
});
