import { readFileSync } from "node:fs";
import path from "node:path";
import { generate } from "peggy";
import { parseOwnRule } from "../../../src/audit/own-rules/parse-own-rule";
import { ownRuleWords } from "../../../src/audit/words/own-rule-words";

test("the committed parser is what peggy makes of the grammar", () => {
  const folder = path.resolve(__dirname, "../../../src/audit/own-rules");
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  const source = generate(read("grammar.peggy"), { output: "source", format: "commonjs" });
  expect(read("grammar.js").trimEnd()).toBe(source.trimEnd());
});

describe("rules as accountants write them", () => {
  const simple = {
    left: [{ sign: 1, form: "支出总表", rows: ["合计"], column: "基本支出" }],
    relation: "equal",
    right: [{ sign: 1, form: "基本支出明细表", rows: ["合计"], column: "合计" }],
  };
  test.each([
    "支出总表[合计, 基本支出] = 基本支出明细表[合计, 合计]",
    "支出总表［合计，基本支出］＝基本支出明细表［合计，合计］",
    "《支出总表》【合计,基本支出】等于《基本支出明细表》【合计,合计】",
    "  支出总表 [ 合计 , 基本支出 ]\n= 基本支出明细表[“合计”, 合计] ",
  ])("%s", (text) => {
    expect(parseOwnRule(text)).toEqual(simple);
  });

  test.each([
    ["a[x, y] <= b[x, y]", "atMost"],
    ["a[x, y] ≤ b[x, y]", "atMost"],
    ["a[x, y] 不大于 b[x, y]", "atMost"],
    ["a[x, y] >= b[x, y]", "atLeast"],
    ["a[x, y]不小于b[x, y]", "atLeast"],
    ["a[x, y] 大于等于 b[x, y]", "atLeast"],
    ["a[x, y] 不低于 b[x, y]", "atLeast"],
    ["a[x, y] 小于或等于 b[x, y]", "atMost"],
    ["a[x; y]≦b[x；y]", "atMost"],
  ])("%s is %s", (text, relation) => {
    expect(parseOwnRule(text)).toMatchObject({ relation });
  });

  test("amounts are added and taken off, rows of one column are added", () => {
    expect(parseOwnRule("a[甲、乙, y] − b[“甲、乙”, y] = c[z]")).toEqual({
      left: [
        { sign: 1, form: "a", rows: ["甲", "乙"], column: "y" },
        { sign: -1, form: "b", rows: ["甲、乙"], column: "y" },
      ],
      relation: "equal",
      right: [{ sign: 1, form: "c", rows: [], column: "z" }],
    });
  });

  test("what is taken off to leave nothing stands on the other side", () => {
    expect(parseOwnRule("a[x, y] − b[x, y] - c[z] = 0")).toEqual(parseOwnRule("a[x, y] = b[x, y] + c[z]"));
    expect(parseOwnRule("a[x, y] － b[x, y] ≥ ０ ")).toEqual(parseOwnRule("a[x, y] ≥ b[x, y]"));
  });

  test.each(["一、财政拨款收入", "十二、其他支出"])("the ordinal of %s parts no rows", (row) => {
    expect(parseOwnRule(`a[${row}, y] = b[z]`)).toMatchObject({ left: [{ rows: [row] }] });
  });

  test.each([
    ["支出总表[合计, 合计]", "没有写关系，两边之间请用 =、≤ 或 ≥"],
    ["a[x,y] = b[x,y] = c[x,y]", "写了不止一个关系，一条规则只写一个 =、≤ 或 ≥，请分成几条"],
    ["支出总表 = 收入总表", "没有用方括号写明行和栏，请写成 表名[行, 栏] = 表名[行, 栏]"],
    ["a[x, y = b[x, y]", "方括号没有成对，请写成 表名[行, 栏]"],
    ["a[x, y] =", "没有写完，请写成 表名[行, 栏] = 表名[行, 栏]"],
    ["a[x, y] = b", "没有写完，请写成 表名[行, 栏] = 表名[行, 栏]"],
    ["a（x，y）=b（x，y）", "没有用方括号写明行和栏，请写成 表名[行, 栏] = 表名[行, 栏]"],
    ["支出总表!E19 = 收入总表!E19", "没有用方括号写明行和栏，请写成 表名[行, 栏] = 表名[行, 栏]"],
    ["a[x, y, z] = b[x, y]", "一处只写一栏，几栏相加请写成 表名[行, 栏] + 表名[行, 栏]"],
    ["a[x、y] = b[x, y]", "没有写栏，行和栏之间用逗号，请写成 表名[行, 栏]；几行相加可写成 表名[行、行, 栏]"],
    ...[
      "a[x, y] = b[x, y] × 2",
      "a[x, y]*10000 = b[x, y]",
      "a[x, y] = 234.57万元",
      "a[x, y] = 500",
      "a[x, y] = 0",
    ].map((text): [string, string] => [
      text,
      "用了固定数、倍数或比例，规则只比较表中的金额；元、万元由审核自动换算，不必乘除",
    ]),
    ["a[x, y] = b[x, y] 左右", "第19个字“左右”处看不懂，请写成 表名[行, 栏] = 表名[行, 栏]"],
  ])("%s: %s", (text, words) => {
    const read = parseOwnRule(text);
    expect("kind" in read ? ownRuleWords(read, "zh") : read).toBe(words);
    expect("kind" in read ? ownRuleWords(read, "en") : read).toMatch(/^it/);
  });
});
