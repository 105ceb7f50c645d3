import { proposeTextCorrections } from "../../../src/jobs/narrative/correct-text";
import { narrativeOfHost } from "../../../src/jobs/narrative/narrative";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../support/book";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { smallBudget, smallBudgetWith } from "../../support/small-budget";

const on = "2026-03-01";
const title = "2025年部门预算编制说明";

function hostWith(...paragraphs: readonly string[]): MemoryHost {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(smallBudget())) workbook.addSheet(name, rows);
  workbook.addSheet("编制说明", [[title], ...paragraphs.map((text) => [text])]);
  return new MemoryHost(workbook);
}

/** The paragraphs after every correction offered for them, read again without what was corrected. */
async function correctedLines(...paragraphs: readonly string[]): Promise<unknown[]> {
  const host = hostWith(...paragraphs);
  const { corrections, findings } = await narrativeOfHost(host, { on });
  const { plan } = await proposeTextCorrections(host, corrections);
  await host.apply(plan);
  const mended = findings.filter(({ id }) => corrections.some(({ findingId }) => findingId === id));
  const kinds = new Set(mended.map(kindOf));
  const again = await narrativeOfHost(host, { on });
  expect(again.findings.map(kindOf).filter((kind) => kinds.has(kind))).toEqual([]);
  const book = new WorkbookView(await host.read("all", []));
  return paragraphs.map((_, i) => book.value({ sheet: "编制说明", row: i + 1, column: 0 }) ?? null);
}

function kindOf({ rule, messageId }: { readonly rule: string; readonly messageId: string }): string {
  return `${rule}.${messageId}`;
}

