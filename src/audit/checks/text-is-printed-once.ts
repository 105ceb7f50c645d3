import { defineCheck, notApplicable, notChecked, passedUnless } from "../check";

/** No passage of the explanation text is printed twice (说明不重复): it was pasted once too often. */
export const textIsPrintedOnce = defineCheck({
  id: "text-is-printed-once",
  basis: ["B23"],
  severity: "warning",
  check({ facts, narrative }) {
    if (facts.isBlankForm) return notApplicable("blankForm");
    if (narrative.sheets.every(({ kind }) => kind !== "explanation")) return notChecked("noText");
    return passedUnless(
      narrative.repeatedPassages.map(({ sheet, again }) => {
        const heading = again[0]!.text.slice(0, 24);
        return {
          messageId: "repeated",
          cells: again.flatMap((paragraph) => paragraph.cellAt(0) ?? []),
          data: { heading, count: 2 },
          identity: [sheet.trim(), heading],
        };
      }),
    );
  },
});
