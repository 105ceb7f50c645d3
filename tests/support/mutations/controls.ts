import { sumsOf, writeFormulas } from "./live-sums";
import type { MutableBook } from "./mutable-book";

/** Changes that do no harm: an audit must say nothing new of them. */
export const controls: readonly { readonly name: string; apply(book: MutableBook): void }[] = [
  {
    name: "工作表改名",
    apply: (book) => book.sheets.forEach((sheet, i) => (sheet.name = `表格${i + 1}`)),
  },
  {
    name: "没有目录，工作表倒序",
    apply: (book) => {
      const [cover, ...others] = book.sheets.filter(({ name }) => name !== "目录");
      book.sheets.splice(0, book.sheets.length, cover!, ...others.reverse());
    },
  },
  {
    name: "表前插入空行",
    apply: (book) => book.facts.tables.forEach(({ sheet }) => book.insertRows(book.sheet(sheet), 0, 2)),
  },
  {
    name: "表题加空格",
    apply: (book) =>
      book.facts.tables.forEach(
        ({ parts: { title } }) => title && book.set(title.cell, [...title.text].join(" ")),
      ),
  },
  {
    name: "空白格填0",
    apply: (book) =>
      book.facts.tables
        .filter((table) => !table.isEmpty)
        .forEach((table) =>
          table.facts.filter(({ isBlank }) => isBlank).forEach(({ cell }) => book.set(cell, 0)),
        ),
  },
  {
    name: "0填短横线",
    apply: (book) =>
      book.facts.tables
        .filter((table) => !table.isEmpty)
        .forEach((table) =>
          table.facts.filter(({ amount }) => amount.isZero()).forEach(({ cell }) => book.set(cell, "—")),
        ),
  },
  {
    name: "编码改为数值",
    apply: (book) =>
      book.facts.tables.forEach((table) =>
        table.rowsOf().forEach(({ codeCells }) => {
          const [first] = codeCells;
          if (first && /^\d{3}$/.test(String(book.value(first)))) book.set(first, Number(book.value(first)));
        }),
      ),
  },
  {
    name: "名称括号半角",
    apply: (book) =>
      book.facts.tables.forEach((table) =>
        table.rowsOf().forEach(({ labelCell }) => {
          const label = labelCell && book.value(labelCell);
          if (labelCell && typeof label === "string")
            book.set(labelCell, label.replace(/（/g, "(").replace(/）/g, ")"));
        }),
      ),
  },
  {
    name: "末尾插入说明行",
    apply: (book) => {
      const table = book.facts.table("expenditure-summary")!;
      book.set(
        { sheet: table.sheet, row: table.parts.extent.to + 2, column: 0 },
        "备注：本表含本级和所属单位。",
      );
    },
  },
  {
    name: "合计改为公式",
    apply: (book) => writeFormulas(book, [...sumsOf(book, "row"), ...sumsOf(book, "column")]),
  },
];
