import type { PartsList } from "../../narrative/statement";
import { defineCheck, notApplicable, passedUnless } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsOf, sameOnce, subjectName } from "../text/said";

const totalsOfIncome = [
  "totalIncome",
  "currentYearIncome",
  "fiscalAppropriationIncome",
  "generalPublicBudgetIncome",
];
const kindsOfExpenditure = [
  "basicExpenditure",
  "projectExpenditure",
  "personnelExpenditure",
  "operatingExpenditure",
  "totalExpenditure",
  "fiscalAppropriationExpenditure",
];

/** Income is broken down by where it comes from (收入按来源分), not by what it is spent on. */
export const incomeIsBrokenDownBySource = defineCheck({
  id: "income-is-broken-down-by-source",
  basis: ["B02"],
  severity: "info",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const lists = narrative.lists.filter(({ total }) => totalsOfIncome.includes(total.subject?.id ?? ""));
    if (lists.length === 0) return notApplicable("noLists");
    return passedUnless(
      sameOnce(
        lists.flatMap((list) => {
          const kinds = expenditureIn(list);
          if (kinds.length === 0) return [];
          return [
            {
              messageId: "byExpenditure",
              cells: cellsOf(kinds[0]!),
              data: {
                subject: subjectName(list.total),
                total: list.total.figure.text,
                kinds: kinds.map((part) => `${subjectName(part)}${part.figure.text}`),
              },
              identity: [list.total.subject?.id ?? "", ...kinds.map(({ subject }) => subject?.id ?? "")],
            },
          ];
        }),
      ),
    );
  },
});

function expenditureIn({ parts }: PartsList) {
  return parts.filter(({ subject }) => kindsOfExpenditure.includes(subject?.id ?? ""));
}
