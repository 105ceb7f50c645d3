import { sheetsMadeFrom } from "../../templates/sheets-made-from";
import { isOwnSheet } from "../../workbook/own-sheets";
import { defineCheck, passedUnless, type Breach } from "../check";

/**
 * Our working sheets (审核说明、政策参数…), the sheets that forms are made from, and our journal, which holds old values,
 * stay in the office.
 */
export const noWorkingSheetsStay = defineCheck({
  id: "no-working-sheets-stay",
  basis: [],
  severity: "warning",
  check({ book, facts, disclosed }) {
    const breachOf = (messageId: "sheet" | "source", name: string): Breach => ({
      messageId,
      cells: [{ sheet: name, row: 0, column: 0 }],
      data: { sheet: name.trim() },
      identity: [name.trim()],
    });
    const own = book.sheets.filter(isOwnSheet).map(({ name }) => breachOf("sheet", name));
    const sources = sheetsMadeFrom(book, facts).map((name) => breachOf("source", name));
    const journal: Breach = { messageId: "journal", cells: [], data: {}, identity: ["journal"] };
    return passedUnless([...own, ...sources, ...(disclosed?.hasOwnRecords ? [journal] : [])]);
  },
});
