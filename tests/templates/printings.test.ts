import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { WorkbookView } from "../../src/workbook/snapshot";
import { snapshotOf } from "../support/book";
import { MutableBook } from "../support/mutations/mutable-book";
import { printings } from "../support/mutations/printings";
import { smallBudget } from "../support/small-budget";

const read = (book: MutableBook) =>
  recognise(new WorkbookView(book.snapshot()), allTemplates).tables.map(({ template, facts }) => ({
    id: template.id,
    lines: facts.map(
      ({ row, column, amount, isUnreadable }) =>
        `${row.key} ${row.label} ${column.key} ${isUnreadable ? "unreadable" : amount.toFixed()}`,
    ),
  }));

const plain = () => MutableBook.of(snapshotOf(smallBudget()));

test.each(printings)("$name: the same amounts are read", ({ apply }) => {
  const book = plain();
  apply(book);
  expect(read(book)).toEqual(read(plain()));
});

test("two units under one title on one sheet stay two tables", () => {
  const sheets = smallBudget();
  const rows = sheets["支出"]!;
  const facts = (more: typeof rows) =>
    recognise(new WorkbookView(snapshotOf({ ...sheets, 支出: [...rows, [], ...more] })), allTemplates);
  expect(facts(rows).tablesOf("expenditure-summary")).toHaveLength(2);
});

test("a further page whose title says 续 goes on", () => {
  const sheets = smallBudget();
  const rows = sheets["支出"]!;
  const head = rows
    .slice(0, 8)
    .map((row) => row.map((cell) => (cell === rows[1]![0] ? `${cell}（续）` : cell)));
  const paged = { ...sheets, 支出: [...rows.slice(0, 14), ...head, ...rows.slice(14)] };
  const facts = recognise(new WorkbookView(snapshotOf(paged)), allTemplates);
  expect(facts.tablesOf("expenditure-summary").map((table) => table.rowsOf().length)).toEqual([11]);
});

test("an empty form with codes and names in one column is that form", () => {
  const rows = [
    ["2025年国有资本经营预算支出表"],
    ["部门：云岭县审计局", null, null, "单位：万元"],
    ["功能分类科目", "合计", "基本支出", "项目支出"],
    ["合计"],
    ["注：本部门2025年没有国有资本经营预算安排的支出，故本表为空表。"],
  ];
  const { tables } = recognise(new WorkbookView(snapshotOf({ 表8: rows })), allTemplates);
  expect(tables.map(({ template, isEmpty }) => [template.id, isEmpty])).toEqual([
    ["state-capital-expenditure", true],
  ]);
});
