import { changesFollowFromAmounts } from "../../../src/audit/checks/changes-follow-from-amounts";
import { directionAgreesWithChange } from "../../../src/audit/checks/direction-agrees-with-change";
import { audit } from "../../../src/audit/audit";
import { render } from "../../../src/audit/words/render";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { narrativeOf } from "../../../src/narrative/narrative";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { foundIn, saidOf } from "../../support/audited-text";
import { auditSheets } from "../../support/audit-sheets";
import { bookOf } from "../../support/book";
import { smallBudget } from "../../support/small-budget";

const finalAccounts = "2025年度部门决算情况说明";

describe("changes-follow-from-amounts", () => {
  test.each([
    ["the base stated", "基本支出105.76万元，比2024年预算100.00万元增加5.76万元，增长5.76%。"],
    ["the base from the change", "基本支出35.1449万元，同比增加6.2128万元，增长21.5%。"],
    ["a fall", "收入总计53.1449万元，同比减少42.7872万元，下降44.6%。"],
    ["within the rounding of the amounts", "项目支出18万元，同比减少49万元，下降73.1%。"],
    ["points of a rate are no rate", "基本支出100.00万元，同比增加10.00万元，占比提高2.5个百分点。"],
  ])("silent: %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test.each([
    [
      "the new year as base",
      "基本支出126.00万元，比2024年预算增加26.00万元，增长20.63%。",
      /应为26\.00%，疑以本期数为基数计算/,
    ],
    [
      "the difference as a rate",
      "2025年基本支出预算500.12万元，2024年预算472.90万元，比2024年预算增长27.22%。",
      /按本期500\.12万元与2024年预算472\.90万元计算，应为5\.76%，疑将差额写成了比率/,
    ],
    [
      "the rate of the line above",
      "基本支出100.00万元，同比增加10.00万元，增长11.1%；项目支出50.00万元，同比增加4.00万元，增长11.1%。",
      /“项目支出”增长率写为11\.1%.*应为8\.7%，疑照抄上一行的比率/,
    ],
  ])("rate: %s", (_, text, words) => {
    expect(foundIn(text)).toEqual(["error changes-follow-from-amounts.rateDiffers"]);
    expect(saidOf(text)).toMatch(words);
  });

  test("a change that is not the difference", () => {
    const text = "2025年基本支出预算105.76万元，2024年预算100.00万元，比2024年预算增加6.76万元。";
    expect(saidOf(text)).toBe(
      "“基本支出”增加额写为6.76万元，按本期105.76万元与2024年预算100.00万元计算，相差5.76万元。请核对，建议改为5.76万元。",
    );
  });
});

describe("a change stated twice", () => {
  const once = (word: string) => `2025年基本支出预算100.00万元，比2024年预算${word}5.00万元。`;
  const again = (word: string, amount = "5.00") =>
    `基本支出100.00万元，比上年预算${word}${amount}万元，主要原因是人员变动。`;

  test.each([
    ["both as a rise", once("增加"), again("增加"), []],
    ["both as a fall", once("减少"), again("减少"), []],
    ["of nothing", once("增加").replace("5.00", "0.00"), again("减少", "0.00"), []],
    [
      "once as a rise, once as a fall",
      once("增加"),
      again("减少"),
      ["error direction-agrees-with-change.oppositeTwice"],
    ],
  ])("%s", (_, first, second, found) => {
    expect(foundIn(`${first}\n${second}`)).toEqual(found);
  });

  test("of two quantities that are the same amount: the word that fewer use is named", () => {
    const of = (subject: string, word: string) => `${subject}100.00万元，比2024年预算${word}5.00万元。`;
    const text = [
      of("财政拨款收入", "增加"),
      of("财政拨款支出预算", "减少"),
      of("一般公共预算拨款支出预算", "增加"),
    ];
    expect(saidOf(text.join("\n"))).toBe(
      "“财政拨款支出”写为减少5.00万元，而“财政拨款收入”同为100.00万元，写为增加5.00万元，方向相反。请核对，改正其中一处。",
    );
    expect(foundIn([of("财政拨款收入", "增加"), of("基本支出", "增加")].join("\n"))).toEqual([]);
  });

  test("is left to the amounts where they tell which word is wrong", () => {
    const told = "基本支出100.00万元，比2024年预算95.00万元减少5.00万元。";
    expect(foundIn(`${told}\n${again("增加")}`)).toEqual([
      "error direction-agrees-with-change.wrongDirection",
    ]);
  });
});

