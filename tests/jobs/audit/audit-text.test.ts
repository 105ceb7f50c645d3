import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { render } from "../../../src/audit/words/render";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { auditText } from "../../../src/jobs/audit/audit-text";
import { snapshotOf } from "../../support/book";

/** Sentences of a published budget of 2017, retyped, with everything that is wrong in them and much that is right. */
const published = `目 录
第三部分：
2017年度部门预算报表说明
一、2017年度收入支出总体情况
三、2017年度部门财政基金安排的“三公”经费预算情况
第一部分：
概况
实有人员6名（含绩效评估中心），其中主任1名，为正科长级；绩效评估中心主任1名，为副科长级；干部2名，政府临时聘用人员2名，单位自聘人员1名。
第三部分：
2017年度部门预算及“三公”经费预算报表说明
一、2017年度收支预算总体情况
（一）2017年预算收入总计53.1449万元，同比减少42.7872万元，同比下降44.6%，其中：
项目支出18万元，同比减少49万元，下降73.1%；基本支出财政拨款35.1449万元，同比增加6.2128万元，增长21.5%（由于2017年正常调资）。
（二）2017年支出53.1449万元，同比减少42.7872万元，同比下降44.6%。
其中：
基本支出35.1449万元，占支出总预算66.1%，同比增加6.2128万元，增长21.5%；项目支出18万元，占支出预算33.9%，同比减少49万元，下降73.1%。
1.按支出功能分类科目划分
（1）一般行政管理事务类13万元，项目支出18万元，占支出预算24.5%，同比减少54.5万元，下降81%。
（2）事业运行类28.7978万元，占支出预算55.2%，同比增加3.8632万元，增长15.5%。
（3）事业单位医疗类1.424万元，占支出预算2.73%，同比增加0.1203万元，增长9.23%。
（4）住房公积金类2.0686万元，占支出预算3.97%，同比增加0.1671万元，增长8.79%。
2.按支出结构分类划分
（1）基本支出预算35.1449万元，占支出总预算的66.1%，同比增加6.2128万元，增长21.5%。
（2）项目支出预算18万元，占支出总预算的33.9%，同比减少49万元，下降73.1%。
二、2017年部门财政拨款支出预算情况
1.基本支出预算35.1449万元安排如下：
（1）事业运行类28.7978万元，安排单位人员基本工资支出
（2）事业单位医疗类1.4240万元，安排单位人员医疗保险金支出。
（3）住房公积金类2.0686万元，安排单位人员住房公积金支出。
2.项目支出预算18万元安排如下：
1.编制绩效考评指标体系经费预算2万元。
2.年终绩效考评工作经费15万元。
3.参加外出学习培训费1万。
三、2017年部门财政资金安排的“三公”经费预算情况
1.公务接待费预算0.105万元，主要用于上下级单位业务往来等方面所发生的餐费、住宿费等开支。`;

/** What must be said of it, by the place in the list of its defects. */
const defects: readonly (readonly [name: string, severity: string, words: RegExp])[] = [
  [
    "two amounts in one sentence",
    "error",
    /“一般行政管理事务”写为13万元，“项目支出”写为18万元，相差5万元。占比24\.5%与13万元相符/,
  ],
  ["a change stated twice", "error", /一次为减少49万元，一次为减少54\.5万元/],
  [
    "a stale base",
    "error",
    /55\.2%应为54\.2%，.*2\.73%应为2\.68%，.*3\.97%应为3\.89%.*都按约52\.16万元折算.*24\.5%按53\.1449万元计算，基数不一/,
  ],
  [
    "functional lines short of the total",
    "error",
    /53\.1449万元，所列4项.*合计45\.2904万元，相差7\.8545万元/,
  ],
  ["shares that make no hundred", "error", /24\.5%、55\.2%、2\.73%、3\.97%合计86\.40%/],
  [
    "basic expenditure short of its total",
    "error",
    /35\.1449万元，所列3项.*合计32\.2904万元，相差2\.8545万元/,
  ],
  ["changes that do not add up", "error", /增加6\.2128万元，各项.*合计4\.1506万元，相差2\.0622万元/],
  ["heads", "error", /“实有人员”写为6名，所列5项.*合计7名，多出1名/],
  ["a unit cut short", "error", /写为“1万”，计量单位不全，缺少“元”/],
  [
    "the title of the part",
    "info",
    /目录写为“2017年度部门预算报表说明”，正文标题写为“2017年度部门预算及‘三公’经费预算报表说明”/,
  ],
  ["the first heading", "info", /目录写为“2017年度收入支出总体情况”，正文标题写为“2017年度收支预算总体情况”/],
  ["the third heading", "info", /财政基金安排.*财政资金安排/],
  [
    "income by kinds of expenditure",
    "info",
    /“收入预算”53\.1449万元其中列了项目支出18万元、基本支出35\.1449万元/,
  ],
];

const sayings = (result: ReturnType<typeof auditText>["result"]) =>
  result.findings.map((finding) => `${finding.severity} ${render(finding, "zh")}`);

describe("the text of a published budget", () => {
  const { result, year, status } = auditText(published, { on: "2026-11-21" });
  const said = sayings(result);

  test("is read", () => {
    expect({ year, status }).toEqual({ year: 2017, status: "checked" });
  });

  test.each(defects)("%s", (_, severity, words) => {
    expect(said.filter((saying) => words.test(saying) && saying.startsWith(severity))).toHaveLength(1);
  });

  test("what is right is not accused", () => {
    expect(said).toHaveLength(defects.length);
  });

  test("three public expenses without last year's number are 未检查", () => {
    expect(result.notChecked).toEqual([
      { rule: "three-public-text-compares-with-last-year", reason: "noLastYear", data: {} },
    ]);
  });

  test("each finding leads to its lines", () => {
    const lines = published.split("\n");
    const [heads] = result.findings.filter(({ data }) => data["subject"] === "实有人员");
    expect(heads!.cells.map(({ row }) => lines[row]!.slice(0, 4))).toEqual(["实有人员"]);
  });

  test("the same is said when it stands in a sheet", () => {
    const sheet = published.split("\n").map((line) => [line]);
    const inSheet = sayings(auditSnapshot(snapshotOf({ 说明: sheet }), { on: "2026-11-21" }).result);
    expect(inSheet.sort()).toEqual([...said].sort());
  });
});

test("text without amounts is not called checked", () => {
  expect(auditText("本单位无有关事项。", { on: "2026-11-21" }).status).toBe("unrecognised");
});

describe("the whole published file", () => {
  const file = path.resolve(__dirname, "../../../../shared/sources/003_c870c37ba37fc2e5.txt");
  if (!existsSync(file)) {
    process.stdout.write("Skipped over the published text: ../shared/sources is not on this machine.\n");
    test("is elsewhere", () => expect(existsSync(file)).toBe(false));
    return;
  }
  test("gives every defect, and nothing else", () => {
    const said = sayings(auditText(readFileSync(file, "utf8"), { on: "2026-11-21" }).result);
    for (const [, severity, words] of defects.slice(0, 9))
      expect(said.filter((saying) => words.test(saying) && saying.startsWith(severity))).toHaveLength(1);
    expect(said).toHaveLength(defects.length);
  });
});
