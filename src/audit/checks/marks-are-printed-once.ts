import { defineCheck, notApplicable, notChecked, passedUnless } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsAt } from "../text/said";

/** No sentence ends twice (。。) or in two marks: one hint a sheet. */
export const marksArePrintedOnce = defineCheck({
  id: "marks-are-printed-once",
  basis: ["B26"],
  severity: "info",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.sheets.length === 0) return notChecked("noText");
    const doubled = narrative.leftovers.filter(({ kind }) => kind === "doubledMark");
    const sheets = [...new Set(doubled.map(({ sheet }) => sheet))];
    return passedUnless(
      sheets.map((sheet) => {
        const those = doubled.filter((leftover) => leftover.sheet === sheet);
        return {
          messageId: "doubled",
          cells: those.flatMap(({ paragraph, span }) => cellsAt(paragraph, span.start, sheet)),
          data: {
            examples: those.slice(0, 3).map(({ paragraph, span }) => around(paragraph.text, span)),
            count: those.length,
          },
          identity: [sheet.trim()],
        };
      }),
    );
  },
});

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(Math.max(0, start - 8), end);
}