describe("direction-agrees-with-change", () => {
  test.each([
    ["2025年公务接待费预算1.35万元，2024年预算数1.35万元，与2024年预算持平。", []],
    // Printed alike, the yuan behind them may differ.
    ["2025年公务接待费预算1.35万元，2024年预算数1.35万元，小于2024年预算数。", []],
    ["2025年公务接待费预算1.35万元，2024年预算数1.34万元，与2024年预算持平。", ["wrongDirection"]],
    ["2025年公务接待费预算10.00万元，2024年预算数9.60万元，与2024年预算基本持平。", []],
    ["2025年公务接待费预算10.00万元，2024年预算数9.50万元，与2024年预算基本持平。", ["wrongDirection"]],
    ["“三公”经费预算10.00万元，比2024年预算减少-3.00万元。", ["negativeChange"]],
    ["“三公”经费预算10.00万元，与上年预算持平，主要原因是压缩公务接待。", ["reasonOfAnother"]],
    ["“三公”经费预算10.00万元，与上年预算持平，主要原因是公务接待保持不变。", []],
  ])("%s", (text, messages) => {
    const found = foundIn(text).map((line) => line.replace(/^.*direction-agrees-with-change\./, ""));
    expect(found).toEqual(messages);
  });

  test("大于 and 小于 against the budget that the sentence names", () => {
    const text =
      "一般公共预算财政拨款支出年初预算为400.00万元，支出决算为450.00万元。决算数小于预算数的主要原因：人员增加。";
    expect(saidOf(text, finalAccounts)).toContain(
      "写为“小于”，按本期450.00万元与预算数400.00万元计算，实为大于",
    );
  });
});

describe("with last year's workbook", () => {
  const textSheet = (sentence: string) => [["2025年部门预算编制说明"], [sentence]];
  const auditAgainst = (sentence: string, last: number, receptions = 0.95) => {
    const book = bookOf({ ...smallBudget(), 说明: textSheet(sentence) });
    const lastYear: Record<string, (string | number | null)[][]> = JSON.parse(
      JSON.stringify(smallBudget()).replaceAll("2025", "2024"),
    );
    lastYear["三公"]![6]![0] = last;
    lastYear["三公"]![6]![2] = receptions;
    const previousBook = bookOf(lastYear);
    const facts = recognise(book, allTemplates);
    const previous = { book: previousBook, facts: recognise(previousBook, allTemplates) };
    const context = { book, facts, narrative: narrativeOf(book, facts), unitSlips: [], on: "2025-03-01" };
    return audit(
      { ...context, policy: builtInPolicy, previous },
      { ties: [], checks: [changesFollowFromAmounts, directionAgreesWithChange] },
    );
  };

  test("a change is compared with what that workbook gives", () => {
    expect(auditAgainst("“三公”经费预算4.95万元，比2024年预算减少1.00万元。", 5.95).findings).toEqual([]);
    const { findings } = auditAgainst("“三公”经费预算4.95万元，比2024年预算减少2.00万元。", 5.95);
    expect(findings.map((finding) => render(finding, "zh"))).toEqual([
      "“‘三公’经费”减少额写为2.00万元，按本期4.95万元与上年工作簿的2024年预算5.95万元计算，相差1.00万元。请核对，建议改为1.00万元。",
    ]);
  });

  test.each([
    [
      "between two other amounts",
      "公务用车运行费预算4.00万元。公务接待费预算0.95万元，比2024年预算减少1.00万元。",
      [],
    ],
    [
      "rose instead",
      "公务用车运行费预算4.00万元。公务接待费预算0.95万元，比2024年预算增加1.00万元。",
      ["wrongDirection"],
    ],
    ["named without its amount", "公务接待费与2024年预算持平。", ["wrongDirection"]],
  ])("an item: %s", (_, sentence, messages) => {
    const { findings } = auditAgainst(sentence, 4.95, 1.95);
    expect(findings.map(({ messageId }) => messageId)).toEqual(messages);
  });

  test("持平 is wrong where that workbook gives another amount", () => {
    expect(auditAgainst("“三公”经费预算4.95万元，与2024年预算持平。", 4.95).findings).toEqual([]);
    const { findings } = auditAgainst("“三公”经费预算4.95万元，与2024年预算持平。", 5.95);
    expect(findings.map(({ messageId }) => messageId)).toEqual(["wrongDirection"]);
  });
});

