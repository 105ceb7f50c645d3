import { foldLabel } from "../../templates/headings";
import type { Table } from "../../templates/facts";
import { sourceKindOf } from "../../templates/source-sheets";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/** An empty form stays and says why it is empty, naming its own budget; a filled one does not say it is empty (空表说明). Sheets of an export print no note. */
export const emptyTableHasItsNote = defineCheck({
  id: "empty-table-has-its-note",
  basis: ["B24"],
  severity: "error",
  check({ facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    if (facts.isBlankForm) return notApplicable("blankForm");
    return passedUnless(facts.tables.flatMap(noteBreach));
  },
});

const saysEmpty = /空表|无数据|没有.{0,30}(收支|收入|支出|预算|拨款)/;

/** The budgets a note may name. */
const budgets = [
  ["governmentFunds", /政府性基金/],
  ["stateCapital", /国有资本经营/],
  ["generalPublicBudget", /一般公共预算/],
] as const;

function noteBreach(table: Table): Breach[] {
  const { template, parts } = table;
  const { note, title } = parts;
  const claimsEmpty = note && saysEmpty.test(foldLabel(note.text));
  const identity = [template.id, "note"];
  if (!table.isEmpty) {
    if (!claimsEmpty) return [];
    return [
      {
        messageId: "notEmpty",
        cells: [note.cell],
        data: { form: template.id, note: note.text.trim() },
        identity,
      },
    ];
  }
  if (!template.emptyNoteNames || sourceKindOf(table)) return [];
  if (!note) {
    const cells = title ? [title.cell] : [];
    return [{ messageId: "missing", cells, data: { form: template.id }, identity, severity: "warning" }];
  }
  if (template.emptyNoteNames.test(foldLabel(note.text))) return [];
  const named = budgets.find(([, name]) => name.test(foldLabel(note.text)))?.[0];
  if (!named) return [];
  return [
    {
      messageId: "wrongBudget",
      cells: [note.cell],
      data: { form: template.id, note: note.text.trim(), named },
      identity,
    },
  ];
}
