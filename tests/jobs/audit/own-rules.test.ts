import { ownRuleWords } from "../../../src/audit/words/own-rule-words";
import { readOwnRules } from "../../../src/audit/own-rules/read-own-rules";
import { auditFacets } from "../../../src/jobs/audit/audit-facets";
import { checkOwnRules, ownRulesSheetPlan } from "../../../src/jobs/audit/own-rules";
import { write } from "../../../src/jobs/writing/write";
import { addressOf } from "../../../src/workbook/address";
import { HostError } from "../../../src/workbook/host-error";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../support/book";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { ownRulesRows } from "../../support/own-rules-rows";
import { smallBudget } from "../../support/small-budget";

const on = "2025-03-01";

const withBlankSheet = async () => {
  const host = new MemoryHost(new MemoryWorkbook());
  await write(host, { plan: await ownRulesSheetPlan(host), at: "2025-03-01T08:00:00Z" });
  return host;
};

test("the sheet is blank: its directions are no rules, and it is not added twice", async () => {
  const host = await withBlankSheet();
  const written = readOwnRules(new WorkbookView(await host.read("all", [])));
  expect(written).toEqual({ rules: [], withoutHeadings: [] });
  await expect(ownRulesSheetPlan(host)).rejects.toThrow(HostError);
});

test("the example of the sheet is a rule that can be read", async () => {
  const host = await withBlankSheet();
  const texts = (await host.read("all", [])).texts.join("");
  const example = /如：([^。]+)。/.exec(texts)![1]!;
  const { rules } = checkOwnRules(snapshotOf({ ...smallBudget(), 自定义勾稽: ownRulesRows([example]) }), {
    on,
  });
  expect(rules).toMatchObject([{ rule: { text: example } }]);
  expect(rules[0]!.problem).toBeUndefined();
});

test("rules are looked at as they are written", async () => {
  const host = await withBlankSheet();
  const lines = ["支出总表[合计, 合计]", "某表[合计, 合计] = 另一表[合计, 合计]"];
  const cells = lines.map((value, index) => ({ row: 3 + index, column: 0, value }));
  await host.apply({ purpose: "fill", edits: [{ kind: "setCells", sheet: "自定义勾稽", cells }] });
  const { rules } = checkOwnRules(await host.read("all", auditFacets), { on });
  expect(rules.map(({ rule, problem }) => [addressOf(rule.cell), ownRuleWords(problem!, "zh")])).toEqual([
    ["A4", "没有写关系，两边之间请用 =、≤ 或 ≥"],
    ["A5", "没有找到“某表”，本册没有识别出任何一张表"],
  ]);
});

test("one rule can be used, another names a column its form lacks", () => {
  const rules = [
    "支出总表[合计, 基本支出] = 基本支出[合计, 合计]",
    "支出总表[合计, 人员经费] = 收入总表[合计, 合计]",
  ];
  const book = snapshotOf({ ...smallBudget(), 自定义勾稽: ownRulesRows(...rules.map((rule) => [rule])) });
  expect(checkOwnRules(book, { on }).rules.map(({ problem }) => problem?.kind)).toEqual([
    undefined,
    "columnUnknown",
  ]);
});
