import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf } from "../support/book";
import { furtherSheets } from "../support/further-forms";
import { smallBudget, type BudgetSheets } from "../support/small-budget";

const headRows = 8;
const titleRow = 1;
const split = headRows + 5;

const read = (sheets: BudgetSheets) =>
  recognise(bookOf(sheets), allTemplates).tablesOf("expenditure-summary");
const amounts = (sheets: BudgetSheets) =>
  read(sheets).map(({ facts }) =>
    facts.map(({ row, column, amount }) => [row.key, column.key, amount.toFixed()]),
  );

/** The expenditure of the small budget on two sheets, the second under another title. */
function onTwoSheets(title: (printed: string) => string, from = split): BudgetSheets {
  const sheets = smallBudget();
  const rows = sheets["支出"]!;
  const head = rows
    .slice(0, headRows)
    .map((row, at) => (at === titleRow ? [title(String(row[0]))] : [...row]));
  const all = Object.entries(sheets).flatMap(([name, whole]): [string, BudgetSheets[string]][] =>
    name === "支出"
      ? [
          [name, rows.slice(0, split)],
          ["支出2", [...head, ...rows.slice(from)]],
        ]
      : [[name, whole]],
  );
  return Object.fromEntries(all);
}

describe("a form that goes on on a further sheet", () => {
  test.each([
    ["表（续表）", (printed: string) => `${printed}（续表）`],
    ["表（续）", (printed: string) => `${printed}（续）`],
    ["表续表1", (printed: string) => `${printed}续表1`],
    ["续表", () => "续表"],
    ["表（二）", (printed: string) => `${printed}（二）`],
    ["the same title", (printed: string) => printed],
  ])("is one under the title %s", (_, title) => {
    const sheets = onTwoSheets(title);
    expect(amounts(sheets)).toEqual(amounts(smallBudget()));
    const facts = recognise(bookOf(sheets), allTemplates);
    expect([...facts.sheets]).toContain("支出2");
    const total = facts.table("expenditure-summary")!.fact("total", "total")!;
    expect(total.cell.sheet).toBe("支出2");
    expect(facts.factAt(total.cell) === total).toBe(true);
  });

  it("is two where a line stands on both", () => {
    expect(read(onTwoSheets((printed) => `${printed}（续表）`, split - 1))).toHaveLength(2);
  });

  it("is two where the further sheet has no line", () => {
    expect(read(onTwoSheets((printed) => printed, 99))).toHaveLength(2);
  });

  it("is two where another organisation, unit or year stands over it", () => {
    for (const [row, column, value] of [
      [3, 0, "编制部门：临水县档案馆"],
      [3, 6, "单位：万元"],
      [1, 0, "2024年部门支出预算总表"],
    ] as const) {
      const sheets = onTwoSheets((printed) => printed);
      sheets["支出2"]![row]![column] = value;
      expect(read(sheets)).toHaveLength(2);
    }
  });

  it("stays two where sheets are kept apart, for what is written into them", () => {
    const sheets = onTwoSheets((printed) => `${printed}（续表）`);
    const facts = recognise(bookOf(sheets), allTemplates, { keepsSheetsApart: true });
    expect(facts.tablesOf("expenditure-summary")).toHaveLength(2);
  });
});

/** The projects of the further forms on two sheets, the second under another title. */
function projectsOnTwoSheets(
  first: string,
  second: string,
  change: (rows: BudgetSheets[string]) => unknown = () => undefined,
): BudgetSheets {
  const [rows] = Object.values(furtherSheets("项目"));
  const [, ...head] = rows!.slice(0, 4);
  const further = [[second], ...head.map((row) => [...row]), ...rows!.slice(6).map((row) => [...row])];
  change(further);
  return { 项目1: [[first], ...head, ...rows!.slice(4, 6)], 项目2: further };
}

describe("a form whose rows go by name", () => {
  const tablesOf = (sheets: BudgetSheets) =>
    recognise(bookOf(sheets), allTemplates).tables.map(({ template, sheets: on, facts }) => [
      template.id,
      [...on],
      facts
        .filter(({ column }) => column.key === "total")
        .map(({ row, amount }) => `${row.label} ${amount.toFixed()}`),
    ]);
  const together = [
    "project-expenditure",
    ["项目1", "项目2"],
    ["馆藏档案数字化 500000", "库房恒温改造 200000", "查阅大厅运行 100000", "合计 800000"],
  ];

  test.each([
    ["2025年部门项目支出预算表", "2025年部门项目支出预算表（续）"],
    ["2025年部门项目支出预算表", "续表"],
    ["2025年部门项目支出预算表", "2025年部门项目支出预算表（二）"],
    ["2025年部门项目支出预算表（一）", "2025年部门项目支出预算表（二）"],
    ["2025年部门项目支出预算表(1)", "2025年部门项目支出预算表(2)"],
    ["2025年部门项目支出预算表", "2025年部门项目支出预算表2"],
  ])("is one on two sheets: %s, %s", (first, second) => {
    expect(tablesOf(projectsOnTwoSheets(first, second))).toEqual([together]);
  });

  test.each<readonly [string, string, string, (rows: BudgetSheets[string]) => unknown]>([
    ["its title alone stands there again", "项目支出预算表", "项目支出预算表", () => undefined],
    ["another title has the number", "项目支出预算表", "项目情况表（二）", () => undefined],
    ["another year stands over it", "2025年项目支出预算表", "2024年项目支出预算表（二）", () => undefined],
    [
      "a line stands on both",
      "项目支出预算表",
      "项目支出预算表（二）",
      (rows) => (rows[4]![2] = "库房恒温改造"),
    ],
    [
      "its columns stand elsewhere",
      "项目支出预算表",
      "项目支出预算表（二）",
      (rows) => rows.forEach((row) => row.unshift(null)),
    ],
  ])("is two where %s", (_why, first, second, change) => {
    expect(tablesOf(projectsOnTwoSheets(first, second, change)).map(([, on]) => on)).toEqual([
      ["项目1"],
      ["项目2"],
    ]);
  });
});
