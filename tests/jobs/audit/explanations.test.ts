import { figuresOf } from "../../../src/jobs/audit/explained-figures";
import {
  explanationPlan,
  holdsFor,
  readExplanations,
  type Explanation,
} from "../../../src/jobs/audit/explanations";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const amount = (yuan: string) => ({ yuan, unit: "tenThousandYuan", decimals: 2 }) as const;
const finding = { id: "f1", actual: amount("8873600"), expected: amount("873600"), data: {} };
const explanation: Explanation = { findingId: "f1", text: "已报经批准", figures: figuresOf(finding) };
const about = {
  form: "收支总表",
  problem: "合计不符。",
  cell: { sheet: "1 收支总表", row: 14, column: 1 },
  on: "2026-11-21",
};

async function keep(host: MemoryHost, kept: Explanation): Promise<void> {
  await host.apply(explanationPlan(await readExplanations(host), kept, about));
}

const hostOf = (...rows: (string | null)[][]) => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("1 收支总表", [["收支总表"]]);
  if (rows.length > 0) workbook.addSheet("审核说明", rows);
  return { workbook, host: new MemoryHost(workbook) };
};

describe("holdsFor", () => {
  test.each([
    { name: "the same finding and figures", other: finding, holds: true },
    {
      name: "the number in the form changed",
      other: { ...finding, actual: amount("8873700") },
      holds: false,
    },
    {
      name: "the number it is held against changed",
      other: { ...finding, expected: amount("1") },
      holds: false,
    },
    { name: "the figures are gone", other: { id: "f1", data: {} }, holds: false },
    { name: "another finding with the same figures", other: { ...finding, id: "f2" }, holds: false },
  ])("$name: $holds", ({ other, holds }) => expect(holdsFor(explanation, other)).toBe(holds));
});

describe("the sheet 审核说明", () => {
  test("is not there at first and nothing is kept", async () => {
    expect(await readExplanations(hostOf().host)).toEqual({ explanations: [] });
  });

  test("is added with the first explanation and read again as it was written", async () => {
    const { host, workbook } = hostOf();
    await keep(host, explanation);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["1 收支总表", "审核说明"]);
    expect((await readExplanations(host)).explanations).toEqual([explanation]);
  });

  test("takes further explanations below, and another on the same finding in its place", async () => {
    const { host } = hostOf();
    const second = { findingId: "f2", text: "待核", figures: "1；2" };
    await keep(host, explanation);
    await keep(host, second);
    const changed = { ...explanation, text: "已改正", figures: "873600；873600" };
    await keep(host, changed);
    expect((await readExplanations(host)).explanations).toEqual([changed, second]);
  });

  test("is read and written by its headings, wherever a person moved the columns", async () => {
    const { host, workbook } = hostOf(
      ["审核说明"],
      ["编号", "备注", "单位说明", "表中数；核对数（元）"],
      ["f2", "本单位的备注", "待核", "1；2"],
    );
    await keep(host, explanation);
    expect((await readExplanations(host)).explanations).toEqual([
      { findingId: "f2", text: "待核", figures: "1；2" },
      explanation,
    ]);
    const notes = [...workbook.sheet("审核说明").cells.values()].map(({ value }) => value);
    expect(notes).toContain("本单位的备注");
  });

  test.each([
    { name: "a finding whose explanation was taken out", row: ["f1", null, "1；2"] },
    { name: "a remark without a number", row: [null, "另见附件", null] },
  ])("passes over $name", async ({ row }) => {
    const { host } = hostOf(["编号", "单位说明", "表中数；核对数（元）"], row);
    expect((await readExplanations(host)).explanations).toEqual([]);
  });

  test("never writes over a remark below the list", async () => {
    const { host, workbook } = hostOf(["编号", "单位说明", "表中数；核对数（元）"], [null, "另见附件", null]);
    await keep(host, explanation);
    expect([...workbook.sheet("审核说明").cells.values()].map(({ value }) => value)).toContain("另见附件");
  });

  test("of someone else's is refused, not written on", async () => {
    const { host } = hostOf(["审核说明"], ["本表由审计组填写"]);
    await expect(readExplanations(host)).rejects.toMatchObject({ code: "sheetExists" });
  });
});
