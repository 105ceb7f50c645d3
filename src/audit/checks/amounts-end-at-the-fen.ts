import { defineCheck, notApplicable, passedUnless } from "../check";
import { shownAmount } from "../engine/shown";

/** Forms in yuan carry no finer than the fen (两位小数): more digits are remains of a division. Forms in 万元 often carry four. */
export const amountsEndAtTheFen = defineCheck({
  id: "amounts-end-at-the-fen",
  basis: ["B30"],
  severity: "info",
  check({ facts }) {
    const tables = facts.tables.filter(({ parts }) => parts.unit === "yuan");
    if (tables.length === 0) return notApplicable("noYuanForms");
    return passedUnless(
      tables.flatMap((table) => {
        const finer = table.facts.filter(
          ({ amount, origin }) => origin !== "formula" && amount.decimalPlaces() > 2,
        );
        const [first] = finer;
        if (!first) return [];
        return [
          {
            messageId: "finer",
            cells: finer.map(({ cell }) => cell),
            data: {
              form: table.template.id,
              count: finer.length,
              example: { ...shownAmount(first), decimals: first.amount.decimalPlaces() },
            },
            identity: [table.template.id, "finer"],
          },
        ];
      }),
    );
  },
});
