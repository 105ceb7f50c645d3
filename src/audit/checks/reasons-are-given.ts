import type { Leftover } from "../../narrative/leftovers";
import type { Narrative } from "../../narrative/narrative";
import { groupedBy } from "../../workbook/grouped-by";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsAt } from "../text/said";

/** A sentence that begins to give a reason gives one (主要原因是…): “主要原因是。” stops short, and so does 【原因】. */
export const reasonsAreGiven = defineCheck({
  id: "reasons-are-given",
  basis: ["B22"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.sheets.length === 0) return notChecked("noText");
    return passedUnless([
      ...unfilled(narrative),
      ...narrative.leftovers
        .filter(({ kind }) => kind === "missingReason")
        .map(({ sheet, paragraph, span }, index) => ({
          messageId: "missing",
          cells: cellsAt(paragraph, span.start, sheet),
          data: { sentence: paragraph.text.slice(Math.max(0, span.start - 30), span.end) },
          identity: [sheet.trim(), paragraph.text.slice(0, 24), index],
        })),
    ]);
  },
});

/** What the text we wrote still asks for (【原因】): once for each kind of blank on a sheet. */
function unfilled({ leftovers }: Narrative): Breach[] {
  const blanks = groupedBy(
    leftovers.filter(({ kind }) => kind === "blank"),
    (leftover) => `${leftover.sheet}|${wordOf(leftover)}`,
  );
  return [...blanks.values()].map((same) => {
    const { sheet, paragraph, span } = same[0]!;
    const blank = wordOf(same[0]!);
    return {
      messageId: "unfilled",
      cells: same.flatMap((each) => cellsAt(each.paragraph, each.span.start, sheet)),
      data: {
        blank,
        count: same.length,
        sentence: paragraph.text.slice(Math.max(0, span.start - 30), span.start),
      },
      identity: [sheet.trim(), "blank", blank],
    };
  });
}

/** 原因 of 【原因】. */
function wordOf({ paragraph, span }: Leftover): string {
  return paragraph.text.slice(span.start + 1, span.end - 1);
}
