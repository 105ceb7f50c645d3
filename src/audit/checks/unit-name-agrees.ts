import type { Narrative } from "../../narrative/narrative";
import { isShortFor, kindOfOrganisation, organisationMentions } from "../../narrative/organisation-mentions";
import { organisationIn } from "../../templates/banner";
import { foldLabel } from "../../templates/headings";
import { isGovernmentsBook } from "../../templates/overall-budget/governments-book";
import type { CellRef } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouped-by";
import { CellKind, type WorkbookView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { plainOrganisation } from "../text/plain-organisation";
import { cellsAt } from "../text/said";

/** Cover, forms and text name the same unit (单位名称一致): another unit's name is the commonest leftover of copying. */
export const unitNameAgrees = defineCheck({
  id: "unit-name-agrees",
  basis: ["B27"],
  severity: "error",
  check({ book, facts, narrative }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    if (!facts.organisation)
      return isGovernmentsBook(facts) ? notApplicable("governmentsBook") : notChecked("noOrganisation");
    const expected = plainOrganisation(facts.organisation);
    const named = [
      ...facts.tables.flatMap(({ parts }) => parts.organisation ?? []),
      ...coverNames(book, facts.sheets),
    ];
    return passedUnless([
      ...named
        .filter(({ name }) => !agree(plainOrganisation(name), expected))
        .map(({ name, cell }) => ({
          messageId: "otherName",
          cells: [cell],
          data: { printed: name, expected: facts.organisation! },
          identity: [cell.sheet.trim(), name],
        })),
      ...othersInText(narrative, facts.organisation),
    ]);
  },
});

/**
 * The running text gives figures of another organisation of the same kind (××局 in the book of ××局). Organisations of
 * other kinds may be its own units or what it pays for.
 */
function othersInText({ sheets }: Narrative, own: string): Breach[] {
  const expected = plainOrganisation(own);
  const others = organisationMentions(sheets)
    .filter(({ name }) => kindOfOrganisation(name) === kindOfOrganisation(expected))
    .filter(({ name }) => !isShortFor(name, expected) && !isShortFor(expected, name));
  return [...groupedBy(others, ({ name }) => name)].map(([name, mentions]) => ({
    messageId: "otherInText",
    cells: mentions.flatMap(({ paragraph, at, sheet }) => cellsAt(paragraph, at, sheet)),
    data: { printed: name, expected: own, count: mentions.length },
    identity: ["text", name],
    severity: "warning",
  }));
}

/** A short form or a name with its region in front is the same unit; a template's XX is another check's. */
function agree(name: string, expected: string): boolean {
  return name.includes(expected) || expected.includes(name) || /X{2,}|×{2,}|^[_/]*$/i.test(name);
}

function coverNames(book: WorkbookView, formSheets: ReadonlySet<string>): { name: string; cell: CellRef }[] {
  const cover = book.sheets[0];
  if (!cover || formSheets.has(cover.name) || cover.cellCount > 40) return [];
  const names: { name: string; cell: CellRef }[] = [];
  cover.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      if (cover.data.kinds[i] !== CellKind.text) continue;
      const name = organisationIn(foldLabel(String(cover.valueAt(i))));
      if (name) names.push({ name, cell: { sheet: cover.name, row, column: cover.data.columns[i]! } });
    }
  });
  return names;
}
