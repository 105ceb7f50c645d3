import type { SheetView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { sheetsWithoutForms } from "../formulas/sheets-without-forms";

/** A reference to a cell of another file: [book.xlsx]Sheet!A1, also behind a path. */
const externalReference = /\[[^\][]*\][^!]*!/;

/**
 * Forms take nothing from other files (外部链接): what they show would change, or break, with a file nobody has. In a
 * sheet that is no form it is a hint.
 */
export const noExternalLinks = defineCheck({
  id: "no-external-links",
  basis: [],
  severity: "warning",
  check({ book, facts }) {
    const others = new Set(sheetsWithoutForms(book, facts));
    const breaches = book.sheets.flatMap((sheet) =>
      externalLinks(sheet).map((breach): Breach =>
        others.has(sheet) ? { ...breach, severity: "info" } : breach,
      ),
    );
    if (facts.tables.length === 0 && breaches.length === 0) return notApplicable("noForms");
    return passedUnless(breaches);
  },
});

/** One breach for all links of a sheet. */
function externalLinks(sheet: SheetView): Breach[] {
  const cells: Breach["cells"][number][] = [];
  let example = "";
  sheet.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      const formula = sheet.formulaAnywhere(i);
      if (!formula?.includes("[") || !externalReference.test(formula.replace(/"[^"]*"/g, ""))) continue;
      if (cells.length === 0) example = `=${sheet.formulaAt(i, row)}`;
      cells.push({ sheet: sheet.name, row, column: sheet.data.columns[i]! });
    }
  });
  if (cells.length === 0) return [];
  const data = { sheet: sheet.name.trim(), count: cells.length, example };
  return [{ messageId: "external", cells, data, identity: [sheet.name.trim()] }];
}
