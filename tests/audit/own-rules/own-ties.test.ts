import { notCheckedWords } from "../../../src/audit/words/not-checked";
import { render } from "../../../src/audit/words/render";
import { restsOnWords } from "../../../src/audit/words/rests-on";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { addressOf } from "../../../src/workbook/address";
import { snapshotOf } from "../../support/book";
import { ownRulesRows } from "../../support/own-rules-rows";
import { smallBudget, smallBudgetWith, type BudgetSheets } from "../../support/small-budget";

const audited = (book: BudgetSheets, ...rules: readonly (readonly string[])[]) =>
  auditSnapshot(snapshotOf({ ...book, 自定义勾稽: ownRulesRows(...rules) }), { on: "2025-03-01" }).result;
const own = <Item extends { readonly rule: string }>(items: readonly Item[]) =>
  items.filter(({ rule }) => rule.startsWith("own-rule:"));

describe("rules that hold", () => {
  test.each([
    "支出总表[合计, 基本支出] = 基本支出[合计, 合计]",
    "收入总表[合计, 合计] = 支出总表[合计, 合计]",
    "支出预算总表[2012601 行政运行, 合计] + 支出[2012604, 合计] = 支出总表[20126, 合计]",
    "支出总表[行政运行、档案馆, 合计] = 支出总表[档案事务, 合计]",
    "收支总表[收入总计, 预算数] - 支出总表[合计, 项目支出] = 基本支出[合计, 合计]",
    "基本支出[30217, 合计] ≤ 三公[公务接待费]",
    "三公[公务接待费] >= 基本支出[30217, 合计]",
    "三公[合计] = 三公[公务接待费] + 三公[运行费]",
    "部门财务收支预算总表[一、财政拨款收入, 预算数] = 收入总表[合计, 财政拨款收入]",
    "基本支出明细表[合计, 合计] = 支出总表[合计, 基本支出]",
  ])("%s", (text) => {
    const { findings, notChecked } = audited(smallBudget(), [text]);
    expect([own(findings), own(notChecked)]).toEqual([[], []]);
    expect(findings.filter(({ rule }) => rule === "own-rules-are-understood")).toEqual([]);
  });
});

describe("rules that do not hold", () => {
  const rule = "三公[公务接待费] = 基本支出[302, 合计]";

  test("units are converted, and the accountant's nature, words and basis are taken", () => {
    const { findings } = audited(smallBudget(), [
      rule,
      "需说明",
      "接待费须与预算一致。",
      "县财预〔2025〕1号",
    ]);
    const [finding, another] = own(findings);
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({ severity: "warning", basis: ["县财预〔2025〕1号"] });
    expect(restsOnWords(finding!, "zh")).toBe("县财预〔2025〕1号");
    expect(render(finding!, "zh")).toMatch(/^接待费须与预算一致：《.*0\.95万元.*请核对/);
    expect(render(finding!, "en")).toMatch(/^接待费须与预算一致: /);
  });

  test("without a basis the rule itself is named", () => {
    const [finding] = own(audited(smallBudget(), [rule]).findings);
    expect(restsOnWords(finding!, "zh")).toBe("自定义勾稽“三公[公务接待费]=基本支出[302,合计]”");
    expect(restsOnWords(finding!, "en")).toBe("Own rule “三公[公务接待费]=基本支出[302,合计]”");
  });

  test.each([
    { name: "equal", reception: 9500, outcome: "passed" },
    { name: "half a step more", reception: 9550, outcome: "withinRounding" },
    { name: "one fen beyond half a step", reception: 9550.01, outcome: "failed" },
  ])("万元 against yuan, $name → $outcome", ({ reception, outcome }) => {
    const book = smallBudget();
    const [office, receptions] = book["基本支出"]!.slice(-3, -1) as [
      (string | number)[],
      (string | number)[],
    ];
    office[3] = office[5] = 200_000 - reception;
    receptions[3] = receptions[5] = reception;
    const { findings, withinRounding } = audited(book, ["三公[公务接待费] = 基本支出[30217, 合计]"]);
    const seen = findings.some(({ explains }) => own(explains).length > 0)
      ? "failed"
      : own(withinRounding).length > 0
        ? "withinRounding"
        : "passed";
    expect(seen).toBe(outcome);
  });

  test.each([
    ["基本支出[30217, 合计] ≤ 基本支出[30201, 合计]", 0],
    ["基本支出[30217, 合计] ≥ 基本支出[30201, 合计]", 1],
    ["基本支出[30201、30217, 合计] ≤ 基本支出[302, 合计]", 0],
    ["基本支出[302, 合计] - 基本支出[30201, 合计] ≤ 三公[运行费]", 0],
    ["基本支出[302, 合计] - 基本支出[30201, 合计] ≥ 三公[运行费]", 1],
    ["三公[运行费] ≤ 基本支出[302, 合计] − 基本支出[30201, 合计]", 1],
  ])("%s is broken %d times", (text, count) => {
    expect(own(audited(smallBudget(), [text]).findings)).toHaveLength(count);
  });

  test("what a bureau asks is as grave as the bureau says", () => {
    const ownRules = [
      { text: rule, nature: "error", note: "", basis: "", cell: { sheet: "", row: 0, column: 0 } } as const,
    ];
    const book = snapshotOf({ ...smallBudget(), 自定义勾稽: ownRulesRows([rule, "提示"]) });
    const { findings } = auditSnapshot(book, { on: "2025-03-01", ownRules }).result;
    expect(own(findings).map(({ severity }) => severity)).toEqual(["error"]);
  });

  test.each([
    ["须改正", "error"],
    ["", "error"],
    ["需说明", "warning"],
    ["提示", "info"],
  ])("性质 %s is %s", (nature, severity) => {
    const { findings } = audited(smallBudget(), ["支出总表[合计, 合计] = 支出总表[合计, 基本支出]", nature]);
    expect(own(findings).map((finding) => finding.severity)).toEqual([severity]);
  });

  test("停用 says nothing", () => {
    const { findings, notChecked } = audited(smallBudget(), ["支出总表[合计, 合计 =", "停用"]);
    expect([findings, own(notChecked)]).toEqual([[], []]);
  });

  test("they help to find the wrong cell, and one wrong cell stays one finding", () => {
    const book = smallBudgetWith("三公", 6, 2, 1.05);
    const rule = "三公[公务接待费] = 基本支出[30217, 合计]";
    const before = auditSnapshot(snapshotOf(book), { on: "2025-03-01" }).result.findings;
    expect(before.map(({ messageId }) => messageId)).toEqual(["tieBroken"]);
    const { findings } = audited(book, [rule]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      messageId: "wrongAmount",
      cells: [{ sheet: "三公", row: 6, column: 2 }],
    });
  });
});

