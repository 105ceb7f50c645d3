import { unitsArePrinted } from "../../../src/audit/checks/units-are-printed";
import { wordingFitsTheBook } from "../../../src/audit/checks/wording-fits-the-book";
import { render } from "../../../src/audit/words/render";
import { auditSheets } from "../../support/audit-sheets";
import { auditedText, foundIn, saidOf } from "../../support/audited-text";
import { smallBudget } from "../../support/small-budget";

describe("reasons-are-given", () => {
  test.each([
    ["公务接待费减少的主要原因是。", ["error reasons-are-given.missing"]],
    ["公务接待费减少。主要原因：；", ["error reasons-are-given.missing"]],
    ["公务接待费减少的主要原因是压缩开支。", []],
    [
      "公务接待费减少，主要原因是【原因】。主要用于【用途】。",
      ["error reasons-are-given.unfilled", "error reasons-are-given.unfilled"],
    ],
    ["公务接待费减少（原因）见附件（沪财【2012】6号）。", []],
  ])("%s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });
});

describe("marks-are-printed-once", () => {
  test("several are one hint", () => {
    expect(foundIn("公务接待费减少。。支出不变。\n人员增加，，支出增加。")).toEqual([
      "info marks-are-printed-once.doubled",
    ]);
    expect(foundIn("公务接待费减少。支出不变……")).toEqual([]);
  });
});

describe("units-are-printed", () => {
  test.each([
    ["公务接待费1.35万元，比上年增长13.95。", "缺少百分号"],
    ["外出学习培训费1万。", "计量单位不全，缺少“元”"],
    ["公务接待费预算1.35。", "缺少计量单位"],
  ])("%s", (text, words) => {
    expect(foundIn(text)).toEqual(["error units-are-printed.missing"]);
    expect(saidOf(text)).toContain(words);
  });

  test("a limit without its unit is a hint", () => {
    expect(foundIn("单价100万（含）以上设备0台。")).toEqual(["info units-are-printed.missing"]);
    expect(foundIn("单价100万元（含）以上设备0台。")).toEqual([]);
  });
});

describe("an amount of the forms without its unit", () => {
  const found = (sentence: string) =>
    auditSheets({ ...smallBudget(), 说明: [["2025年部门预算编制说明"], [sentence]] }, [
      unitsArePrinted,
    ]).findings.map((finding) => render(finding, "zh"));
  test.each([
    ["in 万元", "财政拨款收入预算234.57，事业收入0万元。", "按表中数额应为“万元”"],
    ["in 元", "财政拨款收入预算2,345,678.90，事业收入0万元。", "按表中数额应为“元”"],
    ["after words that are no measure", "支出总计234.57，其中项目支出80.00万元。", "按表中数额应为“万元”"],
    ["not the form's", "财政拨款收入预算234.75，事业收入0万元。", "缺少计量单位（"],
  ])("%s", (_, sentence, words) => {
    expect(found(sentence)).toEqual([expect.stringContaining(words)]);
  });
  test.each(["支出总计234.75，其中项目支出80.00万元。", "支出总计234，其中项目支出80.00万元。"])(
    "silent: %s",
    (sentence) => {
      expect(found(sentence)).toEqual([]);
    },
  );
});

describe("years-of-amounts-agree", () => {
  test.each([
    ["2025年公务接待费预算1.35万元，比2024年预算减少0.10万元。", []],
    ["公务接待费预算1.35万元，比2023年预算减少0.10万元。", ["error years-of-amounts-agree.baseYear"]],
    ["2023年公务接待费预算1.35万元。", ["error years-of-amounts-agree.amountYear"]],
    // What a project cost in other years is its own affair; documents and plans carry years of their own.
    ["档案馆新建工程2022年投入300万元。", []],
    ["根据《2019年行动计划》（2021-2026年），公务接待费预算1.35万元。", []],
    ["截至2024年8月31日，共有车辆2辆。", []],
    ["截至2023年8月31日，共有车辆2辆。", ["warning years-of-amounts-agree.dayYear"]],
  ])("%s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  test.each([
    ["截至2025年12月31日，共有车辆2辆。", []],
    ["截至2025年12月底，共有车辆2辆。", []],
    ["截至2025年末，国有资产占有情况见附表，共有车辆2辆。", []],
    ["截至2024年12月31日，共有车辆2辆。", ["warning years-of-amounts-agree.dayYear"]],
    ["截至2025年8月31日，共有车辆2辆。", ["warning years-of-amounts-agree.dayBeforeYearEnd"]],
    ["截至2025年12月30日，共有车辆2辆。", ["warning years-of-amounts-agree.dayBeforeYearEnd"]],
    ["截至2025年8月31日，档案馆新建工程主体完工。共有车辆2辆。", []],
  ])("final accounts count on the last day of their own year: %s", (text, found) => {
    expect(foundIn(text, "2025年度部门决算情况说明")).toEqual(found);
  });
});

