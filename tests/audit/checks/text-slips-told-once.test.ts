import { foundIn, saidOf } from "../../support/audited-text";

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
    [`${sum}505元，占50.25%。`, ["error units-are-printed.tenThousandMissingInPart"]],
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
});

const lost = ["error units-are-printed.tenThousandMissing"];
const finalAccount = "2024年部门决算情况说明";

describe("an amount printed in 元 that was meant in 万元", () => {
  test.each<[text: string, found: string[]]>([
    ["收入预算234.57元，比2024年增加10万元，增长4.45%，主要原因是人员增加。", lost],
    ["收入预算234.57万元，比2024年增加10元，增长4.45%，主要原因是人员增加。", lost],
    ["收入预算234.57万元，比2024年的224.57元增加10万元，增长4.45%，主要原因是人员增加。", lost],
    ["公务接待费预算1.20元，比上年预算0.95万元增加0.25万元，增长26.32%，主要原因是来访增加。", lost],
    ["公务接待费预算0.95万元，比上年预算1.20元减少0.25万元，下降20.83%，主要原因是来访减少。", lost],
    ["收入总计2995.39万元，支出总计2995.39元。", lost],
    ["基本支出154.57元，占支出预算234.57万元的65.90%。", lost],
  ])("%s", (text, found) => {
    expect(foundIn(`2025年${text}`)).toEqual(found);
  });

  test.each<[text: string]>([
    ["公务接待费1.20万元，比2024年预算增加2000元，增长20%，主要原因是来访增加。"],
    ["公务接待费1.20万元，比2024年预算1.00万元增加2000元，增长20%，主要原因是来访增加。"],
    [
      "会议费综合定额每人每天550元，2025年会议费预算5.50万元，比2024年预算5.00万元增加0.50万元，增长10%，主要原因是会议增加。",
    ],
    ["2025年收入预算234.57万元，其中：财政拨款收入200万元，事业收入345700元。"],
    ["遗属补助每人每月800元，全年1.92万元。"],
    ["办公费1.00万元，比2024年预算减少0.01万元，下降0.99%，主要原因是厉行节约。"],
    ["公用经费100.00万元，折合人均100.00元。"],
  ])("silent on %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("is found beside a completion, and is none where it completes it", () => {
    const spent = (amount: string) =>
      foundIn(`公务接待费年初预算为1.20万元，支出决算为${amount}，完成年初预算的79.17%。`, finalAccount);
    expect(spent("0.95元")).toEqual(lost);
    expect(spent("9500元")).toEqual([]);
  });

  it("says which way it changed, and what it agrees with", () => {
    expect(saidOf("收入预算234.57万元，比2024年增加10元，增长4.45%，主要原因是人员增加。")).toBe(
      "“收入预算”写为增加10元，按10万元计，与同处所写的234.57万元、4.45%相符，疑漏写“万”。请核对，建议改为10万元。",
    );
  });
});

describe("an amount between 占 or 完成 and its rate is that of the whole or of the budget", () => {
  test.each<[text: string, found: string[]]>([
    ["基本支出154.57万元，占支出预算234.57万元的65.90%。", []],
    ["基本支出154.57万元，占支出预算234.57万元的55.90%。", ["error shares-share-one-base.shareDiffers"]],
    ["公务接待费支出决算0.95万元，完成预算1.20万元的79.17%。", []],
    [
      "公务接待费支出决算0.95万元，完成预算1.20万元的89.17%。",
      ["error completions-follow-from-named-budget.completionDiffers"],
    ],
  ])("%s", (text, found) => {
    expect(foundIn(text, finalAccount)).toEqual(found);
  });
});

