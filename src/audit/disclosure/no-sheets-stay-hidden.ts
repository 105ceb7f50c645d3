import { defineCheck, passedUnless } from "../check";

/** Hidden sheets (隐藏、深度隐藏的工作表) go out with the file, and anyone can show them. */
export const noSheetsStayHidden = defineCheck({
  id: "no-sheets-stay-hidden",
  basis: [],
  severity: "error",
  check({ book }) {
    const hidden = book.sheets.filter(({ data }) => data.visibility !== "visible");
    return passedUnless(
      hidden.map(({ name, data, cellCount }) => ({
        messageId: data.visibility === "veryHidden" ? "veryHidden" : "hidden",
        cells: [{ sheet: name, row: 0, column: 0 }],
        data: { sheet: name.trim(), count: cellCount },
        identity: [name.trim()],
      })),
    );
  },
});
