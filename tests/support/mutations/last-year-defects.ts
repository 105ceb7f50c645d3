import type { Defect } from "./defect";

/** What only last year's book tells. */
export const lastYearDefects: readonly Defect[] = [
  {
    name: "金额是上年的十倍",
    isInLastYearsBook: true,
    sites: (book) =>
      book
        .amounts("expenditure-summary", ({ amount }) => amount.precision() >= 3)
        .map(({ cell }) => () => {
          book.set(cell, Number((Number(book.value(cell)) / 10).toFixed(6)));
          return [cell];
        }),
  },
];
