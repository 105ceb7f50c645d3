import { defineCheck, passedUnless } from "../check";
import { hiddenCells } from "./hidden-cells";

/** Hidden rows and columns (隐藏的行、列) hold what nobody meant to publish. */
export const noCellsStayHidden = defineCheck({
  id: "no-cells-stay-hidden",
  basis: [],
  severity: "warning",
  check({ book }) {
    const visible = book.sheets.filter(({ data }) => data.visibility === "visible");
    return passedUnless(
      visible.flatMap((sheet) => {
        const cells = hiddenCells(sheet);
        if (cells.length === 0) return [];
        const data = { sheet: sheet.name.trim(), count: cells.length };
        return [{ messageId: "hidden", cells, data, identity: [sheet.name.trim()] }];
      }),
    );
  },
});
