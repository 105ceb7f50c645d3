import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { finalAccountForms } from "../../src/templates/final-accounts/forms";
import { finalAccounts } from "../../src/templates/final-accounts/set";
import type { Facts } from "../../src/templates/facts";
import { recognise } from "../../src/templates/recognise";
import { allTemplates, templateSets } from "../../src/templates/sets";
import { templatesTitled } from "../../src/templates/titles";
import { WorkbookView } from "../../src/workbook/snapshot";
import { snapshotOf } from "../support/book";
import { smallBudget, type BudgetSheets } from "../support/small-budget";
import { blankFinalAccounts, smallFinalAccounts } from "../support/small-final-accounts";

function read(sheets: BudgetSheets): Facts {
  return recognise(new WorkbookView(snapshotOf(sheets)), allTemplates);
}

function idsOf(sheets: BudgetSheets): string[] {
  return read(sheets).tables.map(({ template }) => template.id);
}

const ofTheSet = finalAccounts.forms.map(({ templates: [{ id }] }) => id);

describe("the titles of final accounts", () => {
  test.each(finalAccounts.forms)("$printedTitle names its form alone", ({ printedTitle, templates }) => {
    const ids = templates.map(({ id }) => id);
    for (const title of [printedTitle, `2024年度部门${printedTitle}`, `单位${printedTitle}`]) {
      expect(templatesTitled(title, allTemplates).map(({ id }) => id)).toEqual(ids);
    }
  });

  test("no title of a budget names a final account", () => {
    const titles = templateSets
      .filter((set) => set !== finalAccounts)
      .flatMap(({ forms }) => forms.map(({ printedTitle }) => printedTitle));
    expect(titles.flatMap((title) => templatesTitled(title, finalAccountForms))).toEqual([]);
    expect(
      finalAccounts.forms.flatMap(({ printedTitle }) =>
        templatesTitled(printedTitle, departmentalBudgetForms),
      ),
    ).toEqual([]);
  });
});

