import { foundIn } from "../../support/audited-text";

const sum = "2025年部门支出预算1005万元，其中：基本支出500万元，占49.75%；项目支出";
const oppositeWords = "error direction-agrees-with-change.oppositeWords";

describe("a slip of the text is told once, and what is none is not told", () => {
  test.each<[text: string, found: string[]]>([
    [
      "2025年一般公共预算支出1000万元，同比增长5.3%，其中增速最高的为教育支出(同比增长22.9%)，增速最低的为农林水支出(同比增长3%)。",
      [],
    ],
    [
      "2025年一般公共预算支出1000万元，同比增长5.3%。一般公共预算支出同比增长22.9%。",
      ["error one-quantity-one-amount.changeStatedTwice"],
    ],
    [`${sum}505元，占50.25%。`, ["error parts-make-up-their-whole.tenThousandMissing"]],
    [`${sum}505万元，占50.25%。`, []],
    ["公务接待费1.00万元，比2024年预算减少0.04万元，增长3.85%。", [oppositeWords]],
    ["公务接待费1.00万元，比2024年预算减少0.04万元，下降3.85%。", []],
    ["公务接待费1.00万元，比2024年预算减少0.04万元，占比增长3.85个百分点。", []],
    [
      "公务接待费1.00万元，比2024年预算1.04万元增加0.04万元，下降3.85%。",
      ["error direction-agrees-with-change.wrongDirection"],
    ],
  ])("%s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  test.each<[text: string, found: string[]]>([
    [
      "完成预算的100%，决算数大于预算数0.5万元。",
      ["error completions-follow-from-named-budget.completeBesideDifference"],
    ],
    ["完成预算的100%，决算数大于预算数0.01万元。", []],
    ["完成预算的100%，决算数等于预算数。", []],
    ["完成预算的150%，决算数大于预算数0.5万元。", []],
  ])("公务接待费支出决算1.50万元，%s", (text, found) => {
    expect(foundIn(`公务接待费支出决算1.50万元，${text}`, "2024年部门决算情况说明")).toEqual(found);
  });
});
