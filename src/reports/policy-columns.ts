// Apart from the sheet itself: an audit reads 政策参数 without drawing it.

/** The sheet in which a bureau sets its own figures of policy. Chinese whatever the pane speaks. */
export const policySheetName = "政策参数";

/** The headings, by which the sheet is read again whatever was moved in it. */
export const policyColumns = {
  title: "参数",
  number: "编号",
  inForce: "现行取值",
  basis: "现行依据",
  value: "本地取值",
  from: "自何日起",
  status: "状态",
  source: "本地依据",
} as const;
export type PolicyColumn = keyof typeof policyColumns;

/** What may stand in the column 状态. */
export const policyStatusWords = { active: "启用", warningOnly: "仅提示", suspended: "停用" } as const;
