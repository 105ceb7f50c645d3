import { render } from "../../../src/audit/words/render";
import type { TextMaterial } from "../../../src/narrative/write/text-source";
import { plainText } from "../../../src/narrative/write/written-text";
import { writeText } from "../../../src/narrative/write/write-text";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { bookOf, type SheetRows } from "../../support/book";
import { filledText, readBeside } from "../../support/filled-text";
import type { BudgetSheets } from "../../support/small-budget";
import { smallFinalAccounts } from "../../support/small-final-accounts";
import { budgetOfYear, operationInformationRows } from "../../support/three-public-books";

const factsOf = (sheets: Readonly<Record<string, SheetRows>>) => recognise(bookOf(sheets), allTemplates);

/** 07 with these amounts: 预算数 and 决算数 of 合计, 出国, 车小计, 购置, 运行, 接待; beside it whatever else is told. */
function accounts(amounts: readonly (number | null)[], more: Record<string, SheetRows> = {}) {
  const { 决算情况说明: _text, ...forms } = smallFinalAccounts();
  const form = forms["07"]!;
  const sheets: BudgetSheets = { ...forms, "07": [...form.slice(0, -1), [...amounts]] };
  return { ...sheets, ...more };
}

const ofThisYear = [6, 4, 0, 0, 5, 3.2, 0, 0, 5, 3.2, 1, 0.8];
const withPurchase = [24, 22, 0, 0, 23, 21.2, 18, 18, 5, 3.2, 1, 0.8];

/** The part of the text on the three public expenses, its paragraphs one after another. */
function said(sheets: Readonly<Record<string, SheetRows>>, material: Partial<TextMaterial> = {}): string {
  const text = plainText(writeText({ facts: factsOf(sheets), year: 2024, given: new Map(), ...material })!);
  return /、财政拨款“三公”经费支出决算情况说明\n([^]*?)\n[一二三四五六七八九十]+、/.exec(text)![1]!;
}

describe("three public expenses of a final account", () => {
  it.each([
    { name: "as printed", amounts: ofThisYear },
    { name: "with a vehicle bought", amounts: withPurchase },
    { name: "nothing but receptions", amounts: [1, 0.8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0.8] },
    { name: "spent without a budget", amounts: [5, 5.8, 0, 0, 5, 5, 0, 0, 5, 5, 0, 0.8] },
    { name: "budgeted and not spent", amounts: [6, 0, 0, 0, 5, 0, 0, 0, 5, 0, 1, 0] },
  ])("are bound throughout and found to be right: $name", ({ amounts }) => {
    for (const more of amounts === withPurchase ? [{}, { F03: operationInformationRows() }] : [{}]) {
      const book = bookOf(accounts(amounts, more));
      const facts = recognise(book, allTemplates);
      const plain = plainText(filledText({ facts, year: 2024 }));
      const { narrative, findings } = readBeside(plain, book, facts);
      const { quantities, bound, derived } = narrative.coverage;
      expect(findings.map((finding) => render(finding, "zh"))).toEqual([]);
      expect(bound + derived).toBe(quantities);
      expect(plain).not.toMatch(/【/);
    }
  });

  it("say of each item how far its budget was carried out, how it changed and why", () => {
    const text = said(accounts(ofThisYear));
    expect(text).toContain(
      "公务用车运行维护费预算为5.00万元，支出决算为3.20万元，完成预算的64.00%。公务接待费预算为1.00万元，支出决算为0.80万元，完成预算的80.00%。",
    );
    expect(text).toContain("公务接待费支出决算0.80万元，比2023年度【增减情况】。");
    const given = new Map([["officialReceptions.lastYear", "1"]]);
    expect(said(accounts(ofThisYear), { given })).toContain(
      "公务接待费支出决算0.80万元，比2023年度减少0.20万元，下降20.00%，主要原因是【原因】。",
    );
  });

  it("ask for the use and the counts of what was spent, and for nothing where nothing was", () => {
    const text = said(accounts(ofThisYear));
    expect(text).toContain("1、因公出国（境）费支出决算0.00万元。\n");
    expect(text).not.toContain("全年购置公务用车");
    expect(text).toContain("开支财政拨款的公务用车保有量为【数量】辆。");
    expect(text).toContain("主要用于【用途】。全年国内公务接待【数量】批次、【数量】人次。");
  });

  it("take the counts of 机构运行信息表", () => {
    const text = said(accounts(withPurchase, { F03: operationInformationRows() }));
    expect(text).toContain("全年购置公务用车1辆。");
    expect(text).toContain("公务用车保有量为3辆。");
    expect(text).toContain("全年国内公务接待12批次、120人次。");
  });

  it("leave a count to a person that the form leaves empty", () => {
    const F03 = operationInformationRows({ receptionPersons: null });
    expect(said(accounts(withPurchase, { F03 }))).toContain("全年国内公务接待12批次、【数量】人次。");
  });

  it("ask for a budget that the form leaves empty throughout", () => {
    const untold = ofThisYear.map((amount, index) => (index % 2 === 0 ? null : amount));
    expect(said(accounts(untold))).toContain("预算为【预算数】，支出决算为4.00万元。");
  });

  it.each([
    { name: "the same as the form", row: [6, 0, 1, 5, 0, 5, 20], words: "年初预算为6.00万元" },
    { name: "another than the form", row: [7, 0, 1, 6, 0, 6, 20], words: "预算为6.00万元" },
  ])("call the budget 年初预算 where the year's budget says so: $name", ({ row, words }) => {
    const budget = factsOf(budgetOfYear(2024, row));
    const book = bookOf(accounts(ofThisYear));
    const facts = recognise(book, allTemplates);
    const { narrative, findings } = readBeside(
      plainText(filledText({ facts, year: 2024, budget })),
      book,
      facts,
    );
    expect(findings.map((finding) => render(finding, "zh"))).toEqual([]);
    expect(narrative.coverage.bound + narrative.coverage.derived).toBe(narrative.coverage.quantities);
    expect(said(accounts(ofThisYear), { budget })).toContain(`“三公”经费财政拨款支出${words}，`);
  });

  it("ask for last year where last year's book lacks the form, and do not call it absent", () => {
    const { "07": _form, ...others } = accounts(ofThisYear);
    expect(said(accounts(ofThisYear), { previous: factsOf(others) })).toContain(
      "公务接待费支出决算0.80万元，比2023年度【增减情况】。",
    );
  });
});
