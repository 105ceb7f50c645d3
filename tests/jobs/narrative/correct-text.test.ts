import { proposeTextCorrections } from "../../../src/jobs/narrative/correct-text";
import { narrativeOfHost } from "../../../src/jobs/narrative/narrative";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { smallBudget } from "../../support/small-budget";

const on = "2026-03-01";
const title = "2025年部门预算编制说明";

function hostWith(...paragraphs: readonly string[]): MemoryHost {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(smallBudget())) workbook.addSheet(name, rows);
  workbook.addSheet("编制说明", [[title], ...paragraphs.map((text) => [text])]);
  return new MemoryHost(workbook);
}

/** The text after every correction offered for it. */
async function corrected(text: string): Promise<unknown> {
  const host = hostWith(text);
  const { corrections } = await narrativeOfHost(host, { on });
  const { rows } = await proposeTextCorrections(host, corrections);
  const [row] = rows;
  return row?.kind === "content" ? row.after.value : undefined;
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
      name: "doubled marks",
      text: "收入预算234.57万元。。",
      after: "收入预算234.57万元。",
    },
    { name: "nothing wrong", text: "收入预算234.57万元。", after: undefined },
  ])("$name", async ({ text, after }) => {
    expect(await corrected(text)).toBe(after);
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
