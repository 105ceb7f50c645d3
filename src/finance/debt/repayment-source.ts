/** Where the money to repay a debt comes from (偿债资金来源). */
export type RepaymentSource =
  "generalPublicBudget" | "governmentFunds" | "specialRevenue" | "projectIncome" | "other";

const patterns: readonly (readonly [pattern: RegExp, source: RepaymentSource])[] = [
  [/一般公共预算|财政预算|公共财政/, "generalPublicBudget"],
  [/基金|土地出让/, "governmentFunds"],
  [/专项收入/, "specialRevenue"],
  [/项目收益|项目收入|经营收入/, "projectIncome"],
];

/** The source that the words of a ledger name; `undefined` for words that name none of them. */
export function repaymentSourceOf(words: string): RepaymentSource | undefined {
  return patterns.find(([pattern]) => pattern.test(words))?.[1];
}
