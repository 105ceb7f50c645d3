import { defineCheck, notApplicable, notChecked, passedUnless } from "../check";
import { cellsAt } from "../text/said";

/** What a department and a unit call themselves. */
const ownWord = { department: "本部门", unit: "本单位" } as const;

/** The text of a department's book says 本部门, that of a unit's 本单位 (部门、单位用语): one hint a sheet. */
export const wordingFitsTheBook = defineCheck({
  id: "wording-fits-the-book",
  number: "B27",
  title: { zh: "部门、单位的用语与本册一致", en: "The wording fits a department or a unit" },
  basis: ["B27"],
  severity: "info",
  check({ facts, narrative }) {
    if (facts.isBlankForm) return notApplicable("blankForm");
    const { bookKind } = facts;
    if (!bookKind) return notChecked("noBookKind");
    const foreign = ownWord[bookKind === "unit" ? "department" : "unit"];
    return passedUnless(
      narrative.sheets.flatMap(({ name, paragraphs }) => {
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
      }),
    );
  },
});
