import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ownRuleColumns } from "../../src/audit/own-rules/own-rules-columns";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { correctionsSheet } from "../../src/reports/findings/corrections-sheet";
import { SheetBuilder } from "../../src/reports/sheets/sheet-builder";
import type { NewSheet } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/snapshot";
import { smallBudget, type BudgetSheets } from "../support/small-budget";
import { auditMeans } from "../../src/cli/audit/audit-means";
import type { Verb } from "../../src/cli/verb";
import { auditVerb } from "../../src/cli/audit/audit-verb";
import { variantsVerb } from "../../src/cli/variants/variants-verb";
import { askInShell } from "../support/shell";

/** What a bureau brings as files of its own: rules (--rules), ways of printing the forms (--variants). */
let folder: string;
let printed: string;
let complaints: readonly string[];

const at = (...parts: string[]) => path.join(folder, ...parts);
const ask = async (verb: Verb, paths: readonly string[], typed: Record<string, unknown>) => {
  const seen = await askInShell(verb, paths, typed, { today: "2026-11-21" });
  [printed, complaints] = [seen.printed, seen.complaints];
  return seen.code;
};
const audit = (paths: readonly string[], typed: Record<string, unknown>) =>
  ask(auditVerb, paths, { on: "2025-03-01", ...typed });

