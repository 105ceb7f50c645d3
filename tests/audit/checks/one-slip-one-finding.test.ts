import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { auditText } from "../../../src/jobs/audit/audit-text";
import { snapshotOf } from "../../support/book";
import { smallFinalAccounts } from "../../support/small-final-accounts";

const rulesIn = (text: string) =>
  auditText(text, { on: "2024-09-01" }).result.findings.map(({ rule }) => rule);

/** Texts as the nation's model prints them, right as they stand, and what one changed figure must be told by. */
const texts: readonly { readonly text: string; readonly slips: readonly [string, string, string][] }[] = [
  {
    text:
      "2023年度政府采购支出总额88.00万元，其中：政府采购货物支出30.00万元、政府采购工程支出0万元、政府采购服务支出58.00万元。" +
      "授予中小企业合同金额80.00万元，占政府采购支出总额的90.91%，其中：授予小微企业合同金额50.00万元，占授予中小企业合同金额的62.50%。",
    slips: [
      ["总额88.00", "总额38.00", "parts-make-up-their-whole"],
      ["合同金额80.00", "合同金额30.00", "parts-make-up-their-whole"],
      ["合同金额50.00", "合同金额90.00", "parts-make-up-their-whole"],
      ["90.91%", "40.91%", "shares-share-one-base"],
      ["62.50%", "12.50%", "shares-share-one-base"],
    ],
  },
  {
    text:
      "2024年一般公共预算当年拨款579.21万元。\n一般公共服务（类）支出469.12万元，占80.99%；" +
      "社会保障和就业（类）支出56.77万元，占9.80%；住房保障（类）支出53.32万元，占9.21%。",
    slips: [
      ["80.99%", "30.99%", "shares-share-one-base"],
      ["9.21%", "2.21%", "shares-share-one-base"],
      ["56.77", "96.77", "shares-share-one-base"],
    ],
  },
  {
    text:
      "2024年财政拨款收支总预算629.21万元。收入包括：一般公共预算拨款收入579.21万元，政府性基金预算拨款收入50.00万元；" +
      "支出包括：一般公共服务支出469.12万元、社会保障和就业支出110.09万元、城乡社区支出50.00万元。",
    slips: [
      ["社会保障和就业支出110.09", "社会保障和就业支出170.09", "parts-make-up-their-whole"],
      ["收入50.00", "收入90.00", "parts-make-up-their-whole"],
      ["城乡社区支出50.00", "城乡社区支出10.00", "parts-make-up-their-whole"],
    ],
  },
  {
    text:
      "2024年“三公”经费预算数为11.00万元，其中：因公出国（境）费0万元，公务用车购置及运行费8.00万元（其中：公务用车购置费0万元，" +
      "公务用车运行费8.00万元），公务接待费3.00万元。",
    slips: [
      ["运行费8.00万元）", "运行费3.00万元）", "parts-make-up-their-whole"],
      ["购置费0万元", "购置费7万元", "parts-make-up-their-whole"],
      ["接待费3.00", "接待费9.00", "parts-make-up-their-whole"],
    ],
  },
  {
    text: "1.行政运行（项）。年初预算为300.00万元，支出决算为345.68万元，完成年初预算的115.23%，决算数大于年初预算数的主要原因是人员增加。",
    slips: [
      ["300.00", "700.00", "completions-follow-from-named-budget"],
      ["大于", "小于", "direction-agrees-with-change"],
    ],
  },
  {
    text: "2023年度公务接待费支出预算为7.00万元，支出决算为6.00万元，完成预算的85.71%，决算数较预算数减少1.00万元，主要原因是厉行节约。",
    slips: [
      ["7.00", "2.00", "completions-follow-from-named-budget"],
      ["85.71%", "35.71%", "completions-follow-from-named-budget"],
    ],
  },
];

describe.each(texts)("$text", ({ text, slips }) => {
  test("is right as it stands", () => {
    expect(rulesIn(text)).toEqual([]);
  });

  test.each(slips)("%s as %s is told once", (right, wrong, rule) => {
    expect(rulesIn(text.replace(right, wrong))).toEqual([rule]);
  });
});

test("an executed amount that differs from its form is told as that, not as a wrong completion too", () => {
  const rulesBeside = (amount: string) => {
    const text = [
      ["2024年度部门决算情况说明"],
      [`公务接待费预算为1.00万元，支出决算为${amount}万元，完成预算的80.00%。`],
    ];
    const sheets = snapshotOf({ ...smallFinalAccounts(), 决算情况说明: text });
    return auditSnapshot(sheets, { on: "2025-09-01" }).result.findings.map(({ rule }) => rule);
  };
  expect(rulesBeside("0.80")).toEqual([]);
  expect(rulesBeside("0.30")).toEqual(["text-agrees-with-tables"]);
});