describe("what was spent beside its budget", () => {
  const both = ["error completions-follow-from-named-budget.completeBesideDifference"];
  const difference = ["error completions-follow-from-named-budget.differenceDiffers"];
  const direction = ["error direction-agrees-with-change.wrongDirection"];
  const spent = "公务接待费支出决算1.50万元，";
  const ofBudget = "公务接待费年初预算为1.20万元，支出决算为0.95万元，完成年初预算的79.17%，";
  test.each<[text: string, found: string[]]>([
    [`${spent}完成预算的100%，决算数大于预算数0.5万元。`, both],
    [`${spent}完成预算的100%，决算数大于预算数0.01万元。`, []],
    [`${spent}完成预算的100%，决算数小于预算数的主要原因是四舍五入。`, []],
    [`${spent}完成预算的100%，决算数等于预算数。`, []],
    [`${spent}完成预算的98%，决算数等于预算数。`, both],
    [`${spent}完成预算的150%，决算数大于预算数0.5万元。`, []],
    [`${spent}完成预算的150%，决算数大于预算数0.2万元。`, both],
    [`${spent}完成年初预算的98%，决算数大于预算数的主要原因是来访增加。`, both],
    [`${spent}完成年初预算的98%。决算数小于年初预算数的主要原因是来访减少。`, []],
    [`${spent}完成年初预算的102%，决算数小于年初预算数的主要原因是来访减少。`, both],
    [`${spent}完成全年预算的98%，决算数大于年初预算数的主要原因是年中追加。`, []],
    [`${spent}完成年初预算的98%，比年初预算增加0.03万元，主要原因是来访增加。`, both],
    [`${spent}完成预算的98%，决算数大于预算数的50%。`, []],
    [`${ofBudget}决算数小于年初预算数0.25万元，主要原因是来访减少。`, []],
    [`${ofBudget}决算数小于年初预算数0.52万元，主要原因是来访减少。`, difference],
    [`${ofBudget}决算数大于年初预算数0.25万元，主要原因是来访增加。`, difference],
    [`${ofBudget}决算数大于年初预算数的主要原因是来访增加。`, direction],
    [
      `${ofBudget}比年初预算减少0.52万元，主要原因是来访减少。`,
      ["error changes-follow-from-amounts.changeDiffers"],
    ],
  ])("%s", (text, found) => {
    expect(foundIn(text, finalAccount)).toEqual(found);
  });
});

describe("one amount of a comparison that change and rate contradict", () => {
  const says = (now: string, base: string, moved = "增加10万元，增长4.45%") =>
    `政务公开经费${now}，比2024年${base}${moved}，主要原因是任务增加。`;

  test.each<[text: string, found: string[]]>([
    [says("234.57万元", "224.57万元"), []],
    [says("234.57万元", "424.57万元"), ["error changes-follow-from-amounts.baseDiffers"]],
    [says("834.57万元", "224.57万元"), ["error changes-follow-from-amounts.nowDiffers"]],
    [
      says("834.57万元", "424.57万元"),
      ["error changes-follow-from-amounts.changeDiffers", "error changes-follow-from-amounts.rateDiffers"],
    ],
    [
      says("234.57万元", "424.57万元", "增加10万元"),
      [
        "error changes-follow-from-amounts.changeDiffers",
        "error direction-agrees-with-change.wrongDirection",
      ],
    ],
    [
      says("224.57万元", "934.57万元", "减少10万元，下降4.26%"),
      ["error changes-follow-from-amounts.baseDiffers"],
    ],
  ])("%s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it("is told with what the rest leads to", () => {
    expect(saidOf(says("234.57万元", "424.57万元"))).toBe(
      "“政务公开经费”的基数（2024年）写为424.57万元，按本期234.57万元和增加10万元、增长4.45%推算，应为224.57万元。请核对，建议改为224.57万元。",
    );
    expect(saidOf(says("834.57万元", "224.57万元"))).toBe(
      "“政务公开经费”写为834.57万元，按2024年224.57万元和增加10万元、增长4.45%推算，应为234.57万元。请核对，建议改为234.57万元。",
    );
  });
});

describe("an amount stated twice, with a list or a share that holds for the other", () => {
  const twice = ["error one-quantity-one-amount.statedTwice"];
  test.each<[text: string, found: string[]]>([
    ["部门预算收入500万元，其中：水费补助400万元，电费补助100万元。电费补助300万元。", twice],
    ["部门预算收入500万元，其中：水费补助400万元，电费补助300万元。电费补助100万元。", twice],
    ["支出预算500万元，其中：水费补助300万元，占80.00%。水费补助400万元。", twice],
    ["支出预算500万元，其中：水费补助300万元，占80.00%。", ["error shares-share-one-base.shareDiffers"]],
  ])("%s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });
});
