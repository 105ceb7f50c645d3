import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../assets/schema/audit-result.schema.json";
import { UsageError } from "../../src/cli/usage-error";
import { consolidateOptions } from "../../src/cli/consolidate/consolidate-options";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { SheetBuilder } from "../../src/reports/sheets/sheet-builder";
import * as face from "../../src/reports/sheets/sheet-style";
import { smallBudget, smallBudgetWith, type BudgetSheets } from "../support/small-budget";
import type { Verb } from "../../src/cli/verb";
import { auditVerb } from "../../src/cli/audit/audit-verb";
import { consolidateVerb } from "../../src/cli/consolidate/consolidate-verb";
import { TypedOptions } from "../../src/cli/typed-options";
import { askInShell } from "../support/shell";

/** The command over workbooks on disk and the books they are compared with. */
let folder: string;
let printed: string;
let complaints: readonly string[];

const ask = async (verb: Verb, paths: readonly string[], typed: Record<string, unknown>) => {
  const seen = await askInShell(verb, paths, typed, { today: "2025-03-01" });
  [printed, complaints] = [seen.printed, seen.complaints];
  return seen.code;
};

const audit = (paths: readonly string[], typed: Record<string, unknown>) => ask(auditVerb, paths, typed);
const consolidate = (paths: readonly string[], typed: Record<string, unknown>) =>
  ask(consolidateVerb, paths, typed);

function write(name: string, sheets: BudgetSheets): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const made = Object.entries(sheets).map(([sheet, rows]) => {
    const builder = new SheetBuilder();
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => builder.put(row, column, value, face.text)),
    );
    return builder.build({
      name: sheet,
      columnWidths: [],
      print: { orientation: "portrait", fitToWidth: true },
    });
  });
  writeFileSync(file, workbookOfSheets(made));
  return file;
}

const named = (name: string, sheets: BudgetSheets) =>
  JSON.parse(JSON.stringify(sheets).replaceAll("云溪县档案馆", name)) as BudgetSheets;

