/**
 * What stands between 收入, 支出 or 转移支付 and the end of a title: 预算表, 预算执行情况表, 决算功能分类明细表,
 * 执行情况与预算草案表.
 */
const kindOfTable =
  "(预算|执行|决算|完成|预计|调整|安排|计划|方案|草案|\\(草案\\)|情况|功能分类|平衡|分地区|分项目|及|和|与|暨|总|明细|录入)*表";

/** 一般公共预算支出决算经济分类明细表: what a title by the government's economic classification says instead, or in brackets. */
export const byEconomicClassTitle =
  /一般公共预算(本级)?(\(基本\))?支出(?!.*部门)(?=.*经济)((预算|执行|决算|情况|政府|支出|经济|分类|科目|总|明细|录入)*表(\([^()]*\))?)$/;

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
  return new RegExp(`${budget}${amongLevels}(收支|平衡)${kindOfTable}${remark}`);
}

/** 税收返还和转移支付表, 转移支付分地区决算表: what lower levels receive of one budget. */
export function transfersTitle(budget: string): RegExp {
  return new RegExp(`${budget}转移支付${kindOfTable}(\\([^()]*\\))?$`);
}