describe("names-in-text-are-present", () => {
  const item = (group: string, name: string) =>
    `1.“社会保障和就业支出（类）${group}（款）${name}（项）”12.00万元。`;
  test.each([
    [item("行政事业单位养老支出", "行政单位离退休"), ""],
    [item("行政事业单位离退休", "行政单位离退休"), "现行名称为“行政事业单位养老支出”"],
    [item("行政事业单位养老支出", "其它行政事业单位养老支出"), "现行名称为“其他行政事业单位养老支出”"],
    [item("行政事业单位养老支出", "没有这个科目"), ""],
    ["医疗卫生与计划生育支出12.00万元，用于单位医疗。", "现行名称为“卫生健康支出”"],
    ["其中：其他文化体育与传媒支出12.00万元。", "“其他文化体育与传媒支出”为旧名称"],
    ["一般公共服务（类）支出12.00万元，占60%；卫生健康（类）支出8.00万元，占40%。", ""],
    ["卫生健康支出（原医疗卫生与计划生育支出）12.00万元。", ""],
    ["2018年医疗卫生与计划生育支出12.00万元。", ""],
    ["文化旅游体育与传媒支出12.00万元。", ""],
    ["行政事业单位离退休人员经费12.00万元。", ""],
  ])("%s", (text, words) => {
    expect(saidOf(text)).toContain(words);
    expect(foundIn(text)).toHaveLength(words === "" ? 0 : 1);
  });

  test("an old name in a path and alone is one finding", () => {
    const path = "1.“医疗卫生与计划生育支出（类）行政事业单位医疗（款）行政单位医疗（项）”12.00万元。";
    expect(foundIn(`${path}\n医疗卫生与计划生育支出12.00万元。`)).toHaveLength(1);
  });
});

describe("equipment-price-fits-the-year", () => {
  const accounts = "2024年度部门决算情况说明";
  const otherPrice = ["info equipment-price-fits-the-year.otherPrice"];
  test.each([
    ["单价100万元（含）以上设备（不含车辆）0台（套）。", accounts, []],
    ["单价500万元（含）以上设备（不含车辆）0台（套）。", accounts, otherPrice],
    ["单位价值10万元以上设备0台（套）。", accounts, otherPrice],
    ["单价50万元以上通用设备0台，单价100万元以上专用设备0台。", accounts, []],
    ["购置单价500万元的设备1台。", accounts, []],
    ["单价500万元以上设备0台（套）。", "2021年度部门决算情况说明", []],
    ["单价500万元以上设备0台（套）。", "2025年部门预算编制说明", []],
  ])("%s (%s)", (text, heading, found) => {
    expect(foundIn(`收入总计1.00万元。\n${text}`, heading)).toEqual(found);
  });

  test("says the price of the year", () => {
    expect(saidOf("本部门单价500万元（含）以上设备0台（套）。", accounts)).toBe(
      "说明列示单价500万元以上的设备，2024年度决算一般列示单价100万元（含）以上的设备。请核对。",
    );
  });
});

describe("use-fits-its-item", () => {
  const housing = (use: string) =>
    `1.“住房保障支出（类）住房改革支出（款）住房公积金（项）”12.00万元，主要用于${use}。`;
  test.each([
    ["缴纳在职人员住房公积金", []],
    ["事业单位医疗保险支出", ["warning use-fits-its-item.useOfAnother"]],
    ["单位缴费", []],
  ])("住房公积金 used for %s", (use, found) => {
    expect(foundIn(housing(use))).toEqual(found);
  });

  test("the use of the item above was copied", () => {
    const text =
      "1.“城乡社区支出（类）城乡社区管理事务（款）一般行政管理事务（项）”9.00万元，主要用于城乡社区管理事务一般行政管理事务。\n" +
      "2.“城乡社区支出（类）城乡社区管理事务（款）城管执法（项）”6.00万元，主要用于城乡社区管理事务一般行政管理事务。";
    expect(foundIn(text)).toEqual(["warning use-fits-its-item.useOfAnother"]);
    expect(saidOf(text)).toMatch(/^“城乡社区支出—城乡社区管理事务—城管执法”/);
  });
});

describe("income-is-broken-down-by-source", () => {
  test.each([
    [
      "收入预算5.00万元，其中：基本支出3.00万元，项目支出2.00万元。",
      ["info income-is-broken-down-by-source.byExpenditure"],
    ],
    ["收入预算5.00万元，其中：财政拨款收入3.00万元，事业收入2.00万元。", []],
  ])("%s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });
});

describe("contents-agree-with-headings", () => {
  const book = (heading: string) =>
    `目 录\n第一部分：\n云溪县档案馆概况\n一、主要职能\n第二部分：\n报表说明\n一、2025年度收支总体情况\n第一部分：\n云溪县档案馆概况\n一、主要职能\n保管档案。\n第二部分：\n报表说明\n一、${heading}\n收支平衡。`;
  test.each([
    ["2025年度收支总体情况", 0],
    ["2025年收支总体情况", 0],
    ["2025年度收支预算情况", 1],
  ])("%s", (heading, count) => {
    const { findings } = auditedText(book(heading));
    expect(findings.map(({ rule }) => rule)).toEqual(
      Array<string>(count).fill("contents-agree-with-headings"),
    );
  });
});

describe(wordingFitsTheBook.id, () => {
  const found = (sentence: string) =>
    auditSheets({ ...smallBudget(), 说明: [["2025年部门预算编制说明"], [sentence]] }, [
      wordingFitsTheBook,
    ]).findings.filter(({ rule }) => rule === wordingFitsTheBook.id);

  test("a department's book says 本部门", () => {
    expect(found("本部门政府采购预算10.00万元。")).toEqual([]);
    expect(found("本单位政府采购预算10.00万元，本单位编报绩效目标。")).toMatchObject([
      { severity: "info", data: { word: "本单位", expected: "本部门", count: 2 } },
    ]);
  });
});

describe("three-public-text-compares-with-last-year", () => {
  const reasons = (text: string) =>
    auditedText(text)
      .notChecked.filter(({ rule }) => rule === "three-public-text-compares-with-last-year")
      .map(({ reason }) => reason);

  test("without last year's number zero growth is 未检查", () => {
    expect(reasons("公务接待费预算0.105万元。")).toEqual(["noLastYear"]);
    expect(reasons("公务接待费预算0.105万元，比上年预算减少0.01万元。")).toEqual([]);
  });
});
