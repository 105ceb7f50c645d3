import { isOwnSheet } from "../../workbook/own-sheets";
import { defineCheck, passedUnless, type Breach } from "../check";

/** Our working sheets (审核说明、政策参数…) and our journal, which holds old values, stay in the office. */
export const noWorkingSheetsStay = defineCheck({
  id: "no-working-sheets-stay",
  title: {
    zh: "公开文件没有审核工作表和改动记录",
    en: "A published file has no working sheets and no journal",
  },
  basis: [],
  severity: "warning",
  check({ book, disclosed }) {
    const sheets = book.sheets.filter(isOwnSheet).map(({ name }): Breach => ({
      messageId: "sheet",
      cells: [{ sheet: name, row: 0, column: 0 }],
      data: { sheet: name.trim() },
      identity: [name.trim()],
    }));
    const journal: Breach = { messageId: "journal", cells: [], data: {}, identity: ["journal"] };
    return passedUnless([...sheets, ...(disclosed?.hasOwnRecords ? [journal] : [])]);
  },
});
