import { auditSheets, linesOf } from "../../support/audit-sheets";
import { furtherSheets, type furtherForms } from "../../support/further-forms";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";

type Name = keyof typeof furtherForms;

/** The small budget with some further forms beside it; one cell of one of them changed. */
function withForms(
  names: readonly Name[],
  change?: readonly [Name, number, number, string | number | null],
): BudgetSheets {
  const further = furtherSheets(...names);
  if (change) {
    const [name, row, column, value] = change;
    further[name]![row]![column] = value;
  }
  const { 三公, ...others } = smallBudget();
  return { ...others, ...(names.includes("三公按项") ? {} : { 三公: 三公! }), ...further };
}

const all: readonly Name[] = ["三公按项", "项目", "采购", "绩效", "整体绩效", "分单位", "经济"];

describe("ties of forms that only some sets print", () => {
  it("are silent where all agrees", () => {
    const result = auditSheets(withForms(all));
    expect(linesOf(result)).toEqual([]);
    expect(result.notApplicable.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual([
      "fiscal-appropriation-tables-agree formNotInBook",
      "agency-operation-stays-within-operating-expenditure noAgencyOperation",
      "general-public-budget-projects-add-up formNotInBook",
      "purchased-services-add-up formNotInBook",
      "general-public-budget-projects-agree formNotInBook",
      "forms-with-transfers-add-up formNotInBook",
      "forms-with-transfers-hold-those-without formNotInBook",
    ]);
  });

  it("do not apply to a book without the forms", () => {
    const { notChecked, notApplicable } = auditSheets(smallBudget());
    expect(notChecked.map(({ rule }) => rule)).not.toContain("procurement-is-goods-works-and-services");
    expect(notApplicable).toContainEqual({
      rule: "procurement-is-goods-works-and-services",
      reason: "formNotInBook",
      data: { form: "government-procurement" },
    });
  });

  test.each<readonly [string, readonly [Name, number, number, number], readonly string[]]>([
    [
      "a project's amount that its funds do not make up",
      ["项目", 5, 3, 210_000],
      ["error wrongAmount 项目!D6"],
    ],
    [
      "a vehicle item that its parts do not make up",
      ["三公按项", 6, 2, 3],
      ["error wrongAmount 三公按项!C7"],
    ],
    [
      "last year's total that its items do not make up",
      ["三公按项", 3, 1, 5.7],
      ["error tieBroken 三公按项!B4 三公按项!B5 三公按项!B6"],
    ],
    ["goods of another amount", ["采购", 3, 4, 110_000], ["error wrongAmount 采购!E4"]],
    ["more reserved than bought", ["采购", 4, 7, 220_000], ["error wrongAmount 采购!H5"]],
    ["a unit's projects of another amount", ["分单位", 5, 6, 210_000], ["error wrongAmount 分单位!G6"]],
    ["a target's funds of another amount", ["绩效", 5, 2, 45], ["error tieBroken 绩效!C5 绩效!C6 绩效!C7"]],
    ["an economic class of another amount", ["经济", 4, 4, 310_000], ["error wrongAmount 经济!E5"]],
  ])("find %s", (_name, change, lines) => {
    expect(linesOf(auditSheets(withForms(all, change)))).toEqual(lines);
  });

  it("find a total of the funds' three public expenses that its items do not make up (B14)", () => {
    const names = ["基金三公", "三公按项"] as const;
    expect(linesOf(auditSheets(withForms(names)))).toEqual([]);
    expect(linesOf(auditSheets(withForms(names, ["基金三公", 4, 0, 1.3])))).toEqual([
      "error tieBroken 基金三公!A5 基金三公!F5",
    ]);
    expect(linesOf(auditSheets(withForms(names, ["基金三公", 4, 4, 0.9])))[0]).toMatch(/基金三公!/);
  });

  it("find performance targets above project expenditure (B18)", () => {
    const sheets = withForms(["绩效"], ["绩效", 4, 2, 90]);
    sheets["绩效"]![5]![2] = 90;
    const [line, ...others] = linesOf(auditSheets(sheets));
    expect(line).toMatch(/exceedsWhole|cannotDecide/);
    expect(others).toEqual([]);
  });

  it("find a receptions item of basic expenditure above the table by line (B16)", () => {
    const sheets = withForms(["三公按项"], ["三公按项", 5, 2, 0.5]);
    sheets["三公按项"]![3]![2] = 4.5;
    expect(linesOf(auditSheets(sheets)).join()).toContain("三公按项!C6");
  });

  it("ask why the projects are not those of the expenditure table", () => {
    const sheets = withForms(["项目"]);
    const rows = sheets["项目"]!;
    rows[4]![3] = rows[4]![4] = 400_000;
    rows[7]![3] = rows[7]![4] = 700_000;
    const lines = linesOf(auditSheets(sheets));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warning/);
  });

  it("say nothing of a list that prints its groups too", () => {
    const sheets = withForms(["项目"]);
    sheets["项目"]!.splice(4, 0, [null, null, "云溪县档案馆", 800_000, 800_000]);
    expect(linesOf(auditSheets(sheets))).toEqual([]);
  });

  it("say nothing of a sum where a column is unknown", () => {
    const sheets = withForms(["分单位"]);
    sheets["分单位"]!.forEach((row, i) => (row[7] = i === 2 ? "结转下年" : i === 4 ? 5 : null));
    sheets["分单位"]![4]![2] = 1_845_683.9;
    sheets["分单位"]![6]![2] = 2_345_683.9;
    expect(linesOf(auditSheets(sheets)).filter((line) => line.includes("D") || line.includes("G"))).toEqual(
      [],
    );
  });
});
