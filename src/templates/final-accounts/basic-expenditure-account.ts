import { defineTemplate } from "../template";
import { accountColumn } from "./columns";

/**
 * 06 一般公共预算财政拨款基本支出决算表: basic expenditure by economic item, personnel (301, 303) at the left, operating
 * (302, 310 and others) at the right, each under the same three headings. The national form prints these three times:
 * the operating items run on in the third block, and their total has its amount there.
 */
export const basicExpenditureAccount = defineTemplate({
  id: "basic-expenditure-account",
  title: "一般公共预算财政拨款基本支出决算表",
  titles: [/一般公共预算(财政拨款)?基本支出决算(明细|情况)?表$/],
  unit: "tenThousandYuan",
  decimals: 2,
  sections: [
    {
      key: "personnel",
      block: 0,
      blockHeading: /^人员经费/,
      columns: [accountColumn],
      rows: { by: "code", kind: "departmentEconomic", total: /^人员经费(合计|小计)$/ },
    },
    {
      key: "operating",
      block: 1,
      blockHeading: /^(日常)?公用经费/,
      columns: [accountColumn],
      rows: { by: "code", kind: "departmentEconomic", total: /^公用经费(合计|小计)$/ },
    },
  ],
});
