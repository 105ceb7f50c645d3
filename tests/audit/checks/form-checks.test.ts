import { amountsAreNumbers } from "../../../src/audit/checks/amounts-are-numbers";
import { everyFormIsPresent } from "../../../src/audit/checks/every-form-is-present";
import { noErrorValues } from "../../../src/audit/checks/no-error-values";
import { codeMatchesName } from "../../../src/audit/checks/code-matches-name";
import { oneItemOneCode } from "../../../src/audit/checks/one-item-one-code";
import { totalsArePrinted } from "../../../src/audit/checks/totals-are-printed";
import { unitFitsMagnitude } from "../../../src/audit/checks/unit-fits-magnitude";
import { unitNameAgrees } from "../../../src/audit/checks/unit-name-agrees";
import { wordingFitsTheBook } from "../../../src/audit/checks/wording-fits-the-book";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import type { Entry } from "../../support/book";
import { smallBudget, smallBudgetWith } from "../../support/small-budget";
import { operationInformation, smallFinalAccounts } from "../../support/small-final-accounts";

describe(amountsAreNumbers.id, () => {
  test.each([
    { name: "a number stored as text", value: "300000", lines: ["warning textAmount 支出!E13"] },
    { name: "full-width digits", value: "３００，０００", lines: ["warning textAmount 支出!E13"] },
    { name: "padded", value: " 300000 ", lines: ["warning textAmount 支出!E13"] },
    { name: "words", value: "待定", lines: ["error unreadable 支出!E13"] },
  ])("$name", ({ value, lines }) => {
    const found = linesOf(auditSheets(smallBudgetWith("支出", 12, 4, value), [amountsAreNumbers]));
    expect(found.filter((line) => !line.includes("wrongAmount"))).toEqual(lines);
  });

  it("takes a dash for zero", () => {
    expect(linesOf(auditSheets(smallBudgetWith("支出", 12, 6, "—"), [amountsAreNumbers]))).toEqual([]);
  });

  const withFormulas = (formulas: Readonly<Record<number, Entry>>) => {
    const { 支出: rows = [], ...others } = smallBudget();
    const row = rows[12]!.map((cell, column) => formulas[column] ?? cell);
    return { ...others, 支出: rows.map((each, at) => (at === 12 ? row : each)) };
  };

  it("asks for formulas that no program has computed, and leaves their sums open", () => {
    const book = withFormulas({ 4: { formula: "SUM(F13:I13)", value: null } });
    const result = auditSheets(book, [amountsAreNumbers]);
    expect(linesOf(result)).toEqual(["warning notComputed 支出!E13"]);
    expect(result.notChecked.map(({ reason }) => reason)).toContain("unreadableAmount");
  });

  it("takes a formula that shows nothing beside computed ones for a blank", () => {
    const total = Number(smallBudget()["支出"]![12]![4]);
    const book = withFormulas({
      4: { formula: "SUM(F13:I13)", value: total },
      8: { formula: 'IF(A1=0,"",A1)', value: null },
    });
    expect(linesOf(auditSheets(book, [amountsAreNumbers]))).toEqual([]);
  });
});

describe(noErrorValues.id, () => {
  it("finds an error in a form", () => {
    const lines = linesOf(auditSheets(smallBudgetWith("支出", 12, 8, "#REF!"), [noErrorValues]));
    expect(lines).toEqual(["error errorValue 支出!I13"]);
  });
  it("is silent without one", () => {
    expect(linesOf(auditSheets(smallBudget(), [noErrorValues]))).toEqual([]);
  });
});

describe(unitFitsMagnitude.id, () => {
  it("finds a banner of another unit, and nothing else of it", () => {
    const sheets = smallBudget();
    sheets["支出"]![3]![6] = "单位：万元";
    sheets["支出"]![3]![5] = null;
    expect(linesOf(auditSheets(sheets, [unitFitsMagnitude]))).toEqual(["error unitSlip 支出!G4"]);
  });
  it("is silent on a book in one unit", () => {
    expect(linesOf(auditSheets(smallBudget(), [unitFitsMagnitude]))).toEqual([]);
  });
});

