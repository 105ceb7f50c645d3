import { withAndWithoutTransfers } from "../../templates/departmental-budget/expenditure-by-function";
import type { Facts, Table } from "../../templates/facts";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
import { notInBook } from "./forms";
import { codeHierarchy, columnSums } from "./within-a-form";

/** Forms with transfers to lower levels (含转移支付) beside those without: platform sheets 2.27 and 2.28. */
export const tiesOfFormsWithTransfers = defineTies([
  {
    id: "forms-with-transfers-add-up",
    number: "B06",
    templates: [],
    instances: (facts) => ofEach(facts, (table) => [...columnSums(table), ...codeHierarchy(table)]),
  },
  {
    id: "forms-with-transfers-hold-those-without",
    number: "B06",
    templates: [],
    isSoft: true,
    instances: (facts) =>
      ofEach(facts, (table, without) => {
        const [part, whole] = [without, table].map((each) => each?.fact("total", "total"));
        return part && whole ? [{ left: [part], right: [whole], relation: "atMost" }] : [];
      }),
  },
]);

/** What is to hold of each form with transfers that the book has, beside the one without them. */
function ofEach(
  facts: Facts,
  instances: (table: Table, without: Table | undefined) => TieInstance[],
): TieInstance[] | Unanswered {
  const tables = withAndWithoutTransfers.flatMap(({ form, without }) => {
    const table = facts.table(form.id);
    return table ? [{ table, without: facts.table(without.id) }] : [];
  });
  if (tables.length === 0) return notInBook(facts, ...withAndWithoutTransfers.map(({ form }) => form.id))!;
  return tables.flatMap(({ table, without }) => instances(table, without));
}