describe("recognition of final accounts", () => {
  test("all nine forms, filled and blank, and none of a budget", () => {
    expect(idsOf(smallFinalAccounts())).toEqual(ofTheSet);
    expect(idsOf(blankFinalAccounts())).toEqual(ofTheSet);
    expect(read(blankFinalAccounts()).isBlankForm).toBe(true);
    expect(idsOf(smallBudget()).filter((id) => ofTheSet.includes(id))).toEqual([]);
  });

  test("lines of 年初结转和结余 that repeat the names of the year's income stay apart", () => {
    const table = read(smallFinalAccounts()).table("fiscal-appropriation-account")!;
    expect(table.fact("generalPublicBudget", "amount", "income")!.amount.toFixed()).toBe("2455000");
    expect(table.fact("generalPublicBudget", "amount", "income", 1)!.amount.toFixed()).toBe("60000");
  });

  test("blocks side by side under the same headings are read each by itself", () => {
    const table = read(smallFinalAccounts()).table("basic-expenditure-account")!;
    expect(table.rowsOf("personnel").map(({ key }) => key)).toEqual([
      "301",
      "30101",
      "30108",
      "30113",
      "303",
      "30302",
      "total",
    ]);
    expect(table.fact("30217", "amount", "operating")!.amount.toFixed()).toBe("8000");
    expect(table.fact("total", "amount", "operating")!.amount.toFixed()).toBe("250000");
  });

  const under = (...headings: string[]) => headings.flatMap((heading) => [heading, null, null]);
  const item = ["科目代码", "科目名称", "决算数"];
  test.each<[where: string, rows: BudgetSheets[string]]>([
    ["under 公用经费", [under("人员经费", "公用经费"), [...item, ...item, ...item]]],
    ["without a heading over it", [[...item, ...item, ...item]]],
  ])("operating items run on in a third block %s, where their total has its amount", (_where, headings) => {
    const table = read({
      公开06表: [
        ["一般公共预算财政拨款基本支出决算明细表"],
        ["金额单位：万元"],
        ...headings,
        ["301", "工资福利支出", 90.5, "302", "商品和服务支出", 22.2, "30231", "公务用车运行维护费", 3.2],
        ["30101", "基本工资", 90.5, "30201", "办公费", 19, "310", "资本性支出", 2],
        [null, null, null, null, null, null, "31002", "办公设备购置", 2],
        ["人员经费合计", null, 90.5, "公用经费合计", null, null, null, null, 24.2],
      ],
    }).table("basic-expenditure-account")!;
    const operating = table.rowsOf("operating").map(({ key }) => key);
    expect(operating).toEqual(["302", "30201", "30231", "310", "31002", "total"]);
    const total = table.fact("total", "amount", "operating")!;
    expect([total.amount.toFixed(), total.cell.column]).toEqual(["242000", 8]);
    expect(table.fact("total", "amount", "personnel")!.amount.toFixed()).toBe("905000");
  });

  test("a block is whose heading stands over it", () => {
    const table = read({
      公开06表: [
        ["一般公共预算财政拨款基本支出决算表"],
        ["单位：万元"],
        under("人员经费", "", "公用经费").map((heading) => heading || null),
        [...item, ...item, ...item],
        ["301", "工资福利支出", 90.5, "303", "对个人和家庭的补助", 5, "302", "商品和服务支出", 22.2],
        ["人员经费合计", null, null, null, null, 95.5, "公用经费合计", null, 22.2],
      ],
    }).table("basic-expenditure-account")!;
    expect(table.rowsOf("personnel").map(({ key }) => key)).toEqual(["301", "303", "total"]);
    expect(table.fact("total", "amount", "personnel")!.amount.toFixed()).toBe("955000");
    expect(table.fact("total", "amount", "operating")!.amount.toFixed()).toBe("222000");
  });

  test("planned and spent of the three public expenses are columns of their own, none unknown", () => {
    const table = read(smallFinalAccounts()).table("three-public-account")!;
    expect(table.fact("budget", "officialReceptions", "budget")!.amount.toFixed()).toBe("10000");
    expect(table.fact("account", "officialReceptions", "account")!.amount.toFixed()).toBe("8000");
    expect([...table.parts.unknownColumns.values()].flat()).toEqual([]);
  });

  test.each([
    ["no numbers", []],
    ["their numbers alone", [Array.from({ length: 12 }, (_, column) => column + 1)]],
    ["what their numbers add up", [["1=2+3+6", 2, "3=4+5", 4, 5, 6, "7=8+9+12", 8, "9=10+11", 10, 11, 12]]],
  ])("three public expenses with 预算数 and 决算数 over all items and %s under them", (_what, numbers) => {
    const item = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费"];
    const vehicles = [null, null, "小计", "公务用车购置费", "公务用车运行维护费", null];
    const table = read({
      三公: [
        ["财政拨款“三公”经费支出决算表"],
        ["单位：万元"],
        ["预算数", null, null, null, null, null, "决算数"],
        [...item, ...item],
        [...vehicles, ...vehicles],
        ...numbers,
        [6, 0, 5, 0, 5, 1, 4, 0, 3.2, 0, 3.2, 0.8],
      ],
    }).table("three-public-account-by-measure")!;
    expect(table.fact("budget", "officialVehicles", "budget")!.amount.toFixed()).toBe("50000");
    expect(table.fact("account", "vehicleOperation", "account")!.amount.toFixed()).toBe("32000");
  });

  test.each<[headings: string[], amounts: Record<string, string>]>([
    [["项目", "预算数", "决算数"], { budget: "20000", account: "15000" }],
    [["项目", "2023年决算数", "2024年决算数", "增减额"], { previousAccount: "20000", account: "15000" }],
    [["项目", "上年", "本年", "增减"], { previousAccount: "20000", account: "15000" }],
  ])("three public expenses by item under %j", (headings, amounts) => {
    const change = headings.length > 3 ? [-0.5] : [];
    const table = read({
      三公: [
        ["2024年度一般公共预算财政拨款“三公”经费支出决算表"],
        ["单位：万元"],
        headings,
        ["“三公”经费支出合计", 6, 5, ...change],
        ["1.因公出国（境）费用", 0, 0],
        ["2.公务用车购置及运行维护费", 4, 3.5, ...change],
        ["其中：公务用车购置费", 0, 0],
        ["公务用车运行维护费", 4, 3.5, ...change],
        ["3.公务接待费", 2, 1.5, ...change],
      ],
    }).table("three-public-account-by-item")!;
    expect(table.parts.year).toBe(2024);
    expect(table.rowsOf().map(({ key }) => key)).toEqual([
      "total",
      "overseasVisits",
      "officialVehicles",
      "vehiclePurchases",
      "vehicleOperation",
      "officialReceptions",
    ]);
    for (const [column, yuan] of Object.entries(amounts))
      expect(table.fact("officialReceptions", column)!.amount.toFixed()).toBe(yuan);
  });

  test.each<[what: string, disturb: (sheets: BudgetSheets) => void]>([
    ["sheets are renamed", () => undefined],
    [
      "two rows stand above the title",
      (sheets) => Object.values(sheets).forEach((rows) => rows.unshift([], [])),
    ],
    [
      "a column stands before the form",
      (sheets) => Object.values(sheets).forEach((rows) => rows.forEach((row) => row.unshift(null))),
    ],
    [
      "headings hold spaces and line breaks",
      (sheets) =>
        Object.values(sheets).forEach((rows) =>
          rows.slice(0, 4).forEach((row) => {
            row.forEach((value, i) => {
              if (typeof value === "string") row[i] = value.replace(/决算|支出/g, "$& \n");
            });
          }),
        ),
    ],
    [
      "the year and 部门 stand in the titles",
      (sheets) =>
        Object.values(sheets).forEach((rows) => (rows[0]![0] = `2024年度部门${String(rows[0]![0])}`)),
    ],
  ])("stands when %s", (_what, disturb) => {
    const { 决算情况说明: _text, ...forms } = smallFinalAccounts();
    disturb(forms);
    const sheets = Object.fromEntries(Object.values(forms).map((rows, i) => [`Sheet${i + 1}`, rows]));
    expect(idsOf(sheets)).toEqual(ofTheSet);
    const table = read(sheets).table("income-and-expenditure-account")!;
    expect(table.fact("total", "amount", "income")!.amount.toFixed()).toBe("2755000");
  });
});

test.each([
  ["2019年度 单位：万元", 2019],
  ["单位：万元", undefined],
])("titles that name no year, under a banner %s", (banner, year) => {
  const sheets = {
    表3: [
      ["支出决算表"],
      [null, null, banner],
      ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
      ["201", "一般公共服务支出", 1, 1, 0],
    ],
  };
  expect(read(sheets).year).toBe(year);
});
