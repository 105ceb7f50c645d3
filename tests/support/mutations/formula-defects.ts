import type { SumWithinForm } from "../../../src/audit/engine/sums-within-forms";
import { sumFormula } from "../../../src/audit/formulas/sum-formula";
import type { Fact } from "../../../src/templates/facts";
import type { Defect } from "./defect";
import { recalculate, sumsOf, writeFormulas } from "./live-sums";
import type { MutableBook } from "./mutable-book";

/** A total typed over among formulas: its value stays. */
function typedOver(name: string, along: SumWithinForm["along"]): Defect {
  return {
    name,
    sites: (book) => {
      const sums = sumsOf(book, along);
      return sums.map(({ whole }) => () => {
        writeFormulas(book, sums);
        book.set(whole.cell, book.value(whole.cell));
        return [whole.cell];
      });
    },
  };
}

/** A formula that adds up something else, and every sum above it recalculated. */
function wrongRange(
  name: string,
  spoil: (
    sum: SumWithinForm,
    book: MutableBook,
    sums: readonly SumWithinForm[],
  ) => readonly Pick<Fact, "cell">[] | undefined,
): Defect {
  return {
    name,
    sites: (book) => {
      const sums = sumsOf(book, "column");
      return sums.flatMap((sum) => {
        const added = spoil(sum, book, sums);
        if (!added) return [];
        const amountOf = (cells: readonly Pick<Fact, "cell">[]) =>
          cells.reduce((total, { cell }) => total + Number(book.value(cell) ?? 0), 0);
        const more = amountOf(added) - amountOf(sum.parts);
        if (Math.abs(more) < 1) return [];
        return [
          () => {
            writeFormulas(book, sums);
            book.setFormula(sum.whole.cell, sumFormula(added).slice(1));
            recalculate(book, sums, sum.whole, more);
            return [sum.whole.cell];
          },
        ];
      });
    },
  };
}

/** Slips in the formulas of a form. */
export const formulaDefects: readonly Defect[] = [
  typedOver("列合计的公式被数值覆盖", "column"),
  typedOver("行合计的公式被数值覆盖", "row"),
  wrongRange("求和区域少一行", ({ parts }) => (parts.length > 1 ? parts.slice(0, -1) : undefined)),
  wrongRange("小计和明细重复相加", ({ parts }, _book, sums) => {
    const below = sums.find(({ whole }) => parts.includes(whole));
    return below && [...parts, below.parts[0]!];
  }),
  wrongRange("公式引用错位一行", ({ parts }) =>
    parts.map(({ cell }) => ({ cell: { ...cell, row: cell.row + 1 } })),
  ),
  {
    name: "引用其他文件",
    sites: (book) =>
      book.amounts("expenditure-summary").map(({ cell }) => () => {
        book.setFormula(cell, "[上年.xlsx]支出!E5");
        return [cell];
      }),
  },
];
