import type { ReportedBook } from "../forms/form-contents";

/** The book a pack is made for (整套公开材料): a budget, or a final account. */
export interface PackBook extends ReportedBook {
  readonly isFinalAccount: boolean;
}

/** 2026年单位预算, 2024年度部门决算: what the book is called. */
export function bookTitle({ kind, year, isFinalAccount }: PackBook): string {
  const maker = makerWords[kind];
  return isFinalAccount ? `${year}年度${maker}决算` : `${year}年${maker}预算`;
}

/** 部门 or 单位, as the book speaks of its maker. */
export const makerWords = { department: "部门", unit: "单位" } as const;
