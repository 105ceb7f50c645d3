import { answerLine } from "../../src/taskpane/present/answer-line";
import { everything, filterLines, isNarrow, sheetsOf } from "../../src/taskpane/present/filter";
import { figuresOf } from "../../src/taskpane/present/figures";
import { groupLines } from "../../src/taskpane/present/group";
import { reasonGroups } from "../../src/taskpane/present/reason-groups";
import { shownLines } from "../../src/taskpane/present/shown-lines";
import { sampleFinding, sampleReport } from "./sample-jobs";
import { sampleLine } from "./sample-lines";

const lines = [
  sampleLine("a", "error"),
  sampleLine("b", "warning", { cells: [{ sheet: "9 三公", row: 1, column: 1 }], form: "三公经费表" }),
  sampleLine("c", "notChecked", { cells: [], form: "", ruleTitle: "与上年比较" }),
];
const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

test("what was not compared stands by its reason, the commonest first, each title once", () => {
  const item = (rule: string, reason: string) => ({ rule, reason, data: {} });
  const items = [
    item("no-error-values", "noAmounts"),
    item("income-equals-expenditure", "otherForms"),
    item("income-equals-expenditure", "otherForms"),
    item("a rule without a title", "otherForms"),
  ];
  expect(reasonGroups(items, "zh")).toEqual([
    { reason: "本册没有这一关系所涉及的表", count: 3, titles: ["收入总计等于支出总计", "一项核对"] },
    expect.objectContaining({ count: 1 }),
  ]);
});

describe("filterLines", () => {
  test.each([
    { name: "nothing hidden", filter: everything, left: ["a", "b", "c"] },
    {
      name: "a nature hidden",
      filter: { ...everything, hiddenNatures: ["error" as const] },
      left: ["b", "c"],
    },
    { name: "a sheet hidden", filter: { ...everything, hiddenSheets: ["9 三公"] }, left: ["a", "c"] },
    {
      name: "every sheet hidden, what speaks of the whole workbook stays",
      filter: { ...everything, hiddenSheets: ["9 三公", "1 收支总表"] },
      left: ["c"],
    },
  ])("$name", ({ filter, left }) => expect(idsOf(filterLines(lines, filter))).toEqual(left));

  test("knows whether it leaves anything out", () => {
    expect(isNarrow(everything)).toBe(false);
    expect(isNarrow({ ...everything, hiddenSheets: ["9 三公"] })).toBe(true);
  });

  test("offers each sheet once", () =>
    expect(sheetsOf([...lines, ...lines])).toEqual(["1 收支总表", "9 三公"]));
});

describe("groupLines", () => {
  test("by nature, graver first, whatever the order of the lines", () => {
    expect(groupLines([...lines].reverse(), "nature").map(({ key }) => key)).toEqual([
      "error",
      "warning",
      "notChecked",
    ]);
  });

  test.each([
    { grouping: "form" as const, keys: ["收支总表", "三公经费表", ""] },
    { grouping: "rule" as const, keys: ["合计等于各项之和", "与上年比较"] },
  ])("by $grouping, in the order of the lines", ({ grouping, keys }) => {
    expect(groupLines(lines, grouping).map(({ key }) => key)).toEqual(keys);
  });
});

describe("figuresOf", () => {
  const amount = (yuan: string) => ({ yuan, unit: "tenThousandYuan", decimals: 2 }) as const;

  test("prints all three in the unit of the form", () => {
    expect(
      figuresOf(
        { actual: amount("12345678900"), expected: amount("12345678800"), difference: amount("100") },
        "zh",
      ),
    ).toEqual({ unit: "万元", actual: "1,234,567.89", expected: "1,234,567.88", difference: "0.01" });
  });

  test("leaves out what is not known", () => {
    expect(figuresOf({ actual: amount("-10000") }, "en")).toEqual({
      unit: "ten thousand yuan",
      actual: "-1.00",
    });
  });

  test("is nothing for a finding without figures", () => expect(figuresOf({}, "zh")).toBeUndefined());
});

describe("shownLines", () => {
  const report = sampleReport([sampleFinding("REF", "error")]);

  test("says a finding in the words of its form", () => {
    expect(shownLines(report, "zh")[0]).toMatchObject({
      id: "REF",
      nature: "error",
      sentence: expect.stringContaining("#REF!"),
      figures: { unit: "万元", actual: "887.36", expected: "87.36", difference: "800.00" },
    });
  });

  test("lists tails and what was not checked behind the findings, each with a nature of its own", () => {
    const result = {
      ...report.result,
      withinRounding: [{ rule: "no-error-values", messageId: "errorValue", data: { error: "x" }, cells: [] }],
      notChecked: [{ rule: "no-error-values", reason: "amountMissing", data: {} }],
    };
    const shown = shownLines({ ...report, result }, "zh");
    expect(shown.map(({ nature }) => nature)).toEqual(["error", "tail", "notChecked"]);
    expect(new Set(idsOf(shown)).size).toBe(3);
    expect(shown[2]!.sentence).toContain("不代表通过");
  });
});

test.each([
  ["zh", "未发现问题；未检查\u00a012\u00a0项"],
  ["en", "Nothing found; not checked:\u00a012"],
] as const)("a count stays with its word in the leading line in %s", (language, line) => {
  expect(answerLine({ findings: [], notChecked: Array(12).fill({}) }, language)).toBe(line);
});
