import { textAgreesWithTables } from "../../../src/audit/checks/text-agrees-with-tables";
import { render, wordingProblem } from "../../../src/audit/words/render";
import { auditSheets } from "../../support/audit-sheets";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";

/** 行政运行 and 档案馆, the two lines of 档案事务. */
const lines = ["01", "04"] as const;

/** The book with the amounts of the two lines written against each other in some forms. */
function exchangedIn(...sheets: readonly string[]): BudgetSheets {
  const book = smallBudget();
  for (const name of sheets) {
    const rows = book[name]!;
    const [first, second] = lines.map((item) => rows.find((row) => row[1] === "26" && row[2] === item)!);
    const amounts = first!.slice(4);
    first!.splice(4, amounts.length, ...second!.slice(4));
    second!.splice(4, amounts.length, ...amounts);
  }
  return book;
}

function found(book: BudgetSheets) {
  const { findings } = auditSheets(book, [textAgreesWithTables]);
  for (const finding of findings) expect(wordingProblem(finding)).toBeUndefined();
  return findings;
}

const said = (book: BudgetSheets) => found(book).map((finding) => render(finding, "zh"));

describe("two lines of one class written against each other", () => {
  test("are one finding, at the form that the others are against", () => {
    const findings = found(exchangedIn("支出"));
    expect(findings.map(({ messageId }) => messageId)).toEqual(["linesExchanged"]);
    expect(new Set(findings[0]!.cells.map(({ sheet }) => sheet))).toEqual(new Set(["支出"]));
    expect(said(exchangedIn("支出"))).toEqual([
      "《支出预算总表》中“2012601 行政运行”与“2012604 档案馆”两行的金额疑似对调，因此有8处对不上，互换后各表相符。请核对后改正。",
    ]);
  });

  test.each(["收入", "一般公共预算"])("in %s as well", (sheet) => {
    const findings = found(exchangedIn(sheet));
    expect(findings.map(({ messageId }) => messageId)).toEqual(["linesExchanged"]);
    expect(new Set(findings[0]!.cells.map((cell) => cell.sheet))).toEqual(new Set([sheet]));
  });

  test("either form may be wrong where a third is silent", () => {
    const { 收入: _left, ...forms } = exchangedIn("支出");
    const [finding, ...others] = found(forms);
    expect(others).toEqual([]);
    expect(new Set(finding!.cells.map(({ sheet }) => sheet))).toEqual(new Set(["支出", "一般公共预算"]));
    expect(render(finding!, "zh")).toContain("仅凭表中数字不能判断是哪一张");
  });

  test("the text that gives what should stand there is not accused", () => {
    const { 收入: _left, ...forms } = exchangedIn("一般公共预算");
    const text =
      "1.“一般公共服务支出（类）档案事务（款）行政运行（项）”104.57万元。\n2.“一般公共服务支出（类）档案事务（款）档案馆（项）”80.00万元。";
    const findings = found({ ...forms, 说明: [["2025年部门预算编制说明"], [text]] });
    expect(findings.map(({ messageId }) => messageId)).toEqual(["linesExchanged"]);
  });

  test("one wrong amount is no exchange, and income need not follow expenditure line by line", () => {
    const book = smallBudget();
    const row = book["收入"]!.find((cells) => cells[2] === "04")!;
    row.splice(4, 2, 800_100, 800_100);
    expect(found(book).map(({ messageId }) => messageId)).not.toContain("linesExchanged");
    expect(found(exchangedIn("收入", "支出", "一般公共预算"))).toEqual([]);
  });
});