describe("corrected sentences", () => {
  it.each([
    {
      name: "an amount with a digit too many",
      text: "支出预算2334.57万元，其中：基本支出154.57万元。",
      after: "支出预算234.57万元，其中：基本支出154.57万元。",
    },
    {
      name: "an amount cut off, its spacing kept",
      text: "　　收入预算 234.56 万元。",
      after: "　　收入预算 234.57 万元。",
    },
    {
      name: "two slips of one cell",
      text: "支出预算243.57万元，其中：基本支出145.57万元。",
      after: "支出预算234.57万元，其中：基本支出154.57万元。",
    },
    {
      name: "a share, reckoned from the amounts beside it",
      text: "支出预算234.57万元，其中：基本支出154.57万元，占56.89%。",
      after: "支出预算234.57万元，其中：基本支出154.57万元，占65.90%。",
    },
    {
      name: "a direction with its rate",
      text: "收入预算234.57万元，2024年收入预算200.00万元，比2024年预算减少34.57万元，下降17.29%。",
      after: "收入预算234.57万元，2024年收入预算200.00万元，比2024年预算增加34.57万元，增长17.29%。",
    },
    {
      name: "a lost 万 that the form shows",
      text: "收入预算234.57元。",
      after: "收入预算234.57万元。",
    },
    {
      name: "a lost 万 that the rate shows",
      text: "收入预算234.57万元，比2024年增加10元，增长4.45%，主要原因是人员增加。",
      after: "收入预算234.57万元，比2024年增加10万元，增长4.45%，主要原因是人员增加。",
    },
    {
      name: "doubled marks",
      text: "收入预算234.57万元。。",
      after: "收入预算234.57万元。",
    },
    { name: "nothing wrong", text: "收入预算234.57万元。", after: "收入预算234.57万元。" },
  ])("$name", async ({ text, after }) => {
    expect(await correctedLines(text)).toEqual([after]);
  });

  it.each([
    {
      name: "a rate on nothing",
      text: "公务接待费0.95万元，比2024年预算增加0.95万元，增长100.00%，主要原因是新设。",
      after: "公务接待费0.95万元，比2024年预算增加0.95万元，主要原因是新设。",
    },
    {
      name: "a rate on nothing in brackets",
      text: "公务接待费0.95万元，比2024年预算增加0.95万元（增长100.00%）。",
      after: "公务接待费0.95万元，比2024年预算增加0.95万元。",
    },
    {
      name: "a rate on nothing, the increase after it",
      text: "公务接待费0.95万元，比2024年预算增长100.00%，增加0.95万元。",
      after: "公务接待费0.95万元，比2024年预算增长100.00%，增加0.95万元。",
    },
    {
      name: "a fall with a minus sign before its amount and its rate",
      text: "“三公”经费4.95万元，比2024年预算减少-3.00万元，下降-37.74%。",
      after: "“三公”经费4.95万元，比2024年预算减少3.00万元，下降37.74%。",
    },
    {
      name: "a rise with a minus sign, which was a fall",
      text: "“三公”经费4.95万元，2024年预算7.95万元，比2024年预算增加-3.00万元。",
      after: "“三公”经费4.95万元，2024年预算7.95万元，比2024年预算减少3.00万元。",
    },
    {
      name: "a rise with a minus sign that may be either",
      text: "“三公”经费4.95万元，比2024年预算增加-3.00万元。",
      after: "“三公”经费4.95万元，比2024年预算增加-3.00万元。",
    },
    {
      name: "the sign of a rate beside its amount",
      text: "培训费1.35万元，比2024年预算增加0.16万元，增长13.45。",
      after: "培训费1.35万元，比2024年预算增加0.16万元，增长13.45%。",
    },
    {
      name: "a rise without unit or sign",
      text: "培训费1.35万元，比2024年预算增长13.45。",
      after: "培训费1.35万元，比2024年预算增长13.45。",
    },
    { name: "half a unit", text: "外出学习培训费1万。", after: "外出学习培训费1万元。" },
    { name: "half a unit and more", text: "外出学习培训费1万余元。", after: "外出学习培训费1万余元。" },
    {
      name: "the unit of an amount of the forms",
      text: "财政拨款收入预算234.57，事业收入0万元。",
      after: "财政拨款收入预算234.57万元，事业收入0万元。",
    },
    {
      name: "no unit, and no amount of the forms",
      text: "财政拨款收入预算234.75，事业收入0万元。",
      after: "财政拨款收入预算234.75，事业收入0万元。",
    },
    {
      name: "a unit's word in the book of a department",
      text: "本单位收入预算234.57万元。",
      after: "本部门收入预算234.57万元。",
    },
    {
      name: "both words side by side",
      text: "本单位和所属部门收入预算234.57万元。",
      after: "本单位和所属部门收入预算234.57万元。",
    },
    {
      name: "an old year before this year's amount",
      text: "2022年收入预算234.57万元。",
      after: "2025年收入预算234.57万元。",
    },
    {
      name: "an old year before another amount",
      text: "2022年收入预算200.00万元。",
      after: "2022年收入预算200.00万元。",
    },
    {
      name: "an old year beside this year's amount",
      text: "2025年收入预算234.57万元，2022年收入预算234.57万元，与2024年预算持平。",
      after: "2025年收入预算234.57万元，2022年收入预算234.57万元，与2024年预算持平。",
    },
    {
      name: "another organisation's name",
      text: "云溪县图书馆2025年收入预算234.57万元。",
      after: "云溪县档案馆2025年收入预算234.57万元。",
    },
  ])("$name", async ({ text, after }) => {
    expect(await correctedLines(text)).toEqual([after]);
  });

  it.each([
    { name: "bears the change out", last: 7.95, after: ["2024"] },
    { name: "gives another change", last: 6.95, after: [] },
  ])("a base of an old year, where last year's workbook $name", async ({ last, after }) => {
    const host = hostWith("“三公”经费4.95万元，比2022年预算减少3.00万元。");
    const before = smallBudgetWith("三公", 6, 0, last);
    const lastYear = JSON.parse(JSON.stringify(before).replaceAll("2025", "2024")) as typeof before;
    const { corrections } = await narrativeOfHost(host, { on, previous: snapshotOf(lastYear) });
    expect(corrections.map((each) => each.after)).toEqual(after);
  });

  const passage = "本年收入预算234.57万元，均为财政拨款。";
  it.each([
    { name: "twice in a row", lines: [passage, passage, "完。"], after: [passage, null, "完。"] },
    {
      name: "again with its heading",
      lines: ["一、收入", passage, "一、收入", passage],
      after: ["一、收入", passage, null, null],
    },
    {
      name: "under another heading",
      lines: ["一、收入", passage, "二、支出", passage],
      after: ["一、收入", passage, "二、支出", passage],
    },
    {
      name: "its number runs on",
      lines: [`1.${passage}`, `2.${passage}`],
      after: [`1.${passage}`, `2.${passage}`],
    },
  ])("a passage printed $name", async ({ lines, after }) => {
    expect(await correctedLines(...lines)).toEqual(after);
  });

  it("leaves what changed since it was read", async () => {
    const host = hostWith("支出预算243.57万元。");
    const { corrections } = await narrativeOfHost(host, { on });
    const cells = [{ row: 1, column: 0, value: "支出预算未定。" }];
    await host.apply({ purpose: "typing", edits: [{ kind: "setCells", sheet: "编制说明", cells }] });
    const { plan, left } = await proposeTextCorrections(host, corrections);
    expect(plan.edits).toEqual([]);
    expect(left).toHaveLength(1);
  });
});