function result() {
  const parsed = JSON.parse(printed) as { workbooks: Record<string, unknown>[] };
  const validate = new Ajv().compile(schema);
  expect(validate(parsed) ? [] : validate.errors).toEqual([]);
  return parsed.workbooks as {
    against?: string | string[];
    consolidated?: unknown;
    findings: { rule: string; data: Record<string, unknown> }[];
  }[];
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-books-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("--against", () => {
  test("compares with the one workbook named", async () => {
    const own = write("公开.xlsx", smallBudget());
    const approved = write("批复.xlsx", smallBudgetWith("支出", 11, 6, 790_000));
    await audit([own], { against: approved, format: "json" });
    const [book] = result();
    expect(book!.against).toBe(approved);
    expect(book!.findings.map(({ rule }) => rule)).toContain("amounts-are-those-approved");
    await audit([own], { against: approved });
    expect(printed).toContain("“批复.xlsx”为790,000.00元");
  });

  test("finds each unit's own in a folder, and says which have none", async () => {
    write("公开/甲.xlsx", named("云溪县图书馆", smallBudget()));
    const alone = write("公开/乙.xlsx", smallBudget());
    write("批复/一.xlsx", named("云溪县图书馆", smallBudgetWith("支出", 11, 6, 790_000)));
    await audit([path.join(folder, "公开")], { against: path.join(folder, "批复"), format: "json" });
    const found = result().filter(({ findings }) =>
      findings.some(({ rule }) => rule === "amounts-are-those-approved"),
    );
    expect(found.map(({ against }) => against)).toEqual([path.join(folder, "批复/一.xlsx")]);
    expect(complaints.join("\n")).toContain(
      `没有对应的批复或导出工作簿（单位名称、年度相同），公开数与批复数未核对：\n  ${alone}`,
    );
  });

  test("takes the reply and the export in one run, each difference with the books it speaks of", async () => {
    const own = write("公开.xlsx", smallBudget());
    const both = smallBudgetWith("支出", 11, 6, 790_000);
    const approved = write("批复.xlsx", both);
    const exported = structuredClone(both);
    exported["三公"]![6]![2] = 1.05;
    exported["三公"]![6]![0] = 5.05;
    const platform = write("导出.xlsx", exported);
    await audit([own], { against: [approved, platform], format: "json" });
    const [book] = result();
    expect(book!.against).toEqual([approved, platform]);
    const said = book!.findings.filter(({ rule }) => rule === "amounts-are-those-approved");
    expect(said.map(({ data }) => data["books"])).toEqual([["批复.xlsx", "导出.xlsx"], ["导出.xlsx"]]);
    await audit([own], { against: [approved, platform] });
    expect(printed).toContain("“批复.xlsx”、“导出.xlsx”为790,000.00元");
    expect(complaints).toEqual([]);
  });

  test("says for each folder which workbooks it has nothing for", async () => {
    const own = write("公开/甲.xlsx", smallBudget());
    const approved = write("批复/一.xlsx", smallBudget());
    write("导出/乙.xlsx", named("云溪县图书馆", smallBudget()));
    const folders = ["批复", "导出"].map((name) => path.join(folder, name));
    await audit([path.join(folder, "公开")], { against: folders, format: "json" });
    expect(result()[0]!.against).toBe(approved);
    expect(complaints).toEqual([expect.stringContaining(`未核对：\n  ${own}`)]);
  });

  test("that cannot be read stops the audit", async () => {
    const own = write("公开.xlsx", smallBudget());
    expect(await audit([own], { against: path.join(folder, "无.xlsx") })).toBe(2);
    expect(complaints.at(-1)).toMatch(/^--against 指定的 .*无\.xlsx 未能读取，因此没有审核。$/);
  });
});

describe("consolidate", () => {
  test("compares a department with the units of a folder it may lie in itself", async () => {
    const department = write("单位/部门.xlsx", named("云溪县档案局", smallBudget()));
    const unit = write("单位/馆.xlsx", smallBudget());
    expect(await consolidate([path.dirname(unit)], { department })).toBe(0);
    expect(printed).toMatch(/^汇总 1 个单位：云溪县档案馆\n\n/);
    expect(printed).toContain("未发现问题");
    write("单位/馆.xlsx", smallBudgetWith("支出", 11, 6, 790_000));
    expect(await consolidate([path.dirname(unit)], { department, format: "json" })).toBe(1);
    expect(result()).toMatchObject([
      {
        findings: [{ rule: "department-is-sum-of-its-units" }],
        consolidated: { units: ["云溪县档案馆"], missing: [], leftOut: [] },
      },
    ]);
  });

  test("names what is missing and unreadable, and sums nothing", async () => {
    const department = write("部门.xlsx", named("云溪县档案局", smallBudget()));
    const unit = write("单位/馆.xlsx", smallBudgetWith("支出", 11, 6, 790_000));
    writeFileSync(path.join(folder, "单位/坏.xlsx"), Buffer.from("504b0304ff", "hex"));
    const units = path.join(folder, "名单.txt");
    writeFileSync(units, "云溪县档案馆\n云溪县方志办\n");
    expect(await consolidate([path.dirname(unit)], { department, units, lang: "en" })).toBe(2);
    expect(printed).toContain("2 units without a workbook: 云溪县方志办, 坏.xlsx");
    expect(printed).toContain("are missing, so nothing was summed");
    expect(printed).not.toContain("Please check the department");
  });

  test("needs a department and a path", async () => {
    expect(() => consolidateOptions(new TypedOptions({}, "2025-03-01"))).toThrow(UsageError);
    expect(await consolidate([], { department: "x.xlsx" })).toBe(2);
    expect(complaints).toEqual(["请指定所属单位的工作簿或文件夹。"]);
    expect(await consolidate([folder], { department: path.join(folder, "无.xlsx") })).toBe(2);
  });
});
