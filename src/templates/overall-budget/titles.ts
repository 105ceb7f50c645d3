/** What stands between 收入 or 支出 and the end of a title: 预算表, 执行情况表, 决算总表, with a remark in brackets. */
const kindOfTable = "(预算|执行|决算|完成)?(情况)?(总|明细)?表";

/** A remark in brackets that does not speak of an economic classification. */
const remark = "(\\((?![^()]*经济)[^()]*\\))?$";

const amongLevels = "(本级)?";

/** 一般公共预算收入表, 一般公共预算收入执行情况表: the revenue of one budget. */
export function revenueTitle(budget: string): RegExp {
  return new RegExp(`${budget}${amongLevels}收入${kindOfTable}${remark}`);
}

/** 一般公共预算支出表, 一般公共预算本级支出决算表: the expenditure of one budget. */
export function expenditureTitle(budget: string): RegExp {
  return new RegExp(`${budget}${amongLevels}支出${kindOfTable}${remark}`);
}

/** 一般公共预算收支平衡表, 收支决算总表: revenue beside expenditure of one budget. */
export function balanceTitle(budget: string): RegExp {
  return new RegExp(`${budget}${amongLevels}(收支|平衡)(预算|执行|决算)?(平衡)?(情况)?(总)?表${remark}`);
}
