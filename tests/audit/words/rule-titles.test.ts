import { disclosureRuleBook } from "../../../src/audit/disclosure-rule-book";
import { ownRuleId } from "../../../src/audit/own-rules/own-rule";
import { ruleBook } from "../../../src/audit/rule-book";
import { ruleTitle } from "../../../src/audit/words/rule-titles";
import { en } from "../../../src/audit/words/rule-titles.en";
import { zh } from "../../../src/audit/words/rule-titles.zh";

const ids = [...ruleBook.ties, ...ruleBook.checks, ...disclosureRuleBook.checks].map(({ id }) => id);

describe("the titles of the rules", () => {
  test.each([
    { language: "zh", titles: zh },
    { language: "en", titles: en },
  ])("are there in $language for each rule, and for no other", ({ titles }) => {
    expect(Object.keys(titles).sort()).toEqual([...ids].sort());
  });

  test("of a rule of one's own is what it says; a rule nobody knows has none", () => {
    const own = ownRuleId("收入总表[合计, 合计] = 支出总表[合计, 合计]");
    expect(ruleTitle(own, "zh")).toBe("自定义勾稽“收入总表[合计,合计]=支出总表[合计,合计]”");
    expect(ruleTitle("no-such-rule", "zh")).toBeUndefined();
  });
});
