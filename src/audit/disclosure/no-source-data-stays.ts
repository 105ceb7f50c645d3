import { defineCheck, notChecked, passedUnless } from "../check";

/** Pivot tables carry a copy of all they were made from (数据透视表缓存), connections the way to a database. */
export const noSourceDataStays = defineCheck({
  id: "no-source-data-stays",
  basis: [],
  severity: "warning",
  check({ disclosed }) {
    if (!disclosed?.carried) return notChecked("besideUnread");
    return passedUnless(
      disclosed.carried.sourceData.map((kind) => ({
        messageId: kind,
        cells: [],
        data: {},
        identity: [kind],
      })),
    );
  },
});
