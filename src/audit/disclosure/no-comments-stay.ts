import { defineCheck, notChecked, passedUnless } from "../check";

/** Comments and notes (批注) were meant for colleagues, and bear their names. */
export const noCommentsStay = defineCheck({
  id: "no-comments-stay",
  basis: [],
  severity: "warning",
  check({ book, disclosed }) {
    if (!disclosed?.carried) return notChecked("besideUnread");
    const { comments } = disclosed.carried;
    return passedUnless(
      book.sheets.flatMap(({ name }) => {
        const here = comments.filter(({ cell }) => cell.sheet === name);
        if (here.length === 0) return [];
        const authors = [...new Set(here.map(({ author }) => author).filter((author) => author !== ""))];
        return [
          {
            messageId: authors.length > 0 ? "signed" : "unsigned",
            cells: here.map(({ cell }) => cell),
            data: { sheet: name.trim(), count: here.length, ...(authors.length > 0 ? { authors } : {}) },
            identity: [name.trim()],
          },
        ];
      }),
    );
  },
});
