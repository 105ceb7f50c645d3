import fc from "fast-check";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf } from "../support/book";
import { furtherSheets } from "../support/further-forms";
import { smallBudget, type BudgetSheets } from "../support/small-budget";

/** What is read, without any address. */
function said(sheets: BudgetSheets): unknown {
  const facts = recognise(bookOf(sheets), allTemplates);
  return {
    year: facts.year,
    organisation: facts.organisation,
    tables: facts.tables
      .map(({ template, facts: amounts }) => ({
        id: template.id,
        amounts: amounts.map(
          ({ section, row, column, amount }) => `${section.key}/${row.key}/${column.key}=${amount.toFixed()}`,
        ),
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  };
}

/** Breaks a text as people do: spaces and line breaks inside. */
const broken = (text: string, at: number, by: string) => {
  const position = at % (text.length + 1);
  return text.slice(0, position) + by + text.slice(position);
};

const books: readonly { readonly name: string; readonly make: () => BudgetSheets }[] = [
  { name: "the nine forms", make: smallBudget },
  {
    name: "three public expenses by line and further forms",
    make: () => furtherSheets("三公按项", "项目", "采购", "绩效", "分单位", "经济"),
  },
];

const longestName = 8;

function disturbanceOf(sheetCount: number) {
  const positions = Array.from({ length: sheetCount }, (_, i) => i);
  const all = { minLength: sheetCount, maxLength: sheetCount };
  return fc.record({
    emptyRows: fc.array(
      fc.record({ sheet: fc.nat(), at: fc.nat(5), count: fc.integer({ min: 1, max: 2 }) }),
      { maxLength: 4 },
    ),
    emptyColumns: fc.array(fc.record({ sheet: fc.nat(), at: fc.nat(8) }), { maxLength: 4 }),
    names: fc.uniqueArray(fc.string({ minLength: 1, maxLength: longestName }), all),
    order: fc.shuffledSubarray(positions, all),
    breaks: fc.array(
      fc.record({
        sheet: fc.nat(),
        cell: fc.nat(),
        at: fc.nat(30),
        by: fc.constantFrom(" ", "\n", "　", " \n "),
      }),
      { maxLength: 6 },
    ),
  });
}

describe("recognition", () => {
  test.each(books)(
    "of $name is not disturbed by inserted rows and columns, renamed and reordered sheets, broken texts",
    ({ make }) => {
      const expected = said(make());
      const disturbance = disturbanceOf(Object.keys(make()).length);
      fc.assert(
        fc.property(disturbance, ({ emptyRows, emptyColumns, names, order, breaks }) => {
          const sheets = Object.values(make());
          const pick = (n: number) => sheets[n % sheets.length]!;
          for (const { sheet, cell, at, by } of breaks) {
            const rows = pick(sheet);
            const texts = rows.flatMap((row, r) =>
              row.flatMap((value, c) => (isBreakable(value) ? [[r, c] as const] : [])),
            );
            const found = texts[cell % texts.length];
            if (found) rows[found[0]]![found[1]] = broken(String(rows[found[0]]![found[1]]), at, by);
          }
          for (const { sheet, at, count } of emptyRows)
            pick(sheet).splice(at, 0, ...Array.from({ length: count }, () => []));
          for (const { sheet, at } of emptyColumns)
            for (const row of pick(sheet)) if (row.length > at) row.splice(at, 0, null);
          const disturbed = Object.fromEntries(order.map((from, i) => [`${i}${names[i]}`, sheets[from]!]));
          expect(said(disturbed)).toEqual(expected);
        }),
        { numRuns: 150 },
      );
    },
  );

  test("finds headings that many blank rows part from their title", () => {
    const apart = (count: number) =>
      Object.fromEntries(
        Object.entries(smallBudget()).map(([name, rows]) => [
          name,
          rows.toSpliced(2, 0, ...Array.from({ length: count }, () => [])),
        ]),
      );
    expect(said(apart(6))).toEqual(said(smallBudget()));
    expect(said(apart(30))).toEqual(said(smallBudget()));
  });
});

/** Codes are not broken: a space inside one is another finding. */
function isBreakable(value: string | number | null): boolean {
  return typeof value === "string" && !/^\d+$/.test(value);
}
