import { defineCheck, notApplicable, passedUnless } from "../check";
import { mistypedCodes } from "../engine/mistyped-codes";
import { misplacedCodes } from "../ties/misplaced-codes";

/** An item carries the same code in every form of a book (同一科目编码一致): the code that fewer forms give was mistyped. */
export const oneItemOneCode = defineCheck({
  id: "one-item-one-code",
  basis: ["B28"],
  severity: "error",
  check({ facts }) {
    const isCoded = facts.tables.some(({ template }) =>
      template.sections.some(({ rows }) => rows.by === "code"),
    );
    if (!isCoded) return notApplicable("noCodes");
    return passedUnless(
      mistypedCodes(facts)
        // What breaks sums as well is told by `code-matches-name`.
        .filter(({ table, row }) => !misplacedCodes(table).has(row))
        .map(({ table, row, code, usual, other }) => ({
          messageId: "otherCode",
          cells: row.codeCells.slice(-1),
          data: { form: table.template.id, name: row.label, code, usual, other: other.template.id },
          identity: [table.template.id, code, row.label],
        })),
    );
  },
});
