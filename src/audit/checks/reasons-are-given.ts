import { defineCheck, notApplicable, notChecked, passedUnless } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsAt } from "../text/said";

/** A sentence that begins to give a reason gives one (主要原因是…): “主要原因是。” stops short. */
export const reasonsAreGiven = defineCheck({
  id: "reasons-are-given",
  number: "B22",
  title: { zh: "增减原因已写明", en: "Reasons are given" },
  basis: ["B22"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.sheets.length === 0) return notChecked("noText");
    return passedUnless(
      narrative.leftovers
        .filter(({ kind }) => kind === "missingReason")
        .map(({ sheet, paragraph, span }, index) => ({
          messageId: "missing",
          cells: cellsAt(paragraph, span.start, sheet),
          data: { sentence: paragraph.text.slice(Math.max(0, span.start - 30), span.end) },
          identity: [sheet.trim(), paragraph.text.slice(0, 24), index],
        })),
    );
  },
});
