import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { bookOf } from "../../support/book";
import { debtBook } from "../../support/debt-forms";

const { tables } = recognise(bookOf(debtBook), allTemplates);

test("the published forms are recognised by their titles, in 亿元", () => {
  expect(tables.map(({ template, parts: { unit, step } }) => [template.id, unit, step.toString()])).toEqual([
    ["debt-ceilings-and-balances", "hundredMillionYuan", "1000000"],
    ["general-debt-movement", "hundredMillionYuan", "1000000"],
    ["debt-issuance-and-service", "hundredMillionYuan", "10000"],
  ]);
  expect(tables.flatMap(({ parts }) => parts.unreadable)).toEqual([]);
});

test.each([
  { table: 0, formulas: ["A=B+C", "B", "C", "D=E+F", "E", "F"] },
  { table: 1, formulas: [] },
  {
    table: 2,
    formulas: [
      "A=B+D",
      "B",
      "C",
      "D",
      "E",
      "F=G+H",
      "G",
      "H",
      "I=J+K",
      "J",
      "K",
      "L=M+O",
      "M",
      "N",
      "O",
      "P",
      "Q=R+S",
      "R",
      "S",
    ],
  },
])("form $table says of itself $formulas", ({ table, formulas }) => {
  expect(tables[table]!.parts.printedFormulas.map(({ text }) => text)).toEqual(formulas);
});

test("a line printed again counts on", () => {
  const again = tables[2]!.rowsOf().filter(({ key }) => key === "refinanced");
  expect(again.map(({ occurrence, row }) => [occurrence, row])).toEqual([
    [0, 6],
    [1, 8],
    [2, 17],
    [3, 20],
  ]);
});