describe(everyFormIsPresent.id, () => {
  it("finds a form that is missing", () => {
    const { 国资: _, ...sheets } = smallBudget();
    expect(linesOf(auditSheets(sheets, [everyFormIsPresent]))).toEqual(["error missing"]);
  });
  it("takes two forms of one budget that are printed apart for two", () => {
    const accounts = smallFinalAccounts();
    const head = (title: string, ...columns: string[]) => [
      [title],
      ["科目编码", "科目名称", ...columns],
      ["223", "国有资本经营预算支出", ...columns.map(() => 0)],
    ];
    const spent = head("国有资本经营预算财政拨款支出决算表", "合计", "基本支出", "项目支出");
    const found = (rows: Entry[][]) =>
      linesOf(auditSheets({ ...accounts, 国资支出: rows }, [everyFormIsPresent]));
    expect(found(spent)).toEqual([]);
    expect(found(accounts["09"]!.map((row) => [...row]))).toHaveLength(1);
  });
  it("takes 机构运行信息表 for the three public expenses it says", () => {
    const { "07": _, ...accounts } = smallFinalAccounts();
    const [, ...rows] = operationInformation();
    const said = { ...accounts, 三公: [["“三公”经费、行政参公单位机关运行经费情况表"], ...rows] };
    expect(linesOf(auditSheets(accounts, [everyFormIsPresent]))).toEqual(["error missing"]);
    expect(linesOf(auditSheets(said, [everyFormIsPresent]))).toEqual([]);
  });
  it("finds a form that is there twice", () => {
    const sheets = smallBudget();
    const lines = linesOf(auditSheets({ ...sheets, 副本: sheets["支出"]! }, [everyFormIsPresent]));
    expect(lines).toEqual(["warning duplicate 支出!A2 副本!A2"]);
  });
  it.each([
    { name: "beside the export it is made from", sheet: "2.17单位支出总表", count: 0 },
    { name: "beside a copy whose number is no export's", sheet: "2.30支出", count: 1 },
  ])("$name", ({ sheet, count }) => {
    const sheets = smallBudget();
    const found = linesOf(auditSheets({ ...sheets, [sheet]: sheets["支出"]! }, [everyFormIsPresent]));
    expect(found).toHaveLength(count);
  });
  it("cannot say what a few forms of another set should be", () => {
    const { 支出, 收入 } = smallBudget();
    const result = auditSheets({ 支出: 支出!, 收入: 收入! }, [everyFormIsPresent]);
    expect(result.notChecked).toContainEqual({ rule: everyFormIsPresent.id, reason: "noWholeSet", data: {} });
  });
});

describe(unitNameAgrees.id, () => {
  test.each([
    { name: "the same name everywhere", banner: "编制部门：云溪县档案馆", lines: [] },
    { name: "the name with its kind", banner: "编制部门：云溪县档案馆（部门）", lines: [] },
    { name: "another unit's name", banner: "编制部门：云溪县图书馆", lines: ["error otherName 支出!A4"] },
  ])("$name", ({ banner, lines }) => {
    expect(linesOf(auditSheets(smallBudgetWith("支出", 3, 0, banner), [unitNameAgrees]))).toEqual(lines);
  });
});

