import { CellKind, type SheetView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/** What a template leaves for a person to replace: XX, ××, x,xxx, 增加（减少）, 待填写, “主要职能包括：1.” with nothing behind. */
const placeholder =
  /[XＸ×✕╳]{2,}|(?<![a-z])x{2,}(?![a-z])|x,xxx|增加[(（]减少[)）]|[(（]持平[)）]|待(填写|补充|完善)|（说明项目的[^）]*）|主要职能包括：\s*1\.\s*$/;

const eachPlaceholder = new RegExp(placeholder, "g");

/** Nothing of the template is left unfilled (模板残留): once a sheet, since it comes a sheet at a time. */
export const noPlaceholders = defineCheck({
  id: "no-placeholders",
  basis: ["B26"],
  severity: "error",
  check({ book, facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    if (facts.isBlankForm) return notApplicable("blankForm");
    return passedUnless(book.sheets.flatMap(leftovers));
  },
});

function leftovers(sheet: SheetView): Breach[] {
  const cells: Breach["cells"][number][] = [];
  const examples = new Set<string>();
  let count = 0;
  sheet.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      if (sheet.data.kinds[i] !== CellKind.text) continue;
      const found = String(sheet.valueAt(i)).match(eachPlaceholder);
      if (!found) continue;
      count += found.length;
      cells.push({ sheet: sheet.name, row, column: sheet.data.columns[i]! });
      found.forEach((text) => examples.add(text.trim()));
    }
  });
  if (cells.length === 0) return [];
  return [
    {
      messageId: "placeholder",
      cells,
      data: { sheet: sheet.name.trim(), examples: [...examples].slice(0, 3), count },
      identity: [sheet.name.trim()],
    },
  ];
}
