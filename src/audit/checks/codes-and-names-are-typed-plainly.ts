import { defineCheck, notApplicable, passedUnless } from "../check";
import { unevenlyTyped } from "../engine/unevenly-typed";

/** Codes and names hold no full-width digits or stray spaces (全角、空格): look-ups and sums by code would miss them. */
export const codesAndNamesAreTypedPlainly = defineCheck({
  id: "codes-and-names-are-typed-plainly",
  basis: ["B28"],
  severity: "info",
  check({ book, facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    return passedUnless(
      facts.tables.flatMap((table) => {
        const found = unevenlyTyped(table, book);
        const [first] = found;
        if (!first) return [];
        const form = table.template.id;
        return [
          {
            messageId: "uneven",
            cells: found.map(({ cell }) => cell),
            data: { form, count: found.length, text: first.text, plain: first.plain },
            identity: [form, "uneven"],
          },
        ];
      }),
    );
  },
});
