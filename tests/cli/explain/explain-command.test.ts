import { ruleBook } from "../../../src/audit/rule-book";
import { explainCommand } from "../../../src/cli/explain/explain-command";
import { textWidth } from "../../../src/reports/sheets/text-width";
import { disclosureRuleBook } from "../../../src/audit/disclosure-rule-book";

const run = (rule: string | undefined, language: "zh" | "en" = "zh", columns?: number) => {
  const said = { printed: "", complaints: [] as string[] };
  const code = explainCommand(rule, language, {
    print: (text) => {
      said.printed += text;
    },
    complain: (text) => said.complaints.push(text),
    today: "2026-11-21",
    columns,
  });
  return { ...said, code };
};

test("without a rule it lists all of them", () => {
  const { printed, code } = run(undefined);
  expect(code).toBe(0);
  const all = [...ruleBook.ties, ...ruleBook.checks, ...disclosureRuleBook.checks];
  expect(printed.trimEnd().split("\n")).toHaveLength(all.length);
  expect(printed).toContain("code-matches-name  科目编码与名称相符\n");
});

test("a rule says why, gives an example, what it rests on and where it may be wrong", () => {
  expect(run("zero-base-has-no-rate").printed).toBe(`基数为0时不列比率

为什么查
  基数为0时比率没有意义，写100%是错的。
示例
  “公务接待费”写为增加100.00%，而2024年预算为0（本期25.00万元）。基数为0时不计算增减率，请只写增加额，并说明上年没有该项数字。
依据
  基数为0不计算增减率
性质
  须改正
可能误报
  暂未发现。
规则
  zero-base-has-no-rate (J17)
`);
});

test("in a terminal, lines keep to its width", () => {
  const { printed } = run("text-agrees-with-tables", "en", 60);
  for (const line of printed.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(60);
});

test("a rule nobody has is refused", () => {
  expect(run("B99")).toEqual({
    printed: "",
    complaints: ["没有“B99”这条规则。用 caishen explain 列出全部规则。"],
    code: 2,
  });
});
