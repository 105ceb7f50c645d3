import { everyFormIsPresent } from "../../src/audit/checks/every-form-is-present";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { auditSheets, linesOf } from "../support/audit-sheets";
import { bookOf, type Entry, type SheetRows } from "../support/book";
import { smallBudget } from "../support/small-budget";

/** The rows of one sheet with those of another at their right, some columns apart. */
function beside(left: SheetRows, right: SheetRows, apart: number): Entry[][] {
  const width = Math.max(...left.map((row) => row.length)) + apart;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const row = [...(left[i] ?? [])];
    const padding = Array.from({ length: width - row.length }, () => null);
    return right[i] ? [...row, ...padding, ...right[i]] : row;
  });
}

/** The budget with pairs of its sheets beside each other, the pairs one below the other. */
function paired(apart: number): Record<string, SheetRows> {
  const sheets = Object.values(smallBudget());
  const pairs = sheets.flatMap((left, i) => (i % 2 === 0 ? [[left, sheets[i + 1]] as const] : []));
  return { 全部: pairs.flatMap(([left, right]) => (right ? beside(left, right, apart) : left)) };
}

const amountsOf = (sheets: Readonly<Record<string, SheetRows>>) =>
  recognise(bookOf(sheets), allTemplates).tables.map((table) => [
    table.template.id,
    table.facts.map(({ amount }) => amount.toFixed()).join(" "),
  ]);

describe.each([0, 1, 3])("forms side by side, %i columns apart", (apart) => {
  test("are read as on sheets of their own", () => {
    expect(amountsOf(paired(apart)).sort()).toEqual(amountsOf(smallBudget()).sort());
  });

  test("tie, and none is missing", () => {
    expect(linesOf(auditSheets(paired(apart), [everyFormIsPresent]))).toEqual([]);
  });
});

test("a sheet that says two titles in each of its rows is no set of forms", () => {
  const row = (_: unknown, i: number) => [`第${i}行部门收入预算总表`, `第${i}行部门支出预算总表`];
  expect(amountsOf({ 全部: Array.from({ length: 20_000 }, row) })).toEqual([]);
});

test("a wrong total beside another form is told at its cell", () => {
  const { 收入, 支出 } = smallBudget() as Record<string, Entry[][]>;
  const wrong = 支出!.map((row) => [...row]);
  expect(linesOf(auditSheets({ 全部: beside(收入!, wrong, 1) }))).toEqual([]);
  const total = wrong.findIndex((row) => row.includes("合计") && typeof row.at(-1) === "number");
  wrong[total]![wrong[total]!.length - 1] = 1;
  const lines = linesOf(auditSheets({ 全部: beside(收入!, wrong, 1) }));
  expect(lines).toEqual(["error wrongAmount 全部!Q19"]);
});
