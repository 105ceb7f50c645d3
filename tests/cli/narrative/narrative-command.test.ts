import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import auditSchema from "../../../assets/schema/audit-result.schema.json";
import schema from "../../../assets/schema/narrative-result.schema.json";
import { UsageError } from "../../../src/cli/usage-error";
import { narrativeOptions } from "../../../src/cli/narrative/narrative-options";
import { openFile } from "../../../src/files/open-file";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import { sheetsOfRows } from "../../support/sheets-of-rows";
import { smallBudget } from "../../support/small-budget";
import { smallFinalAccounts } from "../../support/small-final-accounts";
import { TypedOptions } from "../../../src/cli/typed-options";
import { narrativeVerb } from "../../../src/cli/narrative/narrative-verb";
import { askInShell } from "../../support/shell";

const today = "2026-11-22";
let folder: string;
let printed: string;
let complained: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (file: string, typed: Readonly<Record<string, unknown>> = {}) => {
  const seen = await askInShell(narrativeVerb, [file], typed, { today });
  [printed, complained] = [seen.printed, seen.complaints.join("\n")];
  return seen.code;
};

function workbook(sheets = smallBudget(), name = "预算.xlsx"): string {
  const file = path.join(folder, name);
  writeFileSync(file, workbookOfSheets(sheetsOfRows(sheets)));
  return file;
}

function textFile(text: string): string {
  const file = path.join(folder, "说明.txt");
  writeFileSync(file, text);
  return file;
}

describe("caishen narrative", () => {
  it("prints the text of a budget and says how much is left to fill in", async () => {
    expect(await run(workbook())).toBe(0);
    expect(printed).toMatch(
      /^2025年部门预算编制说明\n一、收支预算总体情况\n　　2025年，本部门收入预算234\.57万元/,
    );
    expect(complained).toMatch(/待填写/);
  });

  it("opens the text for the finance office with duties and posts, and keeps it so when written again", async () => {
    const file = workbook();
    expect(await run(file, { submission: true })).toBe(0);
    expect(printed).toMatch(
      /^2025年部门预算编制说明\n一、主要职责和机构人员情况\n　　本部门的主要职责是：【主要职能】。/,
    );
    await run(file, { submission: true, format: "xlsx", inPlace: true });
    await run(file);
    expect(printed).toContain("一、主要职责和机构人员情况");
  });

  it("compares with last year's workbook", async () => {
    const previous = workbook(smallBudget(), "上年.xlsx");
    expect(await run(workbook(), { previous })).toBe(0);
    expect(printed).toContain("收入预算234.57万元，与2024年预算持平");
  });

  it("writes live text into a copy, and into the workbook itself only when told", async () => {
    const file = workbook();
    expect(await run(file, { format: "xlsx" })).toBe(0);
    const copy = path.join(folder, "预算-编制说明.xlsx");
    expect((await (await openFile(copy)).outline()).sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["取数", "编制说明"]),
    );
    expect((await (await openFile(file)).outline()).sheets.map(({ name }) => name)).not.toContain("取数");
    expect(await run(file, { format: "xlsx", inPlace: true })).toBe(0);
    expect((await (await openFile(file)).outline()).sheets.map(({ name }) => name)).toContain("取数");
    expect(await run(file, { format: "xlsx", inPlace: true })).toBe(0);
    expect(complained).toContain("无需更新");
  });

  it("checks a text beside the tables and offers the sentence put right", async () => {
    const text = textFile("2025年部门预算编制说明\n支出预算243.57万元，其中：基本支出154.57万元。\n");
    expect(await run(workbook(), { text })).toBe(1);
    expect(printed).toContain("须改正 1 处");
    expect(printed).toContain("建议改为  支出预算234.57万元，其中：基本支出154.57万元。");
  });

  it("gives figures with the cells they rest on as JSON", async () => {
    const text = textFile("2025年部门预算编制说明\n支出预算234.57万元，另有经费1.23万元。\n");
    expect(await run(workbook(), { text, format: "json" })).toBe(0);
    const { format, workbooks } = JSON.parse(printed);
    expect(format).toBe(1);
    expect(workbooks[0].coverage).toEqual({ quantities: 2, bound: 1, derived: 0, unexplained: 1 });
    expect(workbooks[0].figures[0]).toMatchObject({
      text: "234.57万元",
      binding: { kind: "cell", cell: { sheet: "收支", address: "D15" }, agreement: "rounded" },
    });
    expect(workbooks[0].figures[1].binding.kind).toBe("unexplained");
  });

  it.each([
    { name: "a written text", typed: {}, sheets: smallBudget() },
    { name: "the text of the workbook", typed: { check: true }, sheets: smallFinalAccounts() },
    { name: "no text", typed: { check: true }, sheets: smallBudget() },
    {
      name: "a text with a finding and a sentence put right",
      typed: { text: "2025年部门预算编制说明\n支出预算243.57万元，其中：基本支出154.57万元。\n" },
      sheets: smallBudget(),
    },
  ])("the json of $name fits its schema", async ({ typed, sheets }) => {
    const text = typeof typed.text === "string" ? { text: textFile(typed.text) } : {};
    await run(workbook(sheets), { ...typed, ...text, format: "json" });
    const validate = new Ajv().addSchema(auditSchema, "audit-result.schema.json").compile(schema);
    validate(JSON.parse(printed));
    expect(validate.errors).toBeNull();
  });

  it("checks the text sheets of the workbook itself", async () => {
    expect(await run(workbook(smallFinalAccounts()), { check: true })).toBe(0);
    expect(printed).toMatch(/^未发现问题/);
    expect(await run(workbook(), { check: true })).toBe(2);
  });

  it("saves what it would print where a file is named", async () => {
    const output = path.join(folder, "成果", "说明.txt");
    expect(await run(workbook(), { output })).toBe(0);
    expect(readFileSync(output, "utf8")).toContain("编制说明");
    expect(printed).toBe("");
  });

  it.each([
    { name: "no forms", sheets: { 空: [["备注"]] }, says: /年度/ },
    { name: "a year, but no forms", sheets: { 空: [["备注"]] }, typed: { year: "2025" }, says: /没有找到/ },
  ])("$name → trouble", async ({ sheets, typed, says }) => {
    expect(await run(workbook(sheets), typed ?? {})).toBe(2);
    expect(complained).toMatch(says);
    expect(readdirSync(folder)).toEqual(["预算.xlsx"]);
  });

  it("a workbook that is not there → trouble", async () => {
    expect(await run(path.join(folder, "无.xlsx"))).toBe(2);
    expect(existsSync(path.join(folder, "无.xlsx"))).toBe(false);
  });

  it.each([
    { format: "pdf" },
    { on: "明天" },
    { year: "26" },
    { check: true, format: "xlsx" },
    { inPlace: true },
    { inPlace: true, format: "xlsx", output: "x" },
    { failOn: "always" },
  ])("refuses %j", (typed) => {
    expect(() => narrativeOptions(new TypedOptions(typed, today))).toThrow(UsageError);
  });
});
