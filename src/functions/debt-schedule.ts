import { repaymentMethodWords } from "../finance/debt/repayment-method";
import {
  LoanTermsError,
  repaymentSchedule,
  type Instalment,
  type LoanTerms,
} from "../finance/debt/repayment-schedule";
import { amountOf } from "./amount-cell";
import { CellError } from "./cell-error";
import { choiceOf } from "./choice-cell";
import { oneAnswer } from "./one-answer";
import { rateOf } from "./rate-cell";
import { say } from "./words";

/**
 * 还本付息计划：每期一行，依次为期次、还本、付息、剩余本金，精确到分，末期还清。结果占用下方和右侧的单元格。
 *
 * @customfunction DEBTSCHEDULE
 * @param principal 本金，单位元
 * @param annualRate 年利率，小数或百分数
 * @param periods 期数
 * @param [perYear] 每年期数：1、2、4或12；不填为1
 * @param [method] 还款方式：等额本金、等额本息、到期一次还本分期付息或只付息；不填为到期一次还本分期付息
 * @returns 还本付息计划
 */
export function debtScheduleCells(
  principal: unknown,
  annualRate: unknown,
  periods: number,
  perYear?: number,
  method?: string,
): unknown[][] {
  return oneAnswer(() =>
    scheduleOf({
      principal: amountOf(principal),
      annualRate: rateOf(annualRate),
      periods,
      periodsPerYear: perYear ?? 1,
      method: choiceOf(method ?? repaymentMethodWords.bullet, repaymentMethodWords),
    }).map(({ period, principal: repaid, interest, outstanding }) => [
      period,
      repaid.toNumber(),
      interest.toNumber(),
      outstanding.toNumber(),
    ]),
  );
}

function scheduleOf(terms: LoanTerms): Instalment[] {
  try {
    return repaymentSchedule(terms);
  } catch (error) {
    throw error instanceof LoanTermsError ? new CellError("value", say().noLoan()) : error;
  }
}
