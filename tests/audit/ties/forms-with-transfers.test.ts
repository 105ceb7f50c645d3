import { everyFormIsPresent } from "../../../src/audit/checks/every-form-is-present";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { bookOf } from "../../support/book";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";
import { withTransfers } from "../../support/with-transfers";

const name = "2.27";
const form = "general-public-budget-expenditure-with-transfers";

function withCell(row: number, column: number, value: number): BudgetSheets {
  const rows = withTransfers();
  rows[row]![column] = value;
  return { ...smallBudget(), [name]: rows };
}

describe("forms with transfers (含转移支付)", () => {
  test.each([
    ["by their title", name, withTransfers()],
    [
      "by the name of their sheet alone",
      "2.27单位一般公共预算拨款表（含转移支付）",
      withTransfers("2025年部门一般公共预算支出功能分类预算表"),
    ],
  ])("are told from those without %s", (_how, sheet, rows) => {
    const sheets = { ...smallBudget(), [sheet]: rows };
    const facts = recognise(bookOf(sheets), allTemplates);
    expect(facts.tablesOf(form).map((table) => table.sheet)).toEqual([sheet]);
    expect(facts.tablesOf("general-public-budget-expenditure").map((table) => table.sheet)).toEqual([
      "一般公共预算",
    ]);
    expect(linesOf(auditSheets(sheets, [everyFormIsPresent]))).toEqual([]);
  });

  it("are the sum of their rows and columns", () => {
    expect(linesOf(auditSheets(withCell(12, 6, 12_345)))).toEqual([`error wrongAmount ${name}!G13`]);
  });

  it("hold at least what those without hold", () => {
    const rows = smallBudget()["一般公共预算"]!.map((row) => [...row]);
    rows[1]![0] = "一般公共预算拨款表（含转移支付）";
    const less: BudgetSheets = {
      ...smallBudget(),
      [name]: rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell / 2 : cell))),
    };
    expect(linesOf(auditSheets({ ...smallBudget(), [name]: rows }))).toEqual([]);
    expect(linesOf(auditSheets(less))).toEqual(["warning exceedsWhole 一般公共预算!E19 2.27!E19"]);
  });
});
