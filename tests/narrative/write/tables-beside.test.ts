import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { render } from "../../../src/audit/words/render";
import { plainText } from "../../../src/narrative/write/written-text";
import type { TextMaterial } from "../../../src/narrative/write/text-source";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { bookOf } from "../../support/book";
import { filledText, readBeside } from "../../support/filled-text";
import { furtherSheets } from "../../support/further-forms";
import { assetLedger, vehicleLedger } from "../../support/state-assets";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";
import { smallFinalAccounts } from "../../support/small-final-accounts";
import { operationInformationRows } from "../../support/three-public-books";

const beside = (sheets: BudgetSheets): BudgetSheets => ({
  ...smallBudget(),
  ...furtherSheets("项目", "绩效", "采购"),
  ...sheets,
});

function written(
  sheets: Parameters<typeof bookOf>[0],
  year = 2025,
  more: Pick<TextMaterial, "isSubmission" | "policy"> = {},
) {
  const book = bookOf(sheets);
  const facts = recognise(book, allTemplates);
  const plain = plainText(filledText({ facts, book, year, ...more }));
  const { narrative, findings } = readBeside(plain, book, facts.ofYear(year));
  return {
    plain,
    coverage: narrative.coverage,
    findings: findings.map((each) => render(each, "zh")),
    book,
    facts,
  };
}

const sentenceWith = (plain: string, words: string) =>
  plain
    .split(/[。\n]/)
    .find((sentence) => sentence.includes(words))
    ?.trim();

describe("what other tables of a budget tell", () => {
  const book = written(beside({ 公务用车台账: vehicleLedger, 资产购置登记表: assetLedger }));

  test.each([
    ["编报绩效目标", "2025年本部门编报绩效目标的项目1个，涉及项目预算资金50.00万元"],
    [
      "共有车辆",
      "截至2024年12月31日，本部门共有车辆3辆，其中：执法执勤用车2辆、其他用车1辆；单价100万元（含）以上设备（不含车辆）2台（套）",
    ],
    ["面向中小企业", "面向中小企业预留政府采购项目预算金额22.00万元"],
    [
      "项目支出预算80.00万元，其中：馆藏",
      "2025年本部门项目支出预算80.00万元，其中：馆藏档案数字化50.00万元；库房恒温改造20.00万元；查阅大厅运行10.00万元",
    ],
    ["馆藏档案数字化：", "1. 馆藏档案数字化：绩效目标为完成馆藏档案三成的数字化"],
  ])("%s", (words, sentence) => {
    expect(sentenceWith(book.plain, words)).toBe(sentence);
  });

  it("is bound throughout and found to be right", () => {
    expect(book.findings).toEqual([]);
    expect(book.coverage.bound + book.coverage.derived).toBe(book.coverage.quantities);
  });

  test.each<[string, BudgetSheets]>([
    [
      "a sum between the vehicles",
      { 公务用车台账: [...vehicleLedger.slice(0, 3), ["小计", null, null, 1], vehicleLedger[4]!] },
    ],
    [
      "a vehicle got after the day",
      { 公务用车台账: [...vehicleLedger, ["云A10004", "执法执勤", "2025-01-01", 1, 1]] },
    ],
    ["two ledgers", { 公务用车台账: vehicleLedger, 车辆二: vehicleLedger }],
    ["none", {}],
  ])("asks for the vehicles where the ledger has %s", (_name, sheets) => {
    const { plain } = written(beside(sheets));
    expect(sentenceWith(plain, "共有车辆")).toContain("共有车辆3辆；");
  });
});

test("equipment counts from the price that the policy in force says", () => {
  const policy = builtInPolicy.withOverrides([
    {
      id: "large-equipment-price",
      from: "2023-01-01",
      value: "2000000",
      reference: { title: "本省要求" },
    },
  ]);
  const sheets = beside({ 公务用车台账: vehicleLedger, 资产购置登记表: assetLedger });
  const { plain } = written(sheets, 2025, { policy });
  expect(sentenceWith(plain, "共有车辆")).toContain("单价200万元（含）以上设备（不含车辆）");
  expect(sentenceWith(plain, "共有车辆")).not.toContain("单价200万元（含）以上设备（不含车辆）2台（套）");
});

describe("what 机构运行信息表 tells of a final account", () => {
  const { 决算情况说明: _text, ...forms } = smallFinalAccounts();
  const book = written({ ...forms, F03: operationInformationRows() }, 2024);

  it("is the vehicles held at the end of the year", () => {
    expect(sentenceWith(book.plain, "共有车辆")).toContain(
      "截至2024年12月31日，本部门共有车辆3辆；单价100万元",
    );
    expect(sentenceWith(book.plain, "绩效自评")).toContain(
      "绩效自评的2024年度项目3个，涉及预算金额2.00万元，平均得分",
    );
    expect(sentenceWith(book.plain, "面向中小企业")).toContain("预留政府采购项目预算金额2.00万元");
  });

  it("is bound throughout and found to be right", () => {
    expect(book.findings).toEqual([]);
    expect(book.coverage.bound + book.coverage.derived).toBe(book.coverage.quantities);
  });
});

describe("the text that goes to the budget section", () => {
  const posts = (...rows: BudgetSheets[string]) => ({
    编制名册: [["单位名称", "编制数", "实有人数"], ...rows],
  });
  const submitted = (sheets: BudgetSheets) => written(beside(sheets), 2025, { isSubmission: true });
  const { facts } = written(beside({}));

  it("says how many posts there are, and asks for what no sheet holds", () => {
    const { plain, findings, coverage } = submitted(
      posts([facts.organisation!, 30, 28], ["云溪县图书馆", 9, 9]),
    );
    expect(sentenceWith(plain, "核定编制")).toContain("本部门核定编制30人，实有人员28人；人员编制增减情况：");
    expect(sentenceWith(plain, "预算执行分析")).toBe("2024年预算执行分析：履行单位职能");
    expect(findings).toEqual([]);
    expect(coverage.bound + coverage.derived).toBe(coverage.quantities);
  });

  it("asks for the posts where the list has the unit twice, or not at all", () => {
    const name = facts.organisation!;
    for (const rows of [
      [
        [name, 30, 28],
        [name, 2, 2],
      ],
      [["云溪县图书馆", 9, 9]],
    ])
      expect(sentenceWith(submitted(posts(...rows)).plain, "核定编制")).toContain("核定编制3人，实有人员3人");
  });

  it("is no part of the published text", () => {
    expect(written(beside({})).plain).not.toContain("主要职责");
  });
});
