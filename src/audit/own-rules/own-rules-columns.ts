// Apart from what reads the sheet, which is loaded only where there is one.

/** The sheet an accountant writes rules in, and its headings, by which it is read again. */
export const ownRulesSheetName = "自定义勾稽";
export const ownRuleColumns = { text: "规则", nature: "性质", note: "说明", basis: "依据" } as const;
export type OwnRuleColumn = keyof typeof ownRuleColumns;