function sheetOf(name: string, rows: readonly (readonly (CellValue | undefined)[])[]): NewSheet {
  const sheet = new SheetBuilder();
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null && value !== undefined) sheet.put(row, column, value);
    });
  });
  return sheet.build({ name, columnWidths: [] });
}
const sheetsOf = (book: BudgetSheets) => Object.entries(book).map(([name, rows]) => sheetOf(name, rows));
const save = (file: string, sheets: readonly NewSheet[]) => {
  writeFileSync(at(file), workbookOfSheets(sheets));
  return at(file);
};
const rulesBook = (...rules: readonly (readonly string[])[]) =>
  save("规则.xlsx", [sheetOf("自定义勾稽", [["自定义勾稽"], Object.values(ownRuleColumns), ...rules])]);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-own-"));
  mkdirSync(at("books"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("--rules", () => {
  const broken = [
    "三公[公务接待费] = 基本支出[302, 合计]",
    "需说明",
    "接待费须与预算一致",
    "县财预〔2025〕1号",
  ];

  test.each(["text", "json", "html"])(
    "a broken rule is told with its words and basis in %s",
    async (format) => {
      save("books/甲.xlsx", sheetsOf(smallBudget()));
      expect(await audit([at("books")], { format, rules: rulesBook(broken), failOn: "warning" })).toBe(1);
      expect(printed).toContain("接待费须与预算一致：");
      expect(printed).toContain("县财预〔2025〕1号");
    },
  );

  test("and in the findings sheet of a copy", async () => {
    const file = save("books/甲.xlsx", sheetsOf(smallBudget()));
    await audit([file], { format: "xlsx", rules: rulesBook(broken), output: at("copies") });
    await audit([at("copies")], { format: "json" });
    const { texts } = await auditMeans.read(at("copies", "甲-审核结果.xlsx"));
    expect(texts.some((text) => text.startsWith("接待费须与预算一致："))).toBe(true);
    expect(texts).toContain("县财预〔2025〕1号");
  });

  test("the workbook of the rules is not audited with the folder it lies in", async () => {
    save("books/甲.xlsx", sheetsOf(smallBudget()));
    const rules = save("books/规则.xlsx", [
      sheetOf("自定义勾稽", [["自定义勾稽"], Object.values(ownRuleColumns), broken]),
    ]);
    await audit([at("books")], { format: "json", rules });
    expect((JSON.parse(printed) as { workbooks: unknown[] }).workbooks).toHaveLength(1);
  });

  test.each([
    {
      name: "a rule that cannot be read",
      make: () => rulesBook(broken, ["支出总表[合计, 合计]"], ["乱写", "停用"]),
      said: /有规则看不懂[^]*A4 “支出总表\[合计, 合计\]”没有写关系/,
    },
    { name: "no rule", make: () => rulesBook(["支出总表[合计, 合计]", "停用"]), said: /没有规则/ },
    {
      name: "no headings",
      make: () => save("规则.xlsx", [sheetOf("自定义勾稽", [["自定义勾稽"], ["写在这里"]])]),
      said: /没有“规则、性质、说明、依据”四栏的表头/,
    },
    { name: "no such file", make: () => at("没有.xlsx"), said: /没有\.xlsx/ },
  ])("$name: nothing is audited, and why is said", async ({ make, said }) => {
    save("books/甲.xlsx", sheetsOf(smallBudget()));
    expect(await audit([at("books")], { rules: make() })).toBe(2);
    expect(printed).toBe("");
    expect(complaints.join()).toMatch(said);
  });
});

interface CheckedBook {
  readonly outcomes: { readonly passed: number };
  readonly findings: readonly unknown[];
  readonly notChecked: readonly { readonly reason: string }[];
}

describe("--variants", () => {
  const title = "云溪县档案馆2025年部门用款汇总一览";
  const book = (printed = title) => {
    const sheets = smallBudget();
    sheets["支出"]![1]![0] = printed;
    return sheetsOf(sheets);
  };
  const corrected = (...titles: readonly string[]) =>
    save("更正过.xlsx", [
      ...book(),
      correctionsSheet(
        titles.map((each) => ({
          sheet: "支出",
          title: each,
          form: "支出预算总表",
          number: "expenditure-summary",
          printed: "",
          means: "",
        })),
      ),
    ]);
  const learn = (paths: readonly string[], typed: Record<string, unknown> = {}) =>
    ask(variantsVerb, paths, typed);
  const tablesIn = () =>
    (JSON.parse(printed) as { workbooks: { tables: { template: string; sheet: string }[] }[] }).workbooks[0]!
      .tables;

  test("what one workbook was corrected to, another is recognised as, and the result names the pack", async () => {
    const other = save("books/乙.xlsx", book("云溪县图书馆2026年部门用款汇总一览"));
    await audit([other], { format: "json" });
    expect(tablesIn().map(({ sheet }) => sheet)).not.toContain("支出");

    expect(await learn([corrected(title)], { output: at("表样.json") })).toBe(0);
    await audit([other], { format: "json", variants: at("表样.json") });
    expect(tablesIn()).toContainEqual(
      expect.objectContaining({ template: "expenditure-summary", sheet: "支出" }),
    );
    const { tool } = JSON.parse(printed) as { tool: { packs: { variants: string } } };
    expect(tool.packs.variants).toBe("2026-11-21");
  });

  test("columns and lines that go by other words, in another order, are taught too", async () => {
    const renamed = () => {
      const sheets = smallBudget();
      const rows = sheets["支出"]!;
      rows[6]!.splice(4, 3, "专项经费", "基本经费", "金额合计");
      for (const row of rows.slice(8)) row.splice(4, 3, ...[row[6] ?? null, row[5] ?? null, row[4] ?? null]);
      sheets["收支"]![7]![0] = "一、国家拨款";
      return sheets;
    };
    const said = (sheet: string, title: string, number: string, printed: string, means: string) => ({
      ...{ sheet, title, form: "", number, printed, means },
    });
    const expenditure = ["支出", "2025年部门支出预算总表", "expenditure-summary"] as const;
    const teacher = save("更正过.xlsx", [
      ...sheetsOf(renamed()),
      correctionsSheet([
        said(...expenditure, "专项经费", "项目支出"),
        said(...expenditure, "基本经费", "基本支出"),
        said(...expenditure, "金额合计", "合计"),
        said(
          "收支",
          "2025年部门财务收支预算总表",
          "income-and-expenditure-summary",
          "国家拨款",
          "财政拨款收入",
        ),
        said(...expenditure, "金额合计", "没有的栏"),
      ]),
    ]);
    expect(await learn([teacher], { output: at("表样.json") })).toBe(0);
    const other = save("books/乙.xlsx", sheetsOf(renamed()));
    const checked = async (typed: Record<string, unknown>, file = other) => {
      await audit([file], { format: "json", ...typed });
      const [book] = (JSON.parse(printed) as { workbooks: CheckedBook[] }).workbooks;
      return book!;
    };
    const alone = await checked({});
    const taught = await checked({ variants: at("表样.json") });
    const corrected = await checked({}, teacher);
    const standard = await checked({}, save("books/标准.xlsx", sheetsOf(smallBudget())));
    expect(alone.outcomes.passed).toBeLessThan(standard.outcomes.passed);
    expect(taught.outcomes.passed).toBe(standard.outcomes.passed);
    expect([taught, corrected].map(({ findings }) => findings)).toEqual([[], []]);
    expect(corrected.notChecked.map(({ reason }) => reason).join()).toContain("“识别更正”表中");
  });

  test("without a file the pack is printed; titles too short to tell are left out and named", async () => {
    expect(await learn([corrected(title, "表")])).toBe(0);
    const { variants } = JSON.parse(printed) as { variants: { titles: string[]; source: string }[] };
    expect(variants).toMatchObject([
      { template: "expenditure-summary", titles: ["用款汇总一览"], source: "更正过.xlsx" },
    ]);
    expect(complaints.join()).toContain("“表”太短");
  });

  test("workbooks without corrections teach nothing", async () => {
    expect(await learn([save("books/甲.xlsx", sheetsOf(smallBudget()))])).toBe(2);
    expect(complaints.join()).toContain("没有可用的更正");
  });

  test.each([
    ["no json", "{", /地方表样文件 .* 第1行起不是有效的 json/],
    ["another pack", '{"schema":1,"kind":"policy"}', /地方表样文件 .* 不能采用：文件不是本版本的地方表样/],
  ])("%s is refused", async (_name, text, said) => {
    writeFileSync(at("表样.json"), text);
    save("books/甲.xlsx", sheetsOf(smallBudget()));
    expect(await audit([at("books")], { variants: at("表样.json") })).toBe(2);
    expect(complaints.join()).toMatch(said);
  });

  test("a file that cannot be written is said", async () => {
    writeFileSync(at("不是文件夹"), "");
    expect(await learn([corrected(title)], { output: at("不是文件夹", "表样.json") })).toBe(2);
    expect(complaints.join()).toContain("无法写入");
    expect(readFileSync(at("不是文件夹"), "utf8")).toBe("");
  });
});
