import { defineCheck, notApplicable, passedUnless } from "../check";
import { rowsThatDoNotAddUp } from "../formulas/running-columns";
import { sheetsWithoutForms } from "../formulas/sheets-without-forms";

/**
 * In a sheet that is no form, columns such as 上年结转、本月、累计、合计 add up across in every row where they do in nearly
 * all: a hint, since the rows alone say what the columns mean.
 */
export const runningColumnsAddUp = defineCheck({
  id: "running-columns-add-up",
  basis: [],
  severity: "info",
  check({ book, facts }) {
    const tables = sheetsWithoutForms(book, facts).flatMap((sheet) => {
      const broken = rowsThatDoNotAddUp(sheet);
      return broken ? [{ sheet: sheet.name, broken }] : [];
    });
    if (tables.length === 0) return notApplicable("noRunningTotals");
    return passedUnless(
      tables.flatMap(({ sheet, broken }) =>
        broken.map(({ cells, headings: [whole, ...parts], stated, sum, holds }) => ({
          messageId: "differs",
          cells: cells.map(({ row, column }) => ({ sheet, row, column })),
          data: {
            sheet: sheet.trim(),
            row: cells[0]!.row + 1,
            whole: whole!,
            parts,
            stated: stated.toFixed(),
            sum: sum.toFixed(),
            difference: stated.minus(sum).abs().toFixed(),
            holds,
          },
          identity: [sheet.trim(), whole!, String(cells[0]!.row)],
        })),
      ),
    );
  },
});
