import { borrowingPaperDeadlines } from "../policy/parameters/county-debt-gate";
import type { Policy } from "../policy/policy";

/** Within how long the papers of a loan are filed (举债文书期限，本地办法口径). */
export interface BorrowingDeadlines {
  /** Calendar days from the contract to its filing (合同备案). */
  readonly contractFiling: number;
  /** Calendar days from the project's final account to its closing report (终结报告). */
  readonly closingReport: number;
  /** Calendar months from the approval of the year's plan until it is passed on. */
  readonly planInMonths: number;
}

/** @throws UnknownParameterValueError on a day before the measures. */
export function borrowingDeadlines(policy: Policy, on: string): BorrowingDeadlines {
  return policy.valueOn(borrowingPaperDeadlines, on);
}
