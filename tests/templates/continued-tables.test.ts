import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf } from "../support/book";
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
