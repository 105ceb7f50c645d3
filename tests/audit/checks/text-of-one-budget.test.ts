import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { foundIn } from "../../support/audited-text";
import { snapshotOf } from "../../support/book";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";

const heading = "2025年部门预算编制说明";

/** The small budget with 50万元 of other money, of which 10万元 is basic expenditure, and 10万元 carried over in its appropriations. */
function withOtherMoney(): BudgetSheets {
  const { 收支: summary, 支出: expenditure, 拨款: appropriations, ...sheets } = smallBudget();
  const all = (cell: string | number | null) => (cell === 2_345_678.9 ? 2_845_678.9 : cell);
  const total = ["合计", null, null, null, 2_845_678.9, 1_645_678.9, 1_200_000];
  return {
    ...sheets,
    收支: summary!.map((row) => {
      if (row[0] === "收入总计") return row.map(all);
      if (row[0] === "四、其他收入") return ["四、其他收入", 500_000, "四、农林水支出", 500_000];
      return row;
    }),
    支出: expenditure!.map((row) => (row[0] === "合计" ? total : row)),
    拨款: appropriations!.flatMap((row) => {
      if (row[0] === "一、一般公共预算资金") return [row.with(1, 2_245_678.9)];
      return row[0] === "收入总计" ? [["四、上年结转", 100_000], row] : [row];
    }),
  };
}

function findingsOf(lines: readonly string[]) {
  const book = { ...withOtherMoney(), 编制说明: [heading, ...lines].map((line) => [line]) };
  return auditSnapshot(snapshotOf(book), { on: "2025-03-01" }).result.findings;
}

const known = new Set(findingsOf([]).map(({ id }) => id));
const told = (lines: readonly string[]) => findingsOf(lines).filter(({ id }) => !known.has(id));

/** True sentences of a narrower scope than the form of the same name has, and one figure of each made another. */
const narrower: readonly (readonly [name: string, lines: readonly string[], right: string, wrong: string])[] =
  [
    [
      "kinds of expenditure under the heading of a budget",
      ["四、一般公共预算拨款支出", "（一）基本支出：2025年基本支出预算数154.57万元。"],
      "154.57",
      "157.54",
    ],
    [
      "kinds under a heading below that of a budget",
      ["四、一般公共预算支出情况", "（一）结构情况", "基本支出154.57万元，项目支出80.00万元。"],
      "80.00",
      "88.00",
    ],
    ["kinds of all expenditure", ["三、支出预算情况", "基本支出164.57万元。"], "164.57", "146.57"],
    ["basic expenditure from appropriations", ["财政拨款基本支出预算154.57万元。"], "154.57", "157.54"],
    [
      "this year's appropriation beside what was carried over",
      ["财政拨款收入224.57万元，上年结转10.00万元。"],
      "224.57",
      "242.57",
    ],
    ["本年财政拨款收入", ["本年财政拨款收入224.57万元。"], "224.57", "242.57"],
    ["当年拨款", ["2025年一般公共预算当年拨款224.57万元。"], "224.57", "242.57"],
    [
      "lines without what was carried over",
      [
        "三、一般公共预算当年拨款情况说明",
        "（二）结构情况",
        "一般公共服务（类）支出174.57万元；社会保障和就业（类）支出30.00万元；住房保障（类）支出20.00万元。",
      ],
      "174.57",
      "194.57",
    ],
    [
      "two sides in one sentence",
      ["财政拨款收支总预算234.57万元。收入包括：一般公共预算当年拨款收入224.57万元、上年结转10.00万元。"],
      "224.57",
      "242.57",
    ],
  ];

describe("an amount is held against the budget that its heading or words name", () => {
  test.each(narrower)("%s", (_, lines, right, wrong) => {
    expect(told(lines)).toEqual([]);
    expect(told(lines.map((line) => line.replace(right, wrong)))).toHaveLength(1);
  });

  it("leaves what was carried over apart from this year's of the same name", () => {
    expect(told(["上年结转结余的一般公共预算收入10.00万元，占4.26%。"])).toEqual([]);
  });
});

const twice = "error one-quantity-one-amount.statedTwice";
const exceeds = "error parts-make-up-their-whole.exceeds";

describe("text alone", () => {
  test.each<[text: string, found: string[]]>([
    [
      "支出预算530万元，其中：城乡社区支出530万元。\n一般公共预算支出230万元，其中：城乡社区支出230万元。\n政府性基金预算支出300万元，其中：城乡社区支出300万元。",
      [],
    ],
    [
      "一般公共预算支出530万元，其中：城乡社区支出530万元。\n一般公共预算支出530万元，其中：城乡社区支出350万元。",
      [twice],
    ],
    [
      "收入预算合计98万元，包括本年收入96万元，上年结转结余2万元。其中：\n本年一般公共预算收入84万元，占85.71%；",
      [],
    ],
    [
      "收入预算合计98万元，包括本年收入99万元，上年结转结余2万元。其中：\n本年一般公共预算收入84万元，占85.71%；",
      [exceeds],
    ],
    ["中央政府性基金支出5084亿元，增长25.4%。其中，中央本级支出3669亿元，增长27.2%。", []],
    ["“三公”经费财政拨款预算14.78万元，比2024年“三公”经费财政拨款预算14.90万元减少0.12万元。", []],
    [
      "“三公”经费财政拨款预算14.78万元，比2024年“三公”经费财政拨款预算14.90万元减少0.21万元。",
      ["error changes-follow-from-amounts.changeDiffers"],
    ],
  ])("%s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });
});
