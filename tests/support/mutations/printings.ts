import type { Fact, Table } from "../../../src/templates/facts";
import type { MutableBook } from "./mutable-book";

/** Other ways to print the same forms, all of them right: an audit must say nothing new of them. */
export const printings: readonly { readonly name: string; apply(book: MutableBook): void }[] = [
  {
    name: "左边加序号列",
    apply: (book) =>
      eachTable(book, (table) => {
        const sheet = book.sheet(table.sheet);
        book.insertColumns(sheet, 0, 1);
        book.set({ sheet: table.sheet, row: firstRowOf(table) - 1, column: 0 }, "序号");
        table.rowsOf().forEach(({ row }, i) => book.set({ sheet: table.sheet, row, column: 0 }, i + 1));
      }),
  },
  {
    name: "金额前有空列",
    apply: (book) =>
      eachTable(book, (table) => book.insertColumns(book.sheet(table.sheet), firstAmountColumn(table), 1)),
  },
  {
    name: "右边加备注列",
    apply: (book) =>
      eachTable(book, (table) => {
        const column = 1 + Math.max(...table.facts.map(({ cell }) => cell.column));
        book.set({ sheet: table.sheet, row: firstRowOf(table) - 1, column }, "备注");
        table.rowsOf().forEach(({ row }) => book.set({ sheet: table.sheet, row, column }, "含上年结转"));
      }),
  },
  {
    name: "分页打印，每页重复表题和表头",
    apply: (book) =>
      eachCoded(book, (table) => {
        const { from } = table.parts.extent;
        const middle = table.rowsOf()[Math.floor(table.rowsOf().length / 2)]!;
        book.repeatRows(book.sheet(table.sheet), from, firstRowOf(table) - 1, middle.row);
      }),
  },
  {
    name: "名称前带编码",
    apply: (book) =>
      eachCoded(book, (table) =>
        table.rowsOf().forEach(({ code, labelCell }) => {
          if (code && labelCell) book.set(labelCell, `${code} ${String(book.value(labelCell))}`);
        }),
      ),
  },
  {
    name: "只打印本级编码",
    apply: (book) =>
      eachCoded(book, (table) => {
        if (table.parts.places.get(table.section()!)!.codes.length < 2) return;
        table.rowsOf().forEach(({ codeCells }) =>
          codeCells
            .filter((cell) => book.value(cell) !== null)
            .slice(0, -1)
            .forEach((cell) => book.set(cell, null)),
        );
      }),
  },
  {
    name: "表下签字和页码",
    apply: (book) =>
      eachTable(book, (table) => {
        const row = table.parts.extent.to + 2;
        ["单位负责人：", "财务负责人：", "填表人：王晓", "第1页 共3页"].forEach((text, i) =>
          book.set({ sheet: table.sheet, row, column: i * 2 }, text),
        );
      }),
  },
  {
    name: "空白格写无",
    apply: (book) =>
      eachTable(book, (table) => {
        if (table.isEmpty) return;
        table.facts.filter((fact) => isEmptyCell(book, fact)).forEach(({ cell }) => book.set(cell, "无"));
      }),
  },
  {
    name: "单位写在表题后",
    apply: (book) =>
      eachTable(book, ({ parts: { title, unit, unitCell } }) => {
        if (!title || !unitCell) return;
        book.set(unitCell, null);
        book.set(title.cell, `${title.text}（${unit === "yuan" ? "元" : "万元"}）`);
      }),
  },
  ...["（2025年）", "（公开）", "（草案）", "（云岭县审计局）", "（云岭县审计局本级）（元）"].map(
    (remark) => ({
      name: `表题后写${remark}`,
      apply: (book: MutableBook) =>
        eachTable(book, ({ parts: { title, unit } }) => {
          if (title && (unit === "yuan" || !remark.includes("元")))
            book.set(title.cell, `${title.text}${remark}`);
        }),
    }),
  ),
  {
    name: "单位写在栏目后",
    apply: (book) =>
      eachTable(book, (table) => {
        const { unit, unitCell } = table.parts;
        if (!unitCell) return;
        book.set(unitCell, null);
        for (const column of amountColumns(table)) {
          const heading = { sheet: table.sheet, row: firstRowOf(table) - 1, column };
          while (book.value(heading) === null) heading.row -= 1;
          book.set(heading, `${String(book.value(heading))}（${unit === "yuan" ? "元" : "万元"}）`);
        }
      }),
  },
  {
    name: "表头下有栏次",
    apply: (book) => eachTable(book, (table) => numberColumns(book, table, (i) => i + 1)),
  },
  {
    name: "表头下有字母栏次",
    apply: (book) =>
      eachTable(book, (table) =>
        numberColumns(book, table, (i) => (i === 0 ? "A=B+C" : String.fromCharCode(65 + i))),
      ),
  },
  {
    name: "以万元编制，保留六位小数",
    apply: (book) =>
      eachTable(book, ({ parts: { unit, unitCell }, facts }) => {
        if (unit !== "yuan" || !unitCell) return;
        for (const { cell } of facts) {
          const value = book.value(cell);
          if (typeof value === "number") book.set(cell, Number((value / 10_000).toFixed(6)));
        }
        book.set(unitCell, String(book.value(unitCell)).replace("元", "万元"));
      }),
  },
];

function eachTable(book: MutableBook, change: (table: Table) => void): void {
  book.facts.tables.forEach(change);
}

/** The long forms: one section of rows by code. */
function eachCoded(book: MutableBook, change: (table: Table) => void): void {
  book.facts.tables
    .filter(({ template: { sections } }) => sections.length === 1 && sections[0]!.rows.by === "code")
    .filter((table) => table.rowsOf().length > 4)
    .forEach(change);
}

function firstRowOf(table: Table): number {
  return Math.min(...[...table.parts.places.values()].map(({ firstRow }) => firstRow));
}

function amountColumns(table: Table): number[] {
  return [...new Set(table.facts.map(({ cell }) => cell.column))].sort((a, b) => a - b);
}

function firstAmountColumn(table: Table): number {
  return amountColumns(table)[0]!;
}

/** A row under the headings that numbers the amounts: 栏次, 1, 2, 3. */
function numberColumns(book: MutableBook, table: Table, numberOf: (index: number) => string | number): void {
  const row = firstRowOf(table);
  book.insertRows(book.sheet(table.sheet), row, 1);
  book.set({ sheet: table.sheet, row, column: 0 }, "栏次");
  amountColumns(table).forEach((column, i) => book.set({ sheet: table.sheet, row, column }, numberOf(i)));
}

function isEmptyCell(book: MutableBook, { isBlank, cell }: Fact): boolean {
  return isBlank && book.value(cell) === null;
}
