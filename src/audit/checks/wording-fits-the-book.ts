import type { Facts, Table } from "../../templates/facts";
import { foldLabel } from "../../templates/headings";
import { isGovernmentsBook } from "../../templates/overall-budget/governments-book";
import type { WorkbookView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { cellsAt } from "../text/said";

/** What a department and a unit call themselves. */
const ownWord = { department: "本部门", unit: "本单位" } as const;

/**
 * The text of a department's book says 本部门, that of a unit's 本单位 (部门、单位用语): one hint a sheet. So do the titles
 * and banners of its forms.
 */
export const wordingFitsTheBook = defineCheck({
  id: "wording-fits-the-book",
  basis: ["B27"],
  severity: "info",
  check({ book, facts, narrative }) {
    if (facts.isBlankForm) return notApplicable("blankForm");
    const { bookKind } = facts;
    if (!bookKind)
      return isGovernmentsBook(facts) ? notApplicable("governmentsBook") : notChecked("noBookKind");
    const foreign = ownWord[bookKind === "unit" ? "department" : "unit"];
    const inText = narrative.sheets.flatMap(({ name, paragraphs }): Breach[] => {
      const found = paragraphs.flatMap((paragraph) =>
        [...paragraph.text.matchAll(new RegExp(foreign, "g"))].map(({ index }) => ({ paragraph, index })),
      );
      if (found.length === 0) return [];
      const { paragraph, index } = found[0]!;
      return [
        {
          messageId: "otherKind",
          cells: found.flatMap((place) => cellsAt(place.paragraph, place.index, name)),
          data: {
            word: foreign,
            expected: ownWord[bookKind],
            example: paragraph.text.slice(index, index + 12),
            count: found.length,
          },
          identity: [name.trim(), foreign],
        },
      ];
    });
    return passedUnless([...inText, ...inForms(facts, book, bookKind)]);
  },
});

type BookKind = NonNullable<Facts["bookKind"]>;
const plainWord: Readonly<Record<BookKind, string>> = { department: "部门", unit: "单位" };

/** Of so many forms in the words of the book, one in the other's words is a leftover. */
const rightForEachWrong = 3;

/** Titles (2026年部门收入预算总表) and banners (编制部门：) of a few forms that speak of the other kind of book. */
function inForms({ tables, organisation }: Facts, book: WorkbookView, own: BookKind): Breach[] {
  const titles = tables.flatMap(({ parts: { title, bookKind } }) =>
    title && bookKind ? [{ ...title, kind: bookKind }] : [],
  );
  // A banner with another unit's name is told as such.
  const banners = tables
    .filter(({ parts }) => parts.organisation?.name === organisation)
    .flatMap((table) => bannerOf(table, book) ?? []);
  return [titles, banners].flatMap((places) => {
    const wrong = places.filter(({ kind }) => kind !== own);
    if (wrong.length * rightForEachWrong > places.length - wrong.length) return [];
    return wrong.map(({ text, cell, kind }) => ({
      messageId: "otherKindInForm",
      cells: [cell],
      data: { printed: text.trim(), word: plainWord[kind], expected: plainWord[own] },
      identity: [cell.sheet.trim(), foldLabel(text)],
    }));
  });
}

/** Forms of performance print 填报单位 in any book. */
const bannerWord = /^(?:编制|填报(?!单位)|编报)(部门|单位)/;

function bannerOf({ parts: { organisation } }: Table, book: WorkbookView) {
  const text = organisation && book.value(organisation.cell);
  const word = typeof text === "string" ? bannerWord.exec(foldLabel(text))?.[1] : undefined;
  if (!organisation || typeof text !== "string" || word === undefined) return undefined;
  return { text, cell: organisation.cell, kind: word === "部门" ? "department" : "unit" } as const;
}