test("a change whose base nothing gives is 未检查, not passed", () => {
  const book = bookOf({
    ...smallBudget(),
    说明: [["2025年部门预算编制说明"], ["“三公”经费预算4.95万元，比2024年预算减少1.00万元。"]],
  });
  const facts = recognise(book, allTemplates);
  const context = {
    book,
    facts,
    narrative: narrativeOf(book, facts),
    unitSlips: [],
    on: "2025-03-01",
    policy: builtInPolicy,
  };
  const { notChecked } = audit(context, { ties: [], checks: [changesFollowFromAmounts] });
  expect(notChecked.map(({ reason }) => reason)).toEqual(["noLastYearForChanges"]);
});

describe("zero-base-has-no-rate", () => {
  test.each([
    [
      "the base is stated as 0",
      "2025年公务接待费预算25.00万元，2024年预算数0.00万元，比2024年预算增加100.00%。",
    ],
    ["the increase is the whole amount", "公务接待费25.00万元，比2024年预算增加25.00万元，增长100.00%。"],
  ])("%s", (_, text) => {
    expect(foundIn(text)).toEqual(["error zero-base-has-no-rate.growthOnZero"]);
    expect(saidOf(text)).toContain("基数为0时不计算增减率");
  });

  test("several of one text are one finding", () => {
    const text =
      "公务接待费25.00万元，比上年增加25.00万元，增长100%。\n培训费1.00万元，比上年增加1.00万元，增长100%。";
    expect(foundIn(text)).toHaveLength(1);
  });

  test("a doubled amount did grow by 100%", () => {
    expect(foundIn("公务接待费30.00万元，比2024年预算增加15.00万元，增长100.00%。")).toEqual([]);
  });

  test("a completion of nothing names the budget that would fit", () => {
    const text =
      "一般公共预算财政拨款支出年初预算为0万元，全年预算为321.02万元，支出决算为307.82万元，完成年初预算的95.89%。";
    expect(saidOf(text, finalAccounts)).toBe(
      "“一般公共预算拨款支出”写为完成年初预算的95.89%，而年初预算为0。该比例系307.82万元÷321.02万元（全年预算），请将“年初预算”改为“全年预算”。",
    );
  });
});

describe("completions-follow-from-named-budget", () => {
  const sentence = (rate: string) =>
    `一般公共预算财政拨款支出年初预算为400.00万元，全年预算为500.00万元，支出决算为450.00万元，完成年初预算的${rate}。`;
  test.each([
    ["112.50%", ""],
    ["112.5%", ""],
    ["112.40%", "应为112.50%"],
    ["90.00%", "90.00%是450.00万元÷500.00万元（全年预算）的结果"],
    ["50.00%", "疑将差额写成了比率"],
  ])("完成年初预算的%s", (rate, words) => {
    expect(saidOf(sentence(rate), finalAccounts)).toContain(words);
    expect(foundIn(sentence(rate), finalAccounts)).toHaveLength(words === "" ? 0 : 1);
  });
});

describe("shares-share-one-base", () => {
  test("one wrong share says what it should be, and its sum is no second finding", () => {
    const text =
      "支出总计2945760.58元，其中：基本支出2476260.58元，占84.06%；项目支出469500.00元，占19.62%。";
    expect(foundIn(text)).toEqual(["error shares-share-one-base.shareDiffers"]);
    expect(saidOf(text)).toContain("按469,500.00元÷2,945,760.58元应为15.94%");
  });

  test.each(["33.3%", "33%", "33.33%"])("a third is %s", (third) => {
    expect(foundIn(`支出总计9.00万元，其中：基本支出3.00万元，占${third}。`)).toEqual([]);
  });

  test.each([
    ["one share takes what is missing of a hundred", ["33.34", "33.33", "33.33"], []],
    ["it need not be the first", ["33.33", "33.33", "33.34"], []],
    ["what it takes makes no hundred", ["33.35", "33.33", "33.33"], ["shareDiffers"]],
    ["more than rounding leaves", ["33.36", "33.33", "33.31"], ["shareDiffers", "shareDiffers"]],
    ["two of them raised", ["33.34", "33.34", "33.33"], ["staleBase"]],
    ["another share is wrong, and only that", ["33.34", "43.33", "33.33"], ["shareDiffers"]],
  ])("%s: %s", (_name, [appropriation, service, other], found) => {
    const text = `收入总计900.00万元，其中：财政拨款收入300.00万元，占${appropriation}%；事业收入300.00万元，占${service}%；其他收入300.00万元，占${other}%。`;
    expect(foundIn(text)).toEqual(found.map((id) => `error shares-share-one-base.${id}`));
  });

  test("a share of last year's total is not reckoned on this year's", () => {
    expect(foundIn("支出预算100.00万元，其中：基本支出50.00万元，占上年支出的60.00%。")).toEqual([]);
  });
});

