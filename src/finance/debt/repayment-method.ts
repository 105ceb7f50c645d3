/** How a loan is repaid: 等额本金, 等额本息, 到期一次还本分期付息, or 只付息. */
export const repaymentMethods = ["equalPrincipal", "levelPayment", "bullet", "interestOnly"] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

/** The words of each way, as ledgers and plans print them. */
export const repaymentMethodWords: Readonly<Record<RepaymentMethod, string>> = {
  equalPrincipal: "等额本金",
  levelPayment: "等额本息",
  bullet: "到期一次还本分期付息",
  interestOnly: "只付息",
};

const patterns: readonly (readonly [pattern: RegExp, method: RepaymentMethod])[] = [
  [/等额本金/, "equalPrincipal"],
  [/等额本息|等额还款/, "levelPayment"],
  [/只付息/, "interestOnly"],
  [
    /(到期|一次性?)(一次)?(性)?(还本|偿还本金).*(分期|按年|按半年|按季)?付息|分期付息|按[年季半].*付息/,
    "bullet",
  ],
];

/** The way of repayment that people's words name; `undefined` for words that name none of them. */
export function repaymentMethodOf(words: string): RepaymentMethod | undefined {
  return patterns.find(([pattern]) => pattern.test(words))?.[1];
}
