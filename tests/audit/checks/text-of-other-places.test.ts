import { foundIn, saidOf } from "../../support/audited-text";

/** Ways of writing that other places have: what is right in them is passed over, and one number changed is found. */
const ways: readonly (readonly [way: string, text: string, right: string, wrong: string, found: string])[] = [
  [
    "a list told again after 具体情况如下",
    "2025年度“三公”经费支出预算为6.0万元。其中：因公出国（境）费支出预算为0万元，公务接待费支出预算为4.0万元，公务用车购置及运行费支出预算为2.0万元。具体情况如下：\n（一）因公出国（境）费支出0万元。\n（二）公务接待费支出4.0万元。\n（三）公务用车购置及运行费支出2.0万元。",
    "费支出预算为4.0万元",
    "费支出预算为5.0万元",
    "one-quantity-one-amount.statedTwice",
  ],
  [
    "增收 and 减收 as words of change",
    "3月，税收收入完成8100万元，比上年增收1200万元，增长17.4%；非税收入完成3600万元，比上年减收400万元，下降10.0%。",
    "17.4%",
    "14.7%",
    "changes-follow-from-amounts.rateDiffers",
  ],
  [
    "增 and 减 alone",
    "会议费80万元，较上年增20万元，增幅33.33%；培训费30万元，较上年减10万元，减幅25%。",
    "减幅25%",
    "减幅0.25%",
    "changes-follow-from-amounts.rateDiffers",
  ],
  [
    "the amount of the base before the change",
    "2025年“三公”经费预算总额为90万元，较2024年的100万元减少10万元，下降10%。其中：因公出国（境）费20万元，公务接待费30万元，公务用车购置及运行维护费40万元。",
    "下降10%",
    "下降12%",
    "changes-follow-from-amounts.rateDiffers",
  ],
  [
    "the running total of last year as base",
    "“三公”经费支出431万元，比上年累计支出450万元减少19万元，下降4.22%。公务接待费支出124万元，比上年累计支出148万元下降24万元，下降16.22%。",
    "16.22%",
    "19.35%",
    "changes-follow-from-amounts.rateDiffers",
  ],
  [
    "a change of each part in words of its own",
    "公务接待费30万元。\n“三公”经费支出80万元，比2024年减少20万元，下降20%。其中：因公出国（境）费支出减少5万元，下降50%；公务接待费支出减少15万元，下降33.33%。",
    "33.33%",
    "50.00%",
    "changes-follow-from-amounts.rateDiffers",
  ],
  [
    "parts of the parts in one row",
    "转移性收入9.50亿元，其中：一般公共预算转移收入9.40亿元，主要为税收返还0.70亿元；一般性转移支付收入6.60亿元；专项转移支付收入2.10亿元。",
    "9.50亿元",
    "9.20亿元",
    "parts-make-up-their-whole.exceeds",
  ],
  [
    "who has retired after those in service",
    "实际在编教职工20人，其中高级教师8人，一级教师7人，二级教师5人，退休职工9人。",
    "8人",
    "11人",
    "parts-make-up-their-whole.exceeds",
  ],
];

describe("texts of other places", () => {
  test.each(ways)("%s: silent", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test.each(ways)("%s: %#, one number changed", (_, text, right, wrong, found) => {
    expect(text).toContain(right);
    expect(foundIn(text.replace(right, wrong))).toContain(`error ${found}`);
  });

  test.each([
    [
      "two years beside each other",
      "一、2024年“三公”经费情况\n2024年“三公”经费合计20万元，其中：公务接待费12万元，公务用车运行费用8万元。\n二、2025年“三公”经费情况\n2025年“三公”经费合计22万元，其中：公务接待费12.5万元，公务用车运行费用9.5万元。",
    ],
    [
      "the nation, the centre and the places",
      "全国一般公共预算收入900亿元，同比下降1.1%。\n中央一般公共预算收入300亿元，同比下降5.7%；地方一般公共预算收入600亿元，同比增长2.2%。",
    ],
    ["names and amounts in two rows", "货物、工程、服务采购规模分别为86.0亿元、150.3亿元和94.6亿元。"],
    [
      "one name under two totals",
      "债务限额5.70亿元，其中：一般债务4.70亿元，专项债务1.00亿元。债务余额预计执行数4.80亿元，其中：一般债务3.80亿元，专项债务1.00亿元。",
    ],
    [
      "a comparison of the whole after its parts",
      "“三公”经费预算100万元。其中，公务接待费40万元，公务用车购置及运行费60万元。同口径比2024年减少25万元，下降20%。",
    ],
    [
      "a month and the months up to it",
      "7月份，全县教育支出13.9亿元，同比增长3.3%；1-7月累计，全县教育支出125.5亿元，同比增长7.3%。",
    ],
    [
      "heads received beside the money",
      "“三公”经费12.0万元，其中：公务接待费4.0万元，其中：国内公务接待40批次，330人次；公务用车购置及运行费8.0万元。",
    ],
    [
      "the change of the whole after that of its last part",
      "公务接待费9.2亿元，比2024年预算减少1.3亿元。“三公”经费63.2亿元，其中，公务接待费减少1.3亿元。比2024年执行数减少2.5亿元，其中，公务接待费减少0.1亿元。",
    ],
    [
      "the amount of the base within a completion",
      "一般公共预算收入累计完成24600万元，完成年初预算数61000万元的40.3%，比上年减收1100万元，下降4.3%。",
    ],
    ["points above a target", "总收入312.7亿元，增收35.0亿元，增长12.6%，高于年度目标增幅5.6个百分点。"],
  ])("silent: %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test("支出预算 and 支出决算 of one sentence are two measures", () => {
    const heading = "二、2025年度一般公共预算财政拨款“三公”经费支出决算情况说明";
    const text =
      "“三公”经费支出预算为5.5万元，支出决算为8.8万元，完成预算的160%，决算数大于预算数的主要原因是新增出访任务。";
    expect(foundIn(text, heading)).toEqual([]);
    expect(foundIn(text.replace("大于", "小于"), heading)).toEqual([
      "error direction-agrees-with-change.wrongDirection",
    ]);
  });

  test("the base that a change leads to is shown as finely as the change", () => {
    expect(saidOf("公务接待费2.7万元，比2024年预算数减少0.06万元，减幅0.02%。")).toContain(
      "减幅写为0.02%，按本期2.7万元与由增减额推算的2024年预算数2.76万元计算，应为2.17%",
    );
  });
});