describe("parts-make-up-their-whole", () => {
  test.each([
    [
      "政府采购预算117.00万元，其中：政府采购货物预算17.00万元、政府采购工程预算0万元、政府采购服务预算100.00万元。",
      [],
    ],
    [
      "政府采购预算117.00万元，其中：政府采购货物预算17.00万元、政府采购工程预算0万元、政府采购服务预算90.00万元。",
      ["fallsShort"],
    ],
    // 其中 names some; only what a field knows as whole must add up.
    ["政府采购预算117.00万元，其中：政府采购货物预算17.00万元、政府采购服务预算90.00万元。", []],
    ["政府采购预算117.00万元，其中：政府采购货物预算37.00万元、政府采购服务预算90.00万元。", ["exceeds"]],
    ["共有车辆8辆，其中：部级领导干部用车0辆、机要通信用车1辆、其他用车7辆。", []],
    ["共有车辆8辆，其中：部级领导干部用车0辆、机要通信用车0辆、其他用车7辆。", ["fallsShort"]],
    ["实有人员6名，其中主任1名；干部2名，政府临时聘用人员3名，单位自聘人员1名。", ["exceeds"]],
    ["人员经费95.36万元。\n基本支出105.58万元。其中：人员经费95.36万元；公用经费10.23万元。", []],
    ["基本支出约105万元，其中：人员经费95.36万元；公用经费10.23万元。", []],
  ])("%s", (text, messages) => {
    const found = foundIn(text).map((line) => line.replace(/^error parts-make-up-their-whole\./, ""));
    expect(found).toEqual(messages);
  });

  test.each([
    [
      "项目支出3.00万元安排如下：\n1.会议经费1.00万元。\n2.培训经费1.00万元。",
      ["error parts-make-up-their-whole.fallsShort"],
    ],
    ["项目支出3.00万元主要安排如下：\n1.会议经费1.00万元。\n2.培训经费1.00万元。", []],
    ["项目支出3.00万元安排如下：\n1.会议经费1.00万元，培训经费2.00万元。\n2.其他经费1.00万元。", []],
  ])("numbered lists: %s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });
});

describe("持平 among changes", () => {
  const threePublic = (total: string, overseas: string, receptions: string) =>
    `“三公”经费预算5.00万元，比2024年预算${total}。其中：因公出国（境）费0万元，比2024年预算${overseas}；` +
    `公务用车购置及运行费4.00万元，比2024年预算持平；公务接待费1.00万元，比2024年预算${receptions}。`;
  const sumDiffers = "error changes-of-parts-add-up.sumDiffers";

  test.each([
    ["all unchanged", threePublic("持平", "持平", "持平"), []],
    ["one part fell, and so did the total", threePublic("减少0.50万元", "持平", "减少0.50万元"), []],
    ["one part fell, the total unchanged", threePublic("持平", "减少0.50万元", "持平"), [sumDiffers]],
    ["the total fell, all parts unchanged", threePublic("减少0.50万元", "持平", "持平"), [sumDiffers]],
    // Both sides may be printed alike though the yuan differ.
    ["a hundredth apart", threePublic("减少0.01万元", "持平", "持平"), []],
    ["基本持平 says no amount", threePublic("基本持平", "减少0.02万元", "持平"), []],
  ])("%s", (_, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  test("what is wrong with it", () => {
    expect(saidOf(threePublic("减少0.50万元", "持平", "持平"))).toBe(
      "“‘三公’经费”减少0.50万元，各项（因公出国（境）费持平、公务用车购置及运行费持平、公务接待费持平）合计0.00万元，相差0.50万元。请核对。",
    );
  });

  test("a part that is broken down itself breaks the narrower sum alone", () => {
    const text = `${threePublic("持平", "持平", "持平").replace("4.00万元，比2024年预算持平", "4.00万元，比2024年预算增加1.00万元")}
公务用车购置及运行费4.00万元，比2024年预算增加1.00万元，其中：公务用车购置费0万元，比2024年预算持平；公务用车运行费4.00万元，比2024年预算持平。`;
    expect(foundIn(text)).toEqual([sumDiffers]);
    expect(saidOf(text)).toContain("“公务用车购置及运行费”增加1.00万元");
  });

  test("said of what changes elsewhere", () => {
    const text =
      "2025年基本支出预算100.00万元，比2024年预算增加5.00万元。\n基本支出100.00万元，与上年预算持平。";
    expect(saidOf(text)).toBe(
      "“基本支出”写为增加5.00万元，而另一处同为100.00万元，写为持平，前后不一。请核对，改正其中一处。",
    );
    expect(foundIn(text.replace("持平", "基本持平"))).toEqual([]);
  });
});

describe("changes-of-parts-add-up", () => {
  const sentence = (operating: string) =>
    `基本支出105.00万元，同比增加5.00万元，其中：人员经费95.00万元，同比增加7.00万元；公用经费10.00万元，同比减少${operating}万元。`;
  test("a fall counts against the rises", () => {
    expect(foundIn(sentence("2.00"))).toEqual([]);
    expect(saidOf(sentence("1.00"))).toBe(
      "“基本支出”增加5.00万元，各项（人员经费增加7.00万元、公用经费减少1.00万元）合计6.00万元，相差1.00万元。请核对。",
    );
  });
});

describe("parts-are-counted-once", () => {
  const text = (other: string) =>
    "2025年度政府采购金额为21.07万元。\n在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额21.07万元；" +
    `在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额${other}万元。`;
  test("what is won in reserved and in other procurement stays within the total", () => {
    expect(foundIn(text("0"), finalAccounts)).toEqual([]);
    expect(saidOf(text("21.07"), finalAccounts)).toContain("合计42.14万元，超过总数，疑同一金额重复计列");
  });
});

describe("one-quantity-one-amount", () => {
  test("an amount stated twice", () => {
    expect(saidOf("公务接待费1.35万元。\n（三）公务接待费1.53万元。")).toBe(
      "“公务接待费”在说明中写了两次，一次为1.35万元，一次为1.53万元。请核对后写为一致。",
    );
    expect(foundIn("公务接待费1.35万元。\n（三）公务接待费1.350万元。")).toEqual([]);
  });

  test("a change stated twice takes its rate along", () => {
    expect(
      foundIn("项目支出18万元，同比减少49万元，下降73.1%。\n（二）项目支出18万元，同比减少54万元，下降75%。"),
    ).toEqual(["error one-quantity-one-amount.changeStatedTwice"]);
  });
});

describe("with this book's own column of last year", () => {
  const found = (sentence: string, heading: string, last: readonly (number | null)[]) =>
    auditSheets(
      {
        ...smallBudget(),
        三公: [
          ["2025年部门一般公共预算“三公”经费支出情况表"],
          ["编制部门：云溪县档案馆", null, "单位：万元"],
          ["项目", heading, "本年预算数"],
          ["合计", last[0]!, 4.95],
          ["因公出国（境）费", null, 0],
          ["公务接待费", last[1]!, 0.95],
          ["公务用车购置及运行费", last[2]!, 4],
          ["公务用车购置费", null, 0],
          ["公务用车运行费", last[2]!, 4],
        ],
        说明: [["2025年部门预算编制说明"], [sentence]],
      },
      [directionAgreesWithChange, changesFollowFromAmounts],
      { ties: [] },
    );
  const told = (
    sentence: string,
    last: readonly (number | null)[] = [6.95, 2.95, 4],
    heading = "上年预算数",
  ) => found(sentence, heading, last).findings.map(({ messageId }) => messageId);
  const fall = "公务接待费0.95万元，比2024年预算减少2.00万元。";

  test("a change is compared with what stands there", () => {
    expect(told(fall)).toEqual([]);
    expect(told(fall.replace("2.00", "1.00"))).toEqual(["changeDiffers"]);
    expect(told(fall.replace("减少", "增加"))).toEqual(["wrongDirection"]);
    expect(told("公务接待费与2024年预算持平。")).toEqual(["wrongDirection"]);
    expect(
      found(fall.replace("减少", "增加"), "上年预算数", [6.95, 2.95, 4]).findings.map((each) =>
        render(each, "zh"),
      ),
    ).toEqual([
      "“公务接待费”写为“增加”，按本期0.95万元与表中所列的2024年预算2.95万元计算，实为减少。请核对后改写。",
    ]);
  });

  test.each([
    ["another measure", fall.replace("2024年预算减少2.00", "2024年预算执行数减少1.00"), undefined],
    ["another year", fall.replace("2024年预算减少2.00", "2023年预算减少1.00"), undefined],
    ["a column that is blank throughout", fall.replace("2.00", "1.00"), [null, null, null]],
  ])("silent on %s", (_, sentence, last) => {
    expect(told(sentence, last)).toEqual([]);
  });
});