describe("rules that cannot be asked", () => {
  test("one that cannot be read is a finding at its cell", () => {
    const { findings } = audited(smallBudget(), ["支出总表[合计, 合计] 收入总表[合计, 合计]"]);
    const [finding] = findings.filter(({ rule }) => rule === "own-rules-are-understood");
    expect(addressOf(finding!.cells[0]!)).toBe("A3");
    expect(render(finding!, "zh")).toBe(
      "自定义勾稽“支出总表[合计, 合计] 收入总表[合计, 合计]”没有写关系，两边之间请用 =、≤ 或 ≥。",
    );
  });

  test("one whose nature is another word is asked as 须改正, and the word told", () => {
    const { findings } = audited(smallBudget(), ["三公[公务接待费] = 基本支出[302, 合计]", "严重"]);
    expect(own(findings).map(({ severity }) => severity)).toEqual(["error"]);
    const told = findings.filter(({ rule }) => rule === "own-rules-are-understood");
    expect(told.map((finding) => render(finding, "zh"))).toEqual([
      "自定义勾稽“三公[公务接待费] = 基本支出[302, 合计]”的性质看不懂，只能填须改正、需说明、提示、停用；不填为须改正。",
    ]);
  });

  test("a sheet without its headings is 未检查", () => {
    const book = {
      ...smallBudget(),
      自定义勾稽: [["自定义勾稽"], ["支出总表[合计, 合计] = 收入总表[合计, 合计]"]],
    };
    const { notChecked } = auditSnapshot(snapshotOf(book), { on: "2025-03-01" }).result;
    expect(notChecked.map((item) => notCheckedWords(item, "zh"))).toContain(
      "自定义勾稽能够读懂：工作表“自定义勾稽”没有“规则、性质、说明、依据”四栏的表头，其中的规则没有读取。本项未检查，不代表通过。",
    );
  });

  test.each([
    [
      "资产负债表[合计, 合计] = 支出总表[合计, 合计]",
      "没有找到“资产负债表”，请写表的标题或其中明确的一部分，有：《",
    ],
    [
      "支出总表[教育支出, 合计] = 支出总表[合计, 合计]",
      "“支出总表”中没有“教育支出”这一行，有：201 一般公共服务支出、",
    ],
    [
      "支出总表[合计, 人员经费] = 支出总表[合计, 合计]",
      "“支出总表”中没有“人员经费”这一栏，有：合计、基本支出、项目支出",
    ],
    ["总表[合计, 合计] = 支出总表[合计, 合计]", "“总表”可能是《"],
    ["支出总表[合计] = 支出总表[合计, 合计]", "“支出总表”不止一行，请写成 表名[行, 栏]"],
    [
      "收支总表[合计, 预算数] = 支出总表[合计, 合计]",
      "“收支总表”中不止一处是“合计，预算数”，请写科目编码或更完整的名称",
    ],
    ["收支总表[支出总计, 金额合计] = 支出总表[合计, 合计]", "“收支总表”中没有“金额合计”这一栏"],
  ])("%s is 未检查: %s", (text, words) => {
    const { notChecked, findings } = audited(smallBudget(), [text]);
    expect(own(findings)).toEqual([]);
    expect(
      own(notChecked)
        .map((item) => notCheckedWords(item, "zh"))
        .join(),
    ).toContain(words);
    expect(
      own(notChecked)
        .map((item) => notCheckedWords(item, "en"))
        .join(),
    ).toMatch(/^Own rule/);
  });
});
