import { defineLedger, ledgerColumnOf as column } from "../ledgers/ledger";

const required = { isRequired: true } as const;

/**
 * Posts and heads (编制名册), one row a unit: what the treasury holds units' head counts against, and what the text that
 * goes to the budget section says of the unit.
 */
export const postsLedger = defineLedger({
  id: "posts-ledger",
  title: "编制名册",
  unit: "yuan",
  columns: {
    unit: column("单位名称", /^(预算)?(单位|部门)(名称)?$/, "text", required),
    posts: column("编制数", /^(核定)?编制(人)?数$/, "count", required),
    heads: column("实有人数", /^(年末)?(在职)?实有(人)?数$/, "count", required),
    remark: column("备注", /^(备注|说明)$/, "text"),
  },
  fewestColumns: 3,
  telling: [["unit"], ["posts"], ["heads"]],
  names: [["unit"]],
  entered: ["unit"],
  notes: ["一个单位填一行，单位名称与预算表的编制单位一致；实有人数填年末在职人数。"],
});
