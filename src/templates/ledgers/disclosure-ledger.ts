import { defineLedger, ledgerColumnOf as column } from "./ledger";

/** When each unit's book was approved and published (公开台账), one row a unit. */
export const disclosureLedger = defineLedger({
  id: "disclosure-ledger",
  title: "公开台账",
  unit: "yuan",
  columns: {
    number: column("序号", /^序号$/, "count"),
    unit: column("单位名称", /^(单位|部门|预算单位|单位名称|部门名称)$/, "text", {
      isRequired: true,
    }),
    approved: column("批复日期", /^(财政)?(预算|决算)?批复(日期|时间)$/, "day", {
      isRequired: true,
    }),
    due: column("应公开日期", /^(应公开日期|公开期限|最迟公开日期)$/, "day"),
    published: column("公开日期", /^(实际)?公开(日期|时间)$/, "day"),
    place: column("公开位置", /^公开(位置|网址|渠道|链接|方式)$/, "text"),
    status: column("公开情况", /^(公开情况|公开状态|状态)$/, "text"),
    expensesPublished: column(
      "“三公”支出公开日期",
      /^["“”]*三公["“”]*(经费)?(实际)?支出公开(日期|时间)$/,
      "day",
    ),
    expensesStatus: column("“三公”支出公开情况", /^["“”]*三公["“”]*(经费)?(实际)?支出公开情况$/, "text"),
    remark: column("说明", /^(说明|备注)$/, "text"),
  },
  fewestColumns: 4,
  telling: [["unit"], ["approved"], ["published"]],
  names: [["unit"]],
  entered: ["unit"],
  notes: [],
});
