import { writeFileSync } from "node:fs";
import path from "node:path";
import { explainedRules, explanationOf } from "../../src/audit/explanations/explanations";
import { workedExample } from "../../src/audit/explanations/worked-examples";
import committed from "../../src/audit/explanations/worked-examples.json";
import { disclosureRuleBook } from "../../src/audit/disclosure-rule-book";
import { ruleBook } from "../../src/audit/rule-book";
import { explainedRules as explainAll, explainRule } from "../../src/jobs/audit/explain";
import { ruleReference } from "../../src/reports/rule-reference";
import { ruleExamples } from "../support/rule-examples";
import { readFileSync } from "node:fs";

const rules = [...ruleBook.ties, ...ruleBook.checks, ...disclosureRuleBook.checks].map(({ id }) => id);
const on = "2026-11-21";

const file = (name: string) => path.resolve(__dirname, "../..", name);

test("every rule is explained, and no explanation is left over", () => {
  expect([...explainedRules].sort()).toEqual([...rules].sort());
});

test("an explanation says something of its own in both languages", () => {
  for (const rule of rules) {
    const { purpose, falseAlarms } = explanationOf(rule)!;
    expect(purpose.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(purpose.en).toMatch(
      /^[^\u4e00-\u9fff]*(元[^\u4e00-\u9fff]*|万元[^\u4e00-\u9fff]*|其中[^\u4e00-\u9fff]*|本单位[^\u4e00-\u9fff]*|“[^”]*”[^\u4e00-\u9fff]*)*\.$/,
    );
    expect(falseAlarms.zh).not.toBe("");
    expect(falseAlarms.en).not.toBe("");
  }
});

describe("worked examples", () => {
  const made = ruleExamples();

  test("the committed ones are what the rules say today (UPDATE=1 writes them)", () => {
    if (process.env["UPDATE"]) {
      const json = `${JSON.stringify(made, undefined, 2)}\n`;
      writeFileSync(file("src/audit/explanations/worked-examples.json"), json);
    } else {
      expect(committed).toEqual(made);
    }
  });

  test("every rule has one, a tie with its figures", () => {
    expect(Object.keys(made).sort()).toEqual([...rules].sort());
    for (const { id } of ruleBook.ties) expect(made[id]!.zh).toMatch(/\d/);
  });

  test("write a per cent close to its figure, as the pane does", () => {
    for (const { zh, en } of Object.values(made)) expect(`${zh}${en}`).not.toMatch(/\d %/);
  });
});

describe("explain", () => {
  test("by id, and all of a number", () => {
    expect(explainRule("code-matches-name", "zh", on)).toMatchObject([
      {
        id: "code-matches-name",
        title: "科目编码与名称相符",
        severity: "error",
        basis: "科目编码与名称相符",
        example: workedExample("code-matches-name")!.zh,
      },
    ]);
    expect(explainRule("B14", "en", on).map(({ id }) => id)).toEqual(["three-public-total-is-sum-of-items"]);
    expect(explainRule("b06", "zh", on).length).toBeGreaterThan(3);
    expect(explainRule("B19", "zh", on).map(({ id }) => id)).toEqual(["parts-make-up-their-whole"]);
    for (let number = 1; number <= 30; number += 1)
      expect(explainRule(`B${String(number).padStart(2, "0")}`, "zh", on)).not.toEqual([]);
    expect(explainRule("no-such-rule", "zh", on)).toEqual([]);
  });
});

describe.each(["zh", "en"] as const)("the reference in %s", (language) => {
  const name = `assets/rule-reference.${language}.md`;
  const made = ruleReference(explainAll(language, on), language);

  test("the committed page is what the rules make today (UPDATE=1 writes it, from the examples as committed)", () => {
    if (process.env["UPDATE"]) writeFileSync(file(name), made);
    else expect(readFileSync(file(name), "utf8")).toBe(made);
  });

  test("has a heading for every rule", () => {
    for (const rule of rules) expect(made).toContain(`<a id="${rule}"></a>`);
  });
});
