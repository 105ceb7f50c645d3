import type { Severity } from "../../../src/audit/finding";
import { departmentalBudgetTies } from "../../../src/audit/ties/departmental-budget";
import { basisTitles, basisWords } from "../../../src/audit/words/basis-titles";
import { restsOnWords } from "../../../src/audit/words/rests-on";
import { leadingLine } from "../../../src/audit/words/natures";
import { notCheckedWords, notCheckedWordsByReason } from "../../../src/audit/words/not-checked";
import { reasonProblem, reasonShapes, reasonWords } from "../../../src/audit/words/reasons";

describe("leadingLine", () => {
  test.each<{ severities: Severity[]; notChecked: number; zh: string; en: string }>([
    {
      severities: ["error", "error", "error", "warning", "warning", "info"],
      notChecked: 4,
      zh: "须改正 3 处，需说明 2 处，提示 1 处，未检查 4 项",
      en: "Must be corrected: 3, needs explanation: 2, hints: 1, not checked: 4",
    },
    { severities: [], notChecked: 2, zh: "未发现问题；未检查 2 项", en: "Nothing found; not checked: 2" },
    { severities: [], notChecked: 0, zh: "未发现问题", en: "Nothing found" },
  ])("$zh", ({ severities, notChecked, zh, en }) => {
    const tally = {
      findings: severities.map((severity) => ({ severity })),
      notChecked: Array.from({ length: notChecked }),
    };
    expect(leadingLine(tally, "zh")).toBe(zh);
    expect(leadingLine(tally, "en")).toBe(en);
  });
});

describe("what was not checked", () => {
  test("names the comparison, the reason, and that it is no pass", () => {
    const item = {
      rule: "income-equals-expenditure",
      reason: "formMissing",
      data: { form: "income-and-expenditure-summary" },
    };
    expect(notCheckedWords(item, "zh")).toBe(
      "收入总计等于支出总计：没有找到《财务收支预算总表》。本项未检查，不代表通过。",
    );
    expect(notCheckedWords(item, "en")).toBe(
      "Total income equals total expenditure: “Income and expenditure summary” was not found. This was not checked, which does not mean that it passed.",
    );
  });

  test("is told once for each reason, with all that was left for it", () => {
    const left = ["income-table-adds-up", "expenditure-table-adds-up", "income-equals-expenditure"].map(
      (rule, index) => ({ rule, reason: index < 2 ? "noAmounts" : "blankForm", data: {} }),
    );
    expect(notCheckedWordsByReason(left, "zh")).toEqual([
      "收入总表各行各级相加相符；支出总表各行各级相加相符：有关单元格都没有金额。以上2项未检查，不代表通过。",
      "收入总计等于支出总计：表中尚未填写金额。本项未检查，不代表通过。",
    ]);
    expect(notCheckedWordsByReason(left.slice(0, 2), "en")[0]).toMatch(
      /; .*: .*\. These 2 were not checked, which does not mean that they passed\.$/,
    );
  });

  test.each(Object.keys(reasonShapes))("%s is said in both languages", (reason) => {
    const data = {
      places: ["昆明"],
      form: "income-summary",
      source: "事业收入",
      codes: ["2010301"],
      columns: ["结转下年"],
      parameter: "county-debt-gate",
      item: "meetings",
      ledger: "debt-ledger",
      sheet: "自定义勾稽",
      name: "教育支出",
      choices: ["合计"],
      count: 2,
      year: 2024,
      book: "批复.xlsx",
      entry: "2025年部门支出预算总表",
      forms: ["income-summary", "expenditure-summary"],
      set: "public-tables",
      sheets: ["表2"],
      units: ["云溪县档案馆", "云溪县图书馆"],
    };
    const item = { rule: "income-equals-expenditure", reason, data };
    expect(reasonProblem(item)).toBeUndefined();
    expect(reasonWords(item, "zh")).toMatch(/^[^。]+[^。，]$/);
    expect(reasonWords(item, "en")).not.toMatch(/undefined/);
  });

  test("a reason nobody worded is a problem for tests and a plain phrase for people", () => {
    const item = { rule: "income-equals-expenditure", reason: "noSuchReason", data: {} };
    expect(reasonProblem(item)).toContain("has no words");
    expect(reasonWords(item, "zh")).toBe("缺少核对所需的内容");
  });
});

describe("basis", () => {
  test.each(departmentalBudgetTies.map(({ number }) => number))(
    "%s has a title in both languages",
    (number) => {
      expect(basisTitles[number]?.zh).toBeTruthy();
      expect(basisTitles[number]?.en).toBeTruthy();
    },
  );

  test("a law stands as it is cited, and one title is said once", () => {
    expect(basisWords(["B06", "B06", "财预〔2016〕143号"], "zh")).toBe(
      "合计等于各类之和，类等于款之和，款等于项之和；财预〔2016〕143号",
    );
  });

  test("a finding without a numbered basis rests on what its rule asks", () => {
    expect(restsOnWords({ rule: "no-error-values", basis: [] }, "zh")).toBe("没有错误值");
    expect(restsOnWords({ rule: "no-error-values", basis: ["B21"] }, "en")).toBe(basisTitles["B21"]!.en);
  });
});