describe("another unit's name in the running text", () => {
  const found = (sentence: string) =>
    linesOf(
      auditSheets({ ...smallBudget(), 说明: [["2025年部门预算编制说明"], [sentence]] }, [unitNameAgrees]),
    );
  test.each([
    ["its own", "2025年，云溪县档案馆收入预算234.57万元。"],
    ["its own in short", "县档案馆2025年支出预算234.57万元。"],
    ["with its kind", "2025年云溪县档案馆（部门）收入预算234.57万元。"],
    ["itself", "2025年本馆收入预算234.57万元。"],
    ["an office of another kind", "2025年云溪县财政局支出预算100.00万元。"],
    ["one that it is spoken of with", "根据云溪县图书馆2025年预算批复，本馆项目已调整。"],
    ["one under it", "所属云溪县图书馆2025年支出预算100.00万元。"],
  ])("silent on %s", (_, sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test.each([
    "2025年，云溪县图书馆收入预算234.57万元。",
    "一、云溪县图书馆2024年部门预算情况如下：收入234.57万元。",
    "白石县档案馆2025年支出预算234.57万元。",
  ])("%s", (sentence) => {
    expect(found(sentence)).toEqual(["warning otherInText 说明!A2"]);
  });
});

describe("forms in the words of the other kind of book", () => {
  test.each([
    { name: "a title", row: 1, column: 0, text: "2025年单位支出预算总表", cell: "A2" },
    { name: "a banner", row: 3, column: 0, text: "编制单位：云溪县档案馆", cell: "A4" },
  ])("$name", ({ row, column, text, cell }) => {
    const sheets = smallBudgetWith("支出", row, column, text);
    expect(linesOf(auditSheets(sheets, [wordingFitsTheBook]))).toEqual([`info otherKindInForm 支出!${cell}`]);
  });
  it("says nothing of 填报单位, whoever fills in the form", () => {
    const sheets = smallBudgetWith("支出", 3, 0, "填报单位：云溪县档案馆");
    expect(linesOf(auditSheets(sheets, [wordingFitsTheBook]))).toEqual([]);
  });
  it("says nothing where as many forms say one as the other", () => {
    const sheets = smallBudget();
    for (const name of Object.keys(sheets).slice(2, 6)) sheets[name]![3]![0] = "编制单位：云溪县档案馆";
    expect(linesOf(auditSheets(sheets, [wordingFitsTheBook]))).toEqual([]);
  });
});

describe("a form without its unit", () => {
  it("is told where the others print theirs", () => {
    const sheets = smallBudget();
    sheets["支出"]![3] = ["编制部门：云溪县档案馆"];
    expect(linesOf(auditSheets(sheets, [unitFitsMagnitude]))).toEqual(["info notPrinted 支出!A2"]);
  });
  it("is not where half of them print none", () => {
    const sheets = smallBudget();
    for (const name of Object.keys(sheets).slice(1, 5)) sheets[name]![3] = ["编制部门：云溪县档案馆"];
    expect(linesOf(auditSheets(sheets, [unitFitsMagnitude]))).toEqual([]);
  });
});

describe(oneItemOneCode.id, () => {
  const checks = [oneItemOneCode, codeMatchesName];
  it("finds the code that one form gives otherwise, and says nothing of its name", () => {
    const found = linesOf(auditSheets(smallBudgetWith("支出", 10, 2, "05"), checks, { ties: [] }));
    expect(found).toEqual(["error otherCode 支出!C11"]);
  });
  it("says nothing where two forms are against two", () => {
    const sheets = smallBudgetWith("支出", 10, 2, "05");
    const { 一般公共预算: _left, ...forms } = sheets;
    expect(linesOf(auditSheets(forms, [oneItemOneCode], { ties: [] }))).toEqual([]);
  });
  it("is silent on a sound book", () => {
    expect(linesOf(auditSheets(smallBudget(), [oneItemOneCode]))).toEqual([]);
  });
});

describe(totalsArePrinted.id, () => {
  const rows = (last: (string | number | null)[]) => {
    const sheets = smallBudget();
    sheets["支出"]!.splice(-1, 1, last);
    return linesOf(auditSheets(sheets, [totalsArePrinted], { ties: [] }));
  };
  it.each<[string, (string | number | null)[], string[]]>([
    ["no total", [], ["warning missing 支出!A2"]],
    ["the total", ["合计", null, null, null, 1, 1, 0], []],
    ["a total under a name of its own", ["全年安排", null, null, null, 1, 1, 0], []],
  ])("%s", (_, last, lines) => {
    expect(rows(last)).toEqual(lines);
  });
});
